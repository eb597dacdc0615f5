package kaocheng.exchange.sheet;

import java.nio.file.Path;
import java.util.List;

/** Writes a form as a workbook that prints on A4 and can be signed. */
public final class XlsxWriter {

  private XlsxWriter() {}

  public static void write(Sheet sheet, Path target) {
    SheetFormat.XLSX.write(sheet, target);
  }

  public static byte[] bytes(Sheet sheet) {
    return PrintedForm.bytes(sheet);
  }

  /** A workbook of several forms, each on a worksheet of its own; tabs must differ. */
  public static byte[] bytes(String title, List<Sheet> sheets) {
    return PrintedForm.bytes(title, sheets);
  }
}
