package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.figure.Rational;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What an adjustment does, as columns: a word, points, cases, a cap, a grade and a number. */
final class Effects {
  private Effects() {}

  /** The columns in the order of the table. */
  static List<@Nullable Object> columns(Adjustment.Effect effect) {
    return switch (effect) {
      case Adjustment.Effect.Bonus(var points, var cap) ->
          Arrays.asList("BONUS", points(points), null, cap(cap), null, null);
      case Adjustment.Effect.Deduction(var perCase, var cases, var cap) ->
          Arrays.asList("DEDUCTION", points(perCase), cases(cases), cap(cap), null, null);
      case Adjustment.Effect.Exemption _ ->
          Arrays.asList("EXEMPTION", null, null, null, null, null);
      case Adjustment.Effect.Veto(var notAbove) ->
          Arrays.asList("VETO", null, null, null, grade(notAbove), null);
      case Adjustment.Effect.Lifting(var veto) ->
          Arrays.asList("LIFTING", null, null, null, null, lifted(veto));
    };
  }

  private static BigDecimal points(Rational points) {
    return Checked.positive(Datum.ADJUSTMENT_POINTS, ADJUSTMENT.POINTS, points);
  }

  private static @Nullable BigDecimal cap(@Nullable Rational cap) {
    return cap == null ? null : Checked.positive(Datum.ADJUSTMENT_CAP, ADJUSTMENT.CAP, cap);
  }

  private static int cases(int cases) {
    return Checked.within(Datum.ADJUSTMENT_CASES, cases, 1, Integer.MAX_VALUE);
  }

  private static String grade(String grade) {
    return Checked.textOrNothing(Datum.NOT_ABOVE, ADJUSTMENT.NOT_ABOVE, grade);
  }

  private static String lifted(String number) {
    return Checked.text(Datum.LIFTED, ADJUSTMENT.LIFTS, number);
  }

  static Adjustment.Effect read(Record row) {
    return switch (row.get(ADJUSTMENT.EFFECT)) {
      case "BONUS" ->
          new Adjustment.Effect.Bonus(Rational.of(row.get(ADJUSTMENT.POINTS)), cap(row));
      case "DEDUCTION" ->
          new Adjustment.Effect.Deduction(
              Rational.of(row.get(ADJUSTMENT.POINTS)), row.get(ADJUSTMENT.CASES), cap(row));
      case "EXEMPTION" -> new Adjustment.Effect.Exemption();
      case "VETO" -> new Adjustment.Effect.Veto(row.get(ADJUSTMENT.NOT_ABOVE));
      case "LIFTING" -> new Adjustment.Effect.Lifting(row.get(ADJUSTMENT.LIFTS));
      default -> throw new Unreadable("effect " + row.get(ADJUSTMENT.EFFECT));
    };
  }

  private static @Nullable Rational cap(Record row) {
    var cap = row.get(ADJUSTMENT.CAP);
    return cap == null ? null : Rational.of(cap);
  }
}
