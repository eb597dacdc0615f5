package kaocheng.desktop.base;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Columns of tables; a text that does not fit is told in full by a tip. */
public final class Columns {
  private Columns() {}

  /** On which side of its column a text stands: figures stand at the right. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** The head of a column and its width in a table that nobody has changed yet. */
  public record Head(String title, double width, Side side) {
    public static Head text(String title, double width) {
      return new Head(title, width, Side.LEFT);
    }

    public static Head figure(String title, double width) {
      return new Head(title, width, Side.RIGHT);
    }
  }

  public static <S> TableColumn<S, S> column(Head head, Function<S, String> text) {
    return column(head, () -> new FlatCell<>(text));
  }

  public static <S> TableColumn<S, S> column(Head head, Supplier<TableCell<S, S>> cell) {
    return filled(new TableColumn<>(head.title()), head, cell);
  }

  private static <S> TableColumn<S, S> filled(
      TableColumn<S, S> column, Head head, Supplier<TableCell<S, S>> cell) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(_ -> cell.get());
    return dressed(column, head);
  }

  /** A column by whose texts the rows are sorted, in a table that has an order. */
  public static <S> TableColumn<S, S> sorted(Head head, Function<S, String> text) {
    return sorted(head, text, SortKey.text(text));
  }

  /** A column whose rows are sorted by this when its head is clicked. */
  public static <S> TableColumn<S, S> sorted(Head head, Function<S, String> text, SortKey<S> key) {
    return sorted(head, () -> new FlatCell<>(text), key);
  }

  public static <S> TableColumn<S, S> sorted(
      Head head, Supplier<TableCell<S, S>> cell, SortKey<S> key) {
    var column = filled(new TableOrder.SortedColumn<>(head.title(), key), head, cell);
    column.setSortable(true);
    return column;
  }

  public static <S> TreeTableColumn<S, S> branch(Head head, Function<S, String> text) {
    return branch(head, () -> new BranchCell<>(text));
  }

  /** A column whose texts are told in full, in as many lines as they take. */
  public static <S> TreeTableColumn<S, S> wrapped(Head head, Function<S, String> text) {
    return branch(head, () -> new WrappedCell<>(text));
  }

  public static <S> TreeTableColumn<S, S> branch(Head head, Supplier<TreeTableCell<S, S>> cell) {
    var column = new TreeTableColumn<S, S>(head.title());
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
    column.setCellFactory(_ -> cell.get());
    return dressed(column, head);
  }

  private static <C extends TableColumnBase<?, ?>> C dressed(C column, Head head) {
    column.setPrefWidth(head.width());
    column.setSortable(false);
    column.setReorderable(false);
    column.getStyleClass().add(head.side() == Side.RIGHT ? "figures" : "texts");
    return column;
  }

  /**
   * Gives the columns of a table the widths of last time, and remembers those the user drags them
   * to; what the table does by itself to fit a window is not remembered. Widths grow with the
   * texts.
   */
  public static void remember(
      Control table,
      ObservableList<? extends TableColumnBase<?, ?>> columns,
      Preferences preferences) {
    new ColumnWidths(table, columns, preferences).take();
  }

  /** A cell of a table with a text. */
  private static final class FlatCell<S> extends TableCell<S, S> {
    private final Function<S, String> text;

    FlatCell(Function<S, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(@Nullable S row, boolean empty) {
      super.updateItem(row, empty);
      var shown = row == null || empty ? "" : text.apply(row);
      setText(shown);
      LateTip.on(this, shown);
    }
  }

  /** A cell of a tree table with a text. */
  private static final class BranchCell<S> extends TreeTableCell<S, S> {
    private final Function<S, String> text;

    BranchCell(Function<S, String> text) {
      this.text = text;
    }

    @Override
    protected void updateItem(@Nullable S row, boolean empty) {
      super.updateItem(row, empty);
      var shown = row == null || empty ? "" : text.apply(row);
      setText(shown);
      LateTip.on(this, shown);
    }
  }

  /** A cell of a tree table that grows with its text. */
  private static final class WrappedCell<S> extends TreeTableCell<S, S> {
    private static final double PADDING = 16;

    private final Function<S, String> text;
    private final Text shown = new Text();

    WrappedCell(Function<S, String> text) {
      this.text = text;
      shown.getStyleClass().add("wrapped");
      shown.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable S row, boolean empty) {
      super.updateItem(row, empty);
      var said = row == null || empty ? "" : text.apply(row);
      shown.setText(said);
      setText(said);
      setGraphic(said.isEmpty() ? null : shown);
    }
  }
}
