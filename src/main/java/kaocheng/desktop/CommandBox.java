package kaocheng.desktop;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import kaocheng.desktop.CommandIndex.Hit;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import org.jspecify.annotations.Nullable;

/** The search box: type a part of a name, choose with the arrow keys, go with Enter. */
final class CommandBox {
  private static final double LINE = 2.4;
  private static final int MOST = 14;

  private final Speech speech;
  private final TextField field = new TextField();
  private final ListView<Hit> found = new ListView<>();
  private final Label none;
  private final WorkbookSearch search;
  private CommandIndex index = new CommandIndex();
  private Answer answer = new Answer("", List.of());
  private boolean asking;
  private boolean choosing;

  /** What the workbook answered to a text. */
  private record Answer(String text, List<Hit> hits) {}

  CommandBox(Speech speech, WorkbookSearch search) {
    this.speech = speech;
    this.search = search;
    none = Parts.note("");
    field.setId("search");
    field.setPromptText(speech.say(ShellText.SEARCH));
    field.setAccessibleText(speech.say(ShellText.SEARCH));
    field.setTooltip(new Tooltip(speech.say(ShellText.SEARCH_KEYS)));
    field.textProperty().subscribe(this::look);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
    field.focusedProperty().subscribe(this::look);
    found.setId("found");
    found.getStyleClass().add("found");
    found.setVisible(false);
    found.setFocusTraversable(false);
    found.setCellFactory(_ -> new HitCell());
    found.setPlaceholder(none);
    found.setOnMouseClicked(_ -> choose());
    StackPane.setAlignment(found, Pos.TOP_RIGHT);
  }

  /** Where one types. */
  TextField field() {
    return field;
  }

  /** What was found, to be laid over the window. */
  ListView<Hit> found() {
    return found;
  }

  /** The finds hang below the head of the window, whose height this is. */
  void hangBelow(Number height) {
    StackPane.setMargin(found, new Insets(height.doubleValue(), 12, 0, 0));
  }

  void use(CommandIndex used) {
    index = used;
    answer = new Answer("", List.of());
    look();
  }

  private void look() {
    var wanted = field.isFocused() && !field.getText().isBlank();
    found.setVisible(wanted);
    if (wanted) {
      show(field.getText());
    }
  }

  private void show(String text) {
    var isAnswered = answer.text().equals(text);
    var all = new ArrayList<>(index.find(text));
    all.addAll(isAnswered ? answer.hits() : List.of());
    none.setText(speech.say(isAnswered ? ShellText.NOTHING_FOUND : ShellText.SEARCHING));
    found.getItems().setAll(all);
    found.getSelectionModel().selectFirst();
    var line = field.getFont().getSize() * LINE;
    found.setMaxHeight(Math.clamp(all.size(), 2, MOST) * line + 4);
    found.setFixedCellSize(line);
    if (!isAnswered && !asking) {
      asking = true;
      search.find(text, hits -> take(new Answer(text, hits)));
    } else if (isAnswered && choosing) {
      choose();
    }
  }

  /** What was typed meanwhile is asked for next. */
  private void take(Answer came) {
    asking = false;
    answer = came;
    look();
  }

  private void steer(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> found.getSelectionModel().selectNext();
      case UP -> found.getSelectionModel().selectPrevious();
      case ENTER -> choose();
      case ESCAPE -> {
        choosing = false;
        field.clear();
      }
      default -> {
        return;
      }
    }
    if (event.getCode() != KeyCode.ENTER) {
      event.consume();
    }
  }

  private void choose() {
    var hit = found.getSelectionModel().getSelectedItem();
    choosing = found.isVisible() && hit == null && !answer.text().equals(field.getText());
    if (found.isVisible() && hit != null) {
      field.clear();
      hit.action().run();
    }
  }

  /** A find with the sort of thing it is at the right. */
  private final class HitCell extends ListCell<Hit> {
    private final Label text = new Label();
    private final Label kind = Parts.note("");
    private final HBox line = new HBox(text, Parts.space(), kind);

    HitCell() {
      line.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(text, Priority.SOMETIMES);
      kind.setMinWidth(HBox.USE_PREF_SIZE);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
      super.updateItem(hit, empty);
      if (hit == null || empty) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      text.setText(hit.text());
      kind.setText(speech.say(hit.kind()));
      setGraphic(line);
      setTooltip(new Tooltip(hit.text()));
    }
  }
}
