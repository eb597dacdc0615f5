package kaocheng.exchange.spreadsheet;

/** The numbers of the kinds of records that say what the cells of a workbook hold. */
final class Biff {
  static final int BEGIN = 0x809;
  static final int END = 0x0a;
  static final int PASSWORD = 0x2f;
  static final int DATES = 0x22;
  static final int FORMAT = 0x41e;
  static final int STYLE = 0xe0;
  static final int SHEET = 0x85;
  static final int STRINGS = 0xfc;
  static final int COLUMNS = 0x7d;
  static final int ROW = 0x208;
  static final int MERGED = 0xe5;
  static final int NUMBER = 0x203;
  static final int SHORT_NUMBER = 0x27e;
  static final int SHORT_NUMBERS = 0xbd;
  static final int SHARED_TEXT = 0xfd;
  static final int TEXT = 0x204;
  static final int RICH_TEXT = 0xd6;
  static final int BOOL_OR_ERROR = 0x205;
  static final int FORMULA = 0x06;
  static final int FORMULA_TEXT = 0x207;
  static final int SHARED_FORMULA = 0x4bc;
  static final int ARRAY_FORMULA = 0x221;
  static final int TABLE_FORMULA = 0x236;

  static final int WORKSHEET = 0;
  static final int MACRO_SHEET = 1;

  private Biff() {}

  /** Whether a record of this kind is a cell, or several, that may say something. */
  static boolean isCell(int kind) {
    return switch (kind) {
      case NUMBER,
          SHORT_NUMBER,
          SHORT_NUMBERS,
          SHARED_TEXT,
          TEXT,
          RICH_TEXT,
          BOOL_OR_ERROR,
          FORMULA ->
          true;
      default -> false;
    };
  }

  static String error(int code) {
    return switch (code) {
      case 0x00 -> "#NULL!";
      case 0x07 -> "#DIV/0!";
      case 0x17 -> "#REF!";
      case 0x1d -> "#NAME?";
      case 0x24 -> "#NUM!";
      case 0x2a -> "#N/A";
      default -> "#VALUE!";
    };
  }

  /** A number kept in four bytes, as a hundredth or without its last bits. */
  static double shortNumber(int bits) {
    var number =
        (bits & 2) != 0 ? (double) (bits >> 2) : Double.longBitsToDouble((long) (bits & ~3) << 32);
    return (bits & 1) != 0 ? number / 100 : number;
  }
}
