package kaocheng.store;

import java.util.HashMap;
import java.util.Map;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;

/** Reads the sentences of stored rules back; many indicators share one sentence. */
final class Rules<R> {
  private final Grammar<R> grammar;
  private final Map<String, R> known = new HashMap<>();

  Rules(Grammar<R> grammar) {
    this.grammar = grammar;
  }

  R of(String sentence) {
    return known.computeIfAbsent(sentence, this::read);
  }

  private R read(String sentence) {
    return switch (grammar.read(sentence)) {
      case Sentence.Read<R>(var rule) -> rule;
      case Sentence.Unreadable<R> unreadable -> throw new Unreadable(unreadable.toString());
    };
  }
}
