package kaocheng.usecase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Dossier;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Refused;
import kaocheng.scoring.Scorer;
import org.jspecify.annotations.Nullable;

/** Looks over a cycle as of all its quarters at once, leaving nothing behind. */
public final class ReviewYear {
  private final Desk desk;
  private final @Nullable Seal seal;

  public ReviewYear(Desk desk) {
    this(desk, null);
  }

  private ReviewYear(Desk desk, @Nullable Seal seal) {
    this.desk = desk;
    this.seal = seal;
  }

  /** The year that an assessment is of, from the same basis. */
  static YearReview around(Assessment assessment, Desk desk) {
    return new ReviewYear(desk, assessment.from()).require(assessment.dossier().cycle().year());
  }

  /** The year asked for, or the latest where it is not in the workbook; nothing without years. */
  public Optional<YearReview> run(int year) {
    return Basis.read(desk, seal, basis -> look(basis, year));
  }

  /** The year asked for; refuses one that is not in the workbook. */
  public YearReview require(int year) {
    return run(year)
        .filter(found -> found.year() == year)
        .orElseThrow(
            () ->
                Refused.because(
                    Refusal.NO_SUCH_YEAR,
                    year,
                    Basis.<List<Integer>>read(desk, seal, Basis::years)));
  }

  /** The latest year. */
  public Optional<YearReview> latest() {
    return run(Integer.MAX_VALUE);
  }

  private static Optional<YearReview> look(Basis basis, int wanted) {
    var years = basis.years();
    var year = years.contains(wanted) ? Optional.of(wanted) : years.stream().findFirst();
    return year.map(one -> review(years, basis.load(one), basis));
  }

  private static YearReview review(List<Integer> years, Dossier dossier, Basis basis) {
    var scorer = new Scorer(dossier);
    var assessments =
        Arrays.stream(Quarter.values())
            .map(quarter -> new Assessment(dossier, quarter, scorer.score(quarter)))
            .map(basis::vouch)
            .toList();
    var reported =
        dossier.measurements().stream()
            .map(Measurement::quarter)
            .max(Comparator.naturalOrder())
            .orElse(Quarter.FIRST);
    return new YearReview(years, dossier, assessments, reported);
  }
}
