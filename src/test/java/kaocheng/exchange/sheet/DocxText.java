package kaocheng.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What another program reads in a Word file. */
public final class DocxText {

  private DocxText() {}

  /** Every paragraph and cell, in order; the file is written and read again on the way. */
  public static List<String> of(byte[] docx) throws IOException {
    return read(
        docx,
        document -> {
          var texts = new ArrayList<String>();
          document.getHeaderList().forEach(part -> texts.add(part.getText()));
          document.getParagraphs().forEach(one -> texts.add(one.getText()));
          for (var table : document.getTables()) {
            cells(table).forEach(cell -> texts.add(cell.getText()));
          }
          document.getFooterList().forEach(part -> texts.add(part.getText()));
          return texts;
        });
  }

  static List<XWPFTableCell> cells(XWPFTable table) {
    return table.getRows().stream().map(XWPFTableRow::getTableCells).flatMap(List::stream).toList();
  }

  static <T> T read(byte[] docx, Function<XWPFDocument, T> reading) throws IOException {
    var again = new ByteArrayOutputStream();
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      document.write(again);
    }
    try (var document = new XWPFDocument(new ByteArrayInputStream(again.toByteArray()))) {
      return reading.apply(document);
    }
  }
}
