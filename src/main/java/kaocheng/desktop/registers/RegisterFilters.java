package kaocheng.desktop.registers;

import java.util.ArrayList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.registers.RegistersModel.Chosen;
import kaocheng.desktop.registers.RegistersModel.Look;
import kaocheng.model.Department;

/** Which lines of a register are shown: of which department, and what is searched. */
final class RegisterFilters {
  private final Speech speech;
  private final RegistersModel model;
  private final ComboBox<Department> departments = new ComboBox<>();
  private final TextField search = new TextField();
  private final Label summary = Parts.plain("");
  private boolean updating;

  RegisterFilters(Speech speech, RegistersModel model) {
    this.speech = speech;
    this.model = model;
    summary.setId("register-summary");
    departments.setId("register-department");
    departments.setAccessibleText(speech.say(RegistersText.CHOOSE));
    departments.setConverter(new DepartmentName());
    departments.setPrefWidth(190);
    departments.setVisibleRowCount(16);
    departments.setOnAction(_ -> chooseDepartment());
    search.setId("register-search");
    search.setPromptText(speech.say(RegistersText.SEARCH));
    search.setAccessibleText(speech.say(RegistersText.SEARCH));
    search.setPrefColumnCount(11);
    search
        .textProperty()
        .subscribe(
            (_, text) -> {
              var chosen = model.chosen();
              model.choose(new Chosen(chosen.register(), chosen.department(), text));
            });
  }

  ComboBox<Department> departments() {
    return departments;
  }

  TextField search() {
    return search;
  }

  Label summary() {
    return summary;
  }

  private void chooseDepartment() {
    var department = departments.getValue();
    if (department != null && !updating) {
      var chosen = model.chosen();
      model.choose(new Chosen(chosen.register(), department.code(), chosen.searched()));
    }
  }

  void show(Look look) {
    updating = true;
    var all = new ArrayList<Department>();
    all.add(new Department("", speech.say(RegistersText.ALL_DEPARTMENTS), ""));
    all.addAll(model.at().departments());
    if (!departments.getItems().equals(all)) {
      departments.getItems().setAll(all);
    }
    var chosen = model.chosen();
    all.stream()
        .filter(one -> one.code().equals(chosen.department()))
        .findFirst()
        .ifPresent(departments::setValue);
    updating = false;
    var whole = look.counts().getOrDefault(chosen.register(), 0);
    summary.setText(speech.say(RegistersText.SUMMARY, look.lines().size(), whole));
  }
}
