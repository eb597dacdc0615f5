package kaocheng.desktop.figures;

import java.util.List;
import kaocheng.desktop.base.Mark;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Unit;
import kaocheng.usecase.FigureSlot;
import kaocheng.usecase.GridRow;
import org.jspecify.annotations.Nullable;

/**
 * A line of the grid as it is shown for one quarter: the cell behind it, its texts, how it stands,
 * what is worth a look in it, and what was typed and has not been taken.
 */
public record FigureRow(
    Indicator indicator,
    GridRow.Cell cell,
    String name,
    Unit counted,
    String unit,
    String asked,
    String before,
    String value,
    Mark mark,
    String state,
    String source,
    List<String> remarks,
    @Nullable Untaken untaken) {

  public FigureRow {
    remarks = List.copyOf(remarks);
  }

  /** A text that was typed and is not in the workbook; no reason while it is being written. */
  public record Untaken(String text, String reason) {
    public boolean isFaulty() {
      return !reason.isEmpty();
    }
  }

  public FigureSlot slot() {
    return cell.slot();
  }

  public String number() {
    return indicator.key().number();
  }

  public String item() {
    return number() + " " + name;
  }

  /** Whether nobody has reported this, or it was said that there is no report. */
  public boolean isMissing() {
    return mark == Mark.MISSING;
  }

  /** What an editor starts with: what was typed last, or what stands, just as it was written. */
  public String written() {
    return untaken == null ? cell.text() : untaken.text();
  }

  FigureRow with(@Nullable Untaken other) {
    return new FigureRow(
        indicator, cell, name, counted, unit, asked, before, value, mark, state, source, remarks,
        other);
  }
}
