package kaocheng.store;

import java.util.List;

/** What it takes for every table of a workbook to have a row. */
final class SparseTables {
  /** Rows in the tables that the small city leaves empty. */
  static final List<String> ROWS =
      List.of(
          "insert into grade_band values (2021, 9, '丁', 1)",
          "insert into baseline values (2, 2020, 100, '台账', 1, 2, 4, null)",
          "insert into benchmark values (2, '苏州', 2020, 1, null, '', '', 'COMPARABLE', 1, 3, null)",
          "insert into reference_value values (2, '均值', 1, 5, null, '', 1, 4, null)",
          "insert into ledger_item values (1, '1', '', '', '名', 1, null, null, 'OPEN', null, null,"
              + " '', 1, 5, null)",
          "insert into adjustment values (1, '1', 'DEPARTMENT', '', 'EXEMPTION', null, null, null,"
              + " null, null, '', '', '文', '甲', '乙', date '2021-05-01', 1, 6, null)",
          "insert into scorecard (id, cycle_year, quarter, department_id, stored_at, trace_seq,"
              + " coverage, unranked_because, provisional) values (1, 2021, 1, 1, timestamp with"
              + " time zone '2021-04-01 00:00:00+08:00', 1, 0, 'NOTHING_SCORED', true)",
          "insert into score_line values (1, 1, 'GOAL', 'KEY', '1', '', '名', '', '', null, '', '',"
              + " null, null, 10, '')",
          "insert into score_text values (1, 1, X'00')",
          "insert into appeal values (1, 1, 1, null, 1, '漏报', '文', '7/3', '2.3333', '王工', timestamp"
              + " with time zone '2021-07-01 00:00:00+08:00', null)",
          "insert into appeal_decision values (1, 'UPHELD', '无误', '文', '甲', '乙', '7/3', '2.3333',"
              + " null, '王工', timestamp with time zone '2021-07-02 00:00:00+08:00')",
          "insert into sign_act values (1, 1, 1, 'ENTERED', '', '王工', timestamp with time zone"
              + " '2021-07-02 00:00:00+08:00', repeat('a', 64), repeat('b', 64), repeat('c', 64),"
              + " repeat('d', 64))",
          "insert into seal values (1, 2021, 1, 0, '', '王工', timestamp with time zone"
              + " '2021-07-02 00:00:00+08:00', '1.0', 9, 1, 10, repeat('a', 64), repeat('b', 64))",
          "insert into seal_piece values (1, 1, X'00')");

  private SparseTables() {}
}
