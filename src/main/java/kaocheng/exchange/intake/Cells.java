package kaocheng.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kaocheng.exchange.table.GivenRow;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;

/**
 * The cells of the row being read. Whatever is wrong with them is gathered, so that a row is
 * refused for all its problems at once; what is returned for a cell in trouble is never used.
 */
final class Cells {
  private final String file;
  private final int width;
  private final GivenRow rows;
  private final List<RowProblem> problems = new ArrayList<>();
  private final List<RowProblem> remarks = new ArrayList<>();
  private final Map<Object, Long> said = new HashMap<>();

  Cells(String file, Header header, GivenRow rows) {
    this.file = file;
    this.width = header.width();
    this.rows = rows;
  }

  /** Turns to the row that the rows stand at. */
  void begin() {
    problems.clear();
    remarks.clear();
    for (var cell = width; cell < rows.size(); cell++) {
      if (!rows.isBlank(cell)) {
        problems.add(
            new RowProblem(
                rows.line(),
                "",
                Trouble.excerpt(rows.text(cell, "")),
                Message.of(Reason.MORE_CELLS_THAN_HEADINGS, width),
                Message.of(Advice.QUOTE_CELLS_WITH_SEPARATORS)));
      }
    }
  }

  /** The row as it turned out. */
  <T> Line<T> line(Supplier<T> value) {
    return problems.isEmpty()
        ? new Line.Accepted<>(rows.line(), value.get(), remarks)
        : new Line.Rejected<>(rows.line(), problems);
  }

  Source.Row source() {
    return new Source.Row(file, rows.sourceLine());
  }

  /** The source that a document is, or the row itself where none is named. */
  Source source(String document) {
    return document.isEmpty() ? source() : new Source.Document(document, source());
  }

  boolean isBlank(Slot slot) {
    return slot.text(rows).isEmpty();
  }

  /** The cell's text as it stands, for a problem that quotes it. */
  String found(Slot slot) {
    return slot.text(rows);
  }

  String text(Slot slot, TextForm form) {
    var text = slot.text(rows);
    if (text.isEmpty()) {
      return text;
    }
    if (text.length() > form.longest()) {
      report(
          slot,
          text,
          Message.of(Reason.TEXT_TOO_LONG, form.longest()),
          Message.of(Advice.SHORTEN, form.longest()));
    }
    form.objection(text)
        .ifPresent(
            objection -> report(slot, text, objection, Message.of(Advice.DELETE_THE_CHARACTER)));
    return text;
  }

  String required(Slot slot, TextForm form) {
    var text = text(slot, form);
    if (text.isEmpty()) {
      report(slot, text, Reason.BLANK, Advice.FILL_IN);
    }
    return text;
  }

  /** A code, in plain letters and digits even where it was typed full-width. */
  String code(Slot slot) {
    return Folded.of(required(slot, TextForm.CODE));
  }

  int year(Slot slot) {
    var text = Folded.of(required(slot, TextForm.CODE));
    if (text.isEmpty()) {
      return 0;
    }
    var year = 0;
    for (var i = 0; i < text.length() && year >= 0; i++) {
      year = Decimal.isDigit(text.charAt(i)) ? 10 * year + (text.charAt(i) - '0') : -1;
    }
    if (text.length() != 4 || year < 1000) {
      report(slot, text, Reason.NOT_A_YEAR, Advice.WRITE_FOUR_DIGITS);
    }
    return year;
  }

  /** A number of points. */
  Rational weight(Slot slot) {
    var points = weightOrZero(slot);
    if (points.isZero() && Decimal.whole(Folded.of(found(slot))).isSound()) {
      report(slot, found(slot), Reason.NOT_ABOVE_ZERO, Advice.WRITE_A_NUMBER_ABOVE_ZERO);
    }
    return points;
  }

  /** A number of points, or none. */
  Rational weightOrZero(Slot slot) {
    var text = required(slot, TextForm.CODE);
    if (text.isEmpty()) {
      return Rational.ZERO;
    }
    var number = Decimal.whole(Folded.of(text));
    if (!number.isSound()) {
      report(Figures.unreadable(slot.column(), text, number), slot);
    } else if (number.value().signum() < 0) {
      report(slot, text, Reason.NOT_ABOVE_ZERO, Advice.WRITE_A_NUMBER_ABOVE_ZERO);
    }
    return number.value();
  }

  /** Refuses the row where an earlier one is about the same thing. */
  void once(Slot slot, Object... key) {
    if (!problems.isEmpty()) {
      return;
    }
    var first = said.putIfAbsent(List.of(key), rows.line());
    if (first != null) {
      report(
          slot,
          slot.text(rows),
          Message.of(Reason.SAID_BEFORE, first),
          Message.of(Advice.DELETE_ONE_ROW));
    }
  }

  /** The value of a reading, with its remarks; nothing, and its problems, where it failed. */
  <T> Optional<T> understood(Reading<T> reading, Slot slot) {
    return switch (reading) {
      case Reading.Understood<T>(var value, var notices) -> {
        notices.forEach(notice -> remarks.add(located(notice, slot)));
        yield Optional.of(value);
      }
      case Reading.NotUnderstood<T>(var troubles) -> {
        troubles.forEach(trouble -> report(trouble, slot));
        yield Optional.empty();
      }
    };
  }

  void report(Slot slot, String found, Key reason, Key advice) {
    report(slot, found, Message.of(reason), Message.of(advice));
  }

  void report(Slot slot, String found, Message reason, Message advice) {
    report(new Trouble(slot.column(), found, reason, advice), slot);
  }

  void report(Trouble trouble, Slot slot) {
    problems.add(located(trouble, slot));
  }

  void remark(Trouble remark, Slot slot) {
    remarks.add(located(remark, slot));
  }

  private RowProblem located(Trouble trouble, Slot slot) {
    return new RowProblem(
        rows.line(), slot.heading(), trouble.found(), trouble.reason(), trouble.advice());
  }
}
