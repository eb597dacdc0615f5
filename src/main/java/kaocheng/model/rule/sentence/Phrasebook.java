package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;

/** The list of all sentences: every kind of rule with an example and the other words for it. */
public final class Phrasebook {
  private Phrasebook() {}

  /** What a phrase is about. */
  public enum Sort {
    TARGET,
    METHOD
  }

  /**
   * An example of a rule in its canonical sentences, and sentences that are read as the same rule;
   * one that is read as another rule of its kind names that rule behind an equals sign.
   */
  public record Phrase(
      Sort sort, String code, String chinese, String english, List<String> synonyms) {
    public Phrase {
      synonyms = List.copyOf(synonyms);
    }
  }

  /** All targets, then all methods. */
  public static List<Phrase> all() {
    return all(Grammar.TARGETS, Grammar.METHODS);
  }

  /** The same of these grammars. */
  static List<Phrase> all(Grammar<Target> ofTargets, Grammar<Method> ofMethods) {
    var targets = new Book<>(Sort.TARGET, ofTargets, Codes::of);
    var methods = new Book<>(Sort.METHOD, ofMethods, Codes::of);
    return Stream.concat(targets.phrases(), methods.phrases()).toList();
  }

  /** All the phrases of one grammar. */
  private record Book<R>(Sort sort, Grammar<R> grammar, Function<R, String> codes) {

    Stream<Phrase> phrases() {
      var read =
          Stream.of(Language.values())
              .flatMap(language -> grammar.examples(language).stream())
              .flatMap(example -> read(example).stream())
              .toList();
      var listed = new LinkedHashMap<R, Example<R>>();
      read.stream()
          .filter(Example::isCanonical)
          .forEach(example -> listed.putIfAbsent(example.rule(), example));
      var first = new HashMap<Wording<R>, Example<R>>();
      listed.values().forEach(example -> first.putIfAbsent(example.form(), example));
      var synonyms = new HashMap<Example<R>, List<String>>();
      for (var other : read) {
        var same = listed.get(other.rule());
        var example = same == null ? first.get(other.form()) : same;
        synonyms
            .computeIfAbsent(Objects.requireNonNull(example), _ -> new ArrayList<>())
            .add(same == null ? other.text() + " = " + other.canonical() : other.text());
      }
      return listed.values().stream()
          .map(example -> phrase(example, synonyms.getOrDefault(example, List.of())));
    }

    private Optional<Example<R>> read(String text) {
      return switch (grammar.read(text)) {
        case Sentence.Read<R>(var rule) ->
            Optional.of(new Example<>(text, rule, grammar.writtenBy(rule, Language.CHINESE)));
        case Sentence.Unreadable<R> _ -> Optional.empty();
      };
    }

    private Phrase phrase(Example<R> example, List<String> said) {
      var english = grammar.write(example.rule(), Language.ENGLISH);
      var synonyms = new ArrayList<>(said);
      synonyms.removeAll(List.of(example.text(), english));
      return new Phrase(sort, codes.apply(example.rule()), example.text(), english, synonyms);
    }
  }

  /** A sentence, what it says, and the form in which that is written in Chinese. */
  private record Example<R>(String text, R rule, Wording<R> form) {
    boolean isCanonical() {
      return text.equals(canonical());
    }

    String canonical() {
      return form.write(rule).orElseThrow();
    }
  }
}
