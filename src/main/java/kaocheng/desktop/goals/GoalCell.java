package kaocheng.desktop.goals;

import javafx.scene.control.TreeTableCell;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.LateTip;
import org.jspecify.annotations.Nullable;

/** A cell of the tree. */
abstract class GoalCell extends TreeTableCell<GoalRow, GoalRow> {
  private static final String UNEVEN = "faulty";

  abstract void fill(GoalRow row);

  @Override
  protected void updateItem(@Nullable GoalRow row, boolean empty) {
    super.updateItem(row, empty);
    warn(false);
    if (row == null || empty) {
      setText(null);
      LateTip.on(this, "");
      return;
    }
    fill(row);
  }

  void warn(boolean uneven) {
    getStyleClass().remove(UNEVEN);
    setGraphic(uneven ? Icon.WARNING.node() : null);
    if (uneven) {
      getStyleClass().add(UNEVEN);
    }
  }

  void tip(String text) {
    LateTip.on(this, text);
  }
}
