package kaocheng.desktop.sheets;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaocheng.desktop.base.Parts;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.sheets.DataModel.Choice;
import kaocheng.desktop.sheets.DataModel.Offer;
import org.jspecify.annotations.Nullable;

/** Chooses between the data as they are now and the seals; not there where nothing is sealed. */
final class DataBox {
  private final Speech speech;
  private final ComboBox<Choice> box = new ComboBox<>();
  private final VBox view;
  private boolean filling;

  DataBox(DataModel model, Speech speech) {
    this.speech = speech;
    box.setId("data");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(speech.say(SheetsText.DATA));
    box.setTooltip(new Tooltip(speech.say(SheetsText.DATA_TIP)));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Choice choice) {
            return choice == null ? "" : said(choice);
          }

          @Override
          public @Nullable Choice fromString(String text) {
            return null;
          }
        });
    box.setOnAction(
        _ -> {
          if (!filling && box.getValue() != null) {
            model.choose(box.getValue());
          }
        });
    view = new VBox(Parts.heading(speech.say(SheetsText.DATA)), box);
    view.getStyleClass().add("explaining");
    view.visibleProperty().bind(view.managedProperty());
    model.offerProperty().subscribe(this::show);
  }

  private String said(Choice choice) {
    var seal = choice.seal();
    if (seal == null) {
      return speech.say(SheetsText.DATA_NOW);
    }
    var day = DateTimeFormatter.ISO_LOCAL_DATE.format(seal.at());
    return seal.isCorrection()
        ? speech.say(SheetsText.DATA_CORRECTED, seal.number(), day)
        : speech.say(SheetsText.DATA_SEALED, day);
  }

  private void show(Offer offer) {
    filling = true;
    if (!box.getItems().equals(offer.choices())) {
      box.getItems().setAll(offer.choices());
    }
    box.setValue(offer.chosen());
    filling = false;
    view.setManaged(offer.isSealed());
  }

  VBox view() {
    return view;
  }
}
