create table account(email text not null);
