package kaocheng.desktop.base;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaocheng.desktop.base.EntryLine.Choice;
import kaocheng.desktop.base.EntryLine.Writing;
import org.jspecify.annotations.Nullable;

/** One field that is filled in: a text or a choice, and below it why it was not taken. */
public final class EntryBox {
  private static final String REFUSED = "refused";
  private static final int LINES = 3;

  private final EntryLine line;
  private final Control control;
  private final Label fault = new Label();
  private final VBox view;

  public EntryBox(EntryLine line, String label) {
    this.line = line;
    this.control = line.writing() == Writing.LONG ? area() : made();
    control.setId("field-" + line.field().name());
    control.setAccessibleText(label);
    control.setMaxWidth(Double.MAX_VALUE);
    fault.setId("fault-" + line.field().name());
    fault.getStyleClass().add("field-fault");
    fault.setWrapText(true);
    fault.setMinHeight(Region.USE_PREF_SIZE);
    view = new VBox(control, fault);
    view.getStyleClass().add("field-box");
    tell("");
  }

  private TextInputControl area() {
    var area = new TextArea(line.text());
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    return area;
  }

  private Control made() {
    if (line.choices().isEmpty() || line.writing() == Writing.FIXED) {
      var field = new TextField(line.text());
      field.setDisable(line.writing() == Writing.FIXED);
      if (field.isDisabled()) {
        field.setText(shown(line.choices()).getOrDefault(line.text(), line.text()));
      }
      return field;
    }
    var box = new ComboBox<String>();
    box.setEditable(line.writing() == Writing.FREE);
    if (!box.isEditable()) {
      box.setConverter(new Shown(shown(line.choices())));
      if (!line.isNeeded()) {
        box.getItems().add("");
      }
    }
    box.getItems().addAll(line.choices().stream().map(Choice::text).toList());
    box.setVisibleRowCount(14);
    box.setValue(line.text());
    return box;
  }

  private static Map<String, String> shown(List<Choice> choices) {
    var shown = new LinkedHashMap<String, String>();
    choices.forEach(one -> shown.put(one.text(), one.shown()));
    return shown;
  }

  public VBox view() {
    return view;
  }

  public Control control() {
    return control;
  }

  public EntryLine line() {
    return line;
  }

  /** What is written now. */
  public String text() {
    if (line.writing() == Writing.FIXED) {
      return line.text();
    }
    return switch (control) {
      case TextInputControl input -> input.getText().strip();
      case ComboBox<?> box when box.isEditable() -> box.getEditor().getText().strip();
      case ComboBox<?> box -> box.getValue() == null ? "" : box.getValue().toString();
      default -> "";
    };
  }

  /** Changes whenever something else is written or chosen. */
  public ObservableValue<?> written() {
    return switch (control) {
      case TextInputControl input -> input.textProperty();
      case ComboBox<?> box when box.isEditable() -> box.getEditor().textProperty();
      case ComboBox<?> box -> box.valueProperty();
      default -> control.idProperty();
    };
  }

  /** Tells why it was not taken; an empty text takes that back. */
  public void tell(String reason) {
    fault.setText(reason);
    fault.setVisible(!reason.isEmpty());
    fault.setManaged(!reason.isEmpty());
    control.getStyleClass().remove(REFUSED);
    if (!reason.isEmpty()) {
      control.getStyleClass().add(REFUSED);
    }
    control.setAccessibleHelp(reason);
  }

  public boolean isRefused() {
    return !fault.getText().isEmpty();
  }

  /** Shows texts by the words for them. */
  private static final class Shown extends StringConverter<String> {
    private final Map<String, String> shown;

    Shown(Map<String, String> shown) {
      this.shown = shown;
    }

    @Override
    public String toString(@Nullable String text) {
      return text == null ? "" : shown.getOrDefault(text, text);
    }

    @Override
    public String fromString(String text) {
      return text;
    }
  }
}
