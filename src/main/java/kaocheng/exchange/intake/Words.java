package kaocheng.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.text.Language;

/** The words that may stand in a column, and what each means. */
final class Words<T> {
  private final Map<String, T> meanings = new HashMap<>();
  private final Map<T, String> words = new HashMap<>();
  private final Map<T, String> inEnglish = new HashMap<>();
  private final List<String> proposed = new ArrayList<>();
  private final List<String> english = new ArrayList<>();

  /** Adds a meaning; the first of its words is the one to propose. */
  Words<T> and(T meaning, String... words) {
    proposed.add(words[0]);
    english.add(words[words.length > 1 ? 1 : 0]);
    inEnglish.put(meaning, english.getLast());
    this.words.put(meaning, words[0]);
    for (var word : words) {
      meanings.put(Folded.word(word), meaning);
    }
    return this;
  }

  Optional<T> meaning(String text) {
    return Optional.ofNullable(meanings.get(Folded.word(text)));
  }

  /** The word that is written for a meaning. */
  String word(T meaning) {
    var word = words.get(meaning);
    if (word == null) {
      throw new IllegalArgumentException("no word for " + meaning);
    }
    return word;
  }

  /** The words to choose from in a language; a meaning without a second word has only one. */
  List<String> proposed(Language language) {
    return language == Language.CHINESE ? proposed() : List.copyOf(english);
  }

  /** The word that is written for a meaning in a language. */
  String word(T meaning, Language language) {
    return language == Language.CHINESE
        ? word(meaning)
        : inEnglish.getOrDefault(meaning, word(meaning));
  }

  /** The words to choose from. */
  List<String> proposed() {
    return List.copyOf(proposed);
  }

  /** The words to choose from, as a list to be read. */
  String choice() {
    return String.join("、", proposed);
  }
}
