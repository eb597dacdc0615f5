package kaocheng.exchange.layout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.ColumnReadings;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.Readings;
import kaocheng.exchange.intake.Readings.Blank;
import kaocheng.exchange.intake.Readings.PlainShare;
import kaocheng.model.Quarter;

/**
 * What a person said about a layout, as a text to be kept: what columns mean, whose tables they
 * are, and how cells with two readings are meant; not the year and quarter, which change.
 */
public final class Remembered {
  private static final String COLUMN = "列";
  private static final String WHOLE = "全表";
  private static final String HEADINGS = "指定表头";
  private static final String IGNORED = "不读";
  private static final String PLAIN_SHARE = "没有百分号的数";
  private static final String BLANK = "空白格";
  private static final Map<PlainShare, String> SHARES =
      Map.of(PlainShare.FRACTION, "0.96 是 96%", PlainShare.PERCENT, "0.96 是 0.96%");
  private static final Map<Blank, String> BLANKS =
      Map.of(Blank.NOT_REPORTED, "未报", Blank.ZERO, "零");

  private Remembered() {}

  /** What tables with the same headings at the same places have in common. */
  public static String layout(Arrangement arrangement) {
    var headings =
        arrangement.parts().stream()
            .map(part -> Folded.name(part.heading()))
            .collect(Collectors.joining("\n"));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(headings.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a person said of an arrangement, wherever the columns were named. */
  public static String print(Arrangement arrangement, Choices choices) {
    var said = choices;
    for (var part : arrangement.parts()) {
      if (part.confidence() == Confidence.CHOSEN) {
        said = said.with(part.place(), part.meaning());
      }
    }
    var headings = choices.headings().equals(Choices.Headings.SOUGHT) ? "" : HEADINGS + "\n";
    return headings + print(said);
  }

  /** What was once said of a table laid out like this. */
  public static Choices of(Arrangement found, String text) {
    var said = parse(text);
    return new Choices(
        saysHeadings(text) ? found.headings() : Choices.Headings.SOUGHT,
        said.columns(),
        said.named(),
        said.givens(),
        said.readings(),
        said.confidence());
  }

  /** Whether it was said that the headings stand where they do. */
  private static boolean saysHeadings(String text) {
    return text.lines().anyMatch(HEADINGS::equals);
  }

  /** The choices as a text of one line for each. */
  static String print(Choices choices) {
    var text = new StringBuilder();
    new TreeMap<>(choices.columns())
        .forEach((place, meaning) -> line(text, COLUMN + " " + (place + 1), printed(meaning)));
    choices.givens().entrySet().stream()
        .filter(given -> !changes(given.getKey()))
        .sorted(Map.Entry.comparingByValue())
        .forEach(given -> line(text, WHOLE + " " + given.getKey().chinese(), given.getValue()));
    readings(text, "", choices.readings().others());
    new TreeMap<>(choices.readings().quarters())
        .forEach((quarter, own) -> readings(text, "@" + quarter.number(), own));
    return text.toString();
  }

  private static void readings(StringBuilder text, String where, Readings readings) {
    var share = SHARES.get(readings.plainShare());
    if (share != null) {
      line(text, PLAIN_SHARE + where, share);
    }
    var blank = BLANKS.get(readings.blank());
    if (blank != null) {
      line(text, BLANK + where, blank);
    }
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=').append(value).append('\n');
  }

  private static boolean changes(Column column) {
    return column.equals(MeasurementColumn.YEAR) || column.equals(MeasurementColumn.QUARTER);
  }

  private static String printed(Meaning meaning) {
    var column = meaning.column();
    return column == null
        ? IGNORED
        : column.chinese() + meaning.inQuarter().map(one -> "@" + one.number()).orElse("");
  }

  /** The choices that a kept text tells; a line that says nothing any more is left out. */
  public static Choices parse(String text) {
    var columns = new HashMap<Integer, Meaning>();
    var givens = new HashMap<Column, String>();
    var readings = ColumnReadings.ASKED;
    for (var line : text.lines().toList()) {
      var sign = line.indexOf('=');
      var name = sign < 0 ? line : line.substring(0, sign);
      var value = line.substring(sign + 1);
      if (name.startsWith(COLUMN + " ")) {
        meaning(value)
            .filter(_ -> place(name) >= 0)
            .ifPresent(one -> columns.put(place(name), one));
      } else if (name.startsWith(WHOLE + " ")) {
        column(name.substring(WHOLE.length() + 1)).ifPresent(one -> givens.put(one, value));
      } else {
        readings = said(name, value).before(readings);
      }
    }
    return new Choices(
        Choices.Headings.SOUGHT, columns, Map.of(), givens, readings, Confidence.REMEMBERED);
  }

  /**
   * What one line tells of cells with two readings: in a quarter's own column, or in the others.
   */
  private static ColumnReadings said(String name, String value) {
    var sign = name.indexOf('@');
    var quarter = Quarter.of(sign < 0 ? 0 : number(name.substring(sign + 1)));
    var told =
        switch (sign < 0 ? name : name.substring(0, sign)) {
          case PLAIN_SHARE -> new Readings(meant(SHARES, value).orElse(PlainShare.ASK), Blank.ASK);
          case BLANK -> new Readings(PlainShare.ASK, meant(BLANKS, value).orElse(Blank.ASK));
          default -> Readings.ASKED;
        };
    if (sign < 0) {
      return ColumnReadings.of(told);
    }
    return quarter.map(own -> ColumnReadings.ASKED.with(own, told)).orElse(ColumnReadings.ASKED);
  }

  private static int place(String name) {
    return number(name.substring(COLUMN.length() + 1)) - 1;
  }

  /** A short plain number; 0 where it is none. */
  private static int number(String digits) {
    return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
  }

  private static Optional<Meaning> meaning(String value) {
    if (value.equals(IGNORED)) {
      return Optional.of(Meaning.IGNORED);
    }
    var sign = value.indexOf('@');
    if (sign < 0) {
      return column(value).map(Meaning::of);
    }
    var quarter = Quarter.of(number(value.substring(sign + 1)));
    return column(value.substring(0, sign))
        .flatMap(column -> quarter.map(one -> Meaning.of(column, one)));
  }

  private static Optional<Column> column(String chinese) {
    return MeasurementColumn.COLUMNS.stream()
        .filter(column -> column.chinese().equals(chinese))
        .findFirst();
  }

  private static <T> Optional<T> meant(Map<T, String> words, String word) {
    return words.entrySet().stream()
        .filter(one -> one.getValue().equals(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
