package kaocheng.exchange.intake;

import java.util.List;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;

/**
 * Reads one text as a share: a percentage, a per mille, or a plain number as the column means it.
 */
record Shares(Column column, String text, PlainShare plainShare) {
  private static final Rational THOUSAND = Rational.of(1000);

  /** Too short a text to hold more decimals than are kept. */
  private static final int SHORT = 10;

  Reading<Measured> read() {
    var plain = Folded.of(text);
    var number = Decimal.leading(plain, 0);
    if (number.isSound()) {
      if (number.end() == plain.length()) {
        return plain(Measured.exact(number.value()));
      }
      if (plain.substring(number.end()).strip().equals("%")) {
        return taken(Measured.exact(number.value().dividedBy(Rational.HUNDRED)), List.of());
      }
    }
    var figure = WrittenFigure.read(text);
    if (figure.isEmpty()) {
      return Figures.refused(
          number.isSound()
              ? Trouble.of(column, text, Reason.NOT_A_RATIO, Advice.WRITE_A_PERCENTAGE)
              : Figures.unreadable(column, text, number));
    }
    return written(figure.get());
  }

  private Reading<Measured> written(WrittenFigure figure) {
    var stated = new Measured(figure.number(), figure.qualifier());
    return switch (figure.form()) {
      case PERCENT -> remarked(stated, Rational.HUNDRED);
      case PER_MILLE -> remarked(stated, THOUSAND);
      case RATIO ->
          Figures.refused(Trouble.of(column, text, Reason.NOT_A_RATIO, Advice.WRITE_A_PERCENTAGE));
      case PLAIN -> {
        if (figure.scale().isEmpty() && figure.measure().isEmpty()) {
          yield plain(stated);
        }
        yield figure.scale().isEmpty() && Figures.isPoints(figure.measure())
            ? remarked(stated, Rational.HUNDRED)
            : Figures.refused(
                Trouble.of(column, text, Reason.NOT_A_RATIO, Advice.WRITE_A_PERCENTAGE));
      }
    };
  }

  private Reading<Measured> remarked(Measured stated, Rational whole) {
    var share = stated.value().dividedBy(whole);
    return Figures.isKept(share)
        ? taken(
            new Measured(share, stated.qualifier()), Figures.readAs(column, text, percent(share)))
        : Figures.refused(Figures.tooLong(column, text));
  }

  /** A number without a sign: nothing is the same either way, and all else is asked. */
  private Reading<Measured> plain(Measured stated) {
    if (stated.value().isZero()) {
      return new Understood<>(stated, List.of());
    }
    return switch (plainShare) {
      case FRACTION -> asAnswered(stated, Rational.ONE);
      case PERCENT -> asAnswered(stated, Rational.HUNDRED);
      case ASK ->
          Figures.refused(
              new Trouble(
                  column,
                  text,
                  Message.of(Reason.NUMBER_FOR_A_PERCENTAGE),
                  Message.of(
                      Advice.ADD_THE_PERCENT_SIGN,
                      Filled.number(stated.value()),
                      percent(stated.value()),
                      percent(stated.value().dividedBy(Rational.HUNDRED)))));
    };
  }

  private Reading<Measured> asAnswered(Measured stated, Rational whole) {
    var share = stated.value().dividedBy(whole);
    if (!Figures.isKept(share)) {
      return Figures.refused(Figures.tooLong(column, text));
    }
    var remark =
        new Trouble(
            column,
            text,
            Message.of(Reason.READ_AS_ANSWERED, Trouble.excerpt(text), percent(share)),
            Message.of(Advice.CHECK_THE_FIGURE));
    return taken(new Measured(share, stated.qualifier()), List.of(remark));
  }

  private Reading<Measured> taken(Measured share, List<Trouble> remarks) {
    if (text.length() > SHORT && !Figures.isKept(share.value())) {
      return Figures.refused(Figures.tooLong(column, text));
    }
    if (share.value().signum() >= 0) {
      return new Understood<>(share, remarks);
    }
    var negative = Trouble.of(column, text, Reason.NEGATIVE_PERCENTAGE, Advice.CHECK_THE_FIGURE);
    return new Understood<>(share, Figures.joined(remarks, List.of(negative)));
  }

  private static String percent(Rational share) {
    return Filled.figure(share, Unit.PERCENT);
  }
}
