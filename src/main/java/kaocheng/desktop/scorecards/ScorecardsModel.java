package kaocheng.desktop.scorecards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Sort;
import kaocheng.model.Department;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Source;
import kaocheng.usecase.YearReview;
import kaocheng.wording.Figures;
import org.jspecify.annotations.Nullable;

/** The scorecard of one department, and the way to its neighbours. */
public final class ScorecardsModel {
  private final Speech speech;
  private final ReadOnlyObjectWrapper<@Nullable CardRow> total = new ReadOnlyObjectWrapper<>();
  private @Nullable YearReview review;
  private Quarter quarter = Quarter.FIRST;
  private String department = "";

  public ScorecardsModel(Speech speech) {
    this.speech = speech;
  }

  /** The line of the total, with all others below it; null before anything is shown. */
  public ReadOnlyObjectProperty<@Nullable CardRow> totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Looks at a year as of a quarter; stays with the department where that year has it. */
  public void look(YearReview looked, Quarter as) {
    review = looked;
    quarter = as;
    choose(department);
  }

  public List<Department> departments() {
    return review == null
        ? List.of()
        : review.as(quarter).cards().stream().map(Scorecard::department).toList();
  }

  /** Chooses a department by its code, the first where there is none of that code. */
  public void choose(String code) {
    var known = departments();
    var chosen =
        known.stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .or(() -> known.stream().findFirst());
    department = chosen.map(Department::code).orElse("");
    total.set(card().map(this::rows).orElse(null));
  }

  /** The code of the department, empty while there is none. */
  public String department() {
    return department;
  }

  public Optional<Scorecard> card() {
    return card(quarter);
  }

  private Optional<Scorecard> card(Quarter as) {
    return review == null
        ? Optional.empty()
        : review.as(as).cards().stream()
            .filter(one -> one.department().code().equals(department))
            .findFirst();
  }

  private CardRow rows(Scorecard card) {
    var quarters = quarter.upToHere().stream().flatMap(one -> card(one).stream()).toList();
    return new CardRows(speech, card, quarters).total();
  }

  public Optional<YearReview> review() {
    return Optional.ofNullable(review);
  }

  public Quarter quarter() {
    return quarter;
  }

  /** The indicator of a line; nothing for a line of another kind. */
  public Optional<IndicatorLine> indicator(CardRow row) {
    return row.kind() == CardRow.Kind.INDICATOR
        ? indicators().filter(one -> one.indicator().key().number().equals(row.number())).findAny()
        : Optional.empty();
  }

  /** The goal or indicator that a line is about; nothing for a line of another kind. */
  public Optional<Line> line(CardRow row) {
    return switch (row.kind()) {
      case GOAL -> Optional.of(new Line(department, Sort.GOAL, row.number()));
      case INDICATOR -> Optional.of(new Line(department, Sort.INDICATOR, row.number()));
      case TOTAL, CATEGORY -> Optional.empty();
    };
  }

  /** The appeals against the score of a line as of the quarter that is looked at. */
  public List<Appeal> appeals(Line line) {
    return review == null
        ? List.of()
        : review.dossier().appeals().stream()
            .filter(one -> one.claim().quarter() == quarter)
            .filter(one -> one.claim().line().equals(line))
            .toList();
  }

  /** An appeal as it is being filed, against the score that is looked at. */
  public Optional<Claim> claim(Line line, String text, String document) {
    return review().map(one -> new Claim(one.year(), quarter, line, text, document));
  }

  private Stream<IndicatorLine> indicators() {
    return card().stream().flatMap(Scorecard::indicators);
  }

  /**
   * The measurement in which a given figure was reported: of what stands in the same place of the
   * same file that of the indicator whose score is worked out from it.
   */
  public Optional<Measurement> measurement(Derivation leaf, List<Derivation> above) {
    if (!(leaf instanceof Derivation.Given given) || review == null) {
      return Optional.empty();
    }
    var its =
        indicators()
            .filter(line -> above.contains(line.tally().earned()))
            .map(line -> line.indicator().key())
            .findFirst();
    var row = row(given.source());
    var found =
        review.dossier().measurements().stream()
            .filter(one -> row.filter(one.source().row()::equals).isPresent())
            .toList();
    return found.stream()
        .filter(one -> its.filter(one.indicator()::equals).isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private static Optional<Source.Row> row(Source source) {
    return switch (source) {
      case Source.Row row -> Optional.of(row);
      case Source.Report report -> Optional.of(report.row());
      case Source.Document document -> Optional.of(document.row());
      case Source.Rule _, Source.Scheme _ -> Optional.empty();
    };
  }

  /** Total, place, grade and coverage in one line. */
  public String summary() {
    return card().map(this::summary).orElse("");
  }

  private String summary(Scorecard card) {
    var place = speech.verdicts().place(card.placement(), card.policy().ties());
    var coverage = Figures.percent(card.tally().coverage());
    if (!(card.result() instanceof Result.Total total)) {
      return speech.say(ScorecardsText.SUMMARY_NO_TOTAL, place, coverage);
    }
    var grade = card.placement() instanceof Placement.Ranked ranked ? ranked.grade() : Speech.NONE;
    return speech.say(
        ScorecardsText.SUMMARY,
        speech.figures().value(total.published()),
        place,
        grade,
        coverage,
        card.quarter().isProvisional()
            ? speech.say(
                ScorecardsText.RANGE,
                Figures.decimals(total.lowest(), card.policy().published()),
                Figures.decimals(total.highest(), card.policy().published()))
            : "");
  }
}
