package kaocheng.desktop.signing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.YearPage;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.base.form.EntryLine.Writing;
import kaocheng.desktop.signing.SigningModel.Filter;
import kaocheng.desktop.signing.SigningModel.Look;
import kaocheng.model.signoff.Act;
import kaocheng.model.text.Message;
import kaocheng.usecase.FormField;
import kaocheng.usecase.FormField.Filling;
import kaocheng.usecase.FormField.Presence;
import kaocheng.usecase.ReplaySeals.Replayed;
import kaocheng.usecase.SealQuarter.Done;
import kaocheng.usecase.SignQuarter.Signed;

/** Signing, locking and sealing the quarters of departments (签审封存). */
public final class SigningController implements Screen {
  private static final String REASON = "reason";

  private final Room room;
  private final Speech speech;
  private final SigningModel model;
  private final SigningTable table;
  private final SigningActs acts;
  private final SealPane seals;
  private final EntryForm form;
  private final Label summary = Parts.plain("");
  private final Label told = Parts.note("");
  private final Map<Filter, ToggleButton> toggles = new EnumMap<>(Filter.class);
  private final StackPane side = new StackPane();
  private final YearPage view;

  public SigningController(Room room) {
    this.room = room;
    this.speech = room.speech();
    model = new SigningModel(room.sitting());
    table = new SigningTable(speech, room.preferences());
    acts = new SigningActs(speech, this::wanted);
    seals = new SealPane(speech, room.preferences(), this::askToSeal, this::replay);
    form = new EntryForm(speech, this::closeForm);
    side.getChildren().setAll(seals.view());
    var both = new SplitPane(departments(), side);
    both.setDividerPositions(0.7);
    VBox.setVgrow(both, Priority.ALWAYS);
    var page = new VBox(head(), filters(), both);
    page.getStyleClass().add("page");
    view = new YearPage(room, page);
    view.startAt(table.view());
    room.onlyForEditing(acts.view(), seals.sealing());
    table.view().getSelectionModel().getSelectedItems().subscribe(this::offer);
    model.lookProperty().subscribe((_, look) -> fill(look));
    fill(model.look());
  }

  private HBox head() {
    summary.setId("signing-summary");
    var head = new HBox(Parts.title(speech.say(SigningText.TITLE)), summary, Parts.space());
    head.getStyleClass().add("page-head");
    return head;
  }

  private HBox filters() {
    var group = new ToggleGroup();
    var all = new HBox();
    all.getStyleClass().add("filters");
    for (var filter : Filter.values()) {
      var toggle = new ToggleButton();
      toggle.setId("filter-" + filter.name().toLowerCase(Locale.ROOT));
      toggle.setMinWidth(HBox.USE_PREF_SIZE);
      toggle.setToggleGroup(group);
      toggle.setOnAction(_ -> model.choose(filter));
      toggles.put(filter, toggle);
      all.getChildren().add(toggle);
    }
    return all;
  }

  private VBox departments() {
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    told.setId("signing-told");
    told.managedProperty().bind(told.textProperty().map(text -> !text.isEmpty()));
    told.visibleProperty().bind(told.managedProperty());
    return Parts.card(acts.view(), table.view(), told);
  }

  private void offer() {
    acts.offer(table.chosen());
    seals.tell(table.chosen());
  }

  private void fill(Look look) {
    table.show(look.lines());
    seals.show(look);
    toggles.forEach(
        (filter, toggle) -> {
          toggle.setText(
              speech.say(SigningText.FILTER, speech.say(filter.text()), look.count(filter)));
          toggle.setSelected(model.filter() == filter);
        });
    summary.setText(
        speech.say(
            SigningText.SUMMARY,
            look.count(Filter.APPROVED),
            look.count(Filter.ALL),
            look.count(Filter.LOCKED),
            look.count(Filter.CHANGED)));
    offer();
  }

  private void wanted(Act act) {
    switch (act) {
      case ENTERED, REVIEWED, APPROVED, LOCKED ->
          model.sign(table.chosen(), act, "", signed -> tell(act, signed));
      case RETURNED -> ask(act, SigningText.RETURNING, SigningText.RETURN_NOTE);
      case UNLOCKED -> ask(act, SigningText.UNLOCKING, SigningText.UNLOCK_NOTE);
    }
  }

  private void ask(Act act, SigningText title, SigningText note) {
    var lines = table.chosen();
    open(
        new EntryForm.Asked(
            speech.say(title, acts.names(lines)),
            speech.say(note),
            List.of(reason(Presence.NEEDED)),
            speech.say(act)),
        reason ->
            model.sign(
                lines,
                act,
                reason,
                signed -> {
                  closeForm();
                  tell(act, signed);
                }));
  }

  private interface Reasoned {
    void act(String reason);
  }

  private void open(EntryForm.Asked asked, Reasoned then) {
    side.getChildren().setAll(form.view());
    form.open(asked, written -> then.act(written.getOrDefault(REASON, "")), _ -> {});
    form.focus();
  }

  private EntryLine reason(Presence presence) {
    return EntryLine.of(
            new FormField(REASON, speech.say(SigningText.REASON), presence, new Filling.Prose()),
            "")
        .as(Writing.LONG);
  }

  private void closeForm() {
    side.getChildren().setAll(seals.view());
    table.view().requestFocus();
  }

  private void tell(Act act, Signed signed) {
    var objections =
        signed.objections().entrySet().stream()
            .map(one -> speech.say(SigningText.OBJECTED, one.getKey(), one.getValue()))
            .collect(Collectors.joining(" "));
    told.setText(speech.say(SigningText.DONE, act, signed.done().size()) + objections);
  }

  private void askToSeal() {
    var correcting = !model.look().seals().isEmpty();
    open(
        new EntryForm.Asked(
            speech.say(SigningText.SEALING, model.year(), model.quarter().number()),
            speech.say(correcting ? SigningText.CORRECTING_NOTE : SigningText.SEALING_NOTE),
            List.of(reason(correcting ? Presence.NEEDED : Presence.OPTIONAL)),
            speech.say(correcting ? SigningText.DO_CORRECT : SigningText.DO_SEAL)),
        reason -> model.seal(reason, this::sealed));
  }

  private void sealed(Done done) {
    closeForm();
    seals.tell(speech.say(SigningText.SEAL_DONE, done.seal().code()));
    done.backup().ifPresent(message -> room.problems().done(message));
  }

  private void replay() {
    model.replay(replayed -> seals.tell(told(replayed)));
  }

  private String told(List<Replayed> replayed) {
    var cards = replayed.stream().mapToInt(Replayed::cards).sum();
    var different = replayed.stream().filter(one -> !one.isSame()).toList();
    if (different.isEmpty()) {
      return speech.say(SigningText.REPLAYED_SAME, replayed.size(), cards);
    }
    var broken =
        different.stream()
            .flatMap(one -> one.broken().stream())
            .map((Message why) -> " " + speech.say(why))
            .collect(Collectors.joining());
    var digits = different.stream().mapToInt(one -> one.departures().size()).sum();
    return speech.say(SigningText.REPLAYED_DIFFERENT, different.size(), digits) + broken;
  }

  @Override
  public Parent view() {
    return view.view();
  }

  @Override
  public void show(Place place) {
    view.show(
        (review, quarter) -> {
          closeForm();
          told.setText("");
          seals.tell("");
          model.look(review, quarter);
        });
  }
}
