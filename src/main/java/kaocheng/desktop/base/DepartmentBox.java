package kaocheng.desktop.base;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import kaocheng.model.Department;

/** A list from which a department is chosen; while it is being filled, nothing is chosen. */
final class DepartmentBox {
  private static final int ROWS = 16;

  private final ComboBox<Department> view = new ComboBox<>();
  private final Consumer<String> then;
  private boolean filling;

  /** The code of what is chosen is handed on. */
  DepartmentBox(Speech speech, String id, Consumer<String> then) {
    this.then = then;
    view.setId(id);
    view.setAccessibleText(speech.say(BaseText.CHOOSE_DEPARTMENT));
    view.setConverter(new DepartmentName());
    view.setVisibleRowCount(ROWS);
    view.setOnAction(_ -> choose());
  }

  ComboBox<Department> view() {
    return view;
  }

  private void choose() {
    var department = view.getValue();
    if (department != null && !filling) {
      then.accept(department.code());
    }
  }

  /** Goes so many departments on, round and round. */
  void step(int by) {
    var all = view.getItems();
    if (!all.isEmpty()) {
      view.setValue(all.get(Math.floorMod(all.indexOf(view.getValue()) + by, all.size())));
    }
  }

  /** Offers these, and shows the one of the code. */
  void fill(List<Department> all, String code) {
    filling = true;
    if (!view.getItems().equals(all)) {
      view.getItems().setAll(all);
    }
    all.stream().filter(one -> one.code().equals(code)).findFirst().ifPresent(view::setValue);
    filling = false;
  }
}
