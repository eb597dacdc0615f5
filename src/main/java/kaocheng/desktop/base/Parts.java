package kaocheng.desktop.base;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/** Small parts that screens are put together from. */
public final class Parts {

  private Parts() {}

  public static Label title(String text) {
    var label = new Label(text);
    label.getStyleClass().add(Styles.TITLE_3);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** The heading of a part of a screen. */
  public static Label heading(String text) {
    var label = new Label(text);
    label.getStyleClass().add("heading");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Text beside the matter, in a fainter colour, over as many lines as it takes. */
  public static Label note(String text) {
    var label = new Label(text);
    label.getStyleClass().add(Styles.TEXT_MUTED);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label plain(String text) {
    var label = new Label(text);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  public static Button button(String text, Icon icon, Runnable action) {
    var button = new Button(text, icon.node());
    button.setOnAction(_ -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** The button one is most likely to want next. */
  public static Button accent(String text, Icon icon, Runnable action) {
    var button = button(text, icon, action);
    button.getStyleClass().add(Styles.ACCENT);
    return button;
  }

  /** A button that shows only its icon; the name is told by a tip and to screen readers. */
  public static Button iconButton(String name, Icon icon, Runnable action) {
    var button = new Button("", icon.node());
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
    button.setOnAction(_ -> action.run());
    return button;
  }

  public static Region space() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    VBox.setVgrow(space, Priority.ALWAYS);
    return space;
  }

  /** The sign of a mark on its ground. */
  public static StackPane sign(Mark mark) {
    var path = new SVGPath();
    path.setContent(mark.sign());
    path.getStyleClass().add("sign-line");
    var ground = new StackPane(path);
    ground.getStyleClass().addAll("sign", "mark-" + mark.styleClass());
    return ground;
  }

  /** The sign of a mark with its word beside it. */
  public static HBox signed(Mark mark, String word) {
    var box = new HBox(sign(mark), plain(word));
    box.getStyleClass().add("signed");
    return box;
  }

  /** A field in which a text is searched. */
  public static TextField search(String id, String prompt, Consumer<String> then) {
    var search = new TextField();
    search.setId(id);
    search.setPromptText(prompt);
    search.setAccessibleText(prompt);
    search.textProperty().subscribe((_, text) -> then.accept(text));
    return search;
  }

  /** What an empty screen or table says: what is missing, and what to do next. */
  public static VBox empty(String what, Node... ways) {
    var label = note(what);
    label.setMaxWidth(520);
    var box = new VBox(label);
    box.getChildren().addAll(ways);
    box.getStyleClass().add("empty");
    return box;
  }

  /** A part of a screen on its own ground, with a heading. */
  public static VBox card(Node... content) {
    var box = new VBox(content);
    box.getStyleClass().add("panel");
    return box;
  }
}
