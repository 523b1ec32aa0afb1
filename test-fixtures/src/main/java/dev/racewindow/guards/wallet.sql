create table wallet(id int primary key, balance int not null, version int not null);
