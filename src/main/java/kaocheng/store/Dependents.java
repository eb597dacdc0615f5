package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;
import static kaocheng.store.generated.Tables.BASELINE;
import static kaocheng.store.generated.Tables.BENCHMARK;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.LEDGER_ITEM;
import static kaocheng.store.generated.Tables.MEASUREMENT;
import static kaocheng.store.generated.Tables.REFERENCE_VALUE;

import java.util.ArrayList;
import org.jooq.Condition;
import org.jooq.TableField;

/** Whether anything in force hangs on an entry. */
final class Dependents {
  private final Session session;

  Dependents(Session session) {
    this.session = session;
  }

  boolean ofDepartment(long number) {
    return any(GOAL.WITHDRAWN, GOAL.DEPARTMENT_ID.eq(number))
        || any(ADJUSTMENT.WITHDRAWN, ADJUSTMENT.DEPARTMENT_ID.eq(number));
  }

  boolean ofGoal(long number) {
    return any(INDICATOR.WITHDRAWN, INDICATOR.GOAL_ID.eq(number));
  }

  boolean ofIndicator(long number) {
    return isReported(number)
        || any(BASELINE.WITHDRAWN, BASELINE.INDICATOR_ID.eq(number))
        || any(BENCHMARK.WITHDRAWN, BENCHMARK.INDICATOR_ID.eq(number))
        || any(REFERENCE_VALUE.WITHDRAWN, REFERENCE_VALUE.INDICATOR_ID.eq(number))
        || any(LEDGER_ITEM.WITHDRAWN, LEDGER_ITEM.INDICATOR_ID.eq(number));
  }

  private boolean isReported(long indicator) {
    var standing = new ArrayList<PlainRow>();
    new MeasurementReader(session).current(MEASUREMENT.INDICATOR_ID.eq(indicator), standing::add);
    return !standing.isEmpty();
  }

  private boolean any(TableField<?, String> withdrawn, Condition hanging) {
    return session.asking().fetchExists(withdrawn.getTable(), hanging.and(withdrawn.isNull()));
  }
}
