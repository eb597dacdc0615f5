package kaocheng.exchange.intake;

import java.util.List;

/**
 * Columns that the program itself puts into forms and return slips for people to read; when these
 * come back, such columns are known and passed over.
 */
public final class SideColumn {
  /** The title of the goal an indicator belongs to. */
  public static final Column GOAL = Column.optional("所属目标", "goal_title");

  /** What an indicator is called. */
  public static final Column NAME = Column.optional("指标", "indicator_title");

  /** What it is counted in. */
  public static final Column UNIT = Column.optional("计量单位", "unit");

  /** What is asked, as a sentence. */
  public static final Column TARGET = Column.optional("指标值", "target");

  /** Last year's actual. */
  public static final Column LAST_YEAR = Column.optional("上年实际", "last_year");

  /** What was reported for the quarter before. */
  public static final Column LAST_QUARTER = Column.optional("上季度填报", "last_quarter");

  /** How to fill in the row. */
  public static final Column HOW = Column.optional("填写方法", "how_to_fill_in");

  /** On which line of the file it came in a returned row stood. */
  public static final Column ORIGINAL_LINE = Column.optional("原行号", "original_line");

  /** Why a row was returned. */
  public static final Column WHY_REFUSED = Column.optional("不合格原因", "why_refused");

  /** What to do about it. */
  public static final Column WHAT_TO_DO = Column.optional("怎么改", "what_to_do");

  private static final List<Column> OF_FORMS =
      List.of(GOAL, NAME, UNIT, TARGET, LAST_YEAR, LAST_QUARTER, HOW);
  private static final List<Column> OF_SLIPS = List.of(ORIGINAL_LINE, WHY_REFUSED, WHAT_TO_DO);

  private SideColumn() {}

  /** Whether a file of this kind may have the heading without anybody being told. */
  public static boolean isKnown(String heading, FileKind kind) {
    return isOfSlip(heading)
        || (kind == FileKind.MEASUREMENTS
            && OF_FORMS.stream().anyMatch(one -> names(one, heading)));
  }

  /** Whether a return slip has the heading beside those of the rows it returns. */
  public static boolean isOfSlip(String heading) {
    return OF_SLIPS.stream().anyMatch(one -> names(one, heading));
  }

  private static boolean names(Column column, String heading) {
    var folded = Folded.name(heading);
    return folded.equals(column.chinese()) || folded.equals(column.english());
  }
}
