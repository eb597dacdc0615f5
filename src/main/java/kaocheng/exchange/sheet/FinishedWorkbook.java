package kaocheng.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the clock out of a workbook, so that the same form always gives the same bytes, and lets in
 * what the library cannot write. The parts are found by the list at the end of the file, since the
 * headers before them leave out the sizes.
 */
public final class FinishedWorkbook {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
  private static final String WORKSHEETS = "xl/worksheets/";
  private static final String MERGED = "<mergeCell ";
  private static final String MERGED_END = "</mergeCells>";

  /** A tenth larger than what the library takes by itself, and a third faster. */
  private static final int LEVEL = 2;

  private static final byte[] END_OF_CELLS = "</sheetData>".getBytes(StandardCharsets.UTF_8);
  private static final int END_LENGTH = 22;
  private static final int LISTED_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private final ByteBuffer workbook;
  private final LocalDate day;
  private final Touch touch;

  private FinishedWorkbook(byte[] workbook, LocalDate day, Touch touch) {
    this.day = day;
    this.touch = touch;
    this.workbook = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * A last touch to the text of a part, of a worksheet to what follows its cells, for what the
   * library cannot write.
   */
  @FunctionalInterface
  public interface Touch {
    String touched(String part, String text);

    /** Whether this part may change at all. */
    default boolean touches(String part) {
      return true;
    }

    /** Parts that the library does not know of, by their names. */
    default SortedMap<String, String> added() {
      return new TreeMap<>();
    }
  }

  /** The same workbook, said to be made on this day, each part with a last touch. */
  public static byte[] of(byte[] workbook, LocalDate day, Touch touch) throws IOException {
    var bytes = new ByteArrayOutputStream(workbook.length);
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.setLevel(LEVEL);
      new FinishedWorkbook(workbook, day, touch).copyTo(zip);
    }
    return bytes.toByteArray();
  }

  private void copyTo(ZipOutputStream zip) throws IOException {
    var end = workbook.capacity() - END_LENGTH;
    var parts = Short.toUnsignedInt(workbook.getShort(end + 10));
    var listed = workbook.getInt(end + 16);
    for (var i = 0; i < parts; i++) {
      var nameLength = Short.toUnsignedInt(workbook.getShort(listed + 28));
      var extraLength = Short.toUnsignedInt(workbook.getShort(listed + 30));
      var name = text(listed + LISTED_LENGTH, nameLength);
      var content = content(workbook.getInt(listed + 42), workbook.getInt(listed + 20));
      put(zip, name, finished(name, content));
      listed += LISTED_LENGTH + nameLength + extraLength;
    }
    for (var part : touch.added().entrySet()) {
      put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private String text(int from, int length) {
    return new String(workbook.array(), from, length, StandardCharsets.UTF_8);
  }

  private byte[] content(int header, int packedLength) throws IOException {
    var nameLength = Short.toUnsignedInt(workbook.getShort(header + 26));
    var extraLength = Short.toUnsignedInt(workbook.getShort(header + 28));
    var from = header + HEADER_LENGTH + nameLength + extraLength;
    var inflater = new Inflater(true);
    try (var packed = new ByteArrayInputStream(workbook.array(), from, packedLength);
        var stream = new InflaterInputStream(packed, inflater)) {
      return stream.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  private byte[] finished(String name, byte[] content) {
    if (!name.equals(PROPERTIES) && !touch.touches(name)) {
      return content;
    }
    var cells = name.startsWith(WORKSHEETS) ? endOfCells(content) : 0;
    var rest = new String(content, cells, content.length - cells, StandardCharsets.UTF_8);
    var text = touch.touched(name, rest);
    if (name.equals(PROPERTIES)) {
      text =
          CREATED.matcher(text).replaceFirst("$1" + Matcher.quoteReplacement(day + "T00:00:00Z"));
    } else if (name.startsWith(WORKSHEETS)) {
      text = inOrder(text);
    }
    var end = text.getBytes(StandardCharsets.UTF_8);
    var whole = Arrays.copyOf(content, cells + end.length);
    System.arraycopy(end, 0, whole, cells, end.length);
    return whole;
  }

  /** Where the cells end, which are most of a worksheet and stay as they are. */
  private static int endOfCells(byte[] worksheet) {
    for (var at = worksheet.length - END_OF_CELLS.length; at > 0; at--) {
      if (Arrays.equals(
          worksheet, at, at + END_OF_CELLS.length, END_OF_CELLS, 0, END_OF_CELLS.length)) {
        return at;
      }
    }
    return 0;
  }

  /** The library lists merged cells in an order that changes from run to run. */
  private static String inOrder(String worksheet) {
    var first = worksheet.indexOf(MERGED);
    if (first < 0) {
      return worksheet;
    }
    var end = worksheet.indexOf(MERGED_END);
    var merged = new ArrayList<String>();
    for (var at = first; at < end; ) {
      var next = worksheet.indexOf(MERGED, at + 1);
      var until = next < 0 ? end : next;
      merged.add(worksheet.substring(at, until));
      at = until;
    }
    merged.sort(Comparator.naturalOrder());
    return worksheet.substring(0, first) + String.join("", merged) + worksheet.substring(end);
  }
}
