package kaocheng.model.rule.sentence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Method;
import kaocheng.model.text.Language;

/** Another method with points on top: {@code 按完成率得分，封顶 100%；每超过目标 10% 加 3 分（不足 10% 不计），最多加 9 分}. */
final class BonusForm implements Wording<Method> {
  private static final Grammar<Bonus> BONUSES = new Grammar<>(Bonus.forms().all(), 200);
  private static final int TRIED = 6;

  private final Language language;
  private final Lazy<List<String>> examples;

  BonusForm(Language language) {
    this.language = language;
    this.examples = new Lazy<>(this::exampleList);
  }

  private List<String> exampleList() {
    var base =
        switch (language) {
          case CHINESE -> "按完成率得分，封顶 100%；";
          case ENGLISH -> "in proportion to completion, capped at 100%; ";
        };
    return BONUSES.examples(language).stream().map(tail -> base + tail).toList();
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<String> examples() {
    return examples.get();
  }

  @Override
  public Optional<Found<Method>> read(String folded) {
    var nesting = new Nesting(folded);
    for (var start : starts(nesting, folded).toList()) {
      var bonus = tails().flatMap(tail -> tail.read(folded.substring(start)).stream()).findFirst();
      if (bonus.isPresent()) {
        var tail = nesting.kept(bonus.get());
        return Optional.of(nesting.found(tail.on(nesting.method(0, start))));
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<String> write(Method rule) {
    return rule instanceof WithBonus bonus ? Optional.of(written(bonus)) : Optional.empty();
  }

  private String written(WithBonus bonus) {
    return Nesting.write(bonus.base(), language)
        + (language == Language.CHINESE ? "；" : "; ")
        + BONUSES.write(Bonus.of(bonus), language);
  }

  /** A bonus is only looked for behind something that is a method. */
  @Override
  public int follows(String folded) {
    return starts(new Nesting(folded), folded)
        .mapToInt(start -> follows(folded, start))
        .max()
        .orElse(0);
  }

  private int follows(String folded, int start) {
    var bonus = folded.substring(start);
    var furthest = tails().mapToInt(tail -> tail.follows(bonus)).max().orElse(0);
    return furthest > 1 && isMethod(folded.substring(0, start - 1)) ? start + furthest : 0;
  }

  private static boolean isMethod(String folded) {
    try {
      return Grammar.METHODS.tried(folded).isPresent();
    } catch (Unfit unfit) {
      return false;
    }
  }

  private Stream<Wording<Bonus>> tails() {
    return BONUSES.in(language);
  }

  /** Where a bonus may start, the last place first. */
  private static Stream<Integer> starts(Nesting nesting, String folded) {
    return nesting.outside(";,", 0).reversed().stream()
        .map(separator -> separator + 1)
        .filter(start -> mayStart(folded.substring(start).strip()))
        .limit(TRIED);
  }

  private static boolean mayStart(String text) {
    return !text.isEmpty() && (text.charAt(0) == '每' || Character.isDigit(text.charAt(0)));
  }
}
