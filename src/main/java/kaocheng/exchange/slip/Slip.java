package kaocheng.exchange.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.SideColumn;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.wording.Words;

/** Rows that go back to whoever sent them, under their own headings, each with what is wrong. */
public record Slip(Heading heading, List<String> headings, List<Row> rows) {

  public Slip {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** The file the rows came in, the day it was looked at, and the language of the slip. */
  public record Heading(String file, LocalDate day, Language language) {}

  /** A row as it was sent, from which line of the file, with its faults; none where it is sound. */
  public record Row(long line, List<String> cells, List<Fault> faults) {
    public Row {
      cells = List.copyOf(cells);
      faults = List.copyOf(faults);
    }
  }

  /** What is wrong in a column, or in the row as a whole where the column is empty. */
  public record Fault(String column, Message reason, Message advice) {}

  /** The headings of the slip: the line first, what is wrong and what to do last. */
  List<String> heads() {
    var heads = new ArrayList<String>();
    heads.add(said(SideColumn.ORIGINAL_LINE));
    kept().forEach(place -> heads.add(headings.get(place)));
    heads.add(said(SideColumn.WHY_REFUSED));
    heads.add(said(SideColumn.WHAT_TO_DO));
    return heads;
  }

  /** The cells of a row under those headings. */
  List<String> cells(Row row) {
    var words = Words.in(heading.language());
    var cells = new ArrayList<String>();
    cells.add(Long.toString(row.line()));
    kept().forEach(place -> cells.add(place < row.cells().size() ? row.cells().get(place) : ""));
    cells.add(
        row.faults().stream()
            .map(one -> inColumn(words, one.column(), words.say(one.reason())))
            .distinct()
            .collect(Collectors.joining("\n")));
    cells.add(
        row.faults().stream()
            .map(one -> inColumn(words, one.column(), words.say(one.advice())))
            .distinct()
            .collect(Collectors.joining("\n")));
    return cells;
  }

  private static String inColumn(Words words, String column, String told) {
    return column.isEmpty() ? told : words.say(SlipWord.IN_COLUMN, List.of(column, told));
  }

  /** Under which of the slip's headings something is wrong in a row. */
  Set<Integer> faulty(Row row) {
    var columns = row.faults().stream().map(Fault::column).collect(Collectors.toSet());
    var heads = heads();
    return IntStream.range(1, heads.size() - 2)
        .filter(place -> columns.contains(heads.get(place)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /** A slip that comes back has the headings of a slip already, which are written anew. */
  private List<Integer> kept() {
    return IntStream.range(0, headings.size())
        .filter(place -> !SideColumn.isOfSlip(headings.get(place)))
        .boxed()
        .toList();
  }

  private String said(Column column) {
    return heading.language() == Language.CHINESE ? column.chinese() : column.english();
  }
}
