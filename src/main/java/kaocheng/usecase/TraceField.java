package kaocheng.usecase;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.model.text.Key;

/** What an entry of the trace calls by the name of a column, in words. */
public enum TraceField implements Key {
  CYCLE_YEAR,
  CODE,
  NAME,
  RANKING_GROUP,
  NUMBER,
  CATEGORY,
  TITLE,
  WORDING,
  WEIGHT,
  GOAL_ID,
  UNIT,
  ENTRY,
  AGGREGATION,
  PACE,
  TARGET,
  SCORING,
  DEFINITION,
  BASE_YEAR,
  QUARTER,
  AMOUNT,
  DOCUMENT,
  CITY,
  BENCHMARK_YEAR,
  PROSE,
  COMPARABILITY,
  FALLS_ON,
  BATTLE,
  OBJECTIVE,
  LISTED_ON,
  DUE_ON,
  STATE,
  STATE_DAY,
  APPROVAL,
  EVIDENCE,
  SCOPE,
  SCOPE_OF,
  EFFECT,
  POINTS,
  CASES,
  CAP,
  NOT_ABOVE,
  LIFTS,
  EVENT,
  REASON,
  PROPOSER,
  APPROVER,
  DECIDED_ON,
  WITHDRAWN,
  WRITTEN,
  SHAPE,
  NOTE,
  AS_OF,
  CLAIM,
  SCORE_EXACT,
  SCORE_SHOWN,
  FILED_BY,
  FILED_AT,
  VERDICT,
  LACK,
  DECIDED_BY,
  DECIDED_AT,
  HASH,
  ID,
  DEPARTMENT_ID,
  INDICATOR_ID,
  APPEAL_ID,
  IMPORT_ID,
  LINE,
  SEAL_ID,
  ACT,
  STAGE,
  DIGEST,
  SCORES,
  PROGRAM;

  /** What the program needs and nobody reads, as long as anything else is told. */
  private static final Set<TraceField> INTERNAL =
      EnumSet.of(SHAPE, ID, DEPARTMENT_ID, INDICATOR_ID, APPEAL_ID, IMPORT_ID, LINE, SEAL_ID);

  /** Where one of a few words is stored. */
  private static final Set<TraceField> CODED =
      EnumSet.of(
          CATEGORY,
          ENTRY,
          AGGREGATION,
          PACE,
          COMPARABILITY,
          STATE,
          SCOPE,
          SCOPE_OF,
          EFFECT,
          VERDICT,
          LACK,
          ACT,
          STAGE);

  private static final Map<String, TraceField> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

  /** Whether there is such a field. */
  static boolean isOne(String column) {
    return BY_NAME.containsKey(column);
  }

  boolean isInternal() {
    return INTERNAL.contains(this);
  }

  boolean isCoded() {
    return CODED.contains(this);
  }

  @Override
  public String family() {
    return "tracefield";
  }
}
