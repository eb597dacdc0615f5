package kaocheng.desktop.base.form;

import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;

/**
 * Whether an input method is still composing in a field, or in one within; what stands there then
 * is no text yet.
 */
public final class Composition {
  private boolean underWay;

  public Composition(Node field) {
    field.addEventHandler(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        event -> underWay = !event.getComposed().isEmpty());
    field
        .focusWithinProperty()
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
