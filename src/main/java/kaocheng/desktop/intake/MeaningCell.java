package kaocheng.desktop.intake;

import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import kaocheng.usecase.ColumnChoice;
import kaocheng.usecase.TableLook.SeenColumn;
import org.jspecify.annotations.Nullable;

/** A cell in which is chosen what a column means. */
final class MeaningCell extends TableCell<SeenColumn, SeenColumn> {
  private final ComboBox<ColumnChoice> box = new ComboBox<>();
  private final BiConsumer<SeenColumn, ComboBox<ColumnChoice>> then;
  private boolean filling;

  MeaningCell(ReadingFields fields, BiConsumer<SeenColumn, ComboBox<ColumnChoice>> then) {
    this.then = then;
    box.getItems().setAll(ColumnChoice.all());
    box.setConverter(fields.choiceNames());
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(14);
    box.setOnAction(_ -> choose());
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  private void choose() {
    var column = getItem();
    if (column != null && !filling) {
      then.accept(column, box);
    }
  }

  @Override
  protected void updateItem(@Nullable SeenColumn column, boolean empty) {
    super.updateItem(column, empty);
    if (column == null || empty) {
      setGraphic(null);
      return;
    }
    filling = true;
    box.setId("means-" + column.place());
    box.setAccessibleText(column.heading());
    box.setValue(column.choice());
    filling = false;
    setGraphic(box);
  }
}
