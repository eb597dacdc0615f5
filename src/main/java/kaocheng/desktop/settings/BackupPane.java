package kaocheng.desktop.settings;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Errand;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.backup.BackupChoice;
import kaocheng.desktop.base.backup.BackupText;
import kaocheng.desktop.base.backup.RestorePane;
import kaocheng.usecase.BackupHabit;
import kaocheng.usecase.BackupLine;
import kaocheng.usecase.Desk;
import kaocheng.usecase.KeepBackups;

/** Where the workbook is backed up, what backups there are, and the way to restore one. */
final class BackupPane {
  private static final long KILO = 1024;

  private final Room room;
  private final Speech speech;
  private final BackupChoice choice;
  private final RestorePane restoring;
  private final Label folder = wrapped(Parts.note(""));
  private final Label latest = wrapped(Parts.note(""));
  private final VBox list = new VBox();
  private final VBox habits = new VBox();
  private final VBox view;

  BackupPane(Room room) {
    this.room = room;
    this.speech = room.speech();
    choice = new BackupChoice(room.preferences());
    restoring = new RestorePane(room);
    latest.setId("latest-backup");
    list.getStyleClass().add("beside");
    list.setId("backups");
    habits.getStyleClass().add("beside");
    view =
        Parts.card(
            Parts.heading(speech.say(BackupText.TITLE)),
            wrapped(Parts.note(speech.say(BackupText.NOTE))),
            latest,
            buttons(),
            list,
            restoring.view(),
            habits,
            folder,
            wrapped(Parts.note(speech.say(BackupText.KEPT))));
  }

  VBox view() {
    return view;
  }

  private FlowPane buttons() {
    var now = Parts.button(speech.say(BackupText.NOW), Icon.NEW, this::make);
    now.setId("back-up-now");
    var all = Parts.button(speech.say(BackupText.LIST), Icon.CHECK, this::list);
    all.setId("list-backups");
    var open = Parts.button(speech.say(BackupText.OPEN_FOLDER), Icon.FOLDER, this::openFolder);
    var buttons = new FlowPane(now, all, open);
    buttons.getStyleClass().add("radio-row");
    buttons.disableProperty().bind(room.background().running().isNotNull());
    return buttons;
  }

  private KeepBackups backups() {
    return room.sitting().rescue().backups();
  }

  private void withWorkbook(Consumer<Path> then) {
    room.sitting().desk().map(Desk::file).ifPresent(then);
  }

  void update() {
    restoring.hide();
    list.getChildren().clear();
    offerHabits();
    withWorkbook(
        file -> {
          var habit = choice.habit();
          folder.setText(speech.say(BackupText.FOLDER, habit.folderOf(file)));
          room.background()
              .run(
                  Errand.brief(SettingsText.LOADING, () -> backups().latest(file, habit)),
                  this::tellLatest);
        });
  }

  private void tellLatest(Optional<KeepBackups.Latest> found) {
    latest.setText(
        found
            .map(one -> speech.say(BackupText.LATEST, one.made(), one.entry()))
            .orElseGet(() -> speech.say(BackupText.NONE)));
  }

  private void offerHabits() {
    var group = new ToggleGroup();
    var habit = choice.habit();
    var chosen =
        habit instanceof BackupHabit.In(var there)
            ? speech.say(BackupText.CHOSEN, there)
            : speech.say(BackupText.CHOOSE);
    habits
        .getChildren()
        .setAll(
            way(group, "backup-beside", speech.say(BackupText.BESIDE), this::beside),
            way(group, "backup-in", chosen, this::chooseFolder),
            way(group, "backup-never", speech.say(BackupText.NEVER), this::never));
    var at =
        switch (habit) {
          case BackupHabit.Beside _ -> 0;
          case BackupHabit.In _ -> 1;
          case BackupHabit.Never _ -> 2;
        };
    group.selectToggle(group.getToggles().get(at));
  }

  private static RadioButton way(ToggleGroup group, String id, String text, Runnable action) {
    var button = new RadioButton(text);
    button.setId(id);
    button.setWrapText(true);
    button.setToggleGroup(group);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void beside() {
    choose(new BackupHabit.Beside());
  }

  private void never() {
    choose(new BackupHabit.Never());
  }

  private void chooseFolder() {
    room.guide()
        .askForOne(Question.FOLDER_FOR_BACKUPS)
        .ifPresentOrElse(there -> choose(new BackupHabit.In(there)), this::offerHabits);
  }

  private void choose(BackupHabit habit) {
    choice.choose(habit);
    room.background().run(Errand.brief(SettingsText.LOADING, room.preferences()::save), _ -> {});
    update();
  }

  private void make() {
    var habit = choice.habit();
    withWorkbook(
        file ->
            room.background()
                .run(
                    Errand.brief(BackupText.MAKING, () -> backups().make(file, habit)),
                    this::made));
  }

  private void made(KeepBackups.Done done) {
    update();
    room.problems().done(done.warnings().stream().findFirst().orElse(done.told()));
  }

  private void list() {
    var habit = choice.habit();
    withWorkbook(
        file ->
            room.background()
                .run(
                    Errand.brief(BackupText.LISTING, () -> backups().list(file, habit)),
                    this::show));
  }

  private void show(List<BackupLine> lines) {
    list.getChildren().setAll(lines.stream().map(this::row).toList());
    if (lines.isEmpty()) {
      tellLatest(Optional.empty());
    }
  }

  private HBox row(BackupLine line) {
    var state = Parts.plain(speech.say(line.state()));
    state.getStyleClass().add(line.isRestorable() ? Styles.SUCCESS : Styles.DANGER);
    var text =
        Parts.note(speech.say(BackupText.LINE, line.made(), line.entry(), line.bytes() / KILO));
    text.setMinWidth(0);
    var row = new HBox(state, text, Parts.space());
    if (line.isRestorable()) {
      var restore =
          Parts.button(speech.say(BackupText.RESTORE), Icon.HISTORY, () -> preview(line.file()));
      restore.getStyleClass().addAll(Styles.FLAT, "restore-backup");
      restore.disableProperty().bind(room.background().running().isNotNull());
      row.getChildren().add(restore);
    }
    row.getStyleClass().add("recent-row");
    return row;
  }

  private void preview(Path backup) {
    withWorkbook(file -> restoring.preview(file, backup));
  }

  private void openFolder() {
    withWorkbook(file -> room.guide().open(choice.habit().folderOf(file)));
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
