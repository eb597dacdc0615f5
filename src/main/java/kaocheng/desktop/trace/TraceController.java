package kaocheng.desktop.trace;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Screen;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.text.Message;
import kaocheng.usecase.WriteTrace.Written;

/** The trace: found, read in full, written to a file, and its last step undone. */
public final class TraceController implements Screen, DetailPane.Acts {
  private final Room room;
  private final Speech speech;
  private final TraceModel model;
  private final TraceFilters filters;
  private final TraceTable table;
  private final DetailPane detail;
  private final Label counted = Parts.plain("");
  private final Label head = Parts.note("");
  private final VBox page;

  public TraceController(Room room) {
    this.room = room;
    this.speech = room.speech();
    model = new TraceModel(room.sitting(), speech);
    filters = new TraceFilters(speech, model);
    table = new TraceTable(speech, room.preferences(), model);
    detail = new DetailPane(room, this);
    VBox.setVgrow(table.view(), Priority.ALWAYS);
    var both = new SplitPane(Parts.card(table.view()), detail.view());
    both.setDividerPositions(0.7);
    VBox.setVgrow(both, Priority.ALWAYS);
    page = new VBox(headLine(), filters.view(), both);
    page.getStyleClass().add("page");
    model.lookProperty().subscribe((_, look) -> fill(look));
    model.detailProperty().subscribe((_, one) -> detail.show(one, !room.sitting().isReadOnly()));
  }

  private HBox headLine() {
    counted.setId("trace-counted");
    head.setId("trace-head");
    var write = Parts.button(speech.say(TraceText.WRITE), Icon.SHEETS, this::write);
    write.setId("trace-write");
    write.disableProperty().bind(room.background().running().isNotNull());
    var line =
        new HBox(Parts.title(speech.say(TraceText.TITLE)), counted, head, Parts.space(), write);
    line.getStyleClass().add("page-head");
    return line;
  }

  private void fill(TraceModel.Look look) {
    var counts = look.counts();
    counted.setText(
        look.wanted().isEverything()
            ? speech.say(TraceText.COUNTED_ALL, counts.all())
            : speech.say(TraceText.COUNTED, counts.wanted(), counts.all()));
    head.setText(counts.head().isEmpty() ? "" : speech.say(TraceText.HEAD, counts.head()));
    table.explain(look);
    filters.show(look.people(), departments());
  }

  private List<Department> departments() {
    return room.sitting().review().map(review -> review.dossier().departments()).orElse(List.of());
  }

  private void write() {
    room.guide()
        .askForOne(Question.FILE_FOR_TRACE)
        .ifPresent(file -> model.write(file, this::done));
  }

  private void done(Written written) {
    room.problems()
        .done(
            Message.of(
                TraceText.WRITTEN, written.entries(), written.file().getFileName().toString()));
  }

  @Override
  public void goTo(long number) {
    table.goTo(number);
  }

  @Override
  public void undo() {
    model.undo(
        _ -> {
          room.problems().done(Message.of(TraceText.UNDONE));
          model.chooseNothing();
        });
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public void show(Place place) {
    model.look();
  }
}
