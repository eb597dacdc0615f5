package kaocheng.model;

import java.time.LocalDate;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import org.jspecify.annotations.Nullable;

/**
 * One task on the ledger of a list goal (台账事项). Items added during the year count from the day they
 * were listed; without such a day they count from the beginning.
 */
public record LedgerItem(
    IndicatorKey indicator,
    String number,
    Place place,
    String name,
    Rational weight,
    @Nullable LocalDate listed,
    @Nullable LocalDate due,
    State state,
    String evidence,
    Source source) {

  /** Where an item stands on a ledger of three levels, such as battles, goals and tasks. */
  public record Place(String battle, String goal) {}

  /** What has become of an item. */
  public sealed interface State {
    /** Not struck off yet (未销号). */
    record Open() implements State {}

    /** Struck off (已销号) on a day. */
    record Closed(LocalDate done) implements State {}

    /** Taken off the list (撤销) on a day, with the document that approved it. */
    record Withdrawn(LocalDate day, String approval) implements State {}
  }
}
