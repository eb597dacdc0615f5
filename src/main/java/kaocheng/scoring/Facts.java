package kaocheng.scoring;

import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;

/** Figures of which the latest counts: places and grades. */
final class Facts {
  private Facts() {}

  static Reading read(ValueKind kind, Measurement latest) {
    return switch (latest.reported()) {
      case Reported.Place(var place, var field, var last, var lastField)
          when kind == ValueKind.PLACE && place > 0 ->
          Reading.known(
              Derivation.given(
                  field == 0 ? Term.PLACE : Term.PLACE.of(Integer.toString(field)),
                  Rational.of(place),
                  Unit.PLACE,
                  latest.source()));
      case Reported.Graded(var grade) when kind == ValueKind.GRADE ->
          Reading.known(
              Derivation.given(
                  Term.GRADE, Rational.of(grade.level()), Unit.GRADE, latest.source()));
      case Reported.Place _,
          Reported.Graded _,
          Reported.Amount _,
          Reported.Share _,
          Reported.Done _,
          Reported.NotDone _,
          Reported.NotReported _,
          Reported.NotApplicable _,
          Reported.Level _,
          Reported.Struck _,
          Reported.Series _,
          Reported.Marked _,
          Reported.Verdicts _,
          Reported.Voted _,
          Reported.Honoured _,
          Reported.Items _ ->
          Reading.misfit();
    };
  }
}
