package kaocheng.usecase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Dossier;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;

/** Looks over a cycle as of all its quarters at once, leaving nothing behind. */
public final class ReviewYear {
  private final Desk desk;

  public ReviewYear(Desk desk) {
    this.desk = desk;
  }

  /** The year asked for, or the latest where it is not in the workbook; nothing without years. */
  public Optional<YearReview> run(int year) {
    return desk.workbook().read(books -> look(books, year));
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
                    desk.workbook().<List<Integer>>read(books -> books.cycles().years())));
  }

  /** The latest year. */
  public Optional<YearReview> latest() {
    return run(Integer.MAX_VALUE);
  }

  private static Optional<YearReview> look(Books books, int wanted) {
    var years = books.cycles().years();
    var year = years.contains(wanted) ? Optional.of(wanted) : years.stream().findFirst();
    return year.map(one -> review(years, books.dossiers().load(one), books));
  }

  private static YearReview review(List<Integer> years, Dossier dossier, Books books) {
    var scorer = new Scorer(dossier);
    var assessments =
        Arrays.stream(Quarter.values())
            .map(quarter -> new Assessment(dossier, quarter, scorer.score(quarter)))
            .map(assessment -> assessment.vouchedFor(books))
            .toList();
    var reported =
        dossier.measurements().stream()
            .map(Measurement::quarter)
            .max(Comparator.naturalOrder())
            .orElse(Quarter.FIRST);
    return new YearReview(years, dossier, assessments, reported);
  }
}
