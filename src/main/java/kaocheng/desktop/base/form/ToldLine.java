package kaocheng.desktop.base.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javafx.scene.control.Label;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.Edited;

/** The line that tells what became of the last edit; where there is nothing to tell, it is away. */
public final class ToldLine {
  private final EditedLine texts;
  private final IntSupplier quarter;
  private final Label view = Parts.note("");

  /** Tells what moved in the quarter that is looked at. */
  public ToldLine(Speech speech, String id, IntSupplier quarter) {
    this.texts = new EditedLine(speech);
    this.quarter = quarter;
    view.setId(id);
    view.managedProperty().bind(view.textProperty().map(text -> !text.isEmpty()));
    view.visibleProperty().bind(view.managedProperty());
  }

  public Label view() {
    return view;
  }

  public void tell(Edited edited) {
    view.setText(texts.done(edited, quarter.getAsInt()));
  }

  /** A form that was taken is closed, and the line tells of it; another one has its faults. */
  public void tell(Edited edited, Consumer<List<EditFault>> refuse, Runnable close) {
    if (edited.isRefused()) {
      refuse.accept(edited.faults());
    } else {
      close.run();
      tell(edited);
    }
  }

  public void clear() {
    view.setText("");
  }
}
