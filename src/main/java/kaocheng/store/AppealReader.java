package kaocheng.store;

import static kaocheng.store.generated.Tables.APPEAL;
import static kaocheng.store.generated.Tables.APPEAL_DECISION;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.SEAL;

import java.math.BigInteger;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Decided;
import kaocheng.model.Appeal.Entered;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Ruling;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Appeal.Sort;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.figure.Rational;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads an appeal out of the rows in which it was filed and decided. */
final class AppealReader {
  private AppealReader() {}

  static Appeal appeal(Record row) {
    return new Appeal(
        row.get(APPEAL.ID),
        new Claim(
            row.get(DEPARTMENT.CYCLE_YEAR),
            Stored.quarter(row.get(APPEAL.QUARTER)),
            line(row),
            row.get(APPEAL.CLAIM),
            row.get(APPEAL.DOCUMENT)),
        scored(row.get(APPEAL.SCORE_EXACT), row.get(APPEAL.SCORE_SHOWN)),
        new Entered(row.get(APPEAL.FILED_BY), row.get(APPEAL.FILED_AT)),
        row.get(SEAL.NUMBER),
        decided(row));
  }

  private static Line line(Record row) {
    var department = row.get(DEPARTMENT.CODE);
    return row.get(APPEAL.GOAL_ID) == null
        ? new Line(department, Sort.INDICATOR, row.get(INDICATOR.NUMBER))
        : new Line(department, Sort.GOAL, row.get(GOAL.NUMBER));
  }

  private static @Nullable Decided decided(Record row) {
    if (row.get(APPEAL_DECISION.APPEAL_ID) == null) {
      return null;
    }
    return new Decided(
        new Ruling(
            Stored.value(Verdict.class, row.get(APPEAL_DECISION.VERDICT)),
            row.get(APPEAL_DECISION.REASON),
            row.get(APPEAL_DECISION.DOCUMENT),
            row.get(APPEAL_DECISION.PROPOSER),
            row.get(APPEAL_DECISION.APPROVER)),
        after(row),
        new Entered(row.get(APPEAL_DECISION.DECIDED_BY), row.get(APPEAL_DECISION.DECIDED_AT)));
  }

  private static Score after(Record row) {
    var lack = row.get(APPEAL_DECISION.LACK);
    return lack == null
        ? scored(row.get(APPEAL_DECISION.SCORE_EXACT), row.get(APPEAL_DECISION.SCORE_SHOWN))
        : new Score.Without(Stored.value(Lack.class, lack));
  }

  /** The digits are those that stood there then, however one would round today. */
  private static Score.Scored scored(String exact, String shown) {
    try {
      var slash = exact.indexOf('/');
      var numerator = new BigInteger(slash < 0 ? exact : exact.substring(0, slash));
      var denominator = slash < 0 ? BigInteger.ONE : new BigInteger(exact.substring(slash + 1));
      return new Score.Scored(Rational.of(numerator, denominator), shown);
    } catch (ArithmeticException | NumberFormatException broken) {
      throw new Unreadable("score " + exact, broken);
    }
  }
}
