create table wallet(id int primary key, balance int not null, version int not null);
create table approval(id int primary key, status int not null, version int not null);
create table job(id int primary key, status int not null, version int not null);
create table parent(id int primary key, version int not null);
