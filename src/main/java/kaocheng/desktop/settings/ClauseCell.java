package kaocheng.desktop.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import kaocheng.desktop.base.LateTip;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.settings.SettingsModel.ClauseLine;
import org.jspecify.annotations.Nullable;

/** A clause, and at the right whether it goes without saying. */
final class ClauseCell extends ListCell<ClauseLine> {
  private final Speech speech;
  private final Label text = new Label();
  private final Label custom = Parts.note("");
  private final HBox line = new HBox(text, Parts.space(), custom);

  ClauseCell(Speech speech) {
    this.speech = speech;
    line.setAlignment(Pos.CENTER_LEFT);
    custom.setMinWidth(HBox.USE_PREF_SIZE);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ClauseLine clause, boolean empty) {
    super.updateItem(clause, empty);
    if (clause == null || empty) {
      setGraphic(null);
      LateTip.on(this, "");
      return;
    }
    text.setText(clause.told());
    custom.setText(speech.say(clause.isUsual() ? SettingsText.USUAL : SettingsText.AGREED));
    setGraphic(line);
    setAccessibleText(clause.told() + " " + custom.getText());
    LateTip.on(this, clause.told());
  }
}
