create table account(email text primary key);
create table parent(id int primary key, version int not null);
