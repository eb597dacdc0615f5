package kaocheng.model.rule;

import kaocheng.model.figure.Unit;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;

/** Rules for tests, by their sentences. */
final class Said {
  private Said() {}

  static Target target(String sentence) {
    return rule(Grammar.TARGETS, sentence);
  }

  static Method method(String sentence) {
    return rule(Grammar.METHODS, sentence);
  }

  static Unit unit(String symbol) {
    return Unit.counting(symbol);
  }

  private static <R> R rule(Grammar<R> grammar, String sentence) {
    return switch (grammar.read(sentence)) {
      case Sentence.Read<R>(var rule) -> rule;
      case Sentence.Unreadable<R> unreadable -> throw new AssertionError(unreadable.toString());
    };
  }
}
