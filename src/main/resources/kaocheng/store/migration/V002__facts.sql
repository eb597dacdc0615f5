-- The figures that the further rules feed on: parts of composites, panels, surveys, honours, ledgers,
-- references and adjustments.

alter table indicator alter column pace set data type varchar(100);
alter table indicator drop constraint indicator_aggregation;
alter table indicator add constraint indicator_aggregation check (
  aggregation in ('SUM', 'RATIO_OF_SUMS', 'LAST', 'MEAN', 'WEIGHTED_MEAN', 'MAXIMUM', 'MINIMUM', 'PERIODS_MET'));
alter table indicator drop constraint indicator_pace;
alter table indicator add constraint indicator_pace check (
  pace in ('EVEN', 'ANNUAL', 'YEAR_END') or pace like 'CURVE %');
alter table indicator drop constraint indicator_weight;
alter table indicator add constraint indicator_weight check (weight >= 0);

alter table file_import drop constraint file_import_kind;
alter table file_import add constraint file_import_kind check (kind in (
  'DEPARTMENTS', 'GOALS', 'INDICATORS', 'BASELINES', 'BENCHMARKS', 'MEASUREMENTS',
  'REFERENCES', 'LEDGER', 'BALLOTS', 'PANELS', 'PLACES', 'MILESTONES', 'HONOURS', 'ADJUSTMENTS'));

-- A baseline tells of the year up to the end of a quarter; the fourth is the whole year.
alter table baseline add column quarter integer default 4 not null;
alter table baseline drop constraint baseline_indicator;
alter table baseline drop constraint baseline_key;
alter table baseline add constraint baseline_key primary key (indicator_id, base_year, quarter);
alter table baseline add constraint baseline_indicator foreign key (indicator_id) references indicator (id);
alter table baseline add constraint baseline_quarter check (quarter between 1 and 4);

-- A composite has figures of other kinds beside its main one.
alter table measurement add column part varchar(12) default 'MAIN' not null;
alter table measurement add column last_place integer;
alter table measurement add column last_field integer;
alter table measurement add column detail varchar(8000);
alter table measurement alter column written set data type varchar(8000);
alter table measurement drop constraint measurement_indicator;
alter table measurement drop constraint measurement_key;
alter table measurement add constraint measurement_key primary key (indicator_id, quarter, part, version);
alter table measurement add constraint measurement_indicator foreign key (indicator_id) references indicator (id);
alter table measurement add constraint measurement_part check (part in (
  'MAIN', 'NUMBER', 'RATIO', 'DATE', 'PLACE', 'GRADE', 'SERIES', 'BALLOTS', 'MARKS', 'VERDICTS', 'HONOURS', 'ITEMS'));
alter table measurement drop constraint measurement_shape;
alter table measurement add constraint measurement_shape check (
  case shape
    when 'AMOUNT' then amount is not null
    when 'SHARE' then numerator is not null and denominator is not null
    when 'DONE' then done_on is not null
    when 'PLACE' then place is not null and field is not null
    when 'GRADED' then grade is not null
    when 'NOT_APPLICABLE' then reason is not null
    when 'NOT_DONE' then true
    when 'NOT_REPORTED' then true
    when 'LEVEL' then detail is not null
    when 'STRUCK' then detail is not null
    when 'SERIES' then detail is not null
    when 'MARKED' then detail is not null
    when 'VERDICTS' then detail is not null
    when 'VOTED' then detail is not null
    when 'HONOURED' then detail is not null
    when 'ITEMS' then detail is not null
    else false
  end);
alter table measurement drop constraint measurement_nothing_else;
alter table measurement add constraint measurement_nothing_else check (
  (amount is null or shape = 'AMOUNT')
  and (numerator is null or shape = 'SHARE')
  and (denominator is null or shape = 'SHARE')
  and (done_on is null or shape = 'DONE')
  and (place is null or shape = 'PLACE')
  and (field is null or shape = 'PLACE')
  and (last_place is null or shape = 'PLACE')
  and (last_field is null or shape = 'PLACE')
  and (grade is null or shape = 'GRADED')
  and (reason is null or shape = 'NOT_APPLICABLE')
  and (detail is null
    or shape in ('LEVEL', 'STRUCK', 'SERIES', 'MARKED', 'VERDICTS', 'VOTED', 'HONOURED', 'ITEMS')));
alter table measurement add constraint measurement_last_place check (
  (last_place is null or last_place >= 1) and (last_field is null or last_field >= 1));

-- What is only scored is neither met nor not met.
alter table score_line drop constraint score_line_scored;
alter table score_line add constraint score_line_scored check (
  outcome is null
  or (outcome = 'SCORED' and score is not null)
  or (outcome <> 'SCORED' and met is null and score is null));

create table reference_value (
  indicator_id bigint not null,
  name varchar(100) not null,
  quarter integer not null,
  amount decimal(30, 10),
  falls_on date,
  document varchar(500) not null,
  import_id bigint not null,
  line bigint not null,
  constraint reference_value_key primary key (indicator_id, name, quarter),
  constraint reference_value_indicator foreign key (indicator_id) references indicator (id),
  constraint reference_value_import foreign key (import_id) references file_import (id),
  constraint reference_value_quarter check (quarter between 1 and 4),
  constraint reference_value_one_value check (
    (amount is null and falls_on is not null) or (amount is not null and falls_on is null)),
  constraint reference_value_not_blank check (char_length(trim(name)) > 0),
  constraint reference_value_line check (line >= 1)
);

create table ledger_item (
  indicator_id bigint not null,
  number varchar(40) not null,
  battle varchar(200) not null,
  objective varchar(200) not null,
  name varchar(500) not null,
  weight decimal(30, 10) not null,
  listed_on date,
  due_on date,
  state varchar(12) not null,
  state_day date,
  approval varchar(500),
  evidence varchar(1000) not null,
  import_id bigint not null,
  line bigint not null,
  constraint ledger_item_key primary key (indicator_id, number),
  constraint ledger_item_indicator foreign key (indicator_id) references indicator (id),
  constraint ledger_item_import foreign key (import_id) references file_import (id),
  constraint ledger_item_weight check (weight > 0),
  constraint ledger_item_state check (
    (state = 'OPEN' and state_day is null and approval is null)
    or (state = 'CLOSED' and state_day is not null and approval is null)
    or (state = 'WITHDRAWN' and state_day is not null and approval is not null and char_length(trim(approval)) > 0)),
  constraint ledger_item_in_order check (
    state <> 'CLOSED' or listed_on is null or state_day >= listed_on),
  constraint ledger_item_not_blank check (char_length(trim(number)) > 0 and char_length(trim(name)) > 0),
  constraint ledger_item_line check (line >= 1)
);

create table adjustment (
  department_id bigint not null,
  number varchar(40) not null,
  scope varchar(12) not null,
  scope_of varchar(40) not null,
  effect varchar(12) not null,
  points decimal(30, 10),
  cases integer,
  cap decimal(30, 10),
  not_above varchar(20),
  lifts varchar(40),
  event varchar(500) not null,
  reason varchar(1000) not null,
  document varchar(500) not null,
  proposer varchar(100) not null,
  approver varchar(100) not null,
  decided_on date not null,
  import_id bigint not null,
  line bigint not null,
  constraint adjustment_key primary key (department_id, number),
  constraint adjustment_department foreign key (department_id) references department (id),
  constraint adjustment_import foreign key (import_id) references file_import (id),
  constraint adjustment_scope check (
    (scope = 'DEPARTMENT' and char_length(scope_of) = 0)
    or (scope = 'CATEGORY' and scope_of in ('KEY', 'EXCELLENCE'))
    or (scope in ('GOAL', 'INDICATOR') and char_length(trim(scope_of)) > 0)),
  constraint adjustment_effect check (
    case effect
      when 'BONUS' then points is not null and cases is null and not_above is null and lifts is null
      when 'DEDUCTION' then points is not null and cases is not null and not_above is null and lifts is null
      when 'EXEMPTION' then points is null and cases is null and cap is null and not_above is null and lifts is null
      when 'VETO' then points is null and cases is null and cap is null and not_above is not null and lifts is null
      when 'LIFTING' then points is null and cases is null and cap is null and not_above is null and lifts is not null
      else false
    end),
  constraint adjustment_amounts check (
    (points is null or points > 0) and (cases is null or cases >= 1) and (cap is null or cap > 0)),
  constraint adjustment_papers check (
    char_length(trim(document)) > 0 and char_length(trim(proposer)) > 0 and char_length(trim(approver)) > 0
    and proposer <> approver),
  constraint adjustment_not_blank check (char_length(trim(number)) > 0),
  constraint adjustment_line check (line >= 1)
);
