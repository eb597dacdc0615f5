package kaocheng.desktop.figures;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import kaocheng.desktop.base.Parts;
import org.jspecify.annotations.Nullable;

/** Whether and how a figure was reported, by sign and words. */
final class StateCell extends TableCell<FigureRow, FigureRow> {

  @Override
  protected void updateItem(@Nullable FigureRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setText(row.state());
    setGraphic(Parts.sign(row.mark()));
    setTooltip(new Tooltip(row.state()));
  }
}
