package kaocheng.model.rule.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaocheng.model.Clause;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;

/** All the sentences for one sort of rule; reading and writing are inverse. */
public final class Grammar<R> {
  public static final Grammar<Target> TARGETS = new Grammar<>(TargetForms.all());
  public static final Grammar<Method> METHODS = new Grammar<>(MethodForms.all());
  public static final Grammar<Clause> POLICIES = new Grammar<>(PolicyForms.all());
  private static final int SUGGESTIONS = 3;
  private static final int LONGEST = 500;

  private final List<Form<R>> forms;

  private Grammar(List<Form<R>> forms) {
    this.forms = List.copyOf(forms);
  }

  /** The canonical sentence of a rule. */
  public String write(R rule, Language language) {
    return forms.stream()
        .filter(form -> form.language() == language)
        .flatMap(form -> form.write(rule).stream())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no sentence in " + language + " for " + rule));
  }

  /** Reads a sentence in either language. */
  public Sentence<R> read(String text) {
    var folded = Folding.fold(text.substring(0, Math.min(text.length(), LONGEST)));
    if (text.length() > LONGEST) {
      return unreadable(text, folded);
    }
    for (var form : forms) {
      try {
        Optional<R> rule = form.read(folded);
        if (rule.isPresent()) {
          return new Sentence.Read<>(rule.get());
        }
      } catch (Unfit unfit) {
        var found = text.substring(unfit.start(), unfit.end());
        return new Sentence.Unreadable<>(unfit.start() + 1, found, List.of(form.example()));
      }
    }
    return unreadable(text, folded);
  }

  /** An example of every form, the canonical ones and the synonyms. */
  public List<String> examples(Language language) {
    return forms.stream().filter(form -> form.language() == language).map(Form::example).toList();
  }

  private Sentence<R> unreadable(String text, String folded) {
    var language = Distance.isEnglish(folded) ? Language.ENGLISH : Language.CHINESE;
    var attempts = forms.stream().map(form -> attempt(form, folded)).toList();
    var place = attempts.stream().mapToInt(Attempt::follows).max().orElse(0);
    var nearest =
        attempts.stream()
            .filter(attempt -> attempt.language() == language)
            .sorted(
                Comparator.comparingInt(Attempt::follows)
                    .reversed()
                    .thenComparingInt(Attempt::distance))
            .map(Attempt::example)
            .distinct()
            .limit(SUGGESTIONS)
            .toList();
    return new Sentence.Unreadable<>(place + 1, text.substring(place), nearest);
  }

  /** How far a form follows a sentence that it does not say. */
  private record Attempt(int follows, int distance, Language language, String example) {}

  private static Attempt attempt(Form<?> form, String folded) {
    var example = form.example();
    var distance = Distance.between(example, folded);
    return new Attempt(form.follows(folded), distance, form.language(), example);
  }
}
