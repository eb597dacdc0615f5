package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kaocheng.model.text.Language;

/** A growing list of sentences; the first that fits a rule is the canonical one. */
final class Forms<R> {
  private final List<Wording<R>> all = new ArrayList<>();

  Forms<R> chinese(String pattern, Saying<R> saying) {
    return add(Language.CHINESE, pattern, saying);
  }

  Forms<R> english(String pattern, Saying<R> saying) {
    return add(Language.ENGLISH, pattern, saying);
  }

  /** A sentence in each language for one rule. */
  Forms<R> exactly(R rule, String chinese, String english) {
    return chinese(chinese, Saying.exactly(rule)).english(english, Saying.exactly(rule));
  }

  /** A Chinese synonym. */
  Forms<R> synonym(String pattern, Function<Blanks, R> reader) {
    return chinese(pattern, Saying.reading(reader));
  }

  Forms<R> add(Language language, String pattern, Saying<R> saying) {
    return and(new Form<>(language, pattern, saying));
  }

  Forms<R> and(Wording<R> wording) {
    all.add(wording);
    return this;
  }

  Forms<R> andAll(Forms<R> others) {
    all.addAll(others.all);
    return this;
  }

  List<Wording<R>> all() {
    return List.copyOf(all);
  }
}
