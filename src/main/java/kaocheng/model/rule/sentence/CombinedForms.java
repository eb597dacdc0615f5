package kaocheng.model.rule.sentence;

import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.rule.Method;
import kaocheng.model.text.Language;

/** The sentences of methods made of other methods. */
final class CombinedForms {
  private CombinedForms() {}

  static Forms<Method> all() {
    var forms = new Forms<Method>();
    for (var language : Language.values()) {
      forms
          .and(new LowestForm(language))
          .and(new CompositeForm(language))
          .and(new BonusForm(language));
    }
    return forms;
  }

  /** The words with which a method made of others begins, up to the colon. */
  record Head(List<String> words, Pattern pattern) {
    static Head of(String... words) {
      var either = String.join("|", words).replace(" ", "\\s+");
      var pattern = "\\s*+(?:" + either + ")\\s*+:\\s*+";
      return new Head(List.of(words), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** Where the text goes on behind the colon; 0 where it does not begin so. */
    int end(String folded) {
      var head = pattern.matcher(folded);
      return head.lookingAt() ? head.end() : 0;
    }

    /** How far the text begins like one of the words. */
    int follows(String folded) {
      return words.stream().mapToInt(word -> shared(word, folded)).max().orElse(0);
    }

    private static int shared(String word, String folded) {
      var shared = 0;
      while (shared < word.length()
          && shared < folded.length()
          && word.charAt(shared) == folded.charAt(shared)) {
        shared++;
      }
      return shared;
    }
  }
}
