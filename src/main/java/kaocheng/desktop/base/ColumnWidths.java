package kaocheng.desktop.base;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Control;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The widths of a table's columns, kept for texts of the usual size and grown with larger ones. Of
 * larger texts only wide columns give way; where that is not enough, the table scrolls.
 */
final class ColumnWidths {
  private static final double LEAST = 24;
  private static final double MOST = 2000;
  private static final double BAR = 22;
  private static final String USUAL = "usual-width";
  private static final String SCROLLS = "scrolls-where-narrow";
  private static final double AROUND = 1.2;
  private static final double WIDE = 120;
  private static final double WIDEST_OF_TREE_GIVES_WAY = 0.5;
  private static final double WIDEST_GIVES_WAY = 0.7;
  private static final double FIGURES_GIVE_WAY = 0.85;
  private static final double WIDE_GIVES_WAY = 0.75;

  private final Control table;
  private final ObservableList<? extends TableColumnBase<?, ?>> columns;
  private final Preferences preferences;
  private final double scale;

  ColumnWidths(
      Control table,
      ObservableList<? extends TableColumnBase<?, ?>> columns,
      Preferences preferences) {
    this.table = table;
    this.columns = columns;
    this.preferences = preferences;
    this.scale = Looks.size(preferences).scale();
  }

  void take() {
    for (var at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      var usual =
          (double) column.getProperties().computeIfAbsent(USUAL, _ -> column.getPrefWidth());
      column.setPrefWidth(preferences.number(key(at), usual, LEAST, MOST) * scale);
    }
    columns.forEach(column -> column.setMinWidth(scale > 1 ? least(column) : whole(column)));
    if (scale > 1 && table.getProperties().putIfAbsent(SCROLLS, true) == null) {
      scrollWhereNarrow();
    }
    table.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          if (event.getTarget() instanceof Rectangle) {
            keep();
          }
        });
  }

  private void keep() {
    for (var at = 0; at < columns.size(); at++) {
      preferences.put(key(at), Double.toString(columns.get(at).getWidth() / scale));
    }
  }

  private String key(int at) {
    return "column." + table.getId() + "." + at;
  }

  /** Of texts of the usual size figures are shown whole, and of all else the heading. */
  private double whole(TableColumnBase<?, ?> column) {
    return Math.min(column.getPrefWidth(), isFigures(column) ? WIDE : heading(column));
  }

  /** Headings are shown whole; wide columns give way, that of the longest texts most. */
  private double least(TableColumnBase<?, ?> column) {
    var width = column.getPrefWidth();
    if (width < WIDE * scale) {
      return Math.max(width, heading(column));
    }
    if (isFigures(column)) {
      return width * FIGURES_GIVE_WAY;
    }
    var widest =
        columns.stream()
            .filter(one -> !isFigures(one))
            .mapToDouble(TableColumnBase::getPrefWidth)
            .max()
            .orElse(0);
    var most = table instanceof TreeTableView ? WIDEST_OF_TREE_GIVES_WAY : WIDEST_GIVES_WAY;
    return Math.max(heading(column), width * (width >= widest ? most : WIDE_GIVES_WAY));
  }

  private static boolean isFigures(TableColumnBase<?, ?> column) {
    return column.getStyleClass().contains("figures");
  }

  private double heading(TableColumnBase<?, ?> column) {
    var size = Looks.size(preferences).pixels();
    var text = new Text(column.getText());
    text.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, size));
    return text.getLayoutBounds().getWidth() + AROUND * size;
  }

  private void scrollWhereNarrow() {
    if (table instanceof TableView<?> flat) {
      var fitting = flat.getColumnResizePolicy();
      flat.setColumnResizePolicy(
          asked ->
              isRoomFor(flat.getVisibleLeafColumns(), asked.getColumn())
                  ? fitting.call(asked)
                  : TableView.UNCONSTRAINED_RESIZE_POLICY.call(asked));
    } else if (table instanceof TreeTableView<?> tree) {
      var fitting = tree.getColumnResizePolicy();
      tree.setColumnResizePolicy(
          asked ->
              isRoomFor(tree.getVisibleLeafColumns(), asked.getColumn())
                  ? fitting.call(asked)
                  : TreeTableView.UNCONSTRAINED_RESIZE_POLICY.call(asked));
    }
  }

  /** Where there is none and nobody is dragging, the columns that give way do so. */
  private boolean isRoomFor(
      List<? extends TableColumnBase<?, ?>> shown, @Nullable TableColumnBase<?, ?> dragged) {
    var least = shown.stream().mapToDouble(TableColumnBase::getMinWidth).sum();
    var isRoom = least + BAR <= table.getWidth();
    if (!isRoom && dragged == null) {
      shown.forEach(column -> column.setPrefWidth(column.getMinWidth()));
    }
    return isRoom;
  }
}
