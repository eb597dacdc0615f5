package kaocheng.exchange.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/** Files as departments could send them. */
record Sent(Path folder) {
  static final String DEPARTMENTS = "年度,单位代码,单位名称,考核序列\n";
  static final String GOALS = "年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n";
  static final String INDICATORS = "年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,累计方法,指标值,计分方法,权重,时序\n";
  static final String BENCHMARKS = "年度,单位代码,指标编号,标杆城市,标杆值,标杆年度,来源,可比\n";
  static final String MEASUREMENTS = "年度,季度,单位代码,指标编号,填报值,状态,限定,截至日期,说明\n";

  static RowProblem problem(String column, String found, Reason reason, Object... adviceAndValues) {
    var values = List.of(adviceAndValues);
    var advice = new Message((Advice) values.getFirst(), values.subList(1, values.size()));
    return new RowProblem(2, column, found, Message.of(reason), advice);
  }

  <T> List<RowProblem> problems(String text, Function<SentFile, Lines<T>> reading)
      throws IOException {
    var problems = new ArrayList<RowProblem>();
    try (var lines = reading.apply(open(text))) {
      while (lines.hasNext()) {
        if (lines.next() instanceof Line.Rejected<T>(_, var found)) {
          problems.addAll(found);
        }
      }
    }
    return problems;
  }

  <T> List<T> values(String text, Function<SentFile, Lines<T>> reading) throws IOException {
    var values = new ArrayList<T>();
    try (var lines = reading.apply(open(text))) {
      while (lines.hasNext()) {
        if (lines.next() instanceof Line.Accepted<T>(_, var value, _)) {
          values.add(value);
        }
      }
    }
    return values;
  }

  Message refusal(String text) throws IOException {
    var path = Files.writeString(folder.resolve("sent.csv"), text);
    return catchThrowableOfType(Refused.class, () -> SentFile.open(path)).reason();
  }

  SentFile open(String text) throws IOException {
    return SentFile.open(Files.writeString(folder.resolve("sent.csv"), text));
  }
}
