-- The workbook: definitions, references, measurements, scorecards and the trace of every change.
-- Amounts are decimal(30, 10); what does not fit is refused before it gets here, for H2 would round it.

create table cycle (
  cycle_year integer not null,
  stored_decimals integer not null,
  stored_mode varchar(12) not null,
  published_decimals integer not null,
  published_mode varchar(12) not null,
  tie_rule varchar(12) not null,
  least_coverage decimal(30, 10) not null,
  constraint cycle_key primary key (cycle_year),
  constraint cycle_year_is_a_year check (cycle_year between 1900 and 2999),
  constraint cycle_decimals check (stored_decimals between 0 and 10 and published_decimals between 0 and stored_decimals),
  constraint cycle_modes check (stored_mode in ('UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN')
    and published_mode in ('UP', 'DOWN', 'CEILING', 'FLOOR', 'HALF_UP', 'HALF_DOWN', 'HALF_EVEN')),
  constraint cycle_ties check (tie_rule in ('MINIMUM', 'DENSE')),
  constraint cycle_coverage check (least_coverage between 0 and 1)
);

create table grade_band (
  cycle_year integer not null,
  place integer not null,
  grade varchar(20) not null,
  from_total decimal(30, 10) not null,
  constraint grade_band_key primary key (cycle_year, place),
  constraint grade_band_cycle foreign key (cycle_year) references cycle (cycle_year),
  constraint grade_band_grade unique (cycle_year, grade),
  constraint grade_band_from unique (cycle_year, from_total),
  constraint grade_band_place check (place >= 1),
  constraint grade_band_not_blank check (char_length(trim(grade)) > 0)
);

create table department (
  id bigint not null,
  cycle_year integer not null,
  code varchar(40) not null,
  name varchar(200) not null,
  ranking_group varchar(100) not null,
  constraint department_key primary key (id),
  constraint department_cycle foreign key (cycle_year) references cycle (cycle_year),
  constraint department_code unique (cycle_year, code),
  constraint department_not_blank check (char_length(trim(code)) > 0
    and char_length(trim(name)) > 0 and char_length(trim(ranking_group)) > 0)
);

create table goal (
  id bigint not null,
  department_id bigint not null,
  number varchar(40) not null,
  category varchar(12) not null,
  title varchar(500) not null,
  wording varchar(8000) not null,
  weight decimal(30, 10) not null,
  constraint goal_key primary key (id),
  constraint goal_department foreign key (department_id) references department (id),
  constraint goal_number unique (department_id, number),
  constraint goal_in_department unique (id, department_id),
  constraint goal_category check (category in ('KEY', 'EXCELLENCE')),
  constraint goal_weight check (weight > 0),
  constraint goal_not_blank check (char_length(trim(number)) > 0 and char_length(trim(title)) > 0)
);

create table indicator (
  id bigint not null,
  goal_id bigint not null,
  department_id bigint not null,
  number varchar(40) not null,
  name varchar(500) not null,
  unit varchar(20) not null,
  entry varchar(12) not null,
  aggregation varchar(16) not null,
  pace varchar(12) not null,
  target varchar(500) not null,
  scoring varchar(2000) not null,
  weight decimal(30, 10) not null,
  definition varchar(4000) not null,
  constraint indicator_key primary key (id),
  constraint indicator_goal foreign key (goal_id, department_id) references goal (id, department_id),
  constraint indicator_department foreign key (department_id) references department (id),
  constraint indicator_number unique (department_id, number),
  constraint indicator_entry check (entry in ('PERIOD', 'CUMULATIVE')),
  constraint indicator_aggregation check (aggregation in ('SUM', 'RATIO_OF_SUMS', 'LAST', 'MEAN')),
  constraint indicator_pace check (pace in ('EVEN', 'ANNUAL', 'YEAR_END')),
  constraint indicator_weight check (weight > 0),
  constraint indicator_not_blank check (char_length(trim(number)) > 0 and char_length(trim(name)) > 0
    and char_length(trim(target)) > 0 and char_length(trim(scoring)) > 0)
);

create table file_import (
  id bigint not null,
  file_name varchar(255) not null,
  sha256 varchar(64) not null,
  taken_at timestamp(3) with time zone not null,
  taken_by varchar(100) not null,
  kind varchar(16) not null,
  charset varchar(20) not null,
  rows_read bigint not null,
  rows_new bigint not null,
  rows_same bigint not null,
  rows_changed bigint not null,
  rows_refused bigint not null,
  constraint file_import_key primary key (id),
  constraint file_import_kind check (kind in ('DEPARTMENTS', 'GOALS', 'INDICATORS', 'BASELINES', 'BENCHMARKS', 'MEASUREMENTS')),
  constraint file_import_digest check (char_length(sha256) = 64),
  constraint file_import_rows check (rows_new >= 0 and rows_same >= 0 and rows_changed >= 0 and rows_refused >= 0
    and rows_read = rows_new + rows_same + rows_changed + rows_refused),
  constraint file_import_not_blank check (char_length(trim(file_name)) > 0
    and char_length(trim(taken_by)) > 0 and char_length(trim(charset)) > 0)
);

create table baseline (
  indicator_id bigint not null,
  base_year integer not null,
  amount decimal(30, 10) not null,
  document varchar(500) not null,
  import_id bigint not null,
  line bigint not null,
  constraint baseline_key primary key (indicator_id, base_year),
  constraint baseline_indicator foreign key (indicator_id) references indicator (id),
  constraint baseline_import foreign key (import_id) references file_import (id),
  constraint baseline_year check (base_year between 1900 and 2999),
  constraint baseline_line check (line >= 1)
);

create table benchmark (
  indicator_id bigint not null,
  city varchar(100) not null,
  benchmark_year integer not null,
  amount decimal(30, 10),
  prose varchar(4000),
  document varchar(500) not null,
  definition varchar(4000) not null,
  comparability varchar(24) not null,
  import_id bigint not null,
  line bigint not null,
  constraint benchmark_key primary key (indicator_id, city, benchmark_year),
  constraint benchmark_indicator foreign key (indicator_id) references indicator (id),
  constraint benchmark_import foreign key (import_id) references file_import (id),
  constraint benchmark_year_is_a_year check (benchmark_year between 1900 and 2999),
  constraint benchmark_one_value check ((amount is null and prose is not null) or (amount is not null and prose is null)),
  constraint benchmark_comparability check (comparability in ('COMPARABLE', 'DIFFERENT_DEFINITION')),
  constraint benchmark_not_blank check (char_length(trim(city)) > 0 and (prose is null or char_length(trim(prose)) > 0)),
  constraint benchmark_line check (line >= 1)
);

-- Only ever appended to: a correction is the next version.
create table measurement (
  indicator_id bigint not null,
  quarter integer not null,
  version integer not null,
  shape varchar(16) not null,
  amount decimal(30, 10),
  numerator decimal(30, 10),
  denominator decimal(30, 10),
  done_on date,
  place integer,
  field integer,
  grade varchar(12),
  reason varchar(1000),
  qualifier varchar(12) not null,
  as_of date not null,
  note varchar(1000) not null,
  import_id bigint not null,
  line bigint not null,
  written varchar(200) not null,
  constraint measurement_key primary key (indicator_id, quarter, version),
  constraint measurement_indicator foreign key (indicator_id) references indicator (id),
  constraint measurement_import foreign key (import_id) references file_import (id),
  constraint measurement_quarter check (quarter between 1 and 4),
  constraint measurement_version check (version >= 1),
  constraint measurement_line check (line >= 1),
  constraint measurement_qualifier check (qualifier in ('EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'FORECAST')),
  constraint measurement_shape check (
    case shape
      when 'AMOUNT' then amount is not null
      when 'SHARE' then numerator is not null and denominator is not null
      when 'DONE' then done_on is not null
      when 'PLACE' then place is not null and field is not null
      when 'GRADED' then grade is not null
      when 'NOT_APPLICABLE' then reason is not null
      when 'NOT_DONE' then true
      when 'NOT_REPORTED' then true
      else false
    end),
  constraint measurement_nothing_else check (
    (amount is null or shape = 'AMOUNT')
    and (numerator is null or shape = 'SHARE')
    and (denominator is null or shape = 'SHARE')
    and (done_on is null or shape = 'DONE')
    and (place is null or shape = 'PLACE')
    and (field is null or shape = 'PLACE')
    and (grade is null or shape = 'GRADED')
    and (reason is null or shape = 'NOT_APPLICABLE')),
  constraint measurement_place check (place is null or (place >= 1 and field >= 0)),
  constraint measurement_grade check (grade is null or grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
  constraint measurement_reason check (reason is null or char_length(trim(reason)) > 0)
);

-- What was done, in order and without gaps; only ever appended to.
create table trace (
  seq bigint not null,
  happened_at timestamp(3) with time zone not null,
  actor varchar(100) not null,
  action varchar(40) not null,
  subject varchar(500) not null,
  was varchar(20000) not null,
  became varchar(20000) not null,
  constraint trace_key primary key (seq),
  constraint trace_seq check (seq >= 1),
  constraint trace_not_blank check (char_length(trim(actor)) > 0 and char_length(trim(action)) > 0)
);

-- Scorecards as they were handed out, with the definitions as they were.
create table scorecard (
  id bigint not null,
  cycle_year integer not null,
  quarter integer not null,
  department_id bigint not null,
  stored_at timestamp(3) with time zone not null,
  trace_seq bigint not null,
  total_published decimal(20, 10),
  total_kept decimal(20, 10),
  lowest decimal(20, 10),
  highest decimal(20, 10),
  coverage decimal(20, 10) not null,
  ranking integer,
  among integer,
  sharing integer,
  grade varchar(20),
  unranked_because varchar(24),
  provisional boolean not null,
  constraint scorecard_key primary key (id),
  constraint scorecard_cycle foreign key (cycle_year) references cycle (cycle_year),
  constraint scorecard_department foreign key (department_id) references department (id),
  constraint scorecard_trace foreign key (trace_seq) references trace (seq),
  constraint scorecard_one unique (cycle_year, quarter, department_id),
  constraint scorecard_quarter check (quarter between 1 and 4),
  constraint scorecard_coverage check (coverage between 0 and 1),
  constraint scorecard_total check (
    (total_published is null and total_kept is null and lowest is null and highest is null and ranking is null)
    or (total_published is not null and total_kept is not null and lowest is not null and highest is not null)),
  constraint scorecard_range check (lowest is null or lowest <= highest),
  constraint scorecard_place check (
    (ranking is null and among is null and sharing is null and grade is null and unranked_because is not null)
    or (ranking between 1 and among and sharing >= 0 and grade is not null and unranked_because is null)),
  constraint scorecard_because check (
    unranked_because is null or unranked_because in ('NOT_YET_COMPARED', 'NOTHING_SCORED', 'COVERAGE_TOO_LOW')),
  constraint scorecard_provisional check (provisional or quarter = 4)
);

create table score_line (
  scorecard_id bigint not null,
  place integer not null,
  line_level varchar(12) not null,
  category varchar(12) not null,
  goal varchar(40) not null,
  indicator varchar(40) not null,
  name varchar(500) not null,
  target varchar(500) not null,
  scoring varchar(2000) not null,
  outcome varchar(16),
  detail varchar(2000) not null,
  measured varchar(200) not null,
  met boolean,
  score decimal(20, 10),
  weight decimal(30, 10) not null,
  derivation varchar(200000) not null,
  constraint score_line_key primary key (scorecard_id, place),
  constraint score_line_card foreign key (scorecard_id) references scorecard (id),
  constraint score_line_place check (place >= 1),
  constraint score_line_level check (
    (line_level = 'INDICATOR' and outcome is not null and char_length(goal) > 0 and char_length(indicator) > 0)
    or (line_level = 'GOAL' and outcome is null and char_length(goal) > 0 and char_length(indicator) = 0)
    or (line_level = 'CATEGORY' and outcome is null and char_length(goal) = 0 and char_length(indicator) = 0)),
  constraint score_line_category check (category in ('KEY', 'EXCELLENCE')),
  constraint score_line_outcome check (
    outcome is null or outcome in ('SCORED', 'MISSING', 'NOT_APPLICABLE', 'NOT_DUE', 'UNSCORABLE')),
  constraint score_line_scored check (
    outcome is null
    or (outcome = 'SCORED' and met is not null and score is not null)
    or (outcome <> 'SCORED' and met is null and score is null)),
  constraint score_line_weight check (weight >= 0)
);
