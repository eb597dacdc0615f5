package kaocheng.desktop.base;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import kaocheng.model.Department;

/** The department that a screen shows, chosen from a list or by going to its neighbours. */
public final class DepartmentChooser {
  private final DepartmentBox box;
  private final HBox view;

  /** The code of what is chosen is handed on; the list itself has the id, the buttons follow it. */
  public DepartmentChooser(Speech speech, String id, Consumer<String> then) {
    box = new DepartmentBox(speech, id, then);
    var previous =
        Parts.iconButton(
            speech.say(BaseText.PREVIOUS_DEPARTMENT), Icon.PREVIOUS, () -> box.step(-1));
    var next = Parts.iconButton(speech.say(BaseText.NEXT_DEPARTMENT), Icon.NEXT, () -> box.step(1));
    previous.setId(id + "-previous");
    next.setId(id + "-next");
    view = new HBox(box.view(), previous, next);
    view.getStyleClass().add("buttons");
  }

  public HBox view() {
    return view;
  }

  public ComboBox<Department> box() {
    return box.view();
  }

  /** Offers these departments, and shows the one of the code as chosen. */
  public void show(List<Department> departments, String chosen) {
    box.fill(departments, chosen);
  }
}
