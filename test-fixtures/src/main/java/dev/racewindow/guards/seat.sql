create table seat(event int not null, name text not null);
