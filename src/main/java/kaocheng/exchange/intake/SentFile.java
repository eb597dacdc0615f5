package kaocheng.exchange.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.exchange.csv.Encoding;
import kaocheng.exchange.csv.FileProblem;
import kaocheng.exchange.spreadsheet.SpreadsheetProblem;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/** A file that a department has sent, whose headings tell what it holds. */
public final class SentFile {
  static final long MOST_DEFINITIONS = 100_000;

  private final CsvFile file;
  private final Header header;

  private SentFile(CsvFile file, Header header) {
    this.file = file;
    this.header = header;
  }

  /** Looks at the whole file and its headings; refuses what is none of the known kinds. */
  public static SentFile open(Path path) {
    var file = CsvFile.open(path);
    try (var rows = file.rows()) {
      if (!rows.next()) {
        throw Refused.because(HeadingProblem.NO_ROWS, file.name());
      }
      rows.fault()
          .ifPresent(
              fault -> {
                throw Refused.because(
                    HeadingProblem.HEADINGS_BROKEN,
                    file.name(),
                    rows.line(),
                    rows.excerpt(),
                    fault);
              });
      return new SentFile(file, Header.of(file.name(), rows));
    }
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

  /** The name without its folders. */
  public String name() {
    return file.name();
  }

  /** The SHA-256 of all bytes, in hexadecimal digits. */
  public String sha256() {
    return file.sha256();
  }

  public Encoding encoding() {
    return file.encoding();
  }

  /** How many bytes the file has. */
  public long size() {
    return file.size();
  }

  /** What is worth knowing about the file as a whole. */
  public List<Message> notices() {
    return header.notices();
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
    return new Lines<>(this, header, file.rows(), reader.apply(header));
  }
}
