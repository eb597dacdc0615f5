package kaocheng.desktop.scorecards;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import kaocheng.wording.Explanation.Line;
import org.jspecify.annotations.Nullable;

/** How a step is worked out, or where its figure was reported, which a click leads to. */
final class SourceCell extends TreeTableCell<Line, Line> {
  private static final double PADDING = 16;
  private static final String LINK = "leads-on";

  private final Text shown = new Text();
  private final Predicate<TreeItem<Line>> leads;

  SourceCell(Predicate<TreeItem<Line>> leads, Consumer<TreeItem<Line>> open) {
    this.leads = leads;
    shown.getStyleClass().add("wrapped");
    shown.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    shown.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        _ -> {
          var item = item();
          if (item != null && leads.test(item)) {
            open.accept(item);
          }
        });
  }

  private @Nullable TreeItem<Line> item() {
    return getTableRow() == null ? null : getTableRow().getTreeItem();
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    var said = line == null || empty ? "" : line.reason();
    shown.setText(said);
    setText(said);
    setGraphic(said.isEmpty() ? null : shown);
    getStyleClass().remove(LINK);
    var item = item();
    if (item != null && !said.isEmpty() && leads.test(item)) {
      getStyleClass().add(LINK);
    }
  }
}
