package kaocheng.store;

import static kaocheng.store.generated.Tables.ADJUSTMENT;
import static kaocheng.store.generated.Tables.APPEAL;
import static kaocheng.store.generated.Tables.APPEAL_DECISION;
import static kaocheng.store.generated.Tables.BASELINE;
import static kaocheng.store.generated.Tables.BENCHMARK;
import static kaocheng.store.generated.Tables.CYCLE;
import static kaocheng.store.generated.Tables.DEPARTMENT;
import static kaocheng.store.generated.Tables.FILE_IMPORT;
import static kaocheng.store.generated.Tables.GOAL;
import static kaocheng.store.generated.Tables.GRADE_BAND;
import static kaocheng.store.generated.Tables.INDICATOR;
import static kaocheng.store.generated.Tables.LEDGER_ITEM;
import static kaocheng.store.generated.Tables.MEASUREMENT;
import static kaocheng.store.generated.Tables.POLICY_CLAUSE;
import static kaocheng.store.generated.Tables.REFERENCE_VALUE;
import static kaocheng.store.generated.Tables.SCORECARD;
import static kaocheng.store.generated.Tables.SCORE_TEXT;
import static kaocheng.store.generated.Tables.SIGN_ACT;
import static kaocheng.store.generated.Tables.TRACE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.Quarter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The rows that the scores of a quarter are made from, and the scorecards, as one text (see {@link
 * SealText}); what a row refers to stands before it.
 */
final class SealedRows {
  /** The chain vouches for the seal, not the other way round; and a seal is not part of a seal. */
  private static final Set<Field<?>> LEFT_OUT =
      Set.of(TRACE.CONTENT, TRACE.PREVIOUS, TRACE.HASH, APPEAL.SEAL_ID);

  private final Session session;
  private final int year;
  private final Quarter quarter;
  private final StringBuilder text = new StringBuilder(1 << 16);

  SealedRows(Session session, int year, Quarter quarter) {
    this.session = session;
    this.year = year;
    this.quarter = quarter;
  }

  String written() {
    text.append(SealText.FORM).append('\n');
    add(CYCLE, CYCLE.CYCLE_YEAR.eq(year));
    add(GRADE_BAND, GRADE_BAND.CYCLE_YEAR.eq(year));
    add(POLICY_CLAUSE, POLICY_CLAUSE.CYCLE_YEAR.eq(year));
    add(DEPARTMENT, DEPARTMENT.CYCLE_YEAR.eq(year));
    add(GOAL, GOAL.DEPARTMENT_ID.in(departments()));
    add(INDICATOR, INDICATOR.DEPARTMENT_ID.in(departments()));
    add(TRACE, entries());
    add(FILE_IMPORT, imports());
    add(BASELINE, BASELINE.INDICATOR_ID.in(indicators()));
    add(BENCHMARK, BENCHMARK.INDICATOR_ID.in(indicators()));
    add(REFERENCE_VALUE, REFERENCE_VALUE.INDICATOR_ID.in(indicators()));
    add(LEDGER_ITEM, LEDGER_ITEM.INDICATOR_ID.in(indicators()));
    add(ADJUSTMENT, ADJUSTMENT.DEPARTMENT_ID.in(departments()));
    add(MEASUREMENT, measured());
    add(APPEAL, APPEAL.DEPARTMENT_ID.in(departments()));
    add(APPEAL_DECISION, APPEAL_DECISION.APPEAL_ID.in(appeals()));
    add(SIGN_ACT, SIGN_ACT.DEPARTMENT_ID.in(departments()).and(SIGN_ACT.QUARTER.eq(number())));
    add(SCORECARD, ofQuarter());
    add(
        SCORE_TEXT,
        SCORE_TEXT.SCORECARD_ID.in(DSL.select(SCORECARD.ID).from(SCORECARD).where(ofQuarter())));
    return text.toString();
  }

  private int number() {
    return quarter.number();
  }

  private Select<Record1<Long>> departments() {
    return DSL.select(DEPARTMENT.ID).from(DEPARTMENT).where(DEPARTMENT.CYCLE_YEAR.eq(year));
  }

  private Select<Record1<Long>> indicators() {
    return DSL.select(INDICATOR.ID)
        .from(INDICATOR)
        .where(INDICATOR.DEPARTMENT_ID.in(departments()));
  }

  private Select<Record1<Long>> appeals() {
    return DSL.select(APPEAL.ID).from(APPEAL).where(APPEAL.DEPARTMENT_ID.in(departments()));
  }

  private Condition measured() {
    return MEASUREMENT.INDICATOR_ID.in(indicators()).and(MEASUREMENT.QUARTER.le(number()));
  }

  private Condition ofQuarter() {
    return SCORECARD.CYCLE_YEAR.eq(year).and(SCORECARD.QUARTER.eq(number()));
  }

  private Condition entries() {
    return TRACE
        .SEQ
        .in(DSL.select(MEASUREMENT.TRACE_SEQ).from(MEASUREMENT).where(measured()))
        .or(TRACE.SEQ.in(DSL.select(SCORECARD.TRACE_SEQ).from(SCORECARD).where(ofQuarter())));
  }

  private Condition imports() {
    return Stream.of(
            FILE_IMPORT.ID.in(
                DSL.select(BASELINE.IMPORT_ID)
                    .from(BASELINE)
                    .where(BASELINE.INDICATOR_ID.in(indicators()))),
            FILE_IMPORT.ID.in(
                DSL.select(BENCHMARK.IMPORT_ID)
                    .from(BENCHMARK)
                    .where(BENCHMARK.INDICATOR_ID.in(indicators()))),
            FILE_IMPORT.ID.in(
                DSL.select(REFERENCE_VALUE.IMPORT_ID)
                    .from(REFERENCE_VALUE)
                    .where(REFERENCE_VALUE.INDICATOR_ID.in(indicators()))),
            FILE_IMPORT.ID.in(
                DSL.select(LEDGER_ITEM.IMPORT_ID)
                    .from(LEDGER_ITEM)
                    .where(LEDGER_ITEM.INDICATOR_ID.in(indicators()))),
            FILE_IMPORT.ID.in(
                DSL.select(ADJUSTMENT.IMPORT_ID)
                    .from(ADJUSTMENT)
                    .where(ADJUSTMENT.DEPARTMENT_ID.in(departments()))),
            FILE_IMPORT.ID.in(
                DSL.select(MEASUREMENT.IMPORT_ID).from(MEASUREMENT).where(measured())))
        .collect(Collectors.reducing(DSL.noCondition(), Condition.class::cast, Condition::or));
  }

  private void add(Table<?> table, Condition meant) {
    var fields = Arrays.stream(table.fields()).filter(field -> !LEFT_OUT.contains(field)).toList();
    text.append(SealText.TABLE).append(table.getName());
    fields.forEach(field -> text.append('\t').append(heading(field)));
    text.append('\n');
    try (var rows =
        session.asking().select(fields).from(table).where(meant).orderBy(key(table)).fetchLazy()) {
      for (var row : rows) {
        for (var at = 0; at < fields.size(); at++) {
          text.append(at == 0 ? "" : "\t").append(SealText.written(row.get(at)));
        }
        text.append('\n');
      }
    }
  }

  private static List<? extends Field<?>> key(Table<?> table) {
    var key = table.getPrimaryKey();
    if (key == null) {
      throw new IllegalArgumentException("no key of " + table);
    }
    return key.getFields();
  }

  private static String heading(Field<?> field) {
    return field.getType() == byte[].class ? field.getName() + SealText.BYTES : field.getName();
  }
}
