-- Who entered, reviewed and approved a department's quarter, sent it back, locked or unlocked it, with
-- digests of what it looked like then. Rows are only ever appended.

create table sign_act (
  id bigint not null,
  department_id bigint not null,
  quarter integer not null,
  act varchar(12) not null,
  reason varchar(2000) not null,
  signed_by varchar(100) not null,
  signed_at timestamp(3) with time zone not null,
  scores varchar(64) not null,
  own varchar(64) not null,
  definitions varchar(64) not null,
  reports varchar(64) not null,
  constraint sign_act_key primary key (id),
  constraint sign_act_department foreign key (department_id) references department (id),
  constraint sign_act_number check (id >= 1),
  constraint sign_act_quarter check (quarter between 1 and 4),
  constraint sign_act_act check (act in ('ENTERED', 'REVIEWED', 'APPROVED', 'RETURNED', 'LOCKED', 'UNLOCKED')),
  constraint sign_act_reason check (act not in ('RETURNED', 'UNLOCKED') or char_length(trim(reason)) > 0),
  constraint sign_act_digests check (char_length(scores) = 64 and char_length(own) = 64
    and char_length(definitions) = 64 and char_length(reports) = 64),
  constraint sign_act_not_blank check (char_length(trim(signed_by)) > 0)
);

-- A quarter as it was sealed: the rows that its scores are made from and the scorecards themselves, as one
-- text, compressed and cut into pieces. Number 0 is the seal, n the nth correction. Never changed.
create table seal (
  id bigint not null,
  cycle_year integer not null,
  quarter integer not null,
  number integer not null,
  reason varchar(2000) not null,
  sealed_by varchar(100) not null,
  sealed_at timestamp(3) with time zone not null,
  program varchar(40) not null,
  schema_version integer not null,
  trace_seq bigint not null,
  bytes bigint not null,
  digest varchar(64) not null,
  scores varchar(64) not null,
  constraint seal_key primary key (id),
  constraint seal_cycle foreign key (cycle_year) references cycle (cycle_year),
  constraint seal_trace foreign key (trace_seq) references trace (seq),
  constraint seal_once unique (cycle_year, quarter, number),
  constraint seal_id check (id >= 1),
  constraint seal_quarter check (quarter between 1 and 4),
  constraint seal_number check (number >= 0),
  constraint seal_reason check (number = 0 or char_length(trim(reason)) > 0),
  constraint seal_schema check (schema_version >= 9),
  constraint seal_bytes check (bytes > 0),
  constraint seal_digests check (char_length(digest) = 64 and char_length(scores) = 64),
  constraint seal_not_blank check (char_length(trim(sealed_by)) > 0 and char_length(trim(program)) > 0)
);

create table seal_piece (
  seal_id bigint not null,
  part integer not null,
  piece varbinary(60000) not null,
  constraint seal_piece_key primary key (seal_id, part),
  constraint seal_piece_seal foreign key (seal_id) references seal (id),
  constraint seal_piece_part check (part >= 1)
);

-- The seal that an appeal is against, where the quarter was sealed when it was filed.
alter table appeal add column seal_id bigint;
alter table appeal add constraint appeal_seal foreign key (seal_id) references seal (id);
