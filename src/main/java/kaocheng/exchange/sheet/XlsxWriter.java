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
    return charted(sheet.heading().title(), List.of(Leaf.plain(sheet)));
  }

  /**
   * A workbook of several forms, each on a worksheet of its own, with the charts drawn from their
   * figures; tabs must differ.
   */
  public static byte[] charted(String title, List<Leaf> leaves) {
    return BookFile.bytes(title, leaves);
  }
}
