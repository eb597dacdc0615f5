-- The policy of a cycle as sentences, in the order in which it is written; cycles that have none go
-- by the columns of the first release.

create table policy_clause (
  cycle_year integer not null,
  place integer not null,
  sentence varchar(500) not null,
  constraint policy_clause_key primary key (cycle_year, place),
  constraint policy_clause_cycle foreign key (cycle_year) references cycle (cycle_year),
  constraint policy_clause_once unique (cycle_year, sentence),
  constraint policy_clause_place check (place >= 1),
  constraint policy_clause_not_blank check (char_length(trim(sentence)) > 0)
);

alter table cycle drop constraint cycle_ties;
alter table cycle add constraint cycle_ties check (tie_rule in ('MINIMUM', 'AVERAGE', 'DENSE'));

alter table file_import drop constraint file_import_kind;
alter table file_import add constraint file_import_kind check (kind in (
  'DEPARTMENTS', 'POLICIES', 'GOALS', 'INDICATORS', 'BASELINES', 'BENCHMARKS', 'MEASUREMENTS',
  'REFERENCES', 'LEDGER', 'BALLOTS', 'PANELS', 'PLACES', 'MILESTONES', 'HONOURS', 'ADJUSTMENTS'));

alter table scorecard drop constraint scorecard_because;
alter table scorecard add constraint scorecard_because check (
  unranked_because is null
  or unranked_because in ('NOT_YET_COMPARED', 'NOTHING_SCORED', 'COVERAGE_TOO_LOW', 'CLOSING_BLOCKED'));
