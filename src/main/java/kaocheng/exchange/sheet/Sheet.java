package kaocheng.exchange.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.text.Language;

/** A form before it becomes a file: what it says, in which order, and who signs it. */
public record Sheet(
    Heading heading,
    List<Fact> facts,
    List<Column> columns,
    List<Row> rows,
    List<Fact> totals,
    Closing closing) {

  /** What stands above and about the form; the day is that up to which it tells. */
  public record Heading(
      Language language, String tab, String title, String owner, LocalDate asOf, int fontSize) {}

  /** What stands below: how to read the form, and the boxes for signatures and seal. */
  public record Closing(List<String> notes, List<String> signatures) {
    public Closing {
      notes = List.copyOf(notes);
      signatures = List.copyOf(signatures);
    }
  }

  /** The same form with one more note below it. */
  public Sheet noting(String note) {
    var notes = new ArrayList<>(closing.notes());
    notes.add(note);
    return new Sheet(
        heading, facts, columns, rows, totals, new Closing(notes, closing.signatures()));
  }

  public Sheet {
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException("a row needs one cell for each column: " + row);
      }
    }
  }
}
