package kaocheng.exchange.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.FinishedWorkbook;
import kaocheng.exchange.sheet.Look;
import kaocheng.exchange.sheet.PageSetUp;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.exchange.table.FormulaGuard;
import kaocheng.exchange.template.Canvas;
import kaocheng.exchange.template.Ink;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

/** Writes a return slip, once to look at and correct in a spreadsheet and once as plain text. */
public final class SlipFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String PROGRAM = "Kaocheng";
  private static final String VERSION = "1.0";
  private static final int DEFAULT_SIZE = 11;
  private static final int NARROWEST = 9;
  private static final int WIDEST = 30;
  private static final int OF_REASONS = 44;

  private SlipFile() {}

  /** Puts the spreadsheet in place, whole or not at all. */
  public static void writeSpreadsheet(Slip slip, Path target) {
    var bytes = spreadsheet(slip);
    WholeFile.write(target, stream -> stream.write(bytes));
  }

  /** Puts the text of rows in place, whole or not at all. */
  public static void writeText(Slip slip, Path target) {
    var bytes = text(slip);
    WholeFile.write(target, stream -> stream.write(bytes));
  }

  /**
   * Every cell is text, so that correcting one changes no other; the headings are the first row.
   */
  static byte[] spreadsheet(Slip slip) {
    var words = Words.in(slip.heading().language());
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
      workbook.setGlobalDefaultFont(Look.BODY_FONT, DEFAULT_SIZE);
      var worksheet = workbook.newWorksheet(words.say(SlipWord.SHEET));
      var canvas = new Canvas(worksheet, widths(slip));
      var heads = slip.heads();
      for (var place = 0; place < heads.size(); place++) {
        canvas.put(place, heads.get(place), isOwn(place, heads) ? Ink.HEAD_TO_FILL_IN : Ink.HEAD);
      }
      canvas.endRow();
      slip.rows().forEach(row -> put(slip, row, canvas));
      var footer = " " + words.say(TableWord.PAGES, List.of("&P", "&N"));
      PageSetUp.layOut(worksheet, 0, 1, footer);
      workbook.finish();
      return FinishedWorkbook.of(bytes.toByteArray(), slip.heading().day(), (_, part) -> part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOwn(int place, List<String> heads) {
    return place == 0 || place >= heads.size() - 2;
  }

  private static void put(Slip slip, Slip.Row row, Canvas canvas) {
    var cells = slip.cells(row);
    var faulty = slip.faulty(row);
    for (var place = 0; place < cells.size(); place++) {
      canvas.put(
          place, cells.get(place), faulty.contains(place) ? Ink.FAULTY : ink(place, cells.size()));
    }
    canvas.endRow();
  }

  private static Ink ink(int place, int size) {
    if (place == 0) {
      return Ink.SPARED_CENTRED;
    }
    return place >= size - 2 ? Ink.SPARED : Ink.SHOWN;
  }

  private static List<Integer> widths(Slip slip) {
    var heads = slip.heads();
    var rows = slip.rows().stream().map(slip::cells).toList();
    return IntStream.range(0, heads.size())
        .mapToObj(
            place ->
                place >= heads.size() - 2
                    ? OF_REASONS
                    : rows.stream()
                        .mapToInt(row -> width(row.get(place)))
                        .reduce(width(heads.get(place)), Math::max))
        .toList();
  }

  private static int width(String text) {
    var units = text.codePoints().map(point -> point > 0x7F ? 2 : 1).sum();
    return Math.clamp(units + 4, NARROWEST, WIDEST);
  }

  static byte[] text(Slip slip) {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
      printer.printRecord(slip.heads().stream().map(FormulaGuard::putUnlessNumber).toList());
      for (var row : slip.rows()) {
        printer.printRecord(slip.cells(row).stream().map(FormulaGuard::putUnlessNumber).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
