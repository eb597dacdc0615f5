-- Holds the place of the first schema.
create table marker (
  name varchar(40) not null primary key
);
