-- The lines of a kept scorecard as one text, compressed and cut into pieces; a scorecard that an older
-- version kept has its lines in score_line, and no digest.
alter table scorecard add column digest varchar(64);

create table score_text (
  scorecard_id bigint not null,
  part integer not null,
  piece varbinary(60000) not null,
  constraint score_text_key primary key (scorecard_id, part),
  constraint score_text_card foreign key (scorecard_id) references scorecard (id),
  constraint score_text_part check (part >= 1)
);
