package kaocheng.exchange.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the stored numbers of a workbook say, by the formats of its cells. */
record CellTexts(List<NumberFormat> formats, DateTexts dates, Purpose purpose) {
  /** Instead of a value that no program has computed yet. */
  static final String NOT_COMPUTED = "#CALC!";

  private static final Optional<String> SOME = Optional.of("0");

  /** What the texts are wanted for. */
  enum Purpose {
    READING,
    /** Whether there is a number is all that is asked. */
    LOOKING
  }

  CellTexts(List<NumberFormat> formats, DateTexts dates) {
    this(formats, dates, Purpose.READING);
  }

  CellTexts {
    formats = List.copyOf(formats);
  }

  /** Makes no texts but of numbers that need a second look. */
  CellTexts looking() {
    return new CellTexts(formats, dates, Purpose.LOOKING);
  }

  /** The text of a number; empty where what is written is none. */
  Optional<String> number(String written, int style) {
    if (purpose == Purpose.LOOKING && NumberTexts.isPlainlyNumber(written)) {
      return SOME;
    }
    var format = format(style);
    if (format.isPlain() && NumberTexts.isPlain(written)) {
      return Optional.of(written);
    }
    return NumberTexts.decimal(written).map(number -> text(number, format));
  }

  /** The text of a stored number; empty where it is not finite. */
  Optional<String> number(double stored, int style) {
    return NumberTexts.decimal(stored).map(number -> text(number, format(style)));
  }

  private NumberFormat format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
  }

  private String text(BigDecimal number, NumberFormat format) {
    return switch (format.shown(number.signum())) {
      case NUMBER -> NumberTexts.plain(number);
      case PERCENT -> NumberTexts.percent(number);
      case DATE -> dates.date(number).orElseGet(() -> NumberTexts.plain(number));
      case TIME -> dates.time(number).orElseGet(() -> NumberTexts.plain(number));
      case ELAPSED -> DateTexts.elapsed(number).orElseGet(() -> NumberTexts.plain(number));
    };
  }

  static String bool(boolean value) {
    return value ? "TRUE" : "FALSE";
  }
}
