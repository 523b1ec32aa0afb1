create table job(id int primary key, status int not null, version int not null);
