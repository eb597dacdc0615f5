package kaocheng.exchange.trial;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.Reported;

/** The words that stand where a figure should, and tell why there is none. */
final class States {
  private static final Set<String> NOT_REPORTED =
      Set.of("未报", "未上报", "未填报", "没报", "暂无", "无数据", "缺报", "not reported", "missing", "none yet");
  private static final Set<String> NOT_APPLICABLE =
      Set.of("不适用", "n/a", "na", "not applicable", "not_applicable", "无此项");
  private static final Set<String> NOT_DONE =
      Set.of("未完成", "没有完成", "尚未完成", "未办结", "未完", "not done", "not_done", "undone", "open");
  private static final Set<String> DONE = Set.of("已完成", "完成", "done", "已办结");
  private static final Pattern WITH_REASON =
      Pattern.compile("([^(:,]+?)\\s*(?:[(:,]\\s*(.*?)\\s*\\)?)?", Pattern.DOTALL);

  private States() {}

  /** Not reported, or not applicable with a reason; nothing where the text says something else. */
  static Optional<Reported> read(String text) {
    var parts = WITH_REASON.matcher(Folded.of(text).strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var word = Folded.word(parts.group(1));
    if (NOT_REPORTED.contains(word)) {
      return Optional.of(new Reported.NotReported());
    }
    var reason = parts.group(2);
    return NOT_APPLICABLE.contains(word)
        ? Optional.of(new Reported.NotApplicable(reason == null ? "" : reason))
        : Optional.empty();
  }

  static boolean isNotDone(String text) {
    return NOT_DONE.contains(Folded.word(text).strip());
  }

  /** Said to be done, without a day. */
  static boolean isDone(String text) {
    return DONE.contains(Folded.word(text).strip());
  }
}
