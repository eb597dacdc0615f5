package kaocheng.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaocheng.model.Measurement;
import kaocheng.model.Reported;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method.GradeShare;
import kaocheng.model.rule.OpinionMethod.PanelGrades;
import kaocheng.model.rule.PanelGrade;

/** The mean of a panel's judges (M16); from six on the highest and the lowest are dropped. */
final class Panel {
  private static final int JUDGES_TO_TRIM = 6;

  private Panel() {}

  static Reading read(Subject subject, Measurement measurement) {
    var judged =
        switch (measurement.reported()) {
          case Reported.Marked(var marks) -> marks(measurement, marks);
          case Reported.Verdicts(var grades) when subject.method() instanceof PanelGrades rule ->
              grades(measurement, grades, rule);
          default -> List.<Derivation>of();
        };
    return judged.isEmpty() ? Reading.misfit() : Reading.known(mean(judged));
  }

  private static List<Derivation> marks(Measurement measurement, List<Rational> marks) {
    var leaves = new ArrayList<Derivation>();
    for (var mark : marks) {
      var label = Term.MARK.of(Integer.toString(leaves.size() + 1));
      leaves.add(Derivation.given(label, mark, Unit.POINTS, measurement.source()));
    }
    return leaves;
  }

  private static List<Derivation> grades(
      Measurement measurement, List<PanelGrade> grades, PanelGrades rule) {
    var worths = new Lookup(tiers(rule.shares()), Direction.UP);
    var shares = new ArrayList<Derivation>();
    for (var grade : grades) {
      var number = Integer.toString(shares.size() + 1);
      var level = Rational.of(grade.level());
      var given =
          Derivation.given(Term.JUDGE_GRADE.of(number), level, Unit.GRADE, measurement.source());
      shares.add(Derivation.worked(Term.MARK.of(number), Unit.PERCENT, worths, given));
    }
    return shares;
  }

  /** What grades are worth, as the lookup that finds it. */
  static List<Lookup.Tier> tiers(List<GradeShare> shares) {
    return shares.stream()
        .sorted(Comparator.comparing(GradeShare::grade))
        .map(share -> new Lookup.Tier(Rational.of(share.grade().level()), share.share()))
        .toList();
  }

  /** What the mean has to reach for a grade: what that grade is worth. */
  static Derivation bound(PanelGrades rule, PanelGrade grade) {
    var level = Derivation.given(Term.TARGET, Rational.of(grade.level()), Unit.GRADE, Source.RULE);
    return Derivation.worked(
        Term.TARGET, Unit.PERCENT, new Lookup(tiers(rule.shares()), Direction.UP), level);
  }

  private static Derivation mean(List<Derivation> marks) {
    var unit = marks.getFirst().unit();
    var all = Derivation.worked(Term.MARK_SUM, unit, Arithmetic.SUM, marks);
    var trimmed = marks.size() >= JUDGES_TO_TRIM;
    var sum =
        trimmed
            ? Derivation.worked(
                Term.MARK_SUM,
                unit,
                Arithmetic.DIFFERENCE,
                all,
                Derivation.worked(Term.HIGHEST_MARK, unit, Arithmetic.MAXIMUM, marks),
                Derivation.worked(Term.LOWEST_MARK, unit, Arithmetic.MINIMUM, marks))
            : all;
    var count = Rational.of(trimmed ? marks.size() - 2L : marks.size());
    var counted = Derivation.given(Term.MARKS_COUNTED, count, Unit.NONE, Source.RULE);
    return Derivation.worked(Term.MARK_MEAN, unit, Arithmetic.QUOTIENT, sum, counted);
  }
}
