package kaocheng.desktop.registers;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import kaocheng.desktop.base.DepartmentFilter;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.registers.RegistersModel.Chosen;
import kaocheng.desktop.registers.RegistersModel.Look;
import kaocheng.model.Department;

/** Which lines of a register are shown: of which department, and what is searched. */
final class RegisterFilters {
  private final Speech speech;
  private final RegistersModel model;
  private final DepartmentFilter departments;
  private final TextField search;
  private final Label summary = Parts.plain("");

  RegisterFilters(Speech speech, RegistersModel model) {
    this.speech = speech;
    this.model = model;
    summary.setId("register-summary");
    departments = new DepartmentFilter(speech, "register-department", this::choose);
    departments.view().setPrefWidth(190);
    search = Parts.search("register-search", speech.say(RegistersText.SEARCH), this::search);
    search.setPrefColumnCount(11);
  }

  ComboBox<Department> departments() {
    return departments.view();
  }

  TextField search() {
    return search;
  }

  Label summary() {
    return summary;
  }

  private void choose(String department) {
    var chosen = model.chosen();
    model.choose(new Chosen(chosen.register(), department, chosen.searched()));
  }

  private void search(String text) {
    var chosen = model.chosen();
    model.choose(new Chosen(chosen.register(), chosen.department(), text));
  }

  void show(Look look) {
    var chosen = model.chosen();
    departments.show(model.at().departments(), chosen.department());
    var whole = look.counts().getOrDefault(chosen.register(), 0);
    summary.setText(speech.say(RegistersText.SUMMARY, look.lines().size(), whole));
  }
}
