-- What an intake leaves behind: the files as they came, compressed and cut into pieces, once each
-- whatever their names; the sheet of a file that has several; and what was decided about a sender's
-- tables and names, of which the latest version counts.

alter table file_import add column sheet varchar(255) default '' not null;

create table original (
  id bigint not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  constraint original_key primary key (id),
  constraint original_once unique (sha256),
  constraint original_digest check (char_length(sha256) = 64),
  constraint original_bytes check (bytes >= 0)
);

create table original_piece (
  original_id bigint not null,
  part integer not null,
  piece varbinary(60000) not null,
  constraint original_piece_key primary key (original_id, part),
  constraint original_piece_original foreign key (original_id) references original (id),
  constraint original_piece_part check (part >= 1)
);

create table intake_memory (
  sender varchar(200) not null,
  layout varchar(200) not null,
  version integer not null,
  decided varchar(16000) not null,
  chosen_by varchar(100) not null,
  chosen_at timestamp(3) with time zone not null,
  constraint intake_memory_key primary key (sender, layout, version),
  constraint intake_memory_version check (version >= 1),
  constraint intake_memory_not_blank check (char_length(trim(layout)) > 0
    and char_length(trim(decided)) > 0 and char_length(trim(chosen_by)) > 0)
);

-- An alias that was given up has no meaning any more.
create table intake_alias (
  sort varchar(16) not null,
  scope varchar(100) not null,
  name varchar(200) not null,
  version integer not null,
  meaning varchar(100) not null,
  chosen_by varchar(100) not null,
  chosen_at timestamp(3) with time zone not null,
  constraint intake_alias_key primary key (sort, scope, name, version),
  constraint intake_alias_sort check (sort in ('DEPARTMENT', 'INDICATOR')),
  constraint intake_alias_version check (version >= 1),
  constraint intake_alias_not_blank check (char_length(trim(name)) > 0
    and char_length(trim(chosen_by)) > 0)
);
