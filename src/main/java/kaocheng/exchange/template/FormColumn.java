package kaocheng.exchange.template;

import java.util.Arrays;
import java.util.List;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.SideColumn;
import kaocheng.model.text.Language;

/** The columns of a form to fill in, in their order. */
enum FormColumn {
  YEAR(MeasurementColumn.YEAR, Use.HIDDEN, 6),
  QUARTER(MeasurementColumn.QUARTER, Use.HIDDEN, 6),
  DEPARTMENT(MeasurementColumn.DEPARTMENT, Use.HIDDEN, 8),
  PART(MeasurementColumn.PART, Use.HIDDEN, 8),
  INDICATOR(MeasurementColumn.INDICATOR, Use.SHOWN_CENTRED, 10),
  GOAL(SideColumn.GOAL, Use.SHOWN, 19),
  NAME(SideColumn.NAME, Use.SHOWN, 22),
  UNIT(SideColumn.UNIT, Use.SHOWN_CENTRED, 10),
  TARGET(SideColumn.TARGET, Use.SHOWN, 20),
  LAST_YEAR(SideColumn.LAST_YEAR, Use.SHOWN_CENTRED, 10),
  LAST_QUARTER(SideColumn.LAST_QUARTER, Use.SHOWN_CENTRED, 13),
  HOW(SideColumn.HOW, Use.SHOWN, 34),
  VALUE(MeasurementColumn.VALUE, Use.FILLED_IN, 15),
  NUMERATOR(MeasurementColumn.NUMERATOR, Use.FILLED_IN, 12),
  DENOMINATOR(MeasurementColumn.DENOMINATOR, Use.FILLED_IN, 12),
  STATE(MeasurementColumn.STATE, Use.FILLED_IN, 9),
  QUALIFIER(MeasurementColumn.QUALIFIER, Use.FILLED_IN, 8),
  AS_OF(MeasurementColumn.AS_OF, Use.FILLED_IN, 12),
  NOTE(MeasurementColumn.NOTE, Use.FILLED_IN, 24);

  /** What the people who fill in have to do with a column. */
  enum Use {
    HIDDEN,
    SHOWN,
    SHOWN_CENTRED,
    FILLED_IN
  }

  private final String chinese;
  private final String english;
  private final Use use;
  private final int width;

  FormColumn(Column column, Use use, int width) {
    this.chinese = column.chinese();
    this.english = column.english();
    this.use = use;
    this.width = width;
  }

  String heading(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  Use use() {
    return use;
  }

  int width() {
    return width;
  }

  boolean isHidden() {
    return use == Use.HIDDEN;
  }

  static FormColumn first() {
    return INDICATOR;
  }

  static FormColumn last() {
    return NOTE;
  }

  /** The letters by which a spreadsheet names the column. */
  String letter() {
    return Character.toString('A' + place());
  }

  /** Where it stands, from 0. */
  int place() {
    return all().indexOf(this);
  }

  static List<FormColumn> all() {
    return Arrays.asList(values());
  }
}
