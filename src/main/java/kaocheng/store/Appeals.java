package kaocheng.store;

import static kaocheng.store.generated.Tables.APPEAL;
import static kaocheng.store.generated.Tables.APPEAL_DECISION;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.SEAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Entered;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Ruling;
import kaocheng.model.Appeal.Score;
import kaocheng.model.GoalKey;
import kaocheng.model.IndicatorKey;
import kaocheng.model.signoff.Seal;
import kaocheng.store.generated.tables.records.AppealDecisionRecord;
import org.jooq.Condition;
import org.jooq.Record;

/**
 * The appeals against scores, in the order of their numbers; what was filed or decided stays as it
 * was entered.
 */
public final class Appeals {
  private final Session session;
  private final Departments departments;
  private final Goals goals;
  private final Indicators indicators;
  private final Seals seals;

  Appeals(Session session, Departments departments, Goals goals, Indicators indicators) {
    this.session = session;
    this.seals = new Seals(session);
    this.departments = departments;
    this.goals = goals;
    this.indicators = indicators;
  }

  /** The appeals of a year, also those about lines that were withdrawn since. */
  public List<Appeal> all(int year) {
    return found(DEPARTMENT.CYCLE_YEAR.eq(year));
  }

  /** The appeal of this number, of whatever year. */
  public Optional<Appeal> find(long number) {
    return found(APPEAL.ID.eq(number)).stream().findFirst();
  }

  private List<Appeal> found(Condition meant) {
    return session
        .asking()
        .select(DEPARTMENT.CYCLE_YEAR, DEPARTMENT.CODE, GOAL.NUMBER, INDICATOR.NUMBER)
        .select(APPEAL.fields())
        .select(APPEAL_DECISION.fields())
        .select(SEAL.NUMBER)
        .from(APPEAL)
        .join(DEPARTMENT)
        .on(APPEAL.DEPARTMENT_ID.eq(DEPARTMENT.ID))
        .leftJoin(GOAL)
        .on(APPEAL.GOAL_ID.eq(GOAL.ID))
        .leftJoin(INDICATOR)
        .on(APPEAL.INDICATOR_ID.eq(INDICATOR.ID))
        .leftJoin(SEAL)
        .on(APPEAL.SEAL_ID.eq(SEAL.ID))
        .leftJoin(APPEAL_DECISION)
        .on(APPEAL.ID.eq(APPEAL_DECISION.APPEAL_ID))
        .where(meant)
        .orderBy(APPEAL.ID)
        .fetch(AppealReader::appeal);
  }

  /** Files an appeal against a line with the score it has now. */
  public Appeal file(Claim claim, Score.Scored before) {
    var line = claim.line();
    var row = session.newRow(APPEAL);
    row.setId(session.next(APPEAL.ID));
    row.setDepartmentId(departments.require(claim.year(), line.department()));
    switch (line.sort()) {
      case GOAL -> row.setGoalId(goals.require(claim.year(), goal(line)));
      case INDICATOR -> row.setIndicatorId(indicators.require(claim.year(), indicator(line)));
    }
    row.setQuarter(claim.quarter().number());
    row.setClaim(Checked.text(Datum.CLAIM, APPEAL.CLAIM, claim.text()));
    row.setDocument(
        Checked.textOrNothing(Datum.APPEAL_DOCUMENT, APPEAL.DOCUMENT, claim.document()));
    row.setScoreExact(exact(before));
    row.setScoreShown(Checked.text(Datum.SCORE, APPEAL.SCORE_SHOWN, before.shown()));
    var seal = seals.latest(claim.year(), claim.quarter());
    seal.ifPresent(one -> row.setSealId(one.id()));
    row.setFiledBy(session.actor());
    row.setFiledAt(session.now());
    session.insert(row);
    session.noteChanged(subject(claim), "", said(row));
    var filed = new Entered(row.getFiledBy(), row.getFiledAt());
    return new Appeal(row.getId(), claim, before, filed, seal.map(Seal::number).orElse(null), null);
  }

  private static GoalKey goal(Line line) {
    return new GoalKey(line.department(), line.number());
  }

  private static IndicatorKey indicator(Line line) {
    return new IndicatorKey(line.department(), line.number());
  }

  private static String exact(Score.Scored score) {
    return Checked.text(Datum.SCORE, APPEAL.SCORE_EXACT, score.exact().toString());
  }

  /** Decides an open appeal, once and for all. */
  public Appeal decide(Appeal appeal, Ruling ruling, Score after) {
    if (!appeal.isOpen()) {
      throw new IllegalArgumentException("decided before: " + appeal.number());
    }
    var row = row(appeal.number(), ruling, after);
    session.insert(row);
    session.noteChanged(subject(appeal.claim()), was(appeal.before()), said(row));
    var entered = new Entered(row.getDecidedBy(), row.getDecidedAt());
    var decided = new Appeal.Decided(ruling, after, entered);
    return new Appeal(
        appeal.number(), appeal.claim(), appeal.before(), appeal.filed(), appeal.seal(), decided);
  }

  private AppealDecisionRecord row(long number, Ruling ruling, Score after) {
    var row = session.newRow(APPEAL_DECISION);
    row.setAppealId(number);
    row.setVerdict(ruling.verdict().name());
    row.setReason(Checked.text(Datum.RULING_REASON, APPEAL_DECISION.REASON, ruling.reason()));
    row.setDocument(
        Checked.text(Datum.APPEAL_DOCUMENT, APPEAL_DECISION.DOCUMENT, ruling.document()));
    row.setProposer(Checked.text(Datum.PROPOSER, APPEAL_DECISION.PROPOSER, ruling.proposer()));
    row.setApprover(Checked.text(Datum.APPROVER, APPEAL_DECISION.APPROVER, ruling.approver()));
    switch (after) {
      case Score.Scored scored -> {
        row.setScoreExact(exact(scored));
        row.setScoreShown(Checked.text(Datum.SCORE, APPEAL.SCORE_SHOWN, scored.shown()));
      }
      case Score.Without(var lack) -> row.setLack(lack.name());
    }
    row.setDecidedBy(session.actor());
    row.setDecidedAt(session.now());
    return row;
  }

  private static String was(Score.Scored before) {
    return APPEAL.SCORE_EXACT.getName()
        + "="
        + before.exact()
        + "\n"
        + APPEAL.SCORE_SHOWN.getName()
        + "="
        + before.shown();
  }

  /** Year, quarter, department and number of the line. */
  private static String subject(Claim claim) {
    var line = claim.line();
    return claim.year()
        + " Q"
        + claim.quarter().number()
        + " "
        + line.department()
        + " "
        + line.sort().name()
        + " "
        + line.number();
  }

  /** What a row says, a line for each column that is filled. */
  private static String said(Record row) {
    return Stream.of(row.fields())
        .filter(field -> row.get(field) != null)
        .map(field -> field.getName() + "=" + Plain.of(row.get(field)))
        .collect(Collectors.joining("\n"));
  }
}
