package kaocheng.desktop.base.form;

import javafx.scene.control.ListCell;
import kaocheng.desktop.base.LateTip;
import org.jspecify.annotations.Nullable;

/** A line with a sentence; one that is too long for it is told in full by a tip. */
final class SentenceCell extends ListCell<String> {
  SentenceCell() {
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable String sentence, boolean empty) {
    super.updateItem(sentence, empty);
    setText(empty ? null : sentence);
    LateTip.on(this, empty || sentence == null ? "" : sentence);
  }
}
