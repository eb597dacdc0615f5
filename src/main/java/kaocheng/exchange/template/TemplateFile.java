package kaocheng.exchange.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import kaocheng.exchange.sheet.FinishedWorkbook;
import kaocheng.exchange.sheet.Look;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.wording.Words;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a form to fill in as a workbook: the sheet to fill in, the sheet of what is not asked for,
 * and the hidden sheet with the mark.
 */
public final class TemplateFile {
  private static final String PROGRAM = "Kaocheng";
  private static final String VERSION = "1.0";

  /** Not the size of any cell: LibreOffice takes another face for cells in the default font. */
  private static final int DEFAULT_SIZE = 11;

  private TemplateFile() {}

  /** For example {@code 2021-Q2-D01-示例市政府办公室-填报表.xlsx}. */
  public static String name(Template template) {
    var period = template.period();
    return SheetName.ofTemplate(
        period.cycle().year(), period.quarter(), template.department(), period.language());
  }

  /** Puts the file in place, whole or not at all. */
  public static void write(Template template, Path target) {
    var bytes = bytes(template);
    WholeFile.write(target, stream -> stream.write(bytes));
  }

  /** The whole file; the same template always gives the same bytes. */
  public static byte[] bytes(Template template) {
    var period = template.period();
    var words = Words.in(period.language());
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
      workbook.setGlobalDefaultFont(Look.BODY_FONT, DEFAULT_SIZE);
      var form = new FormSheet(template, workbook.newWorksheet(words.say(TemplateWord.FORM_SHEET)));
      form.fill();
      if (!template.spared().isEmpty()) {
        var worksheet = workbook.newWorksheet(words.say(TemplateWord.SPARED_SHEET));
        new SparedSheet(template, worksheet).fill();
      }
      writeMark(workbook, mark(template, words.say(TemplateWord.FORM_SHEET)));
      workbook.finish();
      var day = period.quarter().lastDay(period.cycle().year());
      return FinishedWorkbook.of(bytes.toByteArray(), day, new LastTouch(form.figures()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The mark that the file of a template carries. */
  public static TemplateMark mark(Template template) {
    var words = Words.in(template.period().language());
    return mark(template, words.say(TemplateWord.FORM_SHEET));
  }

  private static TemplateMark mark(Template template, String sheet) {
    var period = template.period();
    var about =
        new TemplateMark.About(
            period.cycle().year(), period.quarter(), template.department().code());
    return TemplateMark.of(about, sheet, template.definitions());
  }

  private static void writeMark(Workbook workbook, TemplateMark mark) {
    var worksheet = workbook.newWorksheet(TemplateMark.SHEET);
    worksheet.setVisibilityState(VisibilityState.HIDDEN);
    var rows = mark.rows();
    for (var row = 0; row < rows.size(); row++) {
      for (var column = 0; column < rows.get(row).size(); column++) {
        worksheet.value(row, column, rows.get(row).get(column));
        worksheet.style(row, column).format("@").set();
      }
    }
    Locks.putOn(worksheet);
  }
}
