package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.regex.Pattern;
import kaocheng.model.Reported;
import org.jspecify.annotations.Nullable;

/** Places in a ranking as people write them: 3, 3/16, 第3名, 3/16 上年 6/16. */
final class Places {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:第\\s*)?(-?[0-9]{1,9})\\s*[名位]?\\s*(?:/\\s*([0-9]{1,9}))?(?:\\s*(?:上年|last"
              + " year)\\s*(?:第\\s*)?([0-9]{1,9})\\s*[名位]?\\s*(?:/\\s*([0-9]{1,9}))?)?");

  private Places() {}

  static Reading<Reported> read(String value) {
    var matcher = PLACE.matcher(Folded.of(value));
    if (!matcher.matches()) {
      return ReportedReader.refused(VALUE, value, Reason.NOT_A_PLACE, Advice.WRITE_A_PLACE);
    }
    var place = Integer.parseInt(matcher.group(1));
    if (place < 1) {
      return ReportedReader.refused(VALUE, value, Reason.PLACE_BELOW_ONE, Advice.CHECK_THE_PLACE);
    }
    var field = number(matcher.group(2));
    var last = number(matcher.group(3));
    var lastField = number(matcher.group(4));
    var outOfOrder =
        (matcher.group(2) != null && place > field)
            || (matcher.group(4) != null && last > lastField)
            || (matcher.group(3) != null && last < 1);
    return outOfOrder
        ? ReportedReader.refused(VALUE, value, Reason.PLACE_BEYOND_FIELD, Advice.CHECK_THE_PLACE)
        : ReportedReader.understood(new Reported.Place(place, field, last, lastField));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The place as people write it. */
  static String write(Reported.Place place) {
    var now = ofField(place.place(), place.field());
    return place.last() == 0 ? now : now + " 上年 " + ofField(place.last(), place.lastField());
  }

  private static String ofField(int place, int field) {
    return field == 0 ? Integer.toString(place) : place + "/" + field;
  }
}
