package kaocheng.desktop.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.ledger.LedgerRow.Days;
import kaocheng.model.LedgerItem;
import kaocheng.usecase.LedgerList.Line;
import kaocheng.usecase.Timeliness;
import org.jspecify.annotations.Nullable;

/** Puts tasks into rows. */
final class LedgerRows {
  private final Speech speech;

  LedgerRows(Speech speech) {
    this.speech = speech;
  }

  List<LedgerRow> of(List<Line> lines) {
    return lines.stream().map(this::row).toList();
  }

  private LedgerRow row(Line line) {
    var item = line.item();
    var place = item.place();
    var level =
        Stream.of(place.battle(), place.goal())
            .filter(one -> !one.isBlank())
            .collect(Collectors.joining(" / "));
    var days = new Days(text(item.due()), done(item.state()));
    return new LedgerRow(
        line, level, speech.number(item.weight()), days, mark(line.timeliness()), state(line));
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? Speech.NONE : day.toString();
  }

  private static String done(LedgerItem.State state) {
    return switch (state) {
      case LedgerItem.State.Open() -> "";
      case LedgerItem.State.Closed(var done) -> done.toString();
      case LedgerItem.State.Withdrawn(var day, var approval) -> day.toString();
    };
  }

  static Mark mark(Timeliness timeliness) {
    return switch (timeliness) {
      case ON_TIME -> Mark.MET;
      case LATE -> Mark.NEAR;
      case OVERDUE -> Mark.MISSED;
      case LAGGING -> Mark.UNSCORABLE;
      case OPEN -> Mark.NOT_DUE;
      case WITHDRAWN -> Mark.NOT_APPLICABLE;
    };
  }

  private String state(Line line) {
    var left = line.daysLeft().orElse(0L);
    return switch (line.timeliness()) {
      case ON_TIME, LATE, WITHDRAWN -> speech.say(line.timeliness());
      case OVERDUE ->
          line.daysLeft().isEmpty()
              ? speech.say(line.timeliness())
              : speech.say(LedgerText.OVERDUE_BY, -left);
      case LAGGING ->
          line.daysLeft().isEmpty()
              ? speech.say(line.timeliness())
              : left == 0
                  ? speech.say(LedgerText.DUE_TODAY)
                  : speech.say(LedgerText.LAGGING_LEFT, left);
      case OPEN ->
          line.daysLeft().isEmpty()
              ? speech.say(line.timeliness())
              : speech.say(LedgerText.DAYS_LEFT, left);
    };
  }
}
