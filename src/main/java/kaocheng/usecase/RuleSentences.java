package kaocheng.usecase;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kaocheng.exchange.trial.CaseColumn;
import kaocheng.exchange.trial.CaseTexts;
import kaocheng.exchange.trial.TrialFault;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Refused;

/** The sentences of rules being tried; many cases share a few, which are read once. */
final class RuleSentences {
  private static final int MOST_REMEMBERED = 5000;
  private static final int EXCERPT = 60;

  private final Map<String, Sentence<Target>> targets = new ConcurrentHashMap<>();
  private final Map<String, Sentence<Method>> methods = new ConcurrentHashMap<>();

  Sentence<Target> target(String text) {
    return remembered(targets, Grammar.TARGETS, text);
  }

  Method method(CaseTexts texts) {
    var text = texts.text(CaseColumn.METHOD);
    return rule(remembered(methods, Grammar.METHODS, text), texts, CaseColumn.METHOD);
  }

  private static <R> Sentence<R> remembered(
      Map<String, Sentence<R>> known, Grammar<R> grammar, String text) {
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(text, grammar::read);
  }

  /** The rule that a sentence says; refuses one that says none, with the place and what would. */
  static <R> R rule(Sentence<R> sentence, CaseTexts texts, CaseColumn column) {
    return switch (sentence) {
      case Sentence.Read<R> read -> read.rule();
      case Sentence.Unreadable<R> trouble -> throw refused(trouble, texts, column);
    };
  }

  private static Refused refused(
      Sentence.Unreadable<?> trouble, CaseTexts texts, CaseColumn column) {
    var heading = texts.heading(column);
    var nearest = String.join(" · ", trouble.nearest());
    return trouble.found().isEmpty()
        ? Refused.because(
            TrialFault.SENTENCE_NOT_FINISHED, heading, excerpt(texts.text(column)), nearest)
        : Refused.because(
            TrialFault.SENTENCE_NOT_UNDERSTOOD,
            heading,
            trouble.place(),
            excerpt(trouble.found()),
            nearest);
  }

  private static String excerpt(String text) {
    var most = Math.min(text.length(), EXCERPT);
    return text.length() <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most))) + "…";
  }
}
