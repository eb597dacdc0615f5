package kaocheng.exchange.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.Quarter;

/** Quarters as they are named over columns, in titles and in file names. */
final class QuarterWords {
  private static final Pattern NAMED = Pattern.compile("第?([一二三四1-4])季度?|q([1-4])");
  private static final Pattern UP_TO = Pattern.compile("前([二三])季度?|上半年|全年|1月?[-—–~至到](3|6|9|12)月");
  private static final String CHINESE = "一二三四";

  private QuarterWords() {}

  /** A quarter that a text names, and the text without it. */
  record Found(Quarter quarter, String rest) {}

  /** The quarter named, where the text names one and no more than one. */
  static Optional<Found> in(String text) {
    var plain = Folded.name(text).replaceAll("\\s", "");
    for (var pattern : new Pattern[] {UP_TO, NAMED}) {
      var matcher = pattern.matcher(plain);
      if (matcher.find()) {
        var number = pattern == NAMED ? named(matcher.group(1), matcher.group(2)) : upTo(matcher);
        var rest = plain.substring(0, matcher.start()) + plain.substring(matcher.end());
        return NAMED.matcher(rest).find()
            ? Optional.empty()
            : Quarter.of(number).map(quarter -> new Found(quarter, rest));
      }
    }
    return Optional.empty();
  }

  private static int named(String chinese, String latin) {
    var digit = chinese == null ? latin : chinese;
    var place = CHINESE.indexOf(digit);
    return place >= 0 ? place + 1 : Integer.parseInt(digit);
  }

  private static int upTo(java.util.regex.Matcher matcher) {
    if (matcher.group(1) != null) {
      return CHINESE.indexOf(matcher.group(1)) + 1;
    }
    if (matcher.group(2) != null) {
      return Integer.parseInt(matcher.group(2)) / 3;
    }
    return matcher.group().equals("上半年") ? 2 : 4;
  }
}
