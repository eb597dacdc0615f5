alter table department add column remark varchar(100) default '' not null;
