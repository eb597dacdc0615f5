package kaocheng.desktop.scorecards;

import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import kaocheng.desktop.base.Parts;
import org.jspecify.annotations.Nullable;

/** The state of a line, by sign and words. */
final class StateCell extends TreeTableCell<CardRow, CardRow> {

  @Override
  protected void updateItem(@Nullable CardRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setText(row.state());
    setGraphic(row.mark() == null ? null : Parts.sign(row.mark()));
    setTooltip(row.state().isEmpty() ? null : new Tooltip(row.state()));
  }
}
