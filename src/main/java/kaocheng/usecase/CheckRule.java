package kaocheng.usecase;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.rule.sentence.Assumption;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Language;

/**
 * Reads the sentence of a rule while it is being typed: what was understood, or where the trouble
 * is and which sentences are nearest.
 */
public final class CheckRule {
  private CheckRule() {}

  /** The sorts of rules that are said in sentences. */
  public enum RuleSort {
    TARGET,
    METHOD,
    PACE,
    CLAUSE
  }

  public static RuleReading read(RuleSort sort, String sentence) {
    return read(grammar(sort), sentence);
  }

  /** An example of every form of sentence, for completion. */
  public static List<String> examples(RuleSort sort, Language language) {
    return grammar(sort).examples(language);
  }

  /** The examples that go on as the text begins. */
  public static List<String> completions(RuleSort sort, String begun) {
    return Stream.of(Language.values())
        .flatMap(language -> examples(sort, language).stream())
        .filter(example -> example.startsWith(begun.strip()))
        .toList();
  }

  private static Grammar<?> grammar(RuleSort sort) {
    return switch (sort) {
      case TARGET -> Grammar.TARGETS;
      case METHOD -> Grammar.METHODS;
      case PACE -> Grammar.PACES;
      case CLAUSE -> Grammar.POLICIES;
    };
  }

  private static <R> RuleReading read(Grammar<R> grammar, String sentence) {
    return switch (grammar.read(sentence.strip())) {
      case Sentence.Read<R>(var rule) ->
          new RuleReading.Understood(
              grammar.write(rule, Language.CHINESE),
              grammar.write(rule, Language.ENGLISH),
              grammar.assumed(sentence.strip()).stream().sorted().map(Assumption::name).toList());
      case Sentence.Unreadable<R>(var place, var found, var nearest) ->
          new RuleReading.Trouble(place, found, nearest);
    };
  }
}
