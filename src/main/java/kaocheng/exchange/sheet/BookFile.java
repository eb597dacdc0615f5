package kaocheng.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Workbook;

/** One workbook of several forms, each on a worksheet of its own. */
final class BookFile {
  private static final String PROGRAM = "Kaocheng";
  private static final String VERSION = "1.0";
  private static final int FROZEN_COLUMNS = 2;

  private BookFile() {}

  static byte[] bytes(String title, List<Leaf> leaves) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, PROGRAM, VERSION)) {
      workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
      var first = leaves.getFirst().sheet().heading();
      workbook.setGlobalDefaultFont(Look.BODY_FONT, first.fontSize());
      workbook.properties().setTitle(title);
      var extras = new Extras();
      var tabs = new Tabs();
      for (var leaf : leaves) {
        var form = PrintedForm.of(leaf.charted());
        var tab = tabs.distinct(leaf.sheet().heading().tab());
        extras.add(new Plot(tab, form), leaf);
        var worksheet = workbook.newWorksheet(tab);
        form.paper().printOn(worksheet);
        PageSetUp.layOut(worksheet, form.headRow(), FROZEN_COLUMNS, form.footer("&P", "&N"));
      }
      workbook.finish();
      return FinishedWorkbook.of(bytes.toByteArray(), first.asOf(), extras);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
