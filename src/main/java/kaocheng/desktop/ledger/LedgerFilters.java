package kaocheng.desktop.ledger;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import kaocheng.desktop.base.DepartmentFilter;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.ledger.LedgerModel.Chosen;
import kaocheng.desktop.ledger.LedgerModel.Filter;
import kaocheng.desktop.ledger.LedgerModel.Look;

/** Which tasks are shown: of which department, how they stand, and what is searched. */
final class LedgerFilters {
  private final Speech speech;
  private final LedgerModel model;
  private final DepartmentFilter departments;
  private final Map<Filter, ToggleButton> toggles = new EnumMap<>(Filter.class);
  private final FlowPane view;

  LedgerFilters(Speech speech, LedgerModel model) {
    this.speech = speech;
    this.model = model;
    departments = new DepartmentFilter(speech, "ledger-department", this::choose);
    departments.view().setPrefWidth(200);
    var search =
        Parts.search(
            "ledger-search",
            speech.say(LedgerText.SEARCH),
            text -> choose(model.chosen().filter(), text));
    search.setPrefColumnCount(14);
    view = new FlowPane(departments.view(), toggles(), search);
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

  private void choose(String department) {
    var chosen = model.chosen();
    model.choose(new Chosen(department, "", chosen.filter(), chosen.searched()));
  }

  void show(Look look) {
    var chosen = model.chosen();
    departments.show(model.at().departments(), chosen.department());
    toggles.forEach(
        (filter, toggle) -> {
          var count = look.counts().getOrDefault(filter, 0L);
          toggle.setText(speech.say(LedgerText.FILTER, speech.say(filter.text()), count));
          toggle.setSelected(chosen.filter() == filter);
        });
  }
}
