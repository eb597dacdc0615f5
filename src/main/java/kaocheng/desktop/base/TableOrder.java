package kaocheng.desktop.base;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/**
 * The order of the rows of a table: by the heads that were clicked, or as the rows came. New rows
 * come in the order that was chosen before.
 */
public final class TableOrder<S> {
  private final TableView<S> table;
  private List<S> came = List.of();

  public TableOrder(TableView<S> table) {
    this.table = table;
    table.setSortPolicy(_ -> sorted());
  }

  /** A column with what its rows are sorted by. */
  static final class SortedColumn<S, T> extends TableColumn<S, T> {
    private final SortKey<S> key;

    SortedColumn(String title, SortKey<S> key) {
      super(title);
      this.key = key;
    }
  }

  public void show(List<S> rows) {
    came = List.copyOf(rows);
    table.getItems().setAll(arranged());
  }

  /** The rows change places, and the chosen one stays chosen. */
  private boolean sorted() {
    var chosen = table.getSelectionModel().getSelectedItem();
    var rows = arranged();
    table.getItems().setAll(rows);
    if (chosen != null) {
      table.getSelectionModel().clearAndSelect(rows.indexOf(chosen));
    }
    return true;
  }

  /** Sorted by the last head first, so that each keeps the order of the next where it is alike. */
  private List<S> arranged() {
    var keyed =
        table.getSortOrder().stream()
            .<SortedColumn<S, ?>>flatMap(
                column -> column instanceof SortedColumn<S, ?> one ? Stream.of(one) : Stream.of())
            .toList();
    if (keyed.isEmpty()) {
      return came;
    }
    var places = IntStream.range(0, came.size()).toArray();
    for (var column : keyed.reversed()) {
      places = arranged(places, column.key.ranks(came), column.getSortType());
    }
    return Arrays.stream(places).mapToObj(came::get).toList();
  }

  /** A rank and the place so far make one number; rows without a rank come last either way. */
  private static int[] arranged(int[] places, int[] ranks, SortType type) {
    var numbers = new long[places.length];
    for (var at = 0; at < places.length; at++) {
      long rank = ranks[places[at]];
      var isTurned = type == SortType.DESCENDING && rank != SortKey.NONE;
      numbers[at] = (isTurned ? SortKey.NONE - 1 - rank : rank) << Integer.SIZE | at;
    }
    Arrays.sort(numbers);
    return Arrays.stream(numbers).mapToInt(number -> places[(int) number]).toArray();
  }
}
