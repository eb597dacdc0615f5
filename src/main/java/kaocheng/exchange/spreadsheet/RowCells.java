package kaocheng.exchange.spreadsheet;

import java.util.Arrays;
import java.util.Optional;
import kaocheng.exchange.table.Blanks;
import kaocheng.exchange.table.RowFault;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/** The texts of the cells of one row, up to the last that says something. */
final class RowCells {
  static final int MOST_CELLS = 1000;
  static final int LONGEST_CELL = 32_767;
  private static final int EXCERPT = 40;

  private String[] texts = new String[16];
  private int size;
  private @Nullable Message fault;

  RowCells() {
    Arrays.fill(texts, "");
  }

  void clear() {
    Arrays.fill(texts, 0, size, "");
    size = 0;
    fault = null;
  }

  void put(int column, String text) {
    if (text.isEmpty() || Blanks.isBlank(text)) {
      return;
    }
    if (text.length() > LONGEST_CELL) {
      fault = Message.of(RowFault.CELL_TOO_LONG, LONGEST_CELL);
    }
    if (column >= MOST_CELLS) {
      fault = Message.of(RowFault.TOO_MANY_CELLS, MOST_CELLS);
      return;
    }
    if (column >= texts.length) {
      var old = texts.length;
      texts = Arrays.copyOf(texts, Math.min(MOST_CELLS, Math.max(2 * old, column + 1)));
      Arrays.fill(texts, old, texts.length, "");
    }
    texts[column] = text;
    size = Math.max(size, column + 1);
  }

  /** Makes this row the same as another. */
  void become(RowCells other) {
    clear();
    for (var column = 0; column < other.size; column++) {
      put(column, other.texts[column]);
    }
    fault = other.fault;
  }

  int size() {
    return size;
  }

  /** Empty where nothing was put. */
  String text(int column) {
    return column < size ? texts[column] : "";
  }

  boolean isBlank() {
    return size == 0 && fault == null;
  }

  Optional<Message> fault() {
    return Optional.ofNullable(fault);
  }

  String excerpt() {
    var excerpt = new StringBuilder();
    for (var column = 0; column < size && excerpt.length() < EXCERPT; column++) {
      var text = texts[column];
      excerpt.append(column == 0 ? "" : " ").append(text, 0, Math.min(text.length(), EXCERPT));
    }
    return excerpt.substring(0, Math.min(excerpt.length(), EXCERPT)).strip();
  }
}
