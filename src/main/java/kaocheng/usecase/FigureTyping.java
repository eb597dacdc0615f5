package kaocheng.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.exchange.intake.Answer;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Expected;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.intake.Form;
import kaocheng.exchange.intake.Line;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.Readings;
import kaocheng.exchange.intake.ReportedReader;
import kaocheng.exchange.intake.Trouble;
import kaocheng.exchange.trial.GridText;
import kaocheng.model.Qualifier;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.Effect;
import kaocheng.store.IndicatorRef;
import kaocheng.store.Standing;
import kaocheng.usecase.RowFault.Remedy;

/** Puts typed figures into the open books, as the rows of a file of measurements would be. */
final class FigureTyping {
  private final Books books;
  private final int year;
  private final HandEdit.Typing typing;
  private final HandTally tally;
  private final Years years;
  private final MeasurementTaker taker;

  FigureTyping(Books books, int year, HandEdit.Typing typing, HandTally tally) {
    this.books = books;
    this.year = year;
    this.typing = typing;
    this.tally = tally;
    this.years = new Years(books);
    this.taker = new MeasurementTaker(books, typing.number());
  }

  /** A figure with its place among those typed, what it is of, and how its text was read. */
  private record Read(
      long place, Typed typed, FigureSlot slot, Optional<IndicatorRef> indicator, GridText text) {}

  void take(List<Typed> figures) {
    var notDue = new ArrayList<Read>();
    var rows = new ArrayList<Read>();
    for (var at = 0; at < figures.size(); at++) {
      var figure = figures.get(at);
      var slot = figure.slot();
      if (slot == null) {
        tally.count(at + 1L, Taking.impossible(beyondTheGrid(figure)));
      } else {
        var read = read(at + 1L, figure, slot);
        (read.text().state() == GridText.State.NOT_DUE ? notDue : rows).add(read);
      }
    }
    rows.forEach(this::take);
    takeNotDue(notDue);
  }

  private static Trouble beyondTheGrid(Typed figure) {
    return Doubts.about(
        MeasurementColumn.VALUE,
        figure.text(),
        Message.of(RowFault.BEYOND_THE_GRID),
        Message.of(Remedy.PASTE_FURTHER_UP_OR_LEFT));
  }

  private Read read(long place, Typed figure, FigureSlot slot) {
    var found = years.find(year, slot.indicator());
    if (found instanceof Found.Known(var indicator)) {
      var part = slot.part();
      var kind = part == null ? indicator.kind() : part;
      var text = GridText.read(figure.text(), kind, indicator.unitOf(part));
      return new Read(place, figure, slot, Optional.of(indicator), text);
    }
    var asItStands =
        new GridText(GridText.State.VALUE, figure.text(), Qualifier.EXACT, figure.note());
    return new Read(place, figure, slot, Optional.empty(), asItStands);
  }

  private void take(Read read) {
    var line = Form.MEASUREMENT.read(typing.by(), List.of(cells(read))).getFirst();
    switch (line) {
      case Line.Rejected<MeasurementRow>(var one, var problems) ->
          tally.refuse(problems.stream().map(problem -> problem.onLine(read.place())).toList());
      case Line.Accepted<MeasurementRow>(var one, var row, var remarks) -> {
        var written = new MeasurementTaker.Written(read.place(), row, read.typed().text().strip());
        var taking = taker.take(written);
        tally.count(read.place(), taking);
        if (!(taking instanceof Taking.Impossible)) {
          understand(read, row);
        }
      }
    }
  }

  private void understand(Read read, MeasurementRow row) {
    var indicator = read.indicator().orElseThrow();
    var part = read.slot().part();
    var unit = indicator.unitOf(part);
    var kind = part == null ? indicator.kind() : part;
    var expected = new Expected(kind, unit, Readings.ASKED, year);
    if (ReportedReader.read(row.text(), expected)
        instanceof Reading.Understood<Answer>(var answer, var remarks)) {
      tally.understand(
          new UnderstoodFigure(
              read.place(), read.slot(), answer.reported(), unit, answer.qualifier(), row.asOf()));
    }
  }

  private Map<Column, String> cells(Read read) {
    var slot = read.slot();
    var text = read.text();
    var typed = read.typed();
    var part = slot.part();
    var cells = new HashMap<Column, String>();
    cells.put(MeasurementColumn.YEAR, Integer.toString(year));
    cells.put(MeasurementColumn.QUARTER, Integer.toString(slot.quarter().number()));
    cells.put(MeasurementColumn.DEPARTMENT, slot.indicator().department());
    cells.put(MeasurementColumn.INDICATOR, slot.indicator().number());
    cells.put(MeasurementColumn.VALUE, text.value());
    cells.put(MeasurementColumn.STATE, state(text.state()));
    cells.put(
        MeasurementColumn.QUALIFIER,
        typed.qualifier().isBlank() ? text.qualifierWord() : typed.qualifier());
    cells.put(MeasurementColumn.AS_OF, typed.asOf());
    cells.put(MeasurementColumn.NOTE, typed.note().isBlank() ? text.note() : typed.note());
    cells.put(MeasurementColumn.PART, part == null ? "" : FilledForms.part(part));
    return cells;
  }

  private static String state(GridText.State state) {
    return switch (state) {
      case NOT_REPORTED -> "未报";
      case NOT_APPLICABLE -> "不适用";
      case BLANK, VALUE, NOT_DUE -> "";
    };
  }

  /** Not due is what the rules say of an empty cell; a cell that is due cannot be called that. */
  private void takeNotDue(List<Read> figures) {
    if (figures.isEmpty()) {
      return;
    }
    var due = DueWithout.slots(books, year, figures.stream().map(Read::slot).toList());
    for (var read : figures) {
      if (due.isDue(read.slot())) {
        tally.count(read.place(), Taking.impossible(isDue(read)));
      } else {
        tally.count(empty(read));
      }
    }
  }

  private static Trouble isDue(Read read) {
    return Doubts.about(
        MeasurementColumn.STATE,
        read.typed().text(),
        Message.of(RowFault.DUE_BY_THE_RULES, read.slot().quarter().number()),
        Message.of(Remedy.WRITE_FIGURE_OR_STATE));
  }

  private Effect empty(Read read) {
    var slot = read.slot();
    var place = new Standing.Slot(read.indicator().orElseThrow().id(), slot.quarter(), slot.part());
    var standing = books.measurements().standing(year, slot.indicator().department());
    if (standing.find(place).isEmpty()) {
      return Effect.SAME;
    }
    var note = read.typed().note();
    books.measurements().takeBack(place, note.isBlank() ? read.typed().text() : note);
    return Effect.CHANGED;
  }
}
