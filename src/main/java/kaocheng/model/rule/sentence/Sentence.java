package kaocheng.model.rule.sentence;

import java.util.List;

/**
 * What became of a sentence that was read: a rule, or the place of the trouble and what would be
 * right.
 */
public sealed interface Sentence<R> {

  /** The sentence says this rule. */
  record Read<R>(R rule) implements Sentence<R> {}

  /**
   * The sentence says no rule. The place counts characters from 1; nearest are valid sentences that
   * begin like it, the likeliest first.
   */
  record Unreadable<R>(int place, String found, List<String> nearest) implements Sentence<R> {}
}
