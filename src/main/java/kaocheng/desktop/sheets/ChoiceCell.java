package kaocheng.desktop.sheets;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.util.Callback;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.LateTip;
import kaocheng.model.Department;
import org.jspecify.annotations.Nullable;

/** A department to tick; a name that does not fit is told in full by a tip. */
final class ChoiceCell extends CheckBoxListCell<Department> {
  ChoiceCell(Callback<Department, ObservableValue<Boolean>> ticked) {
    super(ticked, new DepartmentName());
    setPrefWidth(0);
  }

  @Override
  public void updateItem(@Nullable Department department, boolean empty) {
    super.updateItem(department, empty);
    if (getGraphic() != null) {
      getGraphic().setAccessibleText(getText());
    }
    LateTip.on(this, department == null || empty ? "" : getText());
  }
}
