package kaocheng.exchange.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/**
 * A CSV file that has been looked at from the first byte to the last: it is text in a known
 * encoding, and its digest names exactly these bytes.
 */
public final class CsvFile implements Table {
  public static final long MOST_BYTES = 1L << 30;

  private static final int OPENING = 1 << 16;
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0");

  private final Path path;
  private final Survey.Finding finding;

  private CsvFile(Path path, Survey.Finding finding) {
    this.path = path;
    this.finding = finding;
  }

  /** Looks at the whole file; refuses what is not text. */
  public static CsvFile open(Path path) {
    return open(path, Survey.Nul.REFUSED);
  }

  /** Looks at the whole file, in which single rows may hold what no text has. */
  public static CsvFile openWithControls(Path path) {
    return open(path, Survey.Nul.KEPT);
  }

  /** Looks at the whole file as text in this encoding, whatever it looks like. */
  public static CsvFile open(Path path, Encoding encoding) {
    return open(
        path, (survey, opening) -> survey.readAs(encoding.markedAs(opening)), Survey.Nul.REFUSED);
  }

  private static CsvFile open(Path path, Survey.Nul nul) {
    return open(path, Survey::find, nul);
  }

  /** How the encoding is settled. */
  private interface Settling {
    Survey.Finding settle(Survey survey, byte[] opening) throws IOException;
  }

  private static CsvFile open(Path path, Settling settling, Survey.Nul nul) {
    var name = nameOf(path);
    if (!Files.isRegularFile(path)) {
      throw Refused.because(FileProblem.NOT_A_FILE, name);
    }
    try {
      var opening = opening(path, name);
      return new CsvFile(path, settling.settle(new Survey(path, nul), opening));
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, name);
    }
  }

  private static byte[] opening(Path path, String name) throws IOException {
    var size = Files.size(path);
    if (size == 0) {
      throw Refused.because(FileProblem.EMPTY, name);
    }
    if (size > MOST_BYTES) {
      throw Refused.because(FileProblem.TOO_LARGE, name, size, MOST_BYTES);
    }
    try (var stream = Files.newInputStream(path)) {
      var opening = stream.readNBytes(OPENING);
      if (Survey.begins(opening, ZIP) || Survey.begins(opening, OLE)) {
        throw Refused.because(FileProblem.IS_A_SPREADSHEET, name);
      }
      return opening;
    }
  }

  static String nameOf(Path path) {
    var name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** The name without its folders. */
  public String name() {
    return nameOf(path);
  }

  @Override
  public String file() {
    return name();
  }

  @Override
  public String sheet() {
    return "";
  }

  @Override
  public String coding() {
    return encoding().charset().name();
  }

  @Override
  public List<Message> notices() {
    return List.of();
  }

  public Encoding encoding() {
    return finding.encoding();
  }

  /** The SHA-256 of all bytes, in hexadecimal digits. */
  @Override
  public String sha256() {
    return finding.sha256();
  }

  /** How many bytes the file has. */
  @Override
  public long size() {
    return finding.size();
  }

  /** The cells of the first rows, so that somebody can see whether they are read well. */
  public List<List<String>> preview(int most) {
    var preview = new ArrayList<List<String>>();
    try (var rows = rows()) {
      while (preview.size() < most && rows.next()) {
        preview.add(
            rows.fault().isPresent()
                ? List.of(rows.excerpt())
                : IntStream.range(0, rows.size()).mapToObj(cell -> rows.text(cell, "")).toList());
      }
    }
    return preview;
  }

  /** The rows from the first on, the headings among them. */
  @Override
  public CsvRows rows() {
    try {
      return CsvRows.of(this, DigestedText.open(path, encoding()));
    } catch (IOException e) {
      throw Refused.because(e, FileProblem.CANNOT_BE_READ, name());
    }
  }
}
