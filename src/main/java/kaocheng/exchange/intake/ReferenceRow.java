package kaocheng.exchange.intake;

import kaocheng.model.IndicatorKey;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;

/** A figure set by others, as a file states it; only the indicator tells what unit it is in. */
public record ReferenceRow(
    int year, IndicatorKey indicator, String name, Quarter quarter, String text, Source source) {

  /** The value in the indicator's unit; milestones and the superior's deadline need a day. */
  public Reading<Reference.Value> in(Unit unit) {
    if (unit.equals(Unit.DATE) || name.equals(Reference.SUPERIOR_DUE)) {
      return Days.read(text)
          .<Reading<Reference.Value>>map(
              day -> new Reading.Understood<>(new Reference.Value.Day(day), java.util.List.of()))
          .orElseGet(
              () ->
                  Figures.refused(
                      Trouble.of(
                          ReferenceColumn.VALUE, text, Reason.NOT_A_DAY, Advice.WRITE_A_DAY)));
    }
    return switch (Figures.inUnit(ReferenceColumn.VALUE, text, unit)) {
      case Reading.NotUnderstood<Rational>(var problems) -> new Reading.NotUnderstood<>(problems);
      case Reading.Understood<Rational>(var number, var remarks) ->
          new Reading.Understood<>(new Reference.Value.Numeric(number), remarks);
    };
  }
}
