-- Every entry of the trace carries the hash of the one before and one of its own; the first entry of a
-- unit of work also covers digests of all rows that its unit of work has written. Entries of older
-- versions are chained when the workbook is brought up to date.

alter table trace add column content varbinary(32) default X'' not null;
alter table trace add column previous varbinary(32) default X'' not null;
alter table trace add column hash varbinary(32) default X'' not null;

-- How many rows a section of a table has since an entry of the trace, and the sum of their digests; only
-- ever appended to. The trace itself counts as a section, of which only the number is told.
create table content_digest (
  trace_seq bigint not null,
  section varchar(40) not null,
  scope varchar(40) not null,
  row_count bigint not null,
  digest varbinary(64) not null,
  constraint content_digest_key primary key (section, scope, trace_seq),
  constraint content_digest_trace foreign key (trace_seq) references trace (seq),
  constraint content_digest_rows check (row_count >= 0),
  constraint content_digest_length check (octet_length(digest) = 64)
);
