package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tables themselves refuse, whoever writes to them. */
final class ConstraintsTest {
  @TempDir static Path folder;
  private static Connection connection;

  private static final String MEASUREMENT =
      "insert into measurement (indicator_id, quarter, version, qualifier, as_of, note, import_id,"
          + " line, written, shape";

  @BeforeAll
  static void open() throws SQLException {
    var workbook = Given.workbook(folder);
    Given.keep(workbook, books -> assertThat(Given.begin(books, ImportKind.MEASUREMENTS)).isOne());
    workbook.close();
    connection = Connections.open(new WorkbookFile(workbook.file()));
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  private static int execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } finally {
      connection.rollback();
    }
  }

  private static void assertRefused(String sql, String constraint) {
    assertThatThrownBy(() -> execute(sql))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(constraint.toUpperCase(Locale.ROOT));
  }

  private static String measurement(String columns, String values) {
    return MEASUREMENT
        + columns
        + ") values (1, 1, 1, 'EXACT', date '2021-03-31', '', 1, 2, '', "
        + values
        + ")";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ", amount | 'AMOUNT', 1.5",
        ", numerator, denominator | 'SHARE', 1, 0",
        ", done_on | 'DONE', date '2021-03-01'",
        ", place, field | 'PLACE', 3, 0",
        ", grade | 'GRADED', 'FAIR'",
        ", reason | 'NOT_APPLICABLE', '停办'",
        ", place, field, last_place, last_field | 'PLACE', 3, 16, 6, 16",
        ", detail | 'LEVEL', '96.1*200'",
        ", detail | 'STRUCK', '150+9/167'",
        ", detail | 'SERIES', '3;0'",
        ", detail | 'MARKED', '90;85.5'",
        ", detail | 'VERDICTS', '优;良'",
        ", detail | 'VOTED', '优:61'",
        ", detail | 'HONOURED', '无'",
        ", detail | 'ITEMS', 'x'",
        "`` | 'NOT_DONE'",
        "`` | 'NOT_REPORTED'"
      })
  void acceptsEveryShape(String columns, String values) throws SQLException {
    assertThat(execute(measurement(columns, values))).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | 'AMOUNT' | measurement_shape",
        ", numerator | 'SHARE', 1 | measurement_shape",
        ", denominator | 'SHARE', 1 | measurement_shape",
        "`` | 'DONE' | measurement_shape",
        ", place | 'PLACE', 1 | measurement_shape",
        "`` | 'GRADED' | measurement_shape",
        "`` | 'NOT_APPLICABLE' | measurement_shape",
        "`` | 'GUESSED' | measurement_shape",
        ", amount | 'NOT_REPORTED', 0 | measurement_nothing_else",
        ", amount, reason | 'AMOUNT', 1, '因' | measurement_nothing_else",
        ", amount, done_on | 'AMOUNT', 1, date '2021-01-01' | measurement_nothing_else",
        ", place, field | 'PLACE', 0, 0 | measurement_place",
        ", place, field, last_place | 'PLACE', 1, 0, 0 | measurement_last_place",
        ", last_place | 'NOT_DONE', 3 | measurement_nothing_else",
        "`` | 'VOTED' | measurement_shape",
        ", amount, detail | 'AMOUNT', 1, 'x' | measurement_nothing_else",
        ", grade | 'GRADED', 'BEST' | measurement_grade",
        ", reason | 'NOT_APPLICABLE', ' ' | measurement_reason"
      })
  void refusesHalfAndDoubleShapes(String columns, String values, String constraint) {
    assertRefused(measurement(columns, values), constraint);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "quarter = 5 | measurement_quarter",
        "version = 0 | measurement_version",
        "line = -1 | measurement_line",
        "restores = 0 | measurement_restores",
        "trace_seq = 1 | measurement_restores",
        "restores = 1, trace_seq = 1 | measurement_restores",
        "restores = 0, trace_seq = 999 | measurement_trace",
        "part = 'OTHER' | measurement_part",
        "qualifier = 'MAYBE' | measurement_qualifier",
        "indicator_id = 99 | measurement_indicator",
        "import_id = 99 | measurement_import"
      })
  void refusesAMeasurementOutOfPlace(String change, String constraint) throws SQLException {
    try (var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(measurement("", "'NOT_DONE'"))).isOne();
      assertRefused("update measurement set " + change, constraint);
    }
  }

  @Test
  void refusesTheSameVersionTwice() throws SQLException {
    try (var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(measurement("", "'NOT_DONE'"))).isOne();
      assertRefused(measurement("", "'NOT_REPORTED'"), "measurement_key");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "update cycle set cycle_year = 20 | cycle_year_is_a_year",
        "update cycle set published_decimals = 5 | cycle_decimals",
        "update cycle set stored_mode = 'SOMEHOW' | cycle_modes",
        "update cycle set tie_rule = 'DICE' | cycle_ties",
        "update cycle set least_coverage = 1.1 | cycle_coverage",
        "update grade_band set grade = '同' | grade_band_grade",
        "update department set code = ' ' | department_not_blank",
        "update department set name = null | NULL not allowed",
        "delete from department | goal_department",
        "insert into department values (9, 2021, 'D01', 'x', 'x', null) | department_code",
        "insert into department values (9, 2022, 'D09', 'x', 'x', null) | department_cycle",
        "update goal set category = 'OTHER' | goal_category",
        "update goal set weight = 0 | goal_weight",
        "update goal set title = '' | goal_not_blank",
        "update indicator set goal_id = 7 | indicator_goal",
        "update indicator set number = '1.1' | indicator_number",
        "update indicator set entry = 'X' | indicator_entry",
        "update indicator set aggregation = 'X' | indicator_aggregation",
        "update indicator set pace = 'X' | indicator_pace",
        "update indicator set weight = -1 | indicator_weight",
        "update indicator set target = '' | indicator_not_blank",
        "update indicator set unit = '123456789012345678901' | too long",
        "update file_import set kind = 'X' | file_import_kind",
        "update file_import set rows_new = 1 | file_import_rows",
        "update file_import set sha256 = 'x' | file_import_digest",
        "insert into baseline values (1, 1, 1, '', 1, 1, 4, null) | baseline_year",
        "insert into baseline values (9, 2020, 1, '', 1, 1, 4, null) | baseline_indicator",
        "insert into benchmark values (1, '苏州', 2020, null, null, '', '', 'COMPARABLE', 1, 1, null)"
            + " | benchmark_one_value",
        "insert into benchmark values (1, '苏州', 2020, 1, 'x', '', '', 'COMPARABLE', 1, 1, null)"
            + " | benchmark_one_value",
        "insert into benchmark values (1, '苏州', 2020, 1, null, '', '', 'X', 1, 1, null)"
            + " | benchmark_comparability",
        "insert into benchmark values (1, ' ', 2020, 1, null, '', '', 'COMPARABLE', 1, 1, null)"
            + " | benchmark_not_blank",
        "insert into baseline values (1, 2020, 1, '', 1, 1, 5, null) | baseline_quarter",
        "insert into reference_value values (1, '均值', 1, null, null, '', 1, 1, null)"
            + " | reference_value_one_value",
        "insert into reference_value values (1, ' ', 1, 1, null, '', 1, 1, null)"
            + " | reference_value_not_blank",
        "insert into reference_value values (1, '均值', 0, 1, null, '', 1, 1, null)"
            + " | reference_value_quarter",
        "insert into ledger_item values (1, '1', '', '', '名', 1, null, null, 'CLOSED', null, null,"
            + " '', 1, 1, null) | ledger_item_state",
        "insert into ledger_item values (1, '1', '', '', '名', 1, null, null, 'WITHDRAWN',"
            + " date '2021-05-01', ' ', '', 1, 1, null) | ledger_item_state",
        "insert into ledger_item values (1, '1', '', '', '名', 1, date '2021-05-02', null,"
            + " 'CLOSED', date '2021-05-01', null, '', 1, 1, null) | ledger_item_in_order",
        "insert into ledger_item values (1, '1', '', '', '名', 0, null, null, 'OPEN', null, null,"
            + " '', 1, 1, null) | ledger_item_weight",
        "insert into adjustment values (1, '1', 'GOAL', '', 'BONUS', 1, null, null, null, null,"
            + " '', '', '文', '甲', '乙', date '2021-05-01', 1, 1, null) | adjustment_scope",
        "insert into adjustment values (1, '1', 'DEPARTMENT', '', 'BONUS', null, null, null, null,"
            + " null, '', '', '文', '甲', '乙', date '2021-05-01', 1, 1, null) | adjustment_effect",
        "insert into adjustment values (1, '1', 'DEPARTMENT', '', 'BONUS', -1, null, null, null,"
            + " null, '', '', '文', '甲', '乙', date '2021-05-01', 1, 1, null) | adjustment_amounts",
        "insert into adjustment values (1, '1', 'DEPARTMENT', '', 'BONUS', 1, null, null, null,"
            + " null, '', '', '文', '甲', '甲', date '2021-05-01', 1, 1, null) | adjustment_papers",
        "insert into adjustment values (1, '1', 'DEPARTMENT', '', 'BONUS', 1, null, null, null,"
            + " null, '', '', ' ', '甲', '乙', date '2021-05-01', 1, 1, null) | adjustment_papers",
        "update trace set actor = '' | trace_not_blank",
        "update trace set seq = 0 | trace_seq"
      })
  void refusesWhatMakesNoSense(String sql, String reason) {
    assertThatThrownBy(() -> execute(sql))
        .isInstanceOf(SQLException.class)
        .satisfies(refused -> assertThat(refused.getMessage()).containsIgnoringCase(reason));
  }
}
