package kaocheng.model.rule.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;

/** All the sentences for one sort of rule; reading and writing are inverse. */
public final class Grammar<R> {
  public static final Grammar<Target> TARGETS = new Grammar<>(TargetForms.all());
  public static final Grammar<Method> METHODS = new Grammar<>(MethodForms.all());
  private static final int SUGGESTIONS = 3;

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
    var folded = Folding.fold(text);
    for (var form : forms) {
      try {
        Optional<R> rule = form.read(folded);
        if (rule.isPresent()) {
          return new Sentence.Read<>(rule.get());
        }
      } catch (Unfit unfit) {
        var place = Math.max(folded.indexOf(unfit.text()), 0);
        return new Sentence.Unreadable<>(place + 1, unfit.text(), List.of(form.example()));
      }
    }
    return unreadable(text, folded);
  }

  /** An example of every form, the canonical ones and the synonyms. */
  public List<String> examples(Language language) {
    return forms.stream().filter(form -> form.language() == language).map(Form::example).toList();
  }

  private Sentence<R> unreadable(String text, String folded) {
    var place = forms.stream().mapToInt(form -> form.follows(folded)).max().orElse(0);
    var language = Distance.hasHan(text) ? Language.CHINESE : Language.ENGLISH;
    var nearest =
        forms.stream()
            .filter(form -> form.language() == language)
            .sorted(
                Comparator.comparingInt((Form<R> form) -> -form.follows(folded))
                    .thenComparingInt(form -> Distance.between(form.example(), text)))
            .limit(SUGGESTIONS)
            .map(Form::example)
            .toList();
    return new Sentence.Unreadable<>(
        place + 1, text.substring(Math.min(place, text.length())), nearest);
  }
}
