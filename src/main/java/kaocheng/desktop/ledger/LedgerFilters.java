package kaocheng.desktop.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.ledger.LedgerModel.Chosen;
import kaocheng.desktop.ledger.LedgerModel.Filter;
import kaocheng.desktop.ledger.LedgerModel.Look;
import kaocheng.model.Department;

/** Which tasks are shown: of which department, how they stand, and what is searched. */
final class LedgerFilters {
  private final Speech speech;
  private final LedgerModel model;
  private final ComboBox<Department> departments = new ComboBox<>();
  private final Map<Filter, ToggleButton> toggles = new EnumMap<>(Filter.class);
  private final TextField search = new TextField();
  private final FlowPane view;
  private boolean updating;

  LedgerFilters(Speech speech, LedgerModel model) {
    this.speech = speech;
    this.model = model;
    departments.setId("ledger-department");
    departments.setAccessibleText(speech.say(LedgerText.CHOOSE));
    departments.setConverter(new DepartmentName());
    departments.setPrefWidth(200);
    departments.setVisibleRowCount(16);
    departments.setOnAction(_ -> chooseDepartment());
    search.setId("ledger-search");
    search.setPromptText(speech.say(LedgerText.SEARCH));
    search.setAccessibleText(speech.say(LedgerText.SEARCH));
    search.setPrefColumnCount(14);
    search.textProperty().subscribe((_, text) -> choose(model.chosen().filter(), text));
    view = new FlowPane(departments, toggles(), search);
    view.getStyleClass().add("tools");
  }

  private HBox toggles() {
    var group = new ToggleGroup();
    var all = new HBox();
    all.getStyleClass().add("filters");
    for (var filter : Filter.values()) {
      var toggle = new ToggleButton();
      toggle.setId("filter-" + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      toggle.setMinWidth(HBox.USE_PREF_SIZE);
      toggle.setToggleGroup(group);
      toggle.setOnAction(
          _ -> {
            toggle.setSelected(true);
            choose(filter, model.chosen().searched());
          });
      toggles.put(filter, toggle);
      all.getChildren().add(toggle);
    }
    return all;
  }

  FlowPane view() {
    return view;
  }

  private void choose(Filter filter, String searched) {
    var chosen = model.chosen();
    model.choose(new Chosen(chosen.department(), chosen.list(), filter, searched));
  }

  private void chooseDepartment() {
    var department = departments.getValue();
    if (department != null && !updating) {
      var chosen = model.chosen();
      model.choose(new Chosen(department.code(), "", chosen.filter(), chosen.searched()));
    }
  }

  void show(Look look) {
    updating = true;
    var all = new ArrayList<Department>();
    all.add(new Department("", speech.say(LedgerText.ALL_DEPARTMENTS), ""));
    all.addAll(model.at().departments());
    if (!departments.getItems().equals(all)) {
      departments.getItems().setAll(all);
    }
    var chosen = model.chosen();
    all.stream()
        .filter(one -> one.code().equals(chosen.department()))
        .findFirst()
        .ifPresent(departments::setValue);
    toggles.forEach(
        (filter, toggle) -> {
          var count = look.counts().getOrDefault(filter, 0L);
          toggle.setText(speech.say(LedgerText.FILTER, speech.say(filter.text()), count));
          toggle.setSelected(chosen.filter() == filter);
        });
    updating = false;
  }
}
