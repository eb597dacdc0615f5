package kaocheng.model;

import java.time.LocalDate;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import org.jspecify.annotations.Nullable;

/** A decision on top of the rules (加减分、免责、一票否决), numbered, with its papers. */
public record Adjustment(
    String department,
    String number,
    Scope scope,
    Effect effect,
    Papers papers,
    LocalDate day,
    Source source) {

  /** What is adjusted. */
  public sealed interface Scope {
    /** One indicator. */
    record OfIndicator(String number) implements Scope {}

    /** One goal. */
    record OfGoal(String number) implements Scope {}

    /** All key goals, or all excellence goals. */
    record OfCategory(Category category) implements Scope {}

    /** The department as a whole. */
    record OfDepartment() implements Scope {}
  }

  /** What the decision does. */
  public sealed interface Effect {
    /** Points on top; of several for one event only the highest counts. */
    record Bonus(Rational points, @Nullable Rational cap) implements Effect {}

    /** Points off for each case, up to a cap. */
    record Deduction(Rational perCase, int cases, @Nullable Rational cap) implements Effect {}

    /** Excused: the scope does not apply, for a reason (免责、免考). */
    record Exemption() implements Effect {}

    /**
     * A veto: an indicator or goal scores nothing, a category or department gets no grade above the
     * named one; the number stays visible.
     */
    record Veto(String notAbove) implements Effect {}

    /** Lifts the veto of this number. */
    record Lifting(String veto) implements Effect {}
  }

  /** Why and by whom: the event, the reason, the document number, who proposed and who approved. */
  public record Papers(
      String event, String reason, String document, String proposer, String approver) {}
}
