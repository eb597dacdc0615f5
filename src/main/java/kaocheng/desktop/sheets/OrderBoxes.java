package kaocheng.desktop.sheets;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import kaocheng.desktop.base.Speech;
import kaocheng.usecase.PaperKind;
import kaocheng.usecase.SheetFormat;

/** The boxes in which kinds of papers and file formats are ticked. */
final class OrderBoxes {
  private final SheetsModel model;
  private final Speech speech;

  OrderBoxes(SheetsModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
  }

  /** The kinds of papers in two columns; tells which one was ticked or given up. */
  GridPane kinds(Consumer<PaperKind> changed) {
    var kinds = new GridPane();
    kinds.getStyleClass().add("choices");
    var all = PaperKind.values();
    var rows = (all.length + 1) / 2;
    for (var at = 0; at < all.length; at++) {
      kinds.add(kind(all[at], changed), at / rows, at % rows);
    }
    return kinds;
  }

  private CheckBox kind(PaperKind kind, Consumer<PaperKind> changed) {
    var box = new CheckBox(speech.say(kind));
    box.setId("kind-" + kind.option());
    box.setSelected(model.wants(kind));
    box.setOnAction(
        _ -> {
          if (box.isSelected()) {
            model.want(kind);
          } else {
            model.doNotWant(kind);
          }
          changed.accept(kind);
        });
    return box;
  }

  FlowPane formats() {
    var formats =
        new FlowPane(
            format(SheetFormat.XLSX, SheetsText.XLSX),
            format(SheetFormat.DOCX, SheetsText.DOCX),
            format(SheetFormat.PDF, SheetsText.PDF),
            format(SheetFormat.CSV, SheetsText.CSV));
    formats.getStyleClass().add("tools");
    return formats;
  }

  private CheckBox format(SheetFormat format, SheetsText name) {
    var box = new CheckBox(format.name());
    box.setId("format-" + format.extension());
    box.setTooltip(new Tooltip(speech.say(name)));
    box.setAccessibleText(speech.say(name));
    box.setSelected(model.wants(format));
    box.setOnAction(
        _ -> {
          if (box.isSelected()) {
            model.want(format);
          } else {
            model.doNotWant(format);
          }
        });
    return box;
  }
}
