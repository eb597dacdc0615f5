package kaocheng.exchange.trial;

import static kaocheng.exchange.trial.CaseColumn.DENOMINATOR;
import static kaocheng.exchange.trial.CaseColumn.DONE;
import static kaocheng.exchange.trial.CaseColumn.LATE;
import static kaocheng.exchange.trial.CaseColumn.NUMERATOR;
import static kaocheng.exchange.trial.CaseColumn.TOTAL;
import static kaocheng.exchange.trial.CaseColumn.VALUE;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.WrittenFigure;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Refused;

/** Reads ratios: so many of so many, so many struck off in time and late, or a percentage. */
final class RatioReader {
  private final ReportReader reports;
  private final CaseTexts texts;

  RatioReader(ReportReader reports, CaseTexts texts) {
    this.reports = reports;
    this.texts = texts;
  }

  List<Told> read() {
    if (reports.isFree(NUMERATOR) || reports.isFree(DENOMINATOR)) {
      reports.take(NUMERATOR, DENOMINATOR);
      return pair(NUMERATOR, DENOMINATOR);
    }
    if (reports.isFree(DONE) || reports.isFree(TOTAL)) {
      reports.take(DONE, TOTAL, LATE);
      return texts.has(LATE) ? struck() : pair(DONE, TOTAL);
    }
    return reports.first(VALUE).map(this::value).orElse(List.of());
  }

  private List<Told> pair(CaseColumn above, CaseColumn below) {
    for (var column : List.of(above, below)) {
      var state = States.read(texts.text(column));
      if (state.isPresent()) {
        return List.of(Told.ofYear(state.get(), Qualifier.EXACT, texts.heading(column)));
      }
    }
    requireBoth(above, below);
    var numerator = part(above);
    var denominator = part(below);
    requireSound(below, numerator, denominator);
    if (above == DONE && numerator.compareTo(denominator) > 0) {
      throw moreThanAll(DONE);
    }
    requireSameAsValue(numerator, denominator);
    var share = new Reported.Share(numerator, denominator);
    return List.of(Told.ofYear(share, qualifier(above), headings(above, below)));
  }

  private void requireBoth(CaseColumn above, CaseColumn below) {
    if (!texts.has(above)) {
      throw Refused.because(TrialFault.PART_MISSING, texts.heading(above), texts.heading(below));
    }
    if (!texts.has(below)) {
      throw Refused.because(TrialFault.PART_MISSING, texts.heading(below), texts.heading(above));
    }
  }

  private void requireSound(CaseColumn below, Rational numerator, Rational denominator) {
    if (denominator.isZero() && !numerator.isZero()) {
      throw Refused.because(TrialFault.DENOMINATOR_ZERO, texts.heading(below), texts.text(below));
    }
  }

  private Refused moreThanAll(CaseColumn column) {
    return Refused.because(
        TrialFault.MORE_THAN_ALL, texts.heading(column), texts.text(column), texts.heading(TOTAL));
  }

  private Rational part(CaseColumn column) {
    var part = FigureReader.plain(texts.heading(column), texts.text(column));
    if (part.signum() < 0) {
      throw Refused.because(TrialFault.NEGATIVE, texts.heading(column), texts.text(column));
    }
    return part;
  }

  private String headings(CaseColumn... columns) {
    return Arrays.stream(columns).map(texts::heading).collect(Collectors.joining("/"));
  }

  private Qualifier qualifier(CaseColumn column) {
    var said = FigureReader.written(texts.heading(column), texts.text(column)).qualifier();
    return texts.qualifier(said);
  }

  /** A percentage beside its two parts has to be theirs, as far as its decimals go. */
  private void requireSameAsValue(Rational numerator, Rational denominator) {
    var figure = reports.isFree(VALUE) ? WrittenFigure.read(texts.text(VALUE)) : null;
    if (figure == null || figure.isEmpty() || denominator.isZero()) {
      return;
    }
    var shown = figure.get();
    if (shown.form() == WrittenFigure.Form.PERCENT) {
      reports.take(VALUE);
      var percent = numerator.dividedBy(denominator).times(Rational.HUNDRED);
      var rounded = percent.rounded(Rounding.of(shown.decimals(), RoundingMode.HALF_UP));
      if (!rounded.equals(shown.number())) {
        throw Refused.because(
            TrialFault.VALUES_DIFFER,
            texts.heading(VALUE),
            texts.text(VALUE),
            texts.heading(NUMERATOR));
      }
    }
  }

  private List<Told> struck() {
    requireBoth(DONE, TOTAL);
    var inTime = part(DONE);
    var late = part(LATE);
    var listed = part(TOTAL);
    requireSound(TOTAL, inTime.plus(late), listed);
    if (inTime.plus(late).compareTo(listed) > 0) {
      throw moreThanAll(DONE);
    }
    var struck = new Reported.Struck(inTime, late, listed);
    return List.of(Told.ofYear(struck, qualifier(DONE), headings(DONE, LATE, TOTAL)));
  }

  private List<Told> value(CaseColumn column) {
    var heading = texts.heading(column);
    var text = texts.text(column);
    return reports
        .told(
            column,
            (_, _) -> {
              var figure = FigureReader.written(heading, text);
              if (figure.form() != WrittenFigure.Form.RATIO) {
                return new Reported.Amount(FigureReader.inUnit(heading, text, Unit.PERCENT));
              }
              if (figure.below().isZero() && !figure.number().isZero()) {
                throw Refused.because(TrialFault.DENOMINATOR_ZERO, heading, text);
              }
              if (figure.number().signum() < 0 || figure.below().signum() < 0) {
                throw Refused.because(TrialFault.NEGATIVE, heading, text);
              }
              return new Reported.Share(figure.number(), figure.below());
            })
        .stream()
        .map(told -> qualified(told, column))
        .toList();
  }

  private Told qualified(Told told, CaseColumn column) {
    return States.read(texts.text(column)).isPresent()
        ? told
        : new Told(told.quarter(), told.reported(), qualifier(column), told.heading());
  }
}
