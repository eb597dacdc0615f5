package kaocheng.exchange.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Category;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import org.jspecify.annotations.Nullable;

/** A form being filled in with what stands in the workbook, in the words that a file would use. */
final class Filled {
  private static final int DECIMALS = 10;

  private final Map<Column, String> cells = new LinkedHashMap<>();

  Filled with(Column column, String text) {
    cells.put(column, text);
    return this;
  }

  Filled with(Column column, int number) {
    return with(column, Integer.toString(number));
  }

  Filled with(Column column, @Nullable Rational number) {
    return with(column, number == null ? "" : number(number));
  }

  Filled with(Column column, @Nullable LocalDate day) {
    return with(column, day == null ? "" : day.toString());
  }

  Filled with(Column column, Quarter quarter) {
    return with(column, quarter.number());
  }

  Map<Column, String> cells() {
    return cells;
  }

  static String number(Rational number) {
    return number.exactDigits(DECIMALS).orElseThrow();
  }

  /** A figure as it is typed for something counted in this unit. */
  static String figure(Rational number, Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT
        ? number(number.times(Rational.HUNDRED)) + "%"
        : number(number);
  }

  /** The document that a source names. */
  static String document(Source source) {
    return source instanceof Source.Document(var title, var row) ? title : "";
  }

  static String scope(Scope scope) {
    return switch (scope) {
      case Scope.OfDepartment() -> "单位";
      case Scope.OfCategory(var category) -> category(category);
      case Scope.OfGoal(var number) -> "目标 " + number;
      case Scope.OfIndicator(var number) -> "指标 " + number;
    };
  }

  static String category(Category category) {
    return Vocabulary.CATEGORIES.word(category);
  }

  static String effect(Effect effect) {
    return switch (effect) {
      case Effect.Bonus _ -> Vocabulary.EFFECTS.word(EffectCells.EffectKind.BONUS);
      case Effect.Deduction _ -> Vocabulary.EFFECTS.word(EffectCells.EffectKind.DEDUCTION);
      case Effect.Exemption _ -> Vocabulary.EFFECTS.word(EffectCells.EffectKind.EXEMPTION);
      case Effect.Veto _ -> Vocabulary.EFFECTS.word(EffectCells.EffectKind.VETO);
      case Effect.Lifting(var veto) -> "解除否决 " + veto;
    };
  }
}
