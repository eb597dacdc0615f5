package kaocheng.exchange.intake;

import kaocheng.model.Qualifier;
import kaocheng.model.Reported;

/** What a department reported for an indicator, and how sure it is. */
public record Answer(Reported reported, Qualifier qualifier) {

  static Answer exact(Reported reported) {
    return new Answer(reported, Qualifier.EXACT);
  }
}
