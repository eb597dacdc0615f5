package kaocheng.exchange.sheet;

import java.nio.file.Path;

/** Writes a form as a workbook that prints on A4 and can be signed. */
public final class XlsxWriter {

  private XlsxWriter() {}

  public static void write(Sheet sheet, Path target) {
    SheetFormat.XLSX.write(sheet, target);
  }

  public static byte[] bytes(Sheet sheet) {
    return PrintedForm.bytes(sheet);
  }
}
