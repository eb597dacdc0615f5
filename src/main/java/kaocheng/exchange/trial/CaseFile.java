package kaocheng.exchange.trial;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.exchange.csv.CsvRows;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.jspecify.annotations.Nullable;

/** A file of cases to be tried, one a row, in whatever order its columns stand. */
public final class CaseFile implements AutoCloseable, Iterator<CaseFile.Row> {
  private static final int LONGEST_ID = 200;

  private final CsvFile file;
  private final CsvRows rows;
  private final Map<Integer, CaseTexts.Entry> columns = new LinkedHashMap<>();
  private final List<String> ignored = new ArrayList<>();
  private int width;
  private boolean ahead;

  private CaseFile(CsvFile file, CsvRows rows) {
    this.file = file;
    this.rows = rows;
  }

  /** A row of the file: what it states, or why it cannot be read as a row. */
  public record Row(long line, String id, CaseTexts texts, @Nullable Message fault) {}

  /** Opens the file and reads its headings; refuses a file without any heading that is known. */
  public static CaseFile open(Path path) {
    var file = CsvFile.openWithControls(path);
    var cases = new CaseFile(file, file.rows());
    try {
      cases.readHeadings();
      return cases;
    } catch (Refused refused) {
      cases.close();
      throw refused;
    }
  }

  /** The name without its folders. */
  public String name() {
    return file.name();
  }

  /** Headings that say nothing to this program. */
  public List<String> ignored() {
    return List.copyOf(ignored);
  }

  private void readHeadings() {
    if (!rows.next() || rows.fault().isPresent()) {
      throw Refused.because(CaseFileProblem.NO_HEADINGS, name(), CaseColumn.names());
    }
    width = rows.size();
    for (var cell = 0; cell < width; cell++) {
      var heading = rows.text(cell, "");
      var column = CaseColumn.named(heading);
      if (column.isPresent()) {
        enter(cell, column.get(), heading);
      } else if (!heading.isBlank()) {
        ignored.add(heading);
      }
    }
    if (columns.isEmpty()) {
      throw Refused.because(CaseFileProblem.NO_HEADINGS, name(), CaseColumn.names());
    }
  }

  private void enter(int cell, CaseColumn column, String heading) {
    if (columns.values().stream().anyMatch(other -> other.column() == column)) {
      throw Refused.because(CaseFileProblem.HEADING_TWICE, name(), heading);
    }
    columns.put(cell, new CaseTexts.Entry(column, heading, ""));
  }

  @Override
  public boolean hasNext() {
    if (!ahead) {
      ahead = rows.next();
    }
    return ahead;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ahead = false;
    var number = Long.toString(rows.line());
    var broken = rows.fault();
    if (broken.isPresent()) {
      var fault = Message.of(TrialFault.ROW_BROKEN, broken.get(), rows.excerpt());
      return new Row(rows.line(), number, CaseTexts.of(List.of()), fault);
    }
    var entries = new ArrayList<CaseTexts.Entry>(columns.size());
    columns.forEach((cell, entry) -> entries.add(filled(cell, entry)));
    var texts = CaseTexts.of(entries);
    var id = texts.text(CaseColumn.ID);
    var shown = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id;
    return new Row(rows.line(), id.isEmpty() ? number : shown, texts, excess().orElse(null));
  }

  private CaseTexts.Entry filled(int cell, CaseTexts.Entry entry) {
    var text = cell < rows.size() ? rows.text(cell, "") : "";
    return new CaseTexts.Entry(entry.column(), entry.heading(), text);
  }

  /** A text behind the last column tells that a separator stands where none should. */
  private Optional<Message> excess() {
    for (var cell = width; cell < rows.size(); cell++) {
      if (!rows.isBlank(cell)) {
        return Optional.of(Message.of(TrialFault.MORE_CELLS_THAN_HEADINGS, width));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() {
    rows.close();
  }
}
