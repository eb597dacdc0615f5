package kaocheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kaocheng.exchange.intake.Answer;
import kaocheng.exchange.intake.Line;
import kaocheng.exchange.intake.MeasurementRow;
import kaocheng.exchange.intake.Reading;
import kaocheng.exchange.intake.ReportedReader;
import kaocheng.exchange.intake.SentFile;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reading a file of measurements, from finding its encoding to the checked figure of every row,
 * against Commons CSV alone.
 */
final class ReadingBenchmark {
  private static final String[] VALUES = {"98.6%", "159/167", "９７．２％", "96.25%", "48/50", "100%"};

  private final Path file;
  private final int rows;

  ReadingBenchmark(Path folder, int rows) {
    this.rows = rows;
    this.file = folder.resolve("reading-" + rows + ".csv");
    try (var writer = Files.newBufferedWriter(file)) {
      writer.write("年度,季度,单位代码,指标编号,填报值,状态,限定,截至日期,说明\n");
      for (var i = 0; i < rows; i++) {
        var place = "2021," + (1 + i % 4) + ",D" + i / 1000 + ",1." + i % 250 + ",";
        writer.write(place + VALUES[i % VALUES.length] + ",已报,,,按月汇总\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Object ours() {
    var understood = 0;
    try (var lines = SentFile.open(file).measurements()) {
      while (lines.hasNext()) {
        understood += isUnderstood(lines.next()) ? 1 : 0;
      }
    }
    if (understood != rows) {
      throw new IllegalStateException(understood + " of " + rows);
    }
    return understood;
  }

  private static boolean isUnderstood(Line<MeasurementRow> line) {
    return line instanceof Line.Accepted<MeasurementRow>(_, var row, _)
        && ReportedReader.read(row.text(), ValueKind.RATIO, Unit.PERCENT)
            instanceof Reading.Understood<Answer>;
  }

  Object rival() {
    var length = 0L;
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var parser = CSVParser.parse(reader, CSVFormat.DEFAULT)) {
      for (var row : parser) {
        length += row.get(4).length();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return length;
  }

  /** How many MiB are held shortly before the last row, when all that can go has gone. */
  double kept() {
    try (var lines = SentFile.open(file).measurements()) {
      while (lines.count() < rows - 1) {
        Sink.take(lines.next());
      }
      System.gc();
      var runtime = Runtime.getRuntime();
      var held = (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
      Sink.take(lines.next());
      return held;
    }
  }
}
