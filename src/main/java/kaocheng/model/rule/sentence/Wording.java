package kaocheng.model.rule.sentence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaocheng.model.text.Language;

/** One way to say a rule in one language. */
interface Wording<R> {
  Language language();

  /** Sentences of this form with something in each blank; the first as it is written. */
  List<String> examples();

  /** The rule that the folded text says, where it is of this form. */
  Optional<Found<R>> read(String folded);

  /** The sentence for a rule, where this form can say it. */
  Optional<String> write(R rule);

  /** How far into the folded text this form follows it; the place of the trouble. */
  int follows(String folded);

  /** A rule that was read, and what was taken for granted in reading it. */
  record Found<R>(R rule, Set<Assumption> assumed) {
    public Found {
      assumed = Set.copyOf(assumed);
    }
  }
}
