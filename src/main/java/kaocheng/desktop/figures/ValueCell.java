package kaocheng.desktop.figures;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/** The figure of the quarter, or what was typed for it and not taken. */
final class ValueCell extends TableCell<FigureRow, FigureRow> {
  private static final String UNTAKEN = "untaken";
  private static final String FAULTY = "faulty";

  private final Speech speech;

  ValueCell(Speech speech) {
    this.speech = speech;
    getStyleClass().add("value-cell");
  }

  @Override
  protected void updateItem(@Nullable FigureRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll(UNTAKEN, FAULTY);
    if (row == null || empty) {
      tell("", "");
      return;
    }
    var untaken = row.untaken();
    if (untaken == null) {
      tell(row.value(), String.join("\n", row.remarks()));
    } else {
      getStyleClass().add(untaken.isFaulty() ? FAULTY : UNTAKEN);
      tell(untaken.text(), untaken.reason());
    }
    setAccessibleText(speech.say(FiguresText.CELL, row.item(), getText(), row.state()));
  }

  /** The text, with a mark where there is something to be told about it. */
  private void tell(String text, String remark) {
    setText(text);
    setGraphic(remark.isEmpty() ? null : Icon.WARNING.node());
    var tip = remark.isEmpty() ? text : text + "\n" + remark;
    setTooltip(tip.isEmpty() ? null : wrapped(tip));
  }

  private static Tooltip wrapped(String text) {
    var tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(460);
    return tip;
  }
}
