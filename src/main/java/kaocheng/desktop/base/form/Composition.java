package kaocheng.desktop.base.form;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;

/** Whether an input method is still composing in a field; what stands there then is no text yet. */
public final class Composition {
  private boolean underWay;

  public Composition(TextInputControl field) {
    field.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> underWay = !event.getComposed().isEmpty());
    field
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                underWay = false;
              }
            });
  }

  public boolean isUnderWay() {
    return underWay;
  }
}
