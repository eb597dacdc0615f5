package kaocheng.exchange.trial;

import static kaocheng.exchange.trial.CaseColumn.BASELINE;
import static kaocheng.exchange.trial.CaseColumn.BENCHMARK;
import static kaocheng.exchange.trial.CaseColumn.EVENTS;
import static kaocheng.exchange.trial.CaseColumn.GROUP;
import static kaocheng.exchange.trial.CaseColumn.LAST;
import static kaocheng.exchange.trial.CaseColumn.REFERENCE;
import static kaocheng.exchange.trial.CaseColumn.VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.intake.WrittenFigure;
import kaocheng.model.Benchmark;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Refused;

/** The figures of a case that a rule is held against. */
public final class CaseFigures {
  private static final List<CaseColumn> COMPARED =
      List.of(VALUE, BASELINE, LAST, BENCHMARK, REFERENCE, GROUP);

  private CaseFigures() {}

  /** The day that a text states, if it states one. */
  public static Optional<LocalDate> day(String text) {
    return DayReader.find(text);
  }

  /** The day under a heading; refuses what is none. */
  public static Optional<LocalDate> day(CaseTexts texts, CaseColumn column) {
    return texts.has(column)
        ? Optional.of(DayReader.read(texts.heading(column), texts.text(column)))
        : Optional.empty();
  }

  /** A number whatever it counts. */
  public static Rational plain(CaseTexts texts, CaseColumn column) {
    return FigureReader.plain(texts.heading(column), texts.text(column));
  }

  /** Points that are not below zero; nothing where there are none. */
  public static Optional<Rational> points(CaseTexts texts, CaseColumn column) {
    if (!texts.has(column)) {
      return Optional.empty();
    }
    var points = plain(texts, column);
    if (points.signum() < 0) {
      throw Refused.because(TrialFault.NEGATIVE, texts.heading(column), texts.text(column));
    }
    return points.isZero() ? Optional.empty() : Optional.of(points);
  }

  /** The figure under a heading in the unit of the rule; nothing where there is none. */
  public static Optional<Rational> inUnit(CaseTexts texts, CaseColumn column, Unit unit) {
    var text = texts.text(column);
    return text.isEmpty() || States.read(text).isPresent()
        ? Optional.empty()
        : Optional.of(FigureReader.inUnit(texts.heading(column), text, unit));
  }

  /** What another city reached, as a number or as text; nothing where it is not told. */
  public static Optional<Benchmark.Value> benchmark(CaseTexts texts, Unit unit) {
    var text = texts.text(BENCHMARK);
    if (text.isEmpty() || States.read(text).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        WrittenFigure.read(text).isPresent()
            ? new Benchmark.Value.Numeric(FigureReader.inUnit(texts.heading(BENCHMARK), text, unit))
            : new Benchmark.Value.Prose(text));
  }

  /** The figures of the ranking group; who reported none is not among them. */
  public static List<Rational> group(CaseTexts texts, Unit unit) {
    var figures = new ArrayList<Rational>();
    for (var piece : texts.has(GROUP) ? Listed.in(texts.text(GROUP)) : List.<String>of()) {
      if (!piece.isEmpty() && States.read(piece).isEmpty()) {
        figures.add(FigureReader.inUnit(texts.heading(GROUP), piece, unit));
      }
    }
    return figures;
  }

  /** Whether any figure has a percent sign, or is so many of so many. */
  public static boolean showPercent(CaseTexts texts) {
    return COMPARED.stream().map(texts::folded).anyMatch(text -> text.indexOf('%') >= 0)
        || WrittenFigure.read(texts.text(VALUE))
            .filter(figure -> figure.form() == WrittenFigure.Form.RATIO)
            .isPresent();
  }

  /** The measure word that the figures carry, if any. */
  public static Optional<String> measure(CaseTexts texts) {
    return Stream.concat(COMPARED.stream(), Stream.of(EVENTS))
        .filter(texts::has)
        .flatMap(column -> WrittenFigure.read(texts.text(column)).stream())
        .filter(figure -> figure.form() == WrittenFigure.Form.PLAIN)
        .map(WrittenFigure::measure)
        .filter(measure -> !measure.isEmpty() && !measure.endsWith("百分点"))
        .findFirst();
  }
}
