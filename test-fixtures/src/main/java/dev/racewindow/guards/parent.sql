create table parent(id int primary key, version int not null);
