package kaocheng.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kaocheng.model.figure.Rounding;

/**
 * The bare scan of the measurements through plain JDBC, just as far as it takes to know which
 * version counts and what it says, and a bare loop of BigDecimal over them: the scores of all four
 * quarters and the totals of the departments, without a word about either.
 */
final class AssessRival {
  static final Rounding PUBLISHED = Rounding.of(2, RoundingMode.HALF_UP);
  private static final int COUNT = AssessBenchmark.DEPARTMENTS * AssessBenchmark.INDICATORS;
  private static final MathContext EXACT = MathContext.DECIMAL128;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

  private final Path file;
  private final BigDecimal[] above = new BigDecimal[COUNT * 4];
  private final BigDecimal[] below = new BigDecimal[COUNT * 4];
  private final int[] versions = new int[COUNT * 4];

  AssessRival(Path file) {
    this.file = file;
  }

  List<List<BigDecimal>> totals() {
    var name = file.toString().replaceAll("\\.mv\\.db$", "");
    var url = "jdbc:h2:file:" + name + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;IFEXISTS=TRUE";
    try (var connection = DriverManager.getConnection(url, "KAOCHENG", "")) {
      scan(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    var totals = new ArrayList<List<BigDecimal>>();
    for (var quarter = 1; quarter <= 4; quarter++) {
      totals.add(totals(quarter));
    }
    return totals;
  }

  private void scan(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select indicator_id, quarter, version, shape, qualifier, amount, numerator,"
                    + " denominator from measurement where part = 'MAIN'")) {
      while (rows.next()) {
        var at = (rows.getInt(1) - 1) * 4 + rows.getInt(2) - 1;
        if (rows.getInt(3) > versions[at] && rows.getString(5).equals("EXACT")) {
          var isShare = rows.getString(4).equals("SHARE");
          versions[at] = rows.getInt(3);
          above[at] = rows.getBigDecimal(isShare ? 7 : 6);
          below[at] = isShare ? rows.getBigDecimal(8) : BigDecimal.ONE;
        }
      }
    }
  }

  private List<BigDecimal> totals(int quarter) {
    var totals = new ArrayList<BigDecimal>();
    for (var d = 0; d < AssessBenchmark.DEPARTMENTS; d++) {
      var earned = BigDecimal.ZERO;
      for (var i = 0; i < AssessBenchmark.INDICATORS; i++) {
        var points = points(d * AssessBenchmark.INDICATORS + i, quarter);
        Sink.take(points.setScale(4, RoundingMode.HALF_UP));
        earned = earned.add(points);
      }
      totals.add(earned.divide(HUNDRED, EXACT).multiply(HUNDRED).setScale(2, RoundingMode.HALF_UP));
    }
    return totals;
  }

  private BigDecimal points(int indicator, int quarter) {
    var numerator = BigDecimal.ZERO;
    var denominator = BigDecimal.ZERO;
    for (var at = indicator * 4; at < indicator * 4 + quarter; at++) {
      numerator = numerator.add(above[at]);
      denominator = denominator.add(below[at]);
    }
    var passed = BigDecimal.valueOf(quarter).divide(QUARTERS, EXACT);
    return switch (indicator % AssessBenchmark.INDICATORS % 4) {
      case 0 ->
          numerator
              .divide(denominator, EXACT)
              .divide(new BigDecimal("0.96"), EXACT)
              .min(BigDecimal.ONE);
      case 1 -> numerator.divide(HUNDRED.multiply(passed), EXACT).min(BigDecimal.ONE);
      case 2 -> {
        var over = numerator.subtract(BigDecimal.valueOf(40).multiply(passed));
        yield BigDecimal.ONE
            .subtract(over.max(BigDecimal.ZERO).multiply(new BigDecimal("0.05")))
            .max(BigDecimal.ZERO);
      }
      default -> {
        var share = numerator.divide(denominator, EXACT);
        yield share.compareTo(new BigDecimal("0.9")) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
      }
    };
  }
}
