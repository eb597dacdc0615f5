package kaocheng.desktop.base.form;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import kaocheng.desktop.base.Icon;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.TryRule;

/** A day: typed as people write it, or picked from a calendar, which Alt and Down opens. */
final class DayInput implements Input {
  private final Input typed;
  private final DatePicker calendar = new Calendar();
  private final Popup popup = new Popup();
  private final HBox view;
  private Runnable picked = () -> {};

  DayInput(Speech speech) {
    typed = Inputs.line(speech.say(FormText.DAY_AS));
    var open = Parts.iconButton(speech.say(FormText.CALENDAR), Icon.CALENDAR, this::open);
    open.setFocusTraversable(false);
    HBox.setHgrow(typed.view(), Priority.ALWAYS);
    view = new HBox(typed.view(), open);
    view.getStyleClass().add("day-input");
    typed.control().addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    popup.setAutoHide(true);
    popup.getContent().setAll(new DatePickerSkin(calendar).getPopupContent());
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      open();
      event.consume();
    }
  }

  /** Opens the calendar at the day that is written, or at today. */
  private void open() {
    calendar.setValue(TryRule.day(text()).orElse(null));
    var below = view.localToScreen(view.getLayoutBounds());
    popup.show(view, below.getMinX(), below.getMaxY());
  }

  /** Its list of days hides it once one is picked, or given up; the same day stays as written. */
  private final class Calendar extends DatePicker {
    @Override
    public void hide() {
      super.hide();
      popup.hide();
      var day = getValue();
      if (day != null && !day.equals(TryRule.day(text()).orElse(null))) {
        DayInput.this.show(day.toString());
        picked.run();
      }
      typed.control().requestFocus();
    }
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public Control control() {
    return typed.control();
  }

  @Override
  public String text() {
    return typed.text();
  }

  @Override
  public void show(String text) {
    typed.show(text);
  }

  @Override
  public void whenDone(Runnable done) {
    picked = done;
    typed.whenDone(done);
  }

  @Override
  public void whenChanged(Runnable changed) {
    typed.whenChanged(changed);
  }
}
