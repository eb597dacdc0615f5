package kaocheng.model.rule.sentence;

import java.util.regex.Pattern;
import kaocheng.model.rule.Yardstick;
import kaocheng.model.rule.Yardstick.Fixed;
import kaocheng.model.rule.Yardstick.GroupHighest;
import kaocheng.model.rule.Yardstick.GroupLowest;
import kaocheng.model.rule.Yardstick.GroupMean;
import kaocheng.model.rule.Yardstick.LastYear;
import kaocheng.model.rule.Yardstick.OfBenchmark;
import kaocheng.model.rule.Yardstick.OfReference;
import kaocheng.model.rule.Yardstick.OfTarget;
import kaocheng.model.text.Language;

/** The words for what a figure is measured against. */
final class Yardsticks {
  private static final Pattern BENCHMARK = Pattern.compile("(?i)(?:标杆|benchmark)\\s*(.+)");
  private static final Pattern REFERENCE = Pattern.compile("(?i)(?:参照|reference)\\s*(.+)");
  private static final Pattern GROUP = Pattern.compile("(?:同组|组内|同组内)(.+?)值?");

  private Yardsticks() {}

  static Yardstick read(Blanks blanks, String name) {
    var text = blanks.text(name);
    var first = text.charAt(0);
    if (first == '-' || Character.isDigit(first)) {
      var quantity = Quantity.read(text);
      return new Fixed(quantity.value(), quantity.unit());
    }
    return switch (Folding.phrase(text)) {
      case "上年", "上年值", "上年实际", "上年实际值", "last year" -> new LastYear();
      case "指标值", "目标值", "target" -> new OfTarget();
      case "group lowest" -> new GroupLowest();
      case "group highest" -> new GroupHighest();
      case "group mean" -> new GroupMean();
      default -> named(text);
    };
  }

  private static Yardstick named(String text) {
    var benchmark = BENCHMARK.matcher(text);
    if (benchmark.matches()) {
      return new OfBenchmark(benchmark.group(1));
    }
    var reference = REFERENCE.matcher(text);
    if (reference.matches()) {
      return new OfReference(reference.group(1));
    }
    var group = GROUP.matcher(text);
    return group.matches() ? ofGroup(group.group(1), text) : new OfReference(text);
  }

  private static Yardstick ofGroup(String word, String text) {
    return switch (word) {
      case "最低", "最小" -> new GroupLowest();
      case "最高", "最大" -> new GroupHighest();
      case "平均" -> new GroupMean();
      default -> new OfReference(text);
    };
  }

  static String write(Yardstick yardstick, Language language) {
    var chinese = language == Language.CHINESE;
    return switch (yardstick) {
      case Fixed(var value, var unit) -> new Quantity(value, unit).write();
      case GroupLowest() -> chinese ? "同组最低" : "group lowest";
      case GroupHighest() -> chinese ? "同组最高" : "group highest";
      case GroupMean() -> chinese ? "同组平均" : "group mean";
      case LastYear() -> chinese ? "上年" : "last year";
      case OfTarget() -> chinese ? "指标值" : "target";
      case OfBenchmark(var city) -> (chinese ? "标杆 " : "benchmark ") + city;
      case OfReference(var name) -> (chinese ? "参照 " : "reference ") + name;
    };
  }
}
