package kaocheng.model;

import java.time.LocalDate;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;

/** What a department said about an indicator and a quarter. */
public sealed interface Reported {

  /** A number, or a percentage stated as such. */
  record Amount(Rational value) implements Reported {}

  /** So many of so many; a denominator of zero means that nothing was due. */
  record Share(Rational numerator, Rational denominator) implements Reported {}

  /** Done on a day. */
  record Done(LocalDate day) implements Reported {}

  /** Not done yet. */
  record NotDone() implements Reported {}

  /** A place; the size of the field is 0 where it was not told. */
  record Place(int place, int field) implements Reported {}

  /** A panel's grade. */
  record Graded(PanelGrade grade) implements Reported {}

  /** Stated to be not reported (未报). */
  record NotReported() implements Reported {}

  /** Stated not to apply (不适用), with a reason. */
  record NotApplicable(String reason) implements Reported {}
}
