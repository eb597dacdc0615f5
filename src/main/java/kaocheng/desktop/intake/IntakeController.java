package kaocheng.desktop.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Gradually;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.intake.IntakeModel.State;
import kaocheng.model.text.Message;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.ImportReport;
import kaocheng.usecase.MeantName;
import kaocheng.usecase.NameDecisions;
import org.jspecify.annotations.Nullable;

/** Takes in files: choose or drop them, look at what they would change, then take them or not. */
public final class IntakeController implements Screen {
  private static final double FILES = 0.27;

  private final Room room;
  private final Speech speech;
  private final IntakeModel model = new IntakeModel();
  private final IntakeTables tables;
  private final ReadingPane reading;
  private final Label verdict = Parts.note("");
  private final Button take;
  private final Button takeGood;
  private final Button discard;
  private final Button slips;
  private final HBox decision;
  private final SplitPane found;
  private final VBox drop;
  private final VBox frozen;
  private final Gradually gradually = new Gradually();
  private final StackPane body = new StackPane();
  private final VBox page;

  public IntakeController(Room room) {
    this.room = room;
    this.speech = room.speech();
    reading = new ReadingPane(room, this::again);
    this.tables = new IntakeTables(room, reading, new NamePane(room, this::remember));
    tables.files().getSelectionModel().selectedItemProperty().subscribe(this::turnTo);
    take = Parts.accent("", Icon.IMPORT, () -> take(ImportMode.WHOLE_FILES));
    take.setId("take");
    takeGood = Parts.button("", Icon.IMPORT, () -> take(ImportMode.GOOD_ROWS));
    takeGood.setId("take-good");
    discard = Parts.button(speech.say(IntakeText.DISCARD), Icon.CLOSE, model::clear);
    discard.setId("discard");
    var slipRun = new SlipRun(room);
    slips =
        Parts.button(
            speech.say(IntakeText.SLIPS),
            Icon.SHEETS,
            () -> slipRun.start(model.reports(), model.order(model.files())));
    slips.setId("slips");
    slips.setTooltip(new Tooltip(speech.say(IntakeText.SLIPS_TIP)));
    HBox.setHgrow(verdict, Priority.ALWAYS);
    verdict.setId("verdict");
    decision = new HBox(verdict, Parts.space(), slips, discard, takeGood, take);
    decision.getStyleClass().add("buttons");
    found = new SplitPane(Parts.card(tables.files()));
    found.setOrientation(Orientation.VERTICAL);
    drop = dropArea();
    frozen = Parts.empty(speech.say(IntakeText.READ_ONLY));
    frozen.setId("import-frozen");
    VBox.setVgrow(body, Priority.ALWAYS);
    page = new VBox(head(), body, decision);
    page.getStyleClass().add("page");
    page.setOnDragOver(IntakeController::welcome);
    page.setOnDragDropped(this::dropped);
    model.lookProperty().subscribe(_ -> tell());
    room.sitting().readOnlyProperty().subscribe((_, _) -> tell());
  }

  private HBox head() {
    var choose = Parts.button(speech.say(IntakeText.CHOOSE), Icon.OPEN, this::choose);
    choose.setId("choose");
    room.onlyForEditing(choose);
    var head = new HBox(Parts.title(speech.say(IntakeText.TITLE)), Parts.space(), choose);
    head.getStyleClass().add("page-head");
    return head;
  }

  private VBox dropArea() {
    var icon = Icon.IMPORT.node();
    icon.getStyleClass().add("large-icon");
    var area = Parts.empty(speech.say(IntakeText.DROP));
    area.getChildren().addFirst(icon);
    area.getStyleClass().add("drop-area");
    area.setId("drop");
    return area;
  }

  private static void welcome(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    preview(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    event.setDropCompleted(true);
    event.consume();
  }

  private void choose() {
    preview(room.guide().ask(Question.FILES_TO_IMPORT));
  }

  private void preview(List<Path> files) {
    if (!files.isEmpty() && !room.sitting().refusesEdits()) {
      room.sitting()
          .work(
              Message.of(IntakeText.PREVIEWING, files.size()),
              (desk, progress) ->
                  Findings.of(
                      new ImportFiles(desk)
                          .run(model.order(files), ImportMode.PREVIEW, _ -> {}, progress)),
              found -> model.previewed(files, found));
    }
  }

  /** Shows how a file is read once it is chosen in the list. */
  private void turnTo(@Nullable ImportReport report) {
    if (report != null && model.state() == State.PREVIEWED) {
      var file = report.origin().path();
      reading.turnTo(file, model.choices(file));
    }
  }

  /** Looks at all files again, one of them read as a person says. */
  private void again(ReadingModel said) {
    said.file()
        .ifPresent(
            file -> {
              model.say(file, said.choices());
              preview(model.files());
            });
  }

  /** Remembers whom a name means, and looks at all files again. */
  private void remember(MeantName name) {
    if (!room.sitting().refusesEdits()) {
      room.sitting()
          .work(
              Message.of(IntakeText.REMEMBERING_NAME, name.written()),
              (desk, progress) -> {
                new NameDecisions(desk).remember(List.of(name));
                return name;
              },
              _ -> preview(model.files()));
    }
  }

  private void take(ImportMode mode) {
    var files = model.files();
    room.sitting()
        .work(
            Message.of(IntakeText.TAKING, files.size()),
            (desk, progress) ->
                Findings.of(new ImportFiles(desk).run(model.order(files), mode, _ -> {}, progress)),
            this::taken);
  }

  private void taken(Findings found) {
    model.taken(found);
    var done = model.takenFiles();
    room.problems()
        .done(
            model.isFaulty()
                ? Message.of(IntakeText.DONE_REFUSED, done, found.reports().size() - done)
                : Message.of(IntakeText.DONE, done, model.news()));
    room.sitting().refresh();
  }

  /** What was found comes in steps, and the verdict, by which one knows that it is all, last. */
  private void tell() {
    var steps = new ArrayList<Runnable>();
    steps.add(this::lay);
    if (model.state() != State.EMPTY && !room.sitting().isReadOnly()) {
      steps.add(this::unfold);
      steps.addAll(tables.steps(model));
      steps.add(this::decide);
    }
    gradually.run(steps);
  }

  private void unfold() {
    if (found.getItems().size() == 1) {
      found.getItems().add(tables.details());
      found.setDividerPositions(FILES);
    }
  }

  private void lay() {
    var isEmpty = model.state() == State.EMPTY;
    var isReadOnly = room.sitting().isReadOnly();
    body.getChildren().setAll(isReadOnly ? frozen : isEmpty ? drop : found);
    decision.setVisible(!isEmpty && !isReadOnly);
    decision.setManaged(!isEmpty && !isReadOnly);
    verdict.setText("");
    take.setDisable(true);
    takeGood.setVisible(false);
    takeGood.setManaged(false);
    slips.setVisible(model.isFaulty());
    slips.setManaged(model.isFaulty());
  }

  private void decide() {
    var undecided = model.state() == State.PREVIEWED;
    take.setText(speech.say(IntakeText.COMMIT, model.newsOfWholeFiles()));
    takeGood.setText(speech.say(IntakeText.COMMIT_GOOD, model.news(), model.refusedRows()));
    take.setDisable(!undecided || model.newsOfWholeFiles() == 0);
    var partly = undecided && model.isFaulty() && model.news() > 0;
    takeGood.setVisible(partly);
    takeGood.setManaged(partly);
    verdict.setText(undecided ? verdict() : "");
  }

  private String verdict() {
    if (model.isFaulty()) {
      return speech.say(IntakeText.VERDICT_FAULTY, model.findings().faults().size());
    }
    var doubts = model.findings().doubts().size();
    if (model.news() > 0 && doubts > 0) {
      return speech.say(IntakeText.VERDICT_DOUBTFUL, doubts);
    }
    return speech.say(model.news() == 0 ? IntakeText.VERDICT_NOTHING : IntakeText.VERDICT_GOOD);
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void show(Place place) {
    page.requestLayout();
  }
}
