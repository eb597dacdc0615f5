package kaocheng.desktop.scorecards;

import java.util.Arrays;
import javafx.scene.control.TableCell;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.scorecards.CompareRow.Sense;
import org.jspecify.annotations.Nullable;

/** Which of two sides is better and by how much, told by a sign, a colour and a figure. */
final class SenseCell extends TableCell<CompareRow, CompareRow> {
  private final Speech speech;

  SenseCell(Speech speech) {
    this.speech = speech;
  }

  @Override
  protected void updateItem(@Nullable CompareRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll(Arrays.stream(Sense.values()).map(Sense::style).toList());
    if (row == null || empty) {
      setText(null);
      LateTip.on(this, "");
      return;
    }
    getStyleClass().add(row.sense().style());
    setText((row.sense().sign() + " " + row.points()).strip());
    var told = speech.say(row.sense(), row.item(), row.points());
    LateTip.on(this, told);
    setAccessibleText(told);
  }
}
