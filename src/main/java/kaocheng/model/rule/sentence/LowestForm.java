package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.sentence.CombinedForms.Head;
import kaocheng.model.text.Language;

/** The lowest of several methods: {@code 取低：按完成率得分，封顶 100%｜达标得满分，否则 0 分}. */
record LowestForm(Language language) implements Wording<Method> {
  private static final Head CHINESE = Head.of("取低", "取最低", "取低值", "就低", "取各项最低");
  private static final Head ENGLISH = Head.of("lowest of", "the lowest of");

  @Override
  public List<String> examples() {
    return switch (language) {
      case CHINESE -> List.of("取低：按完成率得分，封顶 100%｜达标得满分，否则 0 分", "取最低：按完成率得分，封顶 100%｜达标得满分，否则 0 分");
      case ENGLISH ->
          List.of(
              "lowest of: in proportion to completion, capped at 100%"
                  + " | full points if met, otherwise 0");
    };
  }

  @Override
  public Optional<Found<Method>> read(String folded) {
    var start = head().end(folded);
    if (start == 0) {
      return Optional.empty();
    }
    var nesting = new Nesting(folded);
    var methods = new ArrayList<Method>();
    for (var bar : nesting.outside("|", start)) {
      methods.add(nesting.method(start, bar));
      start = bar + 1;
    }
    methods.add(nesting.method(start, folded.length()));
    return Optional.of(nesting.found(new LowestOf(methods)));
  }

  @Override
  public Optional<String> write(Method rule) {
    return rule instanceof LowestOf lowest ? Optional.of(written(lowest)) : Optional.empty();
  }

  private String written(LowestOf lowest) {
    var methods = lowest.methods().stream().map(one -> Nesting.write(one, language));
    return switch (language) {
      case CHINESE -> "取低：" + methods.collect(Collectors.joining("｜"));
      case ENGLISH -> "lowest of: " + methods.collect(Collectors.joining(" | "));
    };
  }

  @Override
  public int follows(String folded) {
    return head().follows(folded);
  }

  private Head head() {
    return language == Language.CHINESE ? CHINESE : ENGLISH;
  }
}
