package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Reading.NotUnderstood;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/** Reads ratios: so many of so many, so many struck off in time and late, or a percentage. */
final class Ratios {
  private Ratios() {}

  static Reading<Answer> read(String value, PlainShare plainShare) {
    var plain = Folded.of(value);
    if (SeveralFigures.isLevel(plain)) {
      return ReportedReader.exact(SeveralFigures.level(value, Unit.PERCENT, plainShare));
    }
    var slash = plain.indexOf('/');
    if (slash < 0) {
      return switch (Figures.measured(VALUE, value, Unit.PERCENT, plainShare)) {
        case NotUnderstood<Measured>(var problems) -> new NotUnderstood<>(problems);
        case Understood<Measured>(var share, var remarks) ->
            new Understood<>(
                new Answer(new Reported.Amount(share.value()), share.qualifier()), remarks);
      };
    }
    if (plain.lastIndexOf('+', slash) > 0) {
      return ReportedReader.exact(SeveralFigures.struck(value));
    }
    return divided(value, plain, slash);
  }

  private static Reading<Answer> divided(String value, String plain, int slash) {
    var numerator = Decimal.whole(plain.substring(0, slash).strip());
    var denominator = Decimal.whole(plain.substring(slash + 1).strip());
    for (var part : List.of(numerator, denominator)) {
      if (part.verdict() == Decimal.Verdict.TOO_MANY_DIGITS) {
        return Figures.refused(Figures.unreadable(VALUE, value, part));
      }
    }
    if (numerator.isSound() && denominator.isSound()) {
      return share(
          new Part(VALUE, value, Measured.exact(numerator.value())),
          new Part(VALUE, value, Measured.exact(denominator.value())));
    }
    return WrittenFigure.read(value)
        .filter(figure -> figure.form() == WrittenFigure.Form.RATIO)
        .map(figure -> written(value, figure))
        .orElseGet(
            () ->
                Figures.refused(
                    Trouble.of(VALUE, value, Reason.NOT_A_RATIO, Advice.WRITE_A_RATIO)));
  }

  private static Reading<Answer> written(String value, WrittenFigure figure) {
    var parts = Filled.number(figure.number()) + "/" + Filled.number(figure.below());
    var read =
        share(
            new Part(VALUE, value, new Measured(figure.number(), figure.qualifier())),
            new Part(VALUE, value, Measured.exact(figure.below())));
    return ReportedReader.remarked(read, Figures.readAs(VALUE, value, parts));
  }

  /** A numerator or denominator and the cell it stands in. */
  private record Part(Column column, String text, Measured measured) {
    Rational number() {
      return measured.value();
    }
  }

  /** The ratio of the two cells that stand instead of a value. */
  static Reading<Answer> parts(ReportedText text) {
    var problems = new ArrayList<Trouble>();
    var remarks = new ArrayList<Trouble>();
    var numerator = part(NUMERATOR, text.numerator(), problems, remarks);
    var denominator = part(DENOMINATOR, text.denominator(), problems, remarks);
    return numerator.isEmpty() || denominator.isEmpty()
        ? new NotUnderstood<>(problems)
        : ReportedReader.remarked(share(numerator.get(), denominator.get()), remarks);
  }

  private static Optional<Part> part(
      Column column, String text, List<Trouble> problems, List<Trouble> remarks) {
    var number = Decimal.whole(Folded.of(text));
    if (number.isSound()) {
      return Optional.of(new Part(column, text, Measured.exact(number.value())));
    }
    var figure =
        WrittenFigure.read(text)
            .filter(one -> one.form() == WrittenFigure.Form.PLAIN && isPlainMeasure(one))
            .filter(one -> Figures.isKept(one.inFull()));
    if (figure.isEmpty()) {
      problems.add(Figures.unreadable(column, text, number));
      return Optional.empty();
    }
    var value = figure.get().inFull();
    remarks.addAll(Figures.readAs(column, text, Filled.number(value)));
    return Optional.of(new Part(column, text, new Measured(value, figure.get().qualifier())));
  }

  private static boolean isPlainMeasure(WrittenFigure figure) {
    return figure.measure().length() <= 1 && figure.measure().chars().allMatch(Character::isLetter);
  }

  private static Reading<Answer> share(Part numerator, Part denominator) {
    for (var part : List.of(numerator, denominator)) {
      if (part.number().signum() < 0) {
        return ReportedReader.refused(
            part.column(), part.text(), Reason.NEGATIVE_PART, Advice.CHECK_THE_FIGURE);
      }
    }
    if (denominator.number().isZero() && !numerator.number().isZero()) {
      return ReportedReader.refused(
          denominator.column(),
          denominator.text(),
          Reason.DENOMINATOR_IS_ZERO,
          Advice.CHECK_THE_DENOMINATOR);
    }
    var above = numerator.number().compareTo(denominator.number()) > 0;
    return new Understood<>(
        new Answer(
            new Reported.Share(numerator.number(), denominator.number()),
            both(numerator, denominator)),
        above
            ? List.of(
                Trouble.of(
                    numerator.column(),
                    numerator.text(),
                    Reason.NUMERATOR_ABOVE_DENOMINATOR,
                    Advice.CHECK_THE_FIGURE))
            : List.of());
  }

  /** Of at least so many among at least so many nothing more is known than about how many. */
  private static Qualifier both(Part numerator, Part denominator) {
    var of = denominator.measured().qualifier();
    return of == Qualifier.EXACT ? numerator.measured().qualifier() : Qualifier.ABOUT;
  }
}
