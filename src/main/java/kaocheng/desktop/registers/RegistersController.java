package kaocheng.desktop.registers;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.YearPage;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.ToldLine;
import kaocheng.desktop.base.form.UndoButtons;
import kaocheng.desktop.registers.RegistersModel.Chosen;
import kaocheng.desktop.registers.RegistersModel.Look;
import kaocheng.model.Quarter;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.Edited;
import kaocheng.usecase.YearReview;

/** The registers: what stands in them, entered, changed and withdrawn in a form beside. */
public final class RegistersController implements Screen {
  private static final String LAST = "registers.last";
  private static final double TABLE_SHARE = 0.58;

  private final Room room;
  private final Speech speech;
  private final RegistersModel model;
  private final RegisterTable table;
  private final EntryForm form;
  private final EntryForms entries;
  private final RollForms rolls;
  private final UndoButtons undo;
  private final RegisterFilters filters;
  private final Map<Register, ToggleButton> tabs = new EnumMap<>(Register.class);
  private final ToldLine told;
  private final Button add;
  private final Button change;
  private final Button withdraw;
  private final HBox acts = new HBox();
  private final VBox left;
  private final SplitPane both = new SplitPane();
  private final VBox page;
  private final YearPage view;

  public RegistersController(Room room) {
    this.room = room;
    this.speech = room.speech();
    model = new RegistersModel(room.sitting(), speech);
    table = new RegisterTable(speech, room.preferences());
    form = new EntryForm(speech, this::closeForm);
    told = new ToldLine(speech, "register-told", () -> model.at().quarter());
    entries = new EntryForms(speech, model, form, this::written);
    rolls = new RollForms(speech, model, form, this::written);
    undo =
        new UndoButtons(
            speech, () -> model.edits().undo(told::tell), () -> model.edits().redo(told::tell));
    filters = new RegisterFilters(speech, model);
    add = Parts.accent(speech.say(RegistersText.ADD), Icon.NEW, this::add);
    change = Parts.button(speech.say(RegistersText.CHANGE), Icon.EDIT, this::change);
    withdraw = Parts.button(speech.say(RegistersText.WITHDRAW), Icon.CLOSE, this::withdraw);
    left = tablePanel();
    both.getItems().setAll(List.of(left));
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(head(), tabs(), both);
    page.getStyleClass().add("page");
    view = new YearPage(room, page);
    wire(room);
  }

  private void wire(Room room) {
    undo.listen(page, _ -> true);
    room.onlyForEditing(undo.view(), acts);
    table.view().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    table
        .view()
        .setOnMouseClicked(
            event -> {
              if (event.getClickCount() == 2) {
                change.fire();
              }
            });
    var last = room.preferences().choice(LAST, Register.BASELINES);
    model.choose(new Chosen(last, "", ""));
    table.view().getSelectionModel().selectedItemProperty().subscribe((_, _) -> offer());
    model.lookProperty().subscribe((_, look) -> fill(look));
    view.startAt(table.view());
    offer();
  }

  private HBox head() {
    var head =
        new HBox(
            Parts.title(speech.say(RegistersText.TITLE)),
            filters.summary(),
            Parts.space(),
            undo.view());
    head.getStyleClass().add("page-head");
    return head;
  }

  private FlowPane tabs() {
    var group = new ToggleGroup();
    var all = new FlowPane();
    all.getStyleClass().addAll("tools", "filters");
    for (var register : Register.values()) {
      var tab = new ToggleButton();
      tab.setId("tab-" + register.name().toLowerCase(Locale.ROOT));
      tab.setToggleGroup(group);
      tab.setOnAction(
          _ -> {
            tab.setSelected(true);
            choose(register);
          });
      tabs.put(register, tab);
      all.getChildren().add(tab);
    }
    return all;
  }

  private void choose(Register register) {
    closeForm();
    told.clear();
    room.preferences().put(LAST, register.name());
    var chosen = model.chosen();
    model.choose(new Chosen(register, chosen.department(), chosen.searched()));
  }

  private VBox tablePanel() {
    change.setId("change");
    withdraw.setId("withdraw");
    add.setId("add");
    acts.getChildren().setAll(add, change, withdraw);
    acts.getStyleClass().add("buttons");
    var tools = new FlowPane(acts, filters.departments(), filters.search());
    tools.getStyleClass().add("tools");
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    return Parts.card(tools, table.view(), told.view());
  }

  private void fill(Look look) {
    var chosen = model.chosen();
    tabs.forEach(
        (register, tab) -> {
          var count = look.counts().getOrDefault(register, 0);
          tab.setText(speech.say(RegistersText.TAB, speech.say(register.text()), count));
          tab.setSelected(register == chosen.register());
        });
    filters.show(look);
    table.show(look.lines(), chosen);
    undo.offer(look.ways());
    offer();
  }

  private void offer() {
    change.setDisable(table.chosen().isEmpty());
    withdraw.setDisable(table.chosen().isEmpty());
  }

  private void add() {
    openForm();
    var register = model.chosen().register();
    register.entry().ifPresent(entries::add);
    register.roll().ifPresent(rolls::add);
  }

  private void change() {
    table
        .chosen()
        .ifPresent(
            line -> {
              openForm();
              Optional.ofNullable(line.draft()).ifPresent(draft -> entries.change(line, draft));
              Optional.ofNullable(line.roll()).ifPresent(roll -> rolls.change(line, roll));
            });
  }

  private void withdraw() {
    table
        .chosen()
        .ifPresent(
            line -> {
              openForm();
              Optional.ofNullable(line.draft()).ifPresent(draft -> entries.withdraw(line, draft));
              Optional.ofNullable(line.roll()).ifPresent(roll -> rolls.takeBack(line, roll));
            });
  }

  private void openForm() {
    table.narrow(true);
    if (both.getItems().size() == 1) {
      both.getItems().setAll(List.of(left, form.view()));
      both.setDividerPositions(TABLE_SHARE);
    }
  }

  private void closeForm() {
    table.narrow(false);
    both.getItems().setAll(List.of(left));
    table.view().requestFocus();
  }

  private void written(Edited edited) {
    told.tell(edited, this::refuse, this::closeForm);
  }

  private void refuse(List<EditFault> faults) {
    if (model.chosen().register().roll().isPresent()) {
      rolls.refuse(faults);
    } else {
      form.refuse(faults);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case KeyCode.F2, KeyCode.ENTER -> change.fire();
      case KeyCode.INSERT -> add.fire();
      case KeyCode.DELETE -> withdraw.fire();
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public Parent view() {
    return view.view();
  }

  @Override
  public void show(Place place) {
    view.show(this::show);
  }

  private void show(YearReview review, Quarter quarter) {
    if (review.year() != model.at().year()) {
      closeForm();
    }
    model.look(review, quarter);
  }
}
