package kaocheng.usecase;

import java.util.Optional;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.IndicatorRef;
import kaocheng.usecase.RowFault.Remedy;
import org.jspecify.annotations.Nullable;

/** Which of an indicator's figures a file of one kind of figures tells. */
final class Parts {
  private Parts() {}

  /** The part that such a figure is: null where it is the main one. */
  static @Nullable ValueKind of(IndicatorRef indicator, ValueKind kind) {
    return indicator.kind() == kind ? null : kind;
  }

  /** Why the indicator has no use for such a figure. */
  static Optional<Trouble> problem(IndicatorRef indicator, ValueKind kind, Column column) {
    return indicator.kind() == kind || indicator.kinds().contains(kind)
        ? Optional.empty()
        : Optional.of(
            Doubts.about(
                column,
                "",
                Message.of(RowFault.NOT_FOR_THIS_INDICATOR),
                Message.of(Remedy.CHECK_INDICATOR)));
  }
}
