package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.sentence.CombinedForms.Head;
import kaocheng.model.text.Language;

/**
 * A sum of parts, each behind its points, its gate and its own target in brackets: {@code 综合：【4
 * 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%}.
 */
record CompositeForm(Language language) implements Wording<Method> {
  private static final Head CHINESE = Head.of("综合", "综合计分", "综合得分", "分项计分");
  private static final Head ENGLISH = Head.of("sum of", "the sum of");

  @Override
  public List<String> examples() {
    return switch (language) {
      case CHINESE ->
          List.of(
              "综合：【4 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%",
              "综合：【60 分】按完成率得分，封顶 100%；【40 分，指标值 较上年增长 8%】按完成率得分，封顶 100%",
              "综合计分：【4 分】达标得满分，否则 0 分；【6 分，达标后】按位次得分，每退 1 位减 5%");
      case ENGLISH ->
          List.of(
              "sum of: [4 points] full points if met, otherwise 0;"
                  + " [6 points, once passed] by place, 5% less per place behind the first",
              "sum of: [60 points] in proportion to completion, capped at 100%;"
                  + " [40 points, target 8% more than last year]"
                  + " in proportion to completion, capped at 100%");
    };
  }

  @Override
  public Optional<Found<Method>> read(String folded) {
    var start = head().end(folded);
    if (start == 0) {
      return Optional.empty();
    }
    var nesting = new Nesting(folded);
    var brackets = nesting.outside("[", start);
    var first = brackets.isEmpty() ? folded.length() : brackets.getFirst();
    if (brackets.isEmpty() || !folded.substring(start, first).isBlank()) {
      throw new Unfit(start, folded.substring(start, first));
    }
    var parts = new ArrayList<Part>();
    for (var i = 0; i < brackets.size(); i++) {
      var end = i + 1 < brackets.size() ? brackets.get(i + 1) : folded.length();
      var closing = nesting.closing(brackets.get(i));
      if (closing >= end) {
        throw new Unfit(brackets.get(i), folded.substring(brackets.get(i), end));
      }
      var said = PartHead.read(nesting, folded, brackets.get(i) + 1, closing);
      parts.add(
          new Part(said.points(), said.gate(), said.target(), nesting.method(closing + 1, end)));
    }
    return Optional.of(nesting.found(new Composite(parts)));
  }

  @Override
  public Optional<String> write(Method rule) {
    return rule instanceof Composite composite ? Optional.of(written(composite)) : Optional.empty();
  }

  private String written(Composite composite) {
    var parts = composite.parts().stream();
    return switch (language) {
      case CHINESE ->
          parts
              .map(part -> "【" + PartHead.write(part, language) + "】" + method(part))
              .collect(Collectors.joining("；", "综合：", ""));
      case ENGLISH ->
          parts
              .map(part -> "[" + PartHead.write(part, language) + "] " + method(part))
              .collect(Collectors.joining("; ", "sum of: ", ""));
    };
  }

  private String method(Part part) {
    return Nesting.write(part.method(), language);
  }

  @Override
  public int follows(String folded) {
    return head().follows(folded);
  }

  private Head head() {
    return language == Language.CHINESE ? CHINESE : ENGLISH;
  }
}
