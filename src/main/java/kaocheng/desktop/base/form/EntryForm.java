package kaocheng.desktop.base.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.Edited;

/**
 * A form beside a table: its fields with their labels, what writing it would move, and why it was
 * not taken, told at the field itself. While an input method still composes, nothing is asked.
 */
public final class EntryForm {
  private static final Duration PAUSE = Duration.millis(600);
  private static final double LABELS = 108;
  private static final double MARGIN = 40;

  private final Speech speech;
  private final EditedLine texts;
  private final Runnable leave;
  private final Label title = Parts.heading("");
  private final Label note = Parts.note("");
  private final GridPane grid = new GridPane();
  private final VBox below = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Label told = Parts.note("");
  private final Button act;
  private final HBox more = new HBox();
  private final List<EntryBox> boxes = new ArrayList<>();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final VBox view;
  private final Composition composition;
  private Consumer<Map<String, String>> write = _ -> {};
  private Consumer<Map<String, String>> check = _ -> {};

  /** What is asked: a title, a word of advice, the fields, and the name of the act. */
  public record Asked(String title, String note, List<EntryLine> lines, String act) {
    public Asked {
      lines = List.copyOf(lines);
    }
  }

  public EntryForm(Speech speech, Runnable leave) {
    this.speech = speech;
    this.texts = new EditedLine(speech);
    this.leave = leave;
    title.setWrapText(true);
    title.setMinWidth(0);
    title.setId("form-title");
    told.setId("form-told");
    act = Parts.accent("", Icon.EDIT, this::act);
    act.setId("form-write");
    prepareScroll();
    view = Parts.card(title, scroll, told, buttons());
    view.setId("form");
    composition = new Composition(view);
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    pause.setOnFinished(_ -> check());
  }

  private void prepareScroll() {
    grid.getStyleClass().add("form-grid");
    var labels = new ColumnConstraints();
    labels.setMinWidth(LABELS);
    labels.setPrefWidth(LABELS);
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    fields.setFillWidth(true);
    grid.getColumnConstraints().setAll(labels, fields);
    below.getStyleClass().add("form-below");
    var all = new VBox(note, grid, below);
    all.getStyleClass().add("form-fields");
    scroll.setContent(all);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
  }

  private HBox buttons() {
    var cancel = Parts.button(speech.say(EditText.CANCEL), Icon.CLOSE, leave);
    cancel.setId("form-cancel");
    more.getStyleClass().add("buttons");
    var buttons = new HBox(more, Parts.space(), cancel, act);
    buttons.getStyleClass().add("buttons");
    return buttons;
  }

  public VBox view() {
    return view;
  }

  /** Opens the form; what is written goes to the one, what is still being written to the other. */
  public void open(
      Asked asked, Consumer<Map<String, String>> writing, Consumer<Map<String, String>> checking) {
    pause.stop();
    write = writing;
    check = checking;
    title.setText(asked.title());
    note.setText(asked.note());
    note.setVisible(!asked.note().isEmpty());
    note.setManaged(!asked.note().isEmpty());
    act.setText(asked.act());
    below.getChildren().clear();
    more.getChildren().clear();
    lay(asked.lines());
    tell("", false);
  }

  /** Puts something below the fields. */
  public void below(Node node) {
    below.getChildren().setAll(node);
  }

  /** Puts further ways beside the buttons. */
  public void more(Button... ways) {
    more.getChildren().setAll(ways);
  }

  /** The same form with other fields, such as when what can be chosen depends on another field. */
  public void lay(List<EntryLine> lines) {
    boxes.clear();
    grid.getChildren().clear();
    for (var line : lines) {
      var text = EntryLine.label(line.field(), speech.language());
      var box = new EntryBox(speech, line, text);
      var label = new Label(line.isNeeded() ? speech.say(EditText.NEEDED, text) : text);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.setLabelFor(box.control());
      label.getStyleClass().add("form-label");
      GridPane.setValignment(label, VPos.TOP);
      grid.addRow(boxes.size(), label, box.view());
      box.whenChanged(this::changed);
      boxes.add(box);
    }
  }

  /** The field of this name. */
  public Optional<EntryBox> box(String name) {
    return boxes.stream().filter(one -> one.line().field().name().equals(name)).findFirst();
  }

  /** Whenever the field is written anew, the form is laid by what is written; the keys stay. */
  public void follow(String name, Consumer<Map<String, String>> lay) {
    box(name)
        .ifPresent(
            box ->
                box.whenChanged(
                    () -> {
                      lay.accept(texts());
                      box(name).ifPresent(one -> one.control().requestFocus());
                    }));
  }

  /** Goes to the first field that can be written in. */
  public void focus() {
    boxes.stream()
        .map(EntryBox::control)
        .filter(control -> !control.isDisabled())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /** What is written, by the names of the fields. */
  public Map<String, String> texts() {
    var written = new LinkedHashMap<String, String>();
    boxes.forEach(box -> written.put(box.line().field().name(), box.text()));
    return written;
  }

  private void pressed(KeyEvent event) {
    if (composition.isUnderWay()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      act();
      event.consume();
    }
  }

  private void act() {
    pause.stop();
    boxes.forEach(box -> box.tell(""));
    var blank = boxes.stream().filter(box -> box.line().isNeeded() && box.text().isEmpty());
    var first = blank.peek(box -> box.tell(speech.say(EditText.FILL_IN))).toList();
    if (first.isEmpty()) {
      write.accept(texts());
    } else {
      goTo(first.getFirst());
    }
  }

  /**
   * Anything that is written anew takes back what was said of it, and is looked at after a while.
   */
  public void changed() {
    boxes.forEach(box -> box.tell(""));
    tell("", false);
    pause.playFromStart();
  }

  private void check() {
    var complete = boxes.stream().noneMatch(box -> box.line().isNeeded() && box.text().isEmpty());
    if (!composition.isUnderWay() && complete) {
      check.accept(texts());
    }
  }

  /** Tells what would move if it were written as it stands. */
  public void foretell(Edited edited, int quarter) {
    tell(texts.foretold(edited, quarter), false);
  }

  /** Tells what is wrong at the fields; what is wrong elsewhere is told below them. */
  public void refuse(List<EditFault> faults) {
    var rest = new ArrayList<String>();
    for (var fault : faults) {
      boxes.stream()
          .filter(box -> box.line().field().heading().equals(fault.heading()))
          .findFirst()
          .ifPresentOrElse(
              box -> box.tell(texts.fault(fault)),
              () -> rest.add(fault.heading() + " " + texts.fault(fault)));
    }
    tell(String.join("\n", rest.stream().distinct().toList()), true);
    boxes.stream().filter(EntryBox::isRefused).findFirst().ifPresent(this::goTo);
  }

  /** Goes to a field and brings it into view. */
  public void goTo(EntryBox box) {
    box.control().requestFocus();
    view.applyCss();
    view.layout();
    var content = scroll.getContent();
    var at = content.sceneToLocal(box.view().localToScene(box.view().getLayoutBounds()));
    var hidden = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp((at.getMinY() - MARGIN) / hidden, 0, 1));
    }
  }

  private void tell(String text, boolean refused) {
    told.setText(text);
    told.setVisible(!text.isEmpty());
    told.setManaged(!text.isEmpty());
    told.getStyleClass().remove("field-fault");
    if (refused) {
      told.getStyleClass().add("field-fault");
    }
  }
}
