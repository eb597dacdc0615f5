package kaocheng.model.rule.sentence;

import static kaocheng.model.text.Language.CHINESE;
import static kaocheng.model.text.Language.ENGLISH;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Clause;
import kaocheng.model.figure.Rounding;
import kaocheng.model.text.Language;

/** The sentences that say how scores are kept and totals published. */
final class RoundingForms {
  private static final int MOST_DECIMALS = 10;

  private final List<Form<Clause>> forms = new ArrayList<>();

  private RoundingForms() {}

  static List<Form<Clause>> all() {
    var all = new RoundingForms();
    for (var mode : RoundingMode.values()) {
      if (mode != RoundingMode.UNNECESSARY) {
        all.add(mode);
      }
    }
    return all.forms;
  }

  private void add(RoundingMode mode) {
    Saying<Clause> stored =
        Saying.<Clause, Clause.StoredRounding>of(
                Clause.StoredRounding.class,
                blanks -> new Clause.StoredRounding(rounding(blanks, mode)),
                clause -> decimals(clause.rounding()))
            .writtenWhen(
                clause -> clause instanceof Clause.StoredRounding(var its) && its.mode() == mode);
    Saying<Clause> published =
        Saying.<Clause, Clause.PublishedRounding>of(
                Clause.PublishedRounding.class,
                blanks -> new Clause.PublishedRounding(rounding(blanks, mode)),
                clause -> decimals(clause.rounding()))
            .writtenWhen(
                clause ->
                    clause instanceof Clause.PublishedRounding(var its) && its.mode() == mode);
    add(CHINESE, "得分保存 {decimals:WHOLE} 位小数，" + chinese(mode), stored);
    add(ENGLISH, "scores are kept to {decimals:WHOLE} decimals, " + english(mode), stored);
    add(CHINESE, "总分公布 {decimals:WHOLE} 位小数，" + chinese(mode), published);
    add(ENGLISH, "totals are published to {decimals:WHOLE} decimals, " + english(mode), published);
  }

  private static Rounding rounding(Blanks blanks, RoundingMode mode) {
    var decimals = blanks.whole("decimals");
    if (decimals > MOST_DECIMALS) {
      throw new Unfit(blanks.start("decimals"), blanks.text("decimals"));
    }
    return Rounding.of(decimals, mode);
  }

  private static Blanks decimals(Rounding rounding) {
    return Blanks.of("decimals", Integer.toString(rounding.decimals()));
  }

  private static String chinese(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> "四舍五入";
      case HALF_EVEN -> "四舍六入五成双";
      case HALF_DOWN -> "五舍六入";
      case DOWN -> "舍去尾数";
      case UP -> "有尾数即进一";
      case CEILING -> "向上取整";
      case FLOOR -> "向下取整";
      case UNNECESSARY -> "";
    };
  }

  private static String english(RoundingMode mode) {
    return switch (mode) {
      case HALF_UP -> "halves up";
      case HALF_EVEN -> "halves to even";
      case HALF_DOWN -> "halves down";
      case DOWN -> "cut off";
      case UP -> "away from zero";
      case CEILING -> "upwards";
      case FLOOR -> "downwards";
      case UNNECESSARY -> "";
    };
  }

  private void add(Language language, String pattern, Saying<Clause> saying) {
    forms.add(new Form<>(language, pattern, saying));
  }
}
