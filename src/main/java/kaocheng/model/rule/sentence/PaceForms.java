package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.Pace;
import kaocheng.model.figure.Rational;

/** The words for what part of the year's target is asked of each quarter (时序). */
final class PaceForms {
  private PaceForms() {}

  static List<Wording<Pace>> all() {
    Saying<Pace> curve =
        Saying.of(
            Pace.Curve.class,
            blanks -> new Pace.Curve(shares(blanks)),
            pace -> Blanks.of("shares", Gradings.joined(pace.shares(), Blanks::percent, " ")));
    return new Forms<Pace>()
        .exactly(Pace.EVEN, "<均衡|序时|按序时>", "even")
        .exactly(Pace.ANNUAL, "全年", "annual")
        .exactly(Pace.YEAR_END, "年终", "<year-end|year end>")
        .chinese("[曲线|进度]{shares:PERCENTS}", curve.onlyRead())
        .chinese("曲线 {shares:PERCENTS}", curve)
        .english("curve {shares:PERCENTS}", curve)
        .all();
  }

  private static List<Rational> shares(Blanks blanks) {
    var shares =
        List.of(blanks.text("shares").split("[\\s;,]+(?=\\d)")).stream()
            .map(Blanks::share)
            .toList();
    if (!Pace.Curve.isSound(shares)) {
      throw blanks.unfit("shares");
    }
    return shares;
  }
}
