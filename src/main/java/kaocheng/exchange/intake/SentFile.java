package kaocheng.exchange.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.exchange.spreadsheet.SpreadsheetProblem;
import kaocheng.exchange.table.Table;
import kaocheng.exchange.table.TableRows;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/** A table that a department has sent, of which it is known what kind it is. */
public final class SentFile {
  static final long MOST_DEFINITIONS = 100_000;

  private final Table table;
  private final Header header;
  private final Supplier<TableRows> rows;
  private final Supplier<List<Message>> remarks;
  private final ColumnReadings readings;

  private SentFile(Table table, Header header, Reading reading) {
    this.table = table;
    this.header = header;
    this.rows = reading.rows();
    this.remarks = reading.remarks();
    this.readings = reading.readings();
  }

  /** A column and the heading it has in the file. */
  public record Field(Column column, String heading) {}

  /**
   * How a table is read whose columns were put in order: its rows behind the headings with a cell
   * for each field, what is to be remarked when they have been read, and how cells with two
   * readings are meant.
   */
  public record Reading(
      Supplier<TableRows> rows, Supplier<List<Message>> remarks, ColumnReadings readings) {}

  /** All columns of a table: those that are read, in order, and the headings of all. */
  public record Fields(List<Field> read, List<String> headings) {
    public Fields {
      read = List.copyOf(read);
      headings = List.copyOf(headings);
    }
  }

  /** Looks at the whole file and its headings; refuses what is none of the known kinds. */
  public static SentFile open(Path path) {
    return of(CsvFile.open(path));
  }

  /** Looks at the headings in the first row; refuses what is none of the known kinds. */
  public static SentFile of(Table table) {
    var header = header(table);
    return new SentFile(
        table,
        header,
        new Reading(() -> behindHeadings(table), header::notices, ColumnReadings.ASKED));
  }

  /** A table whose columns were put in order. */
  public static SentFile arranged(Table table, FileKind kind, Fields fields, Reading reading) {
    return new SentFile(table, Header.of(nameOf(table), kind, fields), reading);
  }

  private static Header header(Table table) {
    var name = nameOf(table);
    try (var rows = table.rows()) {
      if (!rows.next()) {
        throw Refused.because(HeadingProblem.NO_ROWS, name);
      }
      rows.fault()
          .ifPresent(
              fault -> {
                throw Refused.because(
                    HeadingProblem.HEADINGS_BROKEN, name, rows.line(), rows.excerpt(), fault);
              });
      return Header.of(name, rows);
    }
  }

  private static TableRows behindHeadings(Table table) {
    var rows = table.rows();
    rows.next();
    return rows;
  }

  /** The file's name, and the sheet's where it has several. */
  public static String nameOf(Table table) {
    return table.sheet().isEmpty() ? table.file() : table.file() + " · " + table.sheet();
  }

  /** Whether the reason tells of this one file alone, so that others may be taken all the same. */
  public static boolean isReasonToRefuse(Message reason) {
    return switch (reason.key()) {
      case FileProblem _, HeadingProblem _, SpreadsheetProblem _ -> true;
      default -> false;
    };
  }

  public FileKind kind() {
    return header.kind();
  }

  /** The name without its folders, with the sheet's where the file has several. */
  public String name() {
    return nameOf(table);
  }

  /** The sheet's name; empty where the file is one table. */
  public String sheet() {
    return table.sheet();
  }

  /** The SHA-256 of all bytes, in hexadecimal digits. */
  public String sha256() {
    return table.sha256();
  }

  /** The charset of a text, or the format of a spreadsheet file. */
  public String coding() {
    return table.coding();
  }

  /** How many bytes the file has. */
  public long size() {
    return table.size();
  }

  /** How cells with two readings are meant. */
  public ColumnReadings readings() {
    return readings;
  }

  /** What is worth knowing about the table as a whole; all of it once its rows have been read. */
  public List<Message> notices() {
    return Stream.concat(table.notices().stream(), remarks.get().stream()).toList();
  }

  public Lines<DepartmentRow> departments() {
    return lines(FileKind.DEPARTMENTS, DepartmentReader::new);
  }

  public Lines<PolicyRow> policies() {
    return lines(FileKind.POLICIES, PolicyReader::new);
  }

  public Lines<GoalRow> goals() {
    return lines(FileKind.GOALS, GoalReader::new);
  }

  public Lines<IndicatorRow> indicators() {
    return lines(FileKind.INDICATORS, IndicatorReader::new);
  }

  public Lines<BaselineRow> baselines() {
    return lines(FileKind.BASELINES, BaselineReader::new);
  }

  public Lines<BenchmarkRow> benchmarks() {
    return lines(FileKind.BENCHMARKS, BenchmarkReader::new);
  }

  public Lines<MeasurementRow> measurements() {
    return lines(FileKind.MEASUREMENTS, MeasurementReader::new);
  }

  public Lines<ReferenceRow> references() {
    return lines(FileKind.REFERENCES, ReferenceReader::new);
  }

  public Lines<LedgerRow> ledger() {
    return lines(FileKind.LEDGER, LedgerReader::new);
  }

  public Lines<BallotRow> ballots() {
    return lines(FileKind.BALLOTS, BallotReader::new);
  }

  public Lines<PanelRow> panels() {
    return lines(FileKind.PANELS, PanelReader::new);
  }

  public Lines<PlaceRow> places() {
    return lines(FileKind.PLACES, PlaceReader::new);
  }

  public Lines<MilestoneRow> milestones() {
    return lines(FileKind.MILESTONES, MilestoneReader::new);
  }

  public Lines<HonourRow> honours() {
    return lines(FileKind.HONOURS, HonourReader::new);
  }

  public Lines<AdjustmentRow> adjustments() {
    return lines(FileKind.ADJUSTMENTS, AdjustmentReader::new);
  }

  private <T> Lines<T> lines(FileKind asked, Function<Header, RowReader<T>> reader) {
    if (kind() != asked) {
      throw Refused.because(HeadingProblem.ANOTHER_KIND, name(), asked, kind());
    }
    return new Lines<>(this, header, rows.get(), reader.apply(header));
  }
}
