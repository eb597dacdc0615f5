-- What people type in at the keyboard. It stands on no line of a file; what is withdrawn stays in its
-- table with the reason; a measurement that is taken back or put back is one more version.

alter table file_import drop constraint file_import_kind;
alter table file_import add constraint file_import_kind check (kind in (
  'DEPARTMENTS', 'POLICIES', 'GOALS', 'INDICATORS', 'BASELINES', 'BENCHMARKS', 'MEASUREMENTS',
  'REFERENCES', 'LEDGER', 'BALLOTS', 'PANELS', 'PLACES', 'MILESTONES', 'HONOURS', 'ADJUSTMENTS', 'TYPED'));

alter table baseline drop constraint baseline_line;
alter table baseline add constraint baseline_line check (line >= 0);
alter table benchmark drop constraint benchmark_line;
alter table benchmark add constraint benchmark_line check (line >= 0);
alter table measurement drop constraint measurement_line;
alter table measurement add constraint measurement_line check (line >= 0);
alter table reference_value drop constraint reference_value_line;
alter table reference_value add constraint reference_value_line check (line >= 0);
alter table ledger_item drop constraint ledger_item_line;
alter table ledger_item add constraint ledger_item_line check (line >= 0);
alter table adjustment drop constraint adjustment_line;
alter table adjustment add constraint adjustment_line check (line >= 0);

alter table department add column withdrawn varchar(2000);
alter table goal add column withdrawn varchar(2000);
alter table indicator add column withdrawn varchar(2000);
alter table baseline add column withdrawn varchar(2000);
alter table benchmark add column withdrawn varchar(2000);
alter table reference_value add column withdrawn varchar(2000);
alter table ledger_item add column withdrawn varchar(2000);
alter table adjustment add column withdrawn varchar(2000);

-- A version that puts an earlier one back names it, with the entry of the trace under which that was done;
-- zero: nothing stands any more. Both are empty for what was reported.
alter table measurement add column restores integer;
alter table measurement add column trace_seq bigint;
alter table measurement add constraint measurement_trace foreign key (trace_seq) references trace (seq);
alter table measurement add constraint measurement_restores check (
  (restores is null and trace_seq is null)
  or (restores is not null and trace_seq is not null and restores between 0 and version - 1));
