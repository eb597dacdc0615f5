package kaocheng.exchange.intake;

import java.util.Optional;
import kaocheng.model.figure.Rational;

/** Reads plain numbers of which a blank or odd one has a reason of its own. */
final class Amounts {
  private static final Rational MOST = Rational.of(999_999_999);

  private Amounts() {}

  /** A number above 0; nothing where the cell is blank or in trouble. */
  static Optional<Rational> positive(Cells cells, Slot slot) {
    return number(cells, slot)
        .filter(
            number -> {
              if (number.signum() <= 0) {
                cells.report(
                    slot,
                    cells.found(slot),
                    Reason.NOT_ABOVE_ZERO,
                    Advice.WRITE_A_NUMBER_ABOVE_ZERO);
              }
              return number.signum() > 0;
            });
  }

  /** A whole number from 1 on, such as a place; 0 where the cell is blank or in trouble. */
  static int rank(Cells cells, Slot slot) {
    return whole(cells, slot, Rational.ONE);
  }

  /** A whole number from the least on; 0 where the cell is blank or in trouble. */
  static int whole(Cells cells, Slot slot, Rational least) {
    var number = number(cells, slot);
    if (number.isEmpty()) {
      return 0;
    }
    if (!number.get().equals(number.get().floor())
        || number.get().compareTo(least) < 0
        || number.get().compareTo(MOST) > 0) {
      cells.report(slot, cells.found(slot), Reason.NOT_A_WHOLE_NUMBER, Advice.WRITE_A_WHOLE_NUMBER);
      return 0;
    }
    return number.get().numerator().divide(number.get().denominator()).intValueExact();
  }

  /** A number; nothing where the cell is blank or in trouble. */
  static Optional<Rational> number(Cells cells, Slot slot) {
    var text = cells.text(slot, TextForm.CODE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var number = Decimal.whole(Folded.of(text));
    if (!number.isSound()) {
      cells.report(Figures.unreadable(slot.column(), text, number), slot);
      return Optional.empty();
    }
    return Optional.of(number.value());
  }
}
