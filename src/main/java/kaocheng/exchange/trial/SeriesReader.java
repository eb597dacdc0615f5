package kaocheng.exchange.trial;

import java.util.ArrayList;
import java.util.List;
import kaocheng.exchange.intake.WrittenFigure;
import kaocheng.model.Indicator;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Frequency;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Refused;

/** Reads a figure for each period, in order; periods that are not told were not due. */
final class SeriesReader {
  private static final int QUARTERS = 4;
  private static final int MONTHS = 12;

  private final CaseTexts texts;
  private final Indicator indicator;

  SeriesReader(CaseTexts texts, Indicator indicator) {
    this.texts = texts;
    this.indicator = indicator;
  }

  /** One figure for each quarter. */
  List<Told> amounts(CaseColumn column) {
    var pieces = pieces(column, QUARTERS);
    var told = new ArrayList<Told>();
    for (var i = 0; i < pieces.size(); i++) {
      told.add(told(column, i + 1, pieces.get(i)));
    }
    return told;
  }

  /** Counts for each month, quarter or half-year, whichever the target asks for. */
  List<Told> counts(CaseColumn column) {
    var asked =
        indicator.target() instanceof Target.EachPeriod(var frequency, var times)
            ? frequency
            : Frequency.QUARTERLY;
    return switch (asked) {
      case MONTHLY -> months(column);
      case QUARTERLY -> amounts(column);
      case HALF_YEARLY -> halves(column);
    };
  }

  private List<String> pieces(CaseColumn column, int most) {
    var pieces = Listed.in(texts.text(column));
    if (pieces.size() > most) {
      throw Refused.because(
          TrialFault.TOO_MANY_PERIODS,
          texts.heading(column),
          FigureReader.excerpt(texts.text(column)),
          most);
    }
    return pieces;
  }

  private Told told(CaseColumn column, int quarter, String piece) {
    var state = piece.isEmpty() ? States.read("未报") : States.read(piece);
    var reported = state.orElseGet(() -> new Reported.Amount(count(column, piece)));
    return told(column, quarter, reported, qualifier(piece));
  }

  private Qualifier qualifier(String piece) {
    var said = WrittenFigure.read(piece).map(WrittenFigure::qualifier).orElse(Qualifier.EXACT);
    return States.read(piece).isPresent() ? Qualifier.EXACT : texts.qualifier(said);
  }

  private Told told(CaseColumn column, int quarter, Reported reported, Qualifier qualifier) {
    var when = Quarter.of(quarter).orElseThrow();
    return new Told(when, reported, qualifier, texts.heading(column));
  }

  private Rational count(CaseColumn column, String piece) {
    var count = FigureReader.inUnit(texts.heading(column), piece, indicator.unit());
    if (count.signum() < 0) {
      throw Refused.because(TrialFault.NEGATIVE, texts.heading(column), piece);
    }
    return count;
  }

  private List<Told> months(CaseColumn column) {
    var pieces = pieces(column, MONTHS);
    var told = new ArrayList<Told>();
    for (var from = 0; from < pieces.size(); from += 3) {
      var three = pieces.subList(from, Math.min(from + 3, pieces.size()));
      var quarter = from / 3 + 1;
      var missing = three.stream().filter(SeriesReader::isMissing).findFirst();
      var counts = three.stream().filter(piece -> !isState(piece)).toList();
      if (missing.isPresent()) {
        told.add(told(column, quarter, missing.get()));
      } else if (counts.isEmpty()) {
        told.add(told(column, quarter, three.getFirst()));
      } else {
        var series = counts.stream().map(piece -> count(column, piece)).toList();
        told.add(told(column, quarter, new Reported.Series(series), qualifier(counts.getFirst())));
      }
    }
    return told;
  }

  private static boolean isMissing(String piece) {
    return piece.isEmpty()
        || States.read(piece).filter(Reported.NotReported.class::isInstance).isPresent();
  }

  private static boolean isState(String piece) {
    return piece.isEmpty() || States.read(piece).isPresent();
  }

  /** Two figures are those of the half-years; more are those of the quarters. */
  private List<Told> halves(CaseColumn column) {
    var pieces = pieces(column, QUARTERS);
    if (pieces.size() > 2) {
      return amounts(column);
    }
    var told = new ArrayList<Told>();
    for (var i = 0; i < pieces.size(); i++) {
      told.add(told(column, 2 * i + 2, pieces.get(i)));
    }
    return told;
  }
}
