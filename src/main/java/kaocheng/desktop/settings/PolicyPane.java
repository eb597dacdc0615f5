package kaocheng.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.FieldBox;
import kaocheng.desktop.base.form.ReasonRow;
import kaocheng.desktop.base.form.RuleField;
import kaocheng.desktop.settings.SettingsModel.ClauseLine;
import kaocheng.desktop.settings.SettingsModel.Look;
import kaocheng.usecase.CheckRule.RuleSort;

/** The policy of the year as a list of clauses, and below it the sentence of one. */
final class PolicyPane {
  private final Speech speech;
  private final SettingsModel model;
  private final Label heading;
  private final ListView<ClauseLine> clauses = new ListView<>();
  private final RuleField sentence;
  private final FieldBox field;
  private final Button withdraw;
  private final ReasonRow reason;
  private final VBox view;

  PolicyPane(Room room, SettingsModel model) {
    this.speech = room.speech();
    this.model = model;
    heading = Parts.heading(speech.say(SettingsText.CLAUSES));
    clauses.setId("clauses");
    clauses.setAccessibleText(speech.say(SettingsText.CLAUSES));
    clauses.setPlaceholder(Parts.note(speech.say(SettingsText.NO_POLICY)));
    clauses.setCellFactory(_ -> new ClauseCell(speech));
    clauses.getSelectionModel().selectedItemProperty().subscribe((_, _) -> chosen());
    VBox.setVgrow(clauses, Priority.ALWAYS);
    sentence = new RuleField(room, RuleSort.CLAUSE, "clause", 2);
    sentence.control().setPromptText(speech.say(SettingsText.PROMPT));
    sentence.whenEntered(this::put);
    field = new FieldBox("clause", speech.say(SettingsText.CLAUSE), sentence);
    var put = Parts.accent(speech.say(SettingsText.PUT), Icon.EDIT, this::put);
    put.setId("put-clause");
    put.disableProperty().bind(sentence.control().textProperty().map(String::isBlank));
    var clear = Parts.button(speech.say(SettingsText.CLEAR), Icon.NEW, this::clear);
    clear.setId("clear-clause");
    withdraw = Parts.button(speech.say(SettingsText.WITHDRAW), Icon.CLOSE, this::withdraw);
    withdraw.setId("withdraw-clause");
    var buttons = new HBox(put, clear, Parts.space(), withdraw);
    buttons.getStyleClass().add("buttons");
    reason = ReasonRow.column(speech, () -> {});
    var editing = new VBox(field.view(), buttons);
    editing.getStyleClass().add("entry");
    room.onlyForEditing(editing);
    view =
        Parts.card(
            heading,
            Parts.note(speech.say(SettingsText.POLICY_NOTE)),
            clauses,
            editing,
            reason.view());
    model.lookProperty().subscribe((_, look) -> show(look));
    model.faultsProperty().subscribe((_, faults) -> field.tell(faults));
    show(model.lookProperty().get());
  }

  VBox view() {
    return view;
  }

  private void show(Look look) {
    if (look.year() > 0) {
      heading.setText(speech.say(SettingsText.POLICY, Integer.toString(look.year())));
    }
    field.view().setDisable(look.year() == 0);
    var before = selected();
    clauses.getItems().setAll(look.clauses());
    before.ifPresent(one -> clauses.getSelectionModel().select(one));
    chosen();
  }

  private Optional<ClauseLine> selected() {
    return Optional.ofNullable(clauses.getSelectionModel().getSelectedItem());
  }

  /**
   * What was chosen can be rewritten or withdrawn; what goes without saying can only be the first.
   */
  private void chosen() {
    var chosen = selected();
    chosen.ifPresent(one -> sentence.show(one.kept()));
    var offered = chosen.filter(one -> !one.isUsual()).isPresent();
    withdraw.setDisable(!offered);
    withdraw.setTooltip(offered ? null : new Tooltip(speech.say(SettingsText.USUAL_STAYS)));
    reason.hide();
  }

  private void put() {
    if (!sentence.text().isEmpty()) {
      model.put(sentence.text(), this::clear);
    }
  }

  private void clear() {
    clauses.getSelectionModel().clearSelection();
    sentence.control().clear();
    field.tell(List.of());
  }

  private void withdraw() {
    selected()
        .ifPresent(
            one ->
                reason.ask(
                    speech.say(SettingsText.WHY_WITHDRAWN, one.told()),
                    speech.say(SettingsText.WITHDRAW_NOW),
                    given -> model.withdraw(one, given)));
  }
}
