package kaocheng.desktop.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.TraceDetail;
import kaocheng.usecase.TraceDetail.Difference;
import kaocheng.usecase.TraceLine;
import kaocheng.usecase.TraceWord;

/** Everything of one entry: before and after in full, its check code, and what belongs to it. */
final class DetailPane {
  private final Speech speech;
  private final Acts acts;
  private final VBox told = new VBox();
  private final Button undo;
  private final Button copy;
  private final HBox buttons;
  private final VBox view;
  private String copied = "";

  /** What can be done from here. */
  interface Acts {
    void goTo(long number);

    void undo();
  }

  DetailPane(Room room, Acts acts) {
    this.speech = room.speech();
    this.acts = acts;
    undo = Parts.button(speech.say(TraceText.UNDO), Icon.UNDO, acts::undo);
    undo.setId("trace-undo");
    copy = Parts.button(speech.say(TraceText.COPY), Icon.COPY, this::copy);
    copy.setId("trace-copy");
    undo.managedProperty().bind(undo.visibleProperty());
    buttons = new HBox(copy, undo);
    buttons.getStyleClass().add("buttons");
    told.getStyleClass().add("beside");
    told.setId("trace-detail");
    var scroll = new ScrollPane(told);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    view = Parts.card(buttons, scroll);
    show(Optional.empty(), false);
  }

  VBox view() {
    return view;
  }

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied));
    copy.setText(speech.say(TraceText.COPIED));
  }

  void show(Optional<TraceDetail> detail, boolean mayUndo) {
    copy.setText(speech.say(TraceText.COPY));
    buttons.setVisible(detail.isPresent());
    buttons.setManaged(detail.isPresent());
    undo.setVisible(mayUndo && detail.filter(one -> one.unit().isUndoable()).isPresent());
    if (detail.isEmpty()) {
      told.getChildren().setAll(wrapped(Parts.note(speech.say(TraceText.NOTHING_CHOSEN))));
      return;
    }
    tell(detail.get());
    if (mayUndo && !undo.isVisible()) {
      told.getChildren().add(note(speech.say(TraceText.UNDO_NOT)));
    }
  }

  private void tell(TraceDetail detail) {
    var line = detail.line();
    var parts = new ArrayList<Node>();
    parts.add(wrapped(Parts.heading(speech.say(TraceText.ENTRY, line.number(), line.act()))));
    parts.add(note(speech.say(TraceText.BY_AND_AT, line.time(), line.person())));
    if (!line.subject().isEmpty()) {
      parts.add(wrapped(Parts.plain(line.subject())));
    }
    detail.ties().forEach(tie -> parts.add(link(speech.say(tie.told()), tie.number())));
    if (!detail.differences().isEmpty()) {
      parts.add(Parts.heading(speech.say(TraceText.DIFFERENCES)));
      detail.differences().forEach(one -> parts.add(difference(one)));
    }
    addFiles(detail, parts);
    parts.add(note(speech.say(TraceText.CHECK, code(detail.codes().own()))));
    parts.add(note(speech.say(TraceText.CHECK_BEFORE, code(detail.codes().before()))));
    addUnit(detail, parts);
    told.getChildren().setAll(parts);
    copied = asText(detail);
  }

  private void addFiles(TraceDetail detail, List<Node> parts) {
    if (!detail.taken().isEmpty()) {
      parts.add(Parts.heading(speech.say(TraceText.FILES)));
    }
    for (var one : detail.taken()) {
      parts.add(wrapped(Parts.plain(one.file())));
      parts.add(note(speech.say(one.rows())));
      parts.add(note(speech.say(TraceText.FILE_CHECK, code(one.sha256()))));
    }
  }

  private void addUnit(TraceDetail detail, List<Node> parts) {
    var unit = detail.unit();
    if (unit.size() < 2) {
      return;
    }
    parts.add(wrapped(Parts.heading(speech.say(TraceText.UNIT, unit.size()))));
    for (var line : unit.lines()) {
      if (line.number() != detail.line().number()) {
        parts.add(link(ofUnit(line), line.number()));
      }
    }
    if (unit.size() > unit.lines().size()) {
      parts.add(note(speech.say(TraceText.MORE_OF_UNIT, unit.size() - unit.lines().size())));
    }
  }

  private String ofUnit(TraceLine line) {
    return speech.say(TraceText.OF_UNIT, line.number(), line.act(), line.subject());
  }

  private Hyperlink link(String text, long number) {
    var link = new Hyperlink(text);
    link.setId("trace-go-" + number);
    link.setWrapText(true);
    link.setOnAction(_ -> acts.goTo(number));
    return link;
  }

  /** A field with what it was and is; where both are there, what differs is marked. */
  private VBox difference(Difference one) {
    var box = new VBox();
    box.getStyleClass().add("version");
    if (!one.field().isEmpty()) {
      box.getChildren().add(wrapped(Parts.heading(one.field())));
    }
    add(box, TraceWord.WAS, Differing.of(one.was(), one.became()));
    add(box, TraceWord.BECAME, Differing.of(one.became(), one.was()));
    return box;
  }

  private void add(VBox box, TraceWord side, Differing text) {
    var flow = new TextFlow();
    flow.getStyleClass().addAll("marked", side == TraceWord.WAS ? "was" : "became");
    flow.getChildren().add(new Text(speech.say(TraceWord.FIELD, side, "")));
    if (text.isEmpty()) {
      flow.getChildren().add(new Text(speech.say(TraceWord.EMPTY)));
    }
    put(flow, text.before(), "same");
    put(flow, text.middle(), "differing");
    put(flow, text.after(), "same");
    box.getChildren().add(flow);
  }

  /** Texts of no length would have the others painted like their neighbours. */
  private static void put(TextFlow flow, String text, String style) {
    if (!text.isEmpty()) {
      var part = new Text(text);
      part.getStyleClass().add(style);
      flow.getChildren().add(part);
    }
  }

  /** A check code in groups, so that it can be compared by eye. */
  private static String code(String digits) {
    return digits.isEmpty() ? Speech.NONE : digits.replaceAll("(.{8})(?=.)", "$1 ");
  }

  private String asText(TraceDetail detail) {
    var line = detail.line();
    var lines = new ArrayList<String>();
    lines.add(speech.say(TraceText.ENTRY, line.number(), line.act()));
    lines.add(speech.say(TraceText.BY_AND_AT, line.time(), line.person()));
    lines.add(line.subject());
    lines.add(speech.say(TraceWord.FIELD, TraceWord.WAS, line.was()));
    lines.add(speech.say(TraceWord.FIELD, TraceWord.BECAME, line.became()));
    detail.ties().forEach(tie -> lines.add(speech.say(tie.told())));
    lines.add(speech.say(TraceText.CHECK, detail.codes().own()));
    lines.add(speech.say(TraceText.CHECK_BEFORE, detail.codes().before()));
    return String.join("\n", lines);
  }

  private static Label note(String text) {
    return wrapped(Parts.note(text));
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinWidth(0);
    return label;
  }
}
