package kaocheng.exchange.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** The columns of an assessment sheet in their order. */
enum AssessmentColumn {
  NUMBER(TableWord.NUMBER, Medium.PAPER, Kind.WORD, 7),
  NAME(TableWord.GOAL_OR_INDICATOR, Medium.PAPER, Kind.TEXT, 22),
  CATEGORY(TableWord.CATEGORY, Medium.FLAT, Kind.TEXT, 0),
  GOAL(TableWord.GOAL, Medium.FLAT, Kind.TEXT, 0),
  GOAL_TITLE(TableWord.GOAL_TITLE, Medium.FLAT, Kind.TEXT, 0),
  GOAL_WORDING(TableWord.GOAL_WORDING, Medium.FLAT, Kind.TEXT, 0),
  INDICATOR(TableWord.INDICATOR, Medium.FLAT, Kind.TEXT, 0),
  INDICATOR_NAME(TableWord.INDICATOR_NAME, Medium.FLAT, Kind.TEXT, 0),
  UNIT(TableWord.UNIT, Medium.BOTH, Kind.WORD, 7),
  TARGET(TableWord.TARGET, Medium.BOTH, Kind.TEXT, 16),
  METHOD(TableWord.METHOD, Medium.BOTH, Kind.TEXT, 19),
  MEASURED(TableWord.MEASURED, Medium.BOTH, Kind.TEXT, 13),
  REFERENCE(TableWord.REFERENCE, Medium.BOTH, Kind.TEXT, 22),
  MET(TableWord.MET, Medium.BOTH, Kind.WORD, 8),
  SCORE(TableWord.SCORE, Medium.BOTH, Kind.FIGURE, 11),
  WEIGHT(TableWord.WEIGHT, Medium.BOTH, Kind.WORD, 8),
  STATE(TableWord.STATE, Medium.BOTH, Kind.TEXT, 12),
  EXPLANATION(TableWord.EXPLANATION, Medium.BOTH, Kind.TEXT, 58);

  private final TableWord head;
  private final Medium medium;
  private final Kind kind;
  private final int width;

  AssessmentColumn(TableWord head, Medium medium, Kind kind, int width) {
    this.head = head;
    this.medium = medium;
    this.kind = kind;
    this.width = width;
  }

  static List<Column> columns(Words words) {
    return Arrays.stream(values())
        .map(one -> new Column(words.say(one.head), one.medium, one.kind, one.width))
        .toList();
  }

  /** A row with these cells and blanks elsewhere. */
  static Row row(Level level, Map<AssessmentColumn, Cell> cells) {
    return new Row(
        level, Arrays.stream(values()).map(one -> cells.getOrDefault(one, Cell.BLANK)).toList());
  }

  /** No cells yet. */
  static Map<AssessmentColumn, Cell> none() {
    return new EnumMap<>(AssessmentColumn.class);
  }

  /** Lets the first of these columns reach over the others on paper, where they are blank. */
  static void join(
      Map<AssessmentColumn, Cell> cells, AssessmentColumn first, AssessmentColumn last) {
    for (var one : values()) {
      if (one.compareTo(first) > 0 && one.compareTo(last) <= 0 && one.medium != Medium.FLAT) {
        cells.putIfAbsent(one, Cell.JOINED);
      }
    }
  }
}
