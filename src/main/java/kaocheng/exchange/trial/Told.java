package kaocheng.exchange.trial;

import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;

/** What a case tells of a quarter, how sure it is, and the heading it stands under. */
public record Told(Quarter quarter, Reported reported, Qualifier qualifier, String heading) {
  static Told ofYear(Reported reported, Qualifier qualifier, String heading) {
    return new Told(Quarter.FOURTH, reported, qualifier, heading);
  }
}
