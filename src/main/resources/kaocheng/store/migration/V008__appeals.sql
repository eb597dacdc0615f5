-- Appeals against the score of one line of a scorecard, and what was decided on each. Rows are only ever
-- appended; an appeal that was decided stays as it was decided.

create table appeal (
  id bigint not null,
  department_id bigint not null,
  quarter integer not null,
  goal_id bigint,
  indicator_id bigint,
  claim varchar(4000) not null,
  document varchar(500) not null,
  score_exact varchar(8000) not null,
  score_shown varchar(100) not null,
  filed_by varchar(100) not null,
  filed_at timestamp(3) with time zone not null,
  constraint appeal_key primary key (id),
  constraint appeal_department foreign key (department_id) references department (id),
  constraint appeal_goal foreign key (goal_id, department_id) references goal (id, department_id),
  constraint appeal_indicator foreign key (indicator_id) references indicator (id),
  constraint appeal_number check (id >= 1),
  constraint appeal_quarter check (quarter between 1 and 4),
  constraint appeal_line check (
    (goal_id is null and indicator_id is not null) or (goal_id is not null and indicator_id is null)),
  constraint appeal_not_blank check (char_length(trim(claim)) > 0 and char_length(trim(score_exact)) > 0
    and char_length(trim(score_shown)) > 0 and char_length(trim(filed_by)) > 0)
);

-- The score after is what the line had when it was decided; where it had none then, why.
create table appeal_decision (
  appeal_id bigint not null,
  verdict varchar(12) not null,
  reason varchar(4000) not null,
  document varchar(500) not null,
  proposer varchar(100) not null,
  approver varchar(100) not null,
  score_exact varchar(8000),
  score_shown varchar(100),
  lack varchar(20),
  decided_by varchar(100) not null,
  decided_at timestamp(3) with time zone not null,
  constraint appeal_decision_key primary key (appeal_id),
  constraint appeal_decision_appeal foreign key (appeal_id) references appeal (id),
  constraint appeal_decision_verdict check (verdict in ('UPHELD', 'ADJUSTED', 'PARTLY', 'WITHDRAWN')),
  constraint appeal_decision_score check (
    (score_exact is not null and score_shown is not null and lack is null)
    or (score_exact is null and score_shown is null and lack in (
      'NOT_REPORTED', 'NOT_APPLICABLE', 'NOT_DUE', 'UNSCORABLE', 'NOTHING_SCORED', 'GONE'))),
  constraint appeal_decision_papers check (char_length(trim(reason)) > 0 and char_length(trim(document)) > 0
    and char_length(trim(proposer)) > 0 and char_length(trim(approver)) > 0
    and trim(proposer) <> trim(approver)),
  constraint appeal_decision_not_blank check (char_length(trim(decided_by)) > 0)
);
