package kaocheng.desktop.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import kaocheng.model.Department;

/** Of which department something is shown: of one, or of all, whose code is empty. */
public final class DepartmentFilter {
  private final Department everyone;
  private final DepartmentBox box;

  public DepartmentFilter(Speech speech, String id, Consumer<String> then) {
    everyone = new Department("", speech.say(BaseText.ALL_DEPARTMENTS), "");
    box = new DepartmentBox(speech, id, then);
  }

  public ComboBox<Department> view() {
    return box.view();
  }

  public void show(List<Department> departments, String chosen) {
    var all = new ArrayList<Department>();
    all.add(everyone);
    all.addAll(departments);
    box.fill(all, chosen);
  }
}
