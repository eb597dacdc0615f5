package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.regex.Pattern;
import kaocheng.model.Reported;

/** Places in a ranking as people write them: 3, 3/16, 第3名. */
final class Places {
  private static final Pattern PLACE =
      Pattern.compile("(?:第\\s*)?(-?[0-9]{1,9})\\s*[名位]?\\s*(?:/\\s*([0-9]{1,9}))?");

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
    var stated = matcher.group(2);
    var field = stated == null ? 0 : Integer.parseInt(stated);
    return stated != null && place > field
        ? ReportedReader.refused(VALUE, value, Reason.PLACE_BEYOND_FIELD, Advice.CHECK_THE_PLACE)
        : ReportedReader.understood(new Reported.Place(place, field));
  }
}
