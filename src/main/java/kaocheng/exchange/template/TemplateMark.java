package kaocheng.exchange.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kaocheng.exchange.table.Blanks;
import kaocheng.model.Quarter;

/**
 * The hidden mark by which a filled-in template is known again: for which cycle, quarter and
 * department it was made, on which sheet to fill in, and from which definitions. The digest is that
 * of all the rest, so that a mark somebody changed tells so.
 */
public record TemplateMark(
    int version,
    int year,
    int quarter,
    String department,
    String sheet,
    List<Definition> definitions,
    String digest) {
  /** The version of the templates that this program writes. */
  public static final int VERSION = 1;

  /** The name of the hidden sheet. */
  public static final String SHEET = "Kaocheng";

  private static final String PROGRAM = "program";
  private static final String TEMPLATE = "template";
  private static final String YEAR = "year";
  private static final String QUARTER = "quarter";
  private static final String DEPARTMENT = "department";
  private static final String FORM = "sheet";
  private static final String INDICATOR = "indicator";
  private static final String DIGEST = "digest";

  public TemplateMark {
    definitions = List.copyOf(definitions);
  }

  /** The period and department that a template is for. */
  public record About(int year, Quarter quarter, String department) {}

  static TemplateMark of(About about, String sheet, List<Definition> definitions) {
    var mark =
        new TemplateMark(
            VERSION,
            about.year(),
            about.quarter().number(),
            about.department(),
            sheet,
            definitions,
            "");
    return new TemplateMark(
        mark.version,
        mark.year,
        mark.quarter,
        mark.department,
        mark.sheet,
        mark.definitions,
        mark.due());
  }

  /**
   * The mark that these rows of a sheet are; nothing where they are none. What cannot be read of it
   * is zero or empty, and then its digest is not due.
   */
  public static Optional<TemplateMark> in(List<List<String>> rows) {
    var lines = rows.stream().filter(row -> !text(row, 0).isEmpty()).toList();
    if (lines.isEmpty()
        || !text(lines.getFirst(), 0).equals(PROGRAM)
        || !text(lines.getFirst(), 1).equals(SHEET)
        || find(lines, TEMPLATE).isEmpty()) {
      return Optional.empty();
    }
    var definitions =
        lines.stream()
            .filter(line -> text(line, 0).equals(INDICATOR))
            .map(line -> Definition.of(line.subList(1, line.size())))
            .toList();
    return Optional.of(
        new TemplateMark(
            number(find(lines, TEMPLATE)),
            number(find(lines, YEAR)),
            number(find(lines, QUARTER)),
            find(lines, DEPARTMENT),
            find(lines, FORM),
            definitions,
            find(lines, DIGEST)));
  }

  /** The rows of the hidden sheet, a key and its values each. */
  public List<List<String>> rows() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(PROGRAM, SHEET));
    rows.add(List.of(TEMPLATE, Integer.toString(version)));
    rows.add(List.of(YEAR, Integer.toString(year)));
    rows.add(List.of(QUARTER, Integer.toString(quarter)));
    rows.add(List.of(DEPARTMENT, department));
    rows.add(List.of(FORM, sheet));
    for (var definition : definitions) {
      var row = new ArrayList<String>();
      row.add(INDICATOR);
      row.addAll(definition.texts());
      rows.add(List.copyOf(row));
    }
    rows.add(List.of(DIGEST, digest));
    return List.copyOf(rows);
  }

  /** Whether nothing in it was changed since it was written. */
  public boolean isWhole() {
    return digest.equals(due()) && Quarter.of(quarter).isPresent();
  }

  /** The digest of definitions, by which a template and the books are compared. */
  public static String digestOf(List<Definition> definitions) {
    return digest(definitions.stream().map(Definition::texts).toList());
  }

  private String due() {
    var rows = new TemplateMark(version, year, quarter, department, sheet, definitions, "").rows();
    return digest(rows);
  }

  /** Every text goes in with its length, so that none can be cut differently. */
  private static String digest(List<List<String>> rows) {
    var digest = sha256();
    for (var row : rows) {
      for (var text : row) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      digest.update((byte) '\n');
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String find(List<List<String>> lines, String key) {
    return lines.stream()
        .filter(line -> text(line, 0).equals(key))
        .findFirst()
        .map(line -> text(line, 1))
        .orElse("");
  }

  private static String text(List<String> row, int place) {
    return place < row.size() ? Blanks.without(row.get(place)) : "";
  }

  private static int number(String digits) {
    return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
