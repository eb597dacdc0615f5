package kaocheng.desktop.settings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.ReasonRow;
import kaocheng.desktop.base.salvage.SalvagePane;
import kaocheng.desktop.base.salvage.SalvageText;
import kaocheng.model.text.Message;
import kaocheng.usecase.Desk;
import kaocheng.usecase.VerifyWorkbook;
import kaocheng.usecase.VerifyWorkbook.Checked;

/** Has the workbook checked and lists what is found. */
final class VerifyPane {
  private final Room room;
  private final Speech speech;
  private final VBox results = new VBox();
  private final Button accept;
  private final ReasonRow reason;
  private final Button salvage;
  private final SalvagePane salvaging;
  private List<Message> seen = List.of();
  private final VBox view;

  VerifyPane(Room room) {
    this.room = room;
    this.speech = room.speech();
    var start = Parts.button(speech.say(SettingsText.VERIFY_NOW), Icon.CHECK, this::verify);
    start.setId("verify-workbook");
    start.disableProperty().bind(room.background().running().isNotNull());
    accept = Parts.button(speech.say(SettingsText.ACCEPT), Icon.CHECK, this::askWhy);
    accept.setId("accept-findings");
    accept.disableProperty().bind(room.background().running().isNotNull());
    accept.managedProperty().bind(accept.visibleProperty());
    salvage = Parts.button(speech.say(SalvageText.SALVAGE), Icon.IMPORT, this::salvage);
    salvage.setId("salvage-found");
    salvage.disableProperty().bind(room.background().running().isNotNull());
    salvage.managedProperty().bind(salvage.visibleProperty());
    salvaging = new SalvagePane(room);
    reason = ReasonRow.column(speech, accept::requestFocus);
    results.getStyleClass().add("beside");
    results.setId("verify-results");
    show(List.of());
    view =
        Parts.card(
            Parts.heading(speech.say(SettingsText.VERIFY)),
            wrapped(Parts.note(speech.say(SettingsText.VERIFY_NOTE))),
            start,
            results,
            accept,
            reason.view(),
            salvage,
            salvaging.view());
  }

  VBox view() {
    return view;
  }

  private void verify() {
    show(List.of());
    room.sitting()
        .desk()
        .map(Desk::file)
        .ifPresent(
            file ->
                room.background()
                    .run(
                        Errand.brief(SettingsText.VERIFYING, () -> new VerifyWorkbook().run(file)),
                        this::tell));
  }

  private void tell(Checked checked) {
    seen = checked.findings();
    var verdict = Parts.heading(speech.say(checked.verdict()));
    verdict.setId("verify-verdict");
    verdict.getStyleClass().add(checked.isSound() ? Styles.SUCCESS : Styles.DANGER);
    show(
        Stream.of(
                Stream.of(verdict),
                checked.findings().stream().map(this::line),
                checked.notes().stream().map(this::line))
            .flatMap(labels -> labels)
            .toList());
    accept.setVisible(checked.isAcceptable());
    salvage.setVisible(!checked.isSound());
  }

  private void salvage() {
    salvage(() -> {});
  }

  /** Asks where what can be read of the open workbook is to be put. */
  void salvage(Runnable shown) {
    room.sitting().desk().map(Desk::file).ifPresent(file -> salvaging.begin(file, shown));
  }

  private void askWhy() {
    reason.ask(
        speech.say(SettingsText.ACCEPT_NOTE, seen.size()),
        speech.say(SettingsText.ACCEPT_NOW),
        why -> room.sitting().accept(seen, why, room.problems()::done));
  }

  private Label line(Message message) {
    return Parts.note(speech.say(message));
  }

  private void show(List<Label> labels) {
    accept.setVisible(false);
    salvage.setVisible(false);
    salvaging.hide();
    reason.hide();
    labels.forEach(VerifyPane::wrapped);
    results.getChildren().setAll(labels);
    results.setManaged(!labels.isEmpty());
    results.setVisible(!labels.isEmpty());
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
