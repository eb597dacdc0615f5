package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.intake.Decimal;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.WrittenFigure;
import kaocheng.exchange.intake.WrittenFigure.Form;
import kaocheng.exchange.table.GivenRow;
import kaocheng.model.Qualifier;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;

/**
 * Whether a row of totals says what the rows come to: those since the row of totals before, or all
 * of the table, or, where it stands on top, all below. Shares and words cannot be added, so their
 * columns are left alone.
 */
final class AddedUp {
  private static final int MOST_TOLD = 20;
  private static final int DECIMALS = 10;

  private final List<Sums> columns;
  private final List<Message> differences = new ArrayList<>();

  /** Adds up the columns at these places. */
  AddedUp(List<Arrangement.Part> parts) {
    columns = parts.stream().map(Sums::new).toList();
  }

  void begin() {
    differences.clear();
    columns.forEach(Sums::begin);
  }

  void add(GivenRow row) {
    for (var column : columns) {
      column.add(row);
    }
  }

  /** A row could not be read, so that nobody knows what the rows come to. */
  void lose() {
    for (var column : columns) {
      column.lose();
    }
  }

  void total(GivenRow row) {
    for (var column : columns) {
      column.total(row);
    }
  }

  /** No row comes any more. */
  void end() {
    columns.forEach(Sums::end);
  }

  List<Message> differences() {
    return differences;
  }

  /** The number that a text is, where it can be added to others. */
  private static Optional<Rational> figure(String text) {
    var folded = Folded.of(text).strip();
    var plain = Decimal.whole(folded);
    return plain.isSound()
        ? Optional.of(plain.value())
        : WrittenFigure.read(folded)
            .filter(one -> one.form() == Form.PLAIN && one.qualifier() == Qualifier.EXACT)
            .map(WrittenFigure::inFull);
  }

  /** What rows come to, as long as all of them can be added. */
  private static final class Sum {
    private Rational sum = Rational.ZERO;
    private boolean isWhole = true;
    private long rows;

    void add(Optional<Rational> figure) {
      rows++;
      isWhole &= figure.isPresent();
      sum = isWhole ? sum.plus(figure.orElse(Rational.ZERO)) : sum;
    }

    boolean isTelling() {
      return isWhole && rows > 0;
    }
  }

  private final class Sums {
    private final Arrangement.Part part;
    private Sum all = new Sum();
    private Sum since = new Sum();
    private long topLine;
    private String topText = "";

    Sums(Arrangement.Part part) {
      this.part = part;
    }

    void begin() {
      all = new Sum();
      since = new Sum();
      topText = "";
    }

    void add(GivenRow row) {
      if (part.place() < row.size() && !row.isBlank(part.place())) {
        var counts = all.isWhole || since.isWhole;
        var figure = counts ? figure(row.text(part.place(), "")) : Optional.<Rational>empty();
        all.add(figure);
        since.add(figure);
      }
    }

    void lose() {
      all.add(Optional.empty());
      since.add(Optional.empty());
    }

    void total(GivenRow row) {
      var text = part.place() < row.size() ? row.text(part.place(), "").strip() : "";
      if (all.rows == 0 && topText.isEmpty()) {
        topLine = row.line();
        topText = text;
      } else {
        compare(row.line(), text, since);
      }
      since = new Sum();
    }

    void end() {
      compare(topLine, topText, all);
    }

    private void compare(long line, String text, Sum near) {
      if (!near.isTelling()) {
        return;
      }
      figure(text)
          .filter(total -> !total.equals(near.sum))
          .filter(total -> !(all.isTelling() && total.equals(all.sum)))
          .filter(_ -> differences.size() < MOST_TOLD)
          .ifPresent(
              _ ->
                  differences.add(
                      Message.of(
                          LayoutProblem.TOTAL_DIFFERS,
                          line,
                          part.heading(),
                          text,
                          near.sum.exactDigits(DECIMALS).orElseGet(near.sum::toString))));
    }
  }
}
