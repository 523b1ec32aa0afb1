create table wallet(id int primary key, balance int not null, color int not null);
create table parent(id int primary key, version int not null);
