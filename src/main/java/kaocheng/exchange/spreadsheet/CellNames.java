package kaocheng.exchange.spreadsheet;

/** Cells as a spreadsheet names them, B3, against rows from 1 and columns from 0. */
final class CellNames {
  static final int MOST_ROWS = 1 << 20;
  static final int MOST_COLUMNS = 1 << 14;

  private CellNames() {}

  static String of(int row, int column) {
    return column(column) + row;
  }

  static String column(int column) {
    var letters = new StringBuilder();
    for (var rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }

  /** Whether a name is that of a cell, whose column and row are known as they are written. */
  static boolean is(String name, String column, String row) {
    var letters = column.length();
    return name.length() == letters + row.length()
        && name.regionMatches(letters, row, 0, row.length())
        && name.startsWith(column);
  }

  /** The column that a name begins with; -1 where it is no cell of a sheet. */
  static int columnOf(String name) {
    var column = 0;
    var place = 0;
    while (place < name.length() && isLetter(name.charAt(place)) && place < 4) {
      column = column * 26 + (name.charAt(place) & 0x1f);
      place++;
    }
    return place > 0 && column <= MOST_COLUMNS ? column - 1 : -1;
  }

  /** The row that a name ends with; -1 where it is no cell of a sheet. */
  static int rowOf(String name) {
    var place = 0;
    while (place < name.length() && isLetter(name.charAt(place))) {
      place++;
    }
    return rowFrom(name, place);
  }

  /** The row that is written from a place on; -1 where it is none. */
  static int rowFrom(String name, int from) {
    var row = 0;
    for (var place = from; place < name.length(); place++) {
      var digit = name.charAt(place) - '0';
      if (digit < 0 || digit > 9 || row > MOST_ROWS) {
        return -1;
      }
      row = row * 10 + digit;
    }
    return row > 0 && row <= MOST_ROWS ? row : -1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
