package kaocheng.model.rule.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kaocheng.model.Clause;
import kaocheng.model.Pace;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Wording.Found;
import kaocheng.model.text.Language;

/** All the sentences for one sort of rule; reading and writing are inverse. */
public final class Grammar<R> {
  public static final Grammar<Target> TARGETS = new Grammar<>(TargetForms.all(), 500);
  public static final Grammar<Method> METHODS = new Grammar<>(MethodForms.all(), 800);
  public static final Grammar<Pace> PACES = new Grammar<>(PaceForms.all(), 100);
  public static final Grammar<Clause> POLICIES = new Grammar<>(PolicyForms.all(), 300);
  private static final int SUGGESTIONS = 3;
  private static final int COMPARED = 100;

  private final List<Wording<R>> wordings;
  private final int longest;

  Grammar(List<Wording<R>> wordings, int longest) {
    this.wordings = List.copyOf(wordings);
    this.longest = longest;
  }

  /** The canonical sentence of a rule. */
  public String write(R rule, Language language) {
    return writtenBy(rule, language).write(rule).orElseThrow();
  }

  /** The form in which a rule is written. */
  Wording<R> writtenBy(R rule, Language language) {
    return in(language)
        .filter(wording -> wording.write(rule).isPresent())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no sentence in " + language + " for " + rule));
  }

  /** Reads a sentence in either language. */
  public Sentence<R> read(String text) {
    try {
      return new Sentence.Read<>(find(text).rule());
    } catch (Unfit unfit) {
      var brokenOff = unfit.start() == unfit.end();
      var found = text.substring(unfit.start(), brokenOff ? text.length() : unfit.end());
      return new Sentence.Unreadable<>(unfit.start() + 1, found, unfit.nearest());
    }
  }

  /** What the reading of a sentence takes for granted; nothing where it cannot be read. */
  public Set<Assumption> assumed(String text) {
    try {
      return find(text).assumed();
    } catch (Unfit unfit) {
      return Set.of();
    }
  }

  /** An example of every form, the canonical ones and the synonyms. */
  public List<String> examples(Language language) {
    return in(language).flatMap(wording -> wording.examples().stream()).distinct().toList();
  }

  Stream<Wording<R>> in(Language language) {
    return wordings.stream().filter(wording -> wording.language() == language);
  }

  private Found<R> find(String text) {
    var folded = Folding.fold(text.substring(0, Math.min(text.length(), longest)));
    var found = text.length() > longest ? Optional.<Found<R>>empty() : tried(folded);
    return found
        .filter(read -> text.length() < longest / 4 || canBeKept(read))
        .orElseThrow(() -> unreadable(folded, text.length()));
  }

  /** What goes without saying in a text is written out, and has to be readable again. */
  private boolean canBeKept(Found<R> found) {
    return write(found.rule(), Language.CHINESE).length() <= longest;
  }

  /** The rule in a stretch of a longer text that is folded already. */
  Found<R> find(String folded, int start, int end) {
    var part = folded.substring(start, end);
    try {
      return tried(part).orElseThrow(() -> unreadable(part, part.length()));
    } catch (Unfit unfit) {
      throw unfit.movedBy(start);
    }
  }

  /** The rule that folded text says, if it says one. */
  Optional<Found<R>> tried(String folded) {
    for (var wording : wordings) {
      try {
        var found = wording.read(folded);
        if (found.isPresent()) {
          return found;
        }
      } catch (Unfit unfit) {
        throw unfit.near(List.of(wording.examples().getFirst()));
      }
    }
    return Optional.empty();
  }

  private Unfit unreadable(String folded, int end) {
    var language = Distance.isEnglish(folded) ? Language.ENGLISH : Language.CHINESE;
    var compared = folded.substring(0, Math.min(folded.length(), COMPARED));
    var attempts =
        wordings.stream().map(wording -> new Attempt(wording, wording.follows(folded))).toList();
    var place = attempts.stream().mapToInt(Attempt::follows).max().orElse(0);
    var nearest =
        attempts.stream()
            .filter(attempt -> attempt.wording().language() == language)
            .sorted(Comparator.comparingInt(Attempt::follows).reversed())
            .toList();
    return new Unfit(place, end, nearest(nearest, compared));
  }

  /**
   * The likeliest first: those that follow the text furthest and are least unlike it. Only likely
   * forms that the text begins like are tried in all their words.
   */
  private static List<String> nearest(List<Attempt> attempts, String text) {
    var enough = attempts.get(Math.min(SUGGESTIONS, attempts.size()) - 1).follows();
    return attempts.stream()
        .takeWhile(attempt -> attempt.follows() >= enough)
        .map(attempt -> attempt.compared(text, 1))
        .sorted(Candidate.LIKELIEST)
        .limit(2 * SUGGESTIONS)
        .map(candidate -> candidate.attempt().inAllWords(text))
        .sorted(Candidate.LIKELIEST)
        .map(Candidate::example)
        .distinct()
        .limit(SUGGESTIONS)
        .toList();
  }

  /** How far a form follows a sentence that it does not say. */
  private record Attempt(Wording<?> wording, int follows) {
    Candidate inAllWords(String text) {
      return compared(text, follows == 0 ? 1 : Integer.MAX_VALUE);
    }

    Candidate compared(String text, int words) {
      return wording.examples().stream()
          .limit(words)
          .map(example -> new Candidate(this, example, Distance.between(example, text)))
          .min(Comparator.comparingInt(Candidate::distance))
          .orElseThrow();
    }
  }

  /** A valid sentence that may have been meant. */
  private record Candidate(Attempt attempt, String example, int distance) {
    private static final Comparator<Candidate> LIKELIEST =
        Comparator.<Candidate>comparingInt(candidate -> candidate.attempt().follows())
            .reversed()
            .thenComparingInt(Candidate::distance);
  }
}
