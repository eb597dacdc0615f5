package kaocheng.store;

import static kaocheng.store.generated.Tables.TRACE;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter of the trace as a question to the database; what is searched is never a pattern. */
final class TraceCondition {
  private static final String APART = " ";

  private TraceCondition() {}

  static Condition of(TraceFilter filter) {
    var condition = DSL.noCondition();
    if (!filter.actor().isEmpty()) {
      condition = condition.and(TRACE.ACTOR.eq(filter.actor()));
    }
    if (!filter.actions().isEmpty()) {
      condition =
          condition.and(TRACE.ACTION.in(filter.actions().stream().map(Enum::name).toList()));
    }
    var from = filter.period().from();
    if (from != null) {
      condition = condition.and(TRACE.HAPPENED_AT.ge(from));
    }
    var before = filter.period().before();
    if (before != null) {
      condition = condition.and(TRACE.HAPPENED_AT.lt(before));
    }
    for (var named : filter.named()) {
      condition = condition.and(names(named));
    }
    for (var word : filter.words()) {
      condition = condition.and(says(word));
    }
    return condition;
  }

  /** A subject names things between blanks and commas. */
  private static Condition names(String named) {
    return DSL.concat(
            DSL.val(APART),
            DSL.replace(TRACE.SUBJECT, DSL.val(","), DSL.val(APART)),
            DSL.val(APART))
        .contains(APART + named + APART);
  }

  private static Condition says(String word) {
    return TRACE
        .SUBJECT
        .containsIgnoreCase(word)
        .or(TRACE.WAS.containsIgnoreCase(word))
        .or(TRACE.BECAME.containsIgnoreCase(word));
  }
}
