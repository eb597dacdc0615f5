package kaocheng.exchange.template;

import java.util.List;
import java.util.stream.IntStream;
import kaocheng.exchange.sheet.Wrapping;
import org.dhatim.fastexcel.Worksheet;

/** A sheet on which texts are put cell by cell, each row as tall as its texts need. */
public final class Canvas {
  private static final double LINE = 14;
  private static final double PADDING = 8;
  private static final double TITLE = 34;

  private final Worksheet worksheet;
  private final List<Integer> widths;
  private int row;
  private int lines;

  public Canvas(Worksheet worksheet, List<Integer> widths) {
    this.worksheet = worksheet;
    this.widths = List.copyOf(widths);
    for (var column = 0; column < widths.size(); column++) {
      worksheet.width(column, widths.get(column));
    }
  }

  int row() {
    return row;
  }

  /** A text over some columns, from the first to the last. */
  public void put(int first, int last, String text, Ink ink) {
    if (!text.isEmpty()) {
      worksheet.value(row, first, text);
    }
    var range = worksheet.range(row, first, row, last);
    if (last > first) {
      range.merge();
    }
    ink.applyTo(range.style());
    var width = IntStream.rangeClosed(first, last).map(widths::get).sum();
    lines = Math.max(lines, Wrapping.lines(text, width).size());
  }

  public void put(int column, String text, Ink ink) {
    put(column, column, text, ink);
  }

  public void endRow() {
    worksheet.rowHeight(row, lines * LINE + PADDING);
    row++;
    lines = 0;
  }

  void endTitle() {
    worksheet.rowHeight(row, TITLE);
    row++;
    lines = 0;
  }
}
