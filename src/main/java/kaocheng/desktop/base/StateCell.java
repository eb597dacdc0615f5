package kaocheng.desktop.base;

import java.util.function.Function;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TreeTableCell;
import org.jspecify.annotations.Nullable;

/** How a line stands, by sign and words, in a table or a tree. */
public final class StateCell {
  private StateCell() {}

  /** What a line says of its state; no sign where there is no mark. */
  public record Told(@Nullable Mark mark, String words) {}

  public static <S> TableCell<S, S> flat(Function<S, Told> state) {
    return new TableCell<>() {
      @Override
      protected void updateItem(@Nullable S row, boolean empty) {
        super.updateItem(row, empty);
        show(this, row == null || empty ? null : state.apply(row));
      }
    };
  }

  public static <S> TreeTableCell<S, S> branch(Function<S, Told> state) {
    return new TreeTableCell<>() {
      @Override
      protected void updateItem(@Nullable S row, boolean empty) {
        super.updateItem(row, empty);
        show(this, row == null || empty ? null : state.apply(row));
      }
    };
  }

  private static void show(IndexedCell<?> cell, @Nullable Told told) {
    var words = told == null ? "" : told.words();
    var mark = told == null ? null : told.mark();
    cell.setText(words);
    cell.setGraphic(mark == null ? null : Parts.sign(mark));
    LateTip.on(cell, words);
  }
}
