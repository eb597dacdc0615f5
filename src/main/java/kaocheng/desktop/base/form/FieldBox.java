package kaocheng.desktop.base.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;

/** A field of a form: what it is called, where one types, and what is wrong with what was typed. */
public final class FieldBox {
  private static final String REFUSED = "refused";

  private final Input input;
  private final Label faults = new Label();
  private final VBox view;

  public FieldBox(String name, String caption, Input input) {
    this(name, caption, input, head(caption, input));
  }

  private FieldBox(String name, String caption, Input input, List<Node> above) {
    this.input = input;
    input.control().setAccessibleText(caption);
    input.control().setId("field-" + name);
    faults.setId("fault-" + name);
    faults.setGraphic(Icon.WARNING.node());
    faults.setWrapText(true);
    faults.setMinHeight(Region.USE_PREF_SIZE);
    faults.getStyleClass().add("field-fault");
    view = new VBox();
    view.getChildren().addAll(above);
    view.getChildren().addAll(input.view(), faults);
    view.getStyleClass().add("field-box");
    tell(List.of());
  }

  /** A field whose caption stands elsewhere, beside it or above its column. */
  static FieldBox bare(String name, String caption, Input input) {
    return new FieldBox(name, caption, input, List.of());
  }

  private static List<Node> head(String caption, Input input) {
    var told = Parts.plain(caption);
    told.getStyleClass().add("field-caption");
    told.setLabelFor(input.control());
    var head = new HBox(told);
    head.getStyleClass().add("field-head");
    input.besideCaption().ifPresent(more -> head.getChildren().addAll(Parts.space(), more));
    return List.of(head);
  }

  public VBox view() {
    return view;
  }

  public Input input() {
    return input;
  }

  /** Tells what is wrong with what was typed; nothing where it tells so itself already. */
  public void tell(List<String> wrong) {
    var told = !wrong.isEmpty() && !input.tellsTrouble();
    faults.setText(String.join("\n", wrong));
    faults.setVisible(told);
    faults.setManaged(told);
    var style = input.control().getStyleClass();
    style.remove(REFUSED);
    if (!wrong.isEmpty()) {
      style.add(REFUSED);
    }
    input.control().setAccessibleHelp(wrong.isEmpty() ? null : faults.getText());
  }

  boolean isRefused() {
    return input.control().getStyleClass().contains(REFUSED);
  }
}
