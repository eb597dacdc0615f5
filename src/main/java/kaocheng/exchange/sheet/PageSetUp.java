package kaocheng.exchange.sheet;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a table is set on paper and on the screen. */
public final class PageSetUp {
  private static final int FOOTER_SIZE = 9;

  private PageSetUp() {}

  /**
   * A4 across, all columns on one page wide, the heads repeated on every page and kept in view with
   * the first columns.
   */
  public static void layOut(Worksheet worksheet, int headRow, int frozenColumns, String footer) {
    worksheet.paperSize(PaperSize.A4_PAPER);
    worksheet.pageOrientation("landscape");
    worksheet.setFitToPage(true);
    worksheet.setAutoPageBreaks(true);
    worksheet.fitToWidth((short) 1);
    worksheet.fitToHeight((short) 0);
    worksheet.leftMargin(0.4f);
    worksheet.rightMargin(0.4f);
    worksheet.topMargin(0.5f);
    worksheet.bottomMargin(0.6f);
    worksheet.headerMargin(0.3f);
    worksheet.footerMargin(0.3f);
    worksheet.repeatRows(headRow);
    worksheet.freezePane(frozenColumns, headRow + 1);
    worksheet.hideGridLines();
    worksheet.footer(footer, Position.CENTER, Look.BODY_FONT, FOOTER_SIZE);
  }
}
