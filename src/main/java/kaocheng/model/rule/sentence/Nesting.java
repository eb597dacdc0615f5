package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.sentence.Wording.Found;
import kaocheng.model.text.Language;

/**
 * Sentences inside sentences: a method inside another one stands in {@code 〔〕} or braces where it
 * is made of several itself.
 */
final class Nesting {
  private static final String OPENING = "{[";
  private static final String CLOSING = "}]";
  private static final String LOOSE = " \t;,.";

  private final String folded;
  private final Set<Assumption> assumed = new HashSet<>();

  Nesting(String folded) {
    this.folded = folded;
  }

  /** What was taken for granted in all that was read. */
  <R> Found<R> found(R rule) {
    return new Found<>(rule, assumed);
  }

  /** Reads the method that stands there, with or without braces around it. */
  Method method(int start, int end) {
    var from = start;
    var to = end;
    while (from < to && LOOSE.indexOf(folded.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && LOOSE.indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    return isBraced(from, to)
        ? method(from + 1, to - 1)
        : kept(Grammar.METHODS.find(folded, from, to));
  }

  <R> R kept(Found<R> read) {
    assumed.addAll(read.assumed());
    return read.rule();
  }

  private boolean isBraced(int from, int to) {
    return to - from >= 2 && folded.charAt(from) == '{' && closing(from) == to - 1;
  }

  /** Where a bracket is closed again, or the end of the text. */
  int closing(int opening) {
    var depth = 0;
    for (var i = opening; i < folded.length(); i++) {
      depth += depthOf(folded.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    return folded.length();
  }

  /** Where such signs stand outside all brackets, from a place on. */
  List<Integer> outside(String signs, int from) {
    var places = new ArrayList<Integer>();
    var depth = 0;
    for (var i = from; i < folded.length(); i++) {
      if (depth == 0 && signs.indexOf(folded.charAt(i)) >= 0) {
        places.add(i);
      }
      depth += depthOf(folded.charAt(i));
    }
    return places;
  }

  private static int depthOf(char c) {
    if (OPENING.indexOf(c) >= 0) {
      return 1;
    }
    return CLOSING.indexOf(c) >= 0 ? -1 : 0;
  }

  /** A method as it stands inside another one. */
  static String write(Method method, Language language) {
    var sentence = Grammar.METHODS.write(method, language);
    if (!(method instanceof Composite || method instanceof LowestOf)) {
      return sentence;
    }
    return switch (language) {
      case CHINESE -> "〔" + sentence + "〕";
      case ENGLISH -> "{" + sentence + "}";
    };
  }
}
