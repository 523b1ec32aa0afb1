create table approval(id int primary key, status int not null, version int not null);
