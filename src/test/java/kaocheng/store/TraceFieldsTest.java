package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.store.generated.Tables;
import kaocheng.usecase.TraceField;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

/** Every column that the trace may name has words. */
class TraceFieldsTest {
  private static final List<Table<?>> TOLD =
      List.of(
          Tables.DEPARTMENT,
          Tables.GOAL,
          Tables.INDICATOR,
          Tables.BASELINE,
          Tables.BENCHMARK,
          Tables.REFERENCE_VALUE,
          Tables.LEDGER_ITEM,
          Tables.ADJUSTMENT,
          Tables.APPEAL,
          Tables.APPEAL_DECISION);

  @Test
  void everyColumnHasWords() {
    assertThat(TOLD.stream().flatMap(table -> Stream.of(table.fields())).map(Field::getName))
        .isSubsetOf(Arrays.stream(TraceField.values()).map(Enum::name).toList());
  }
}
