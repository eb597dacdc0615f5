package kaocheng.desktop;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
import javafx.scene.layout.VBox;
import kaocheng.desktop.CommandIndex.Hit;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Key;
import org.jspecify.annotations.Nullable;

/** The search box: type a part of a name, choose with the arrow keys, go with Enter. */
final class CommandBox {
  private static final double LINE = 2.4;
  private static final int MOST = 14;
  private static final List<Key> KEYS =
      List.of(ShellText.BY_ENTER, ShellText.BY_CONTROL_ENTER, ShellText.BY_ALT_ENTER);

  private final Speech speech;
  private final TextField field = new TextField();
  private final ListView<Hit> found = new ListView<>();
  private final HBox ways = new HBox();
  private final VBox panel = new VBox(found, ways);
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
    found.setFocusTraversable(false);
    found.setAccessibleText(speech.say(ShellText.SEARCH));
    found.setCellFactory(_ -> new HitCell());
    found.setPlaceholder(none);
    found.setOnMouseClicked(_ -> choose(0));
    found.getSelectionModel().selectedItemProperty().subscribe(this::offer);
    ways.setId("found-ways");
    ways.getStyleClass().add("found-ways");
    panel.getStyleClass().add("found");
    panel.setVisible(false);
    panel.setMaxHeight(VBox.USE_PREF_SIZE);
    StackPane.setAlignment(panel, Pos.TOP_RIGHT);
  }

  /** Where one types. */
  TextField field() {
    return field;
  }

  /** What was found, to be laid over the window. */
  VBox found() {
    return panel;
  }

  /** The finds hang below the head of the window, whose height this is. */
  void hangBelow(Number height) {
    StackPane.setMargin(panel, new Insets(height.doubleValue(), 12, 0, 0));
  }

  void use(CommandIndex used) {
    index = used;
    answer = new Answer("", List.of());
    look();
  }

  private void look() {
    var wanted = field.isFocused() && !field.getText().isBlank();
    panel.setVisible(wanted);
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
    var height = Math.clamp(all.size(), 2, MOST) * line + 4;
    found.setMinHeight(height);
    found.setPrefHeight(height);
    found.setFixedCellSize(line);
    if (!isAnswered && !asking) {
      asking = true;
      search.find(text, hits -> take(new Answer(text, hits)));
    } else if (isAnswered && choosing) {
      choose(0);
    }
  }

  /** The places one can go to from the find one is at, each with its key. */
  private void offer(@Nullable Hit hit) {
    var several = hit != null && hit.ways().size() > 1;
    ways.setVisible(several);
    ways.setManaged(several);
    if (hit == null || !several) {
      return;
    }
    ways.getChildren().clear();
    for (var at = 0; at < hit.ways().size(); at++) {
      ways.getChildren().add(way(hit, at));
    }
  }

  private Button way(Hit hit, int at) {
    var name = speech.say(hit.ways().get(at).name());
    var button = new Button(speech.say(KEYS.get(at), name));
    button.setId("way-" + hit.ways().get(at).screen());
    button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    button.setMinWidth(HBox.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setAccessibleText(speech.say(ShellText.LEADS_TO, hit.text(), name));
    button.setOnAction(_ -> choose(at));
    return button;
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
      case ENTER -> choose(event.isShortcutDown() ? 1 : event.isAltDown() ? 2 : 0);
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

  /** Goes one of the ways of the find one is at; a command has only one. */
  private void choose(int way) {
    var hit = found.getSelectionModel().getSelectedItem();
    choosing = panel.isVisible() && hit == null && !answer.text().equals(field.getText());
    if (panel.isVisible() && hit != null) {
      field.clear();
      hit.ways().get(Math.min(way, hit.ways().size() - 1)).action().run();
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
        LateTip.on(this, "");
        setAccessibleText(null);
        return;
      }
      text.setText(hit.text());
      kind.setText(speech.say(hit.kind()));
      setGraphic(line);
      LateTip.on(this, hit.text());
      setAccessibleText(hit.text() + " " + kind.getText());
    }
  }
}
