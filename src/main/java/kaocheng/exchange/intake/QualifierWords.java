package kaocheng.exchange.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kaocheng.model.Qualifier;

/** The words and signs that say how sure a figure is, before it, behind it or beside it. */
public final class QualifierWords {
  private static final Map<String, Qualifier> BEFORE = before();
  private static final Map<String, Qualifier> BEHIND =
      Map.of(
          "余", Qualifier.AT_LEAST,
          "多", Qualifier.AT_LEAST,
          "以上", Qualifier.AT_LEAST,
          "及以上", Qualifier.AT_LEAST,
          "+", Qualifier.AT_LEAST,
          "左右", Qualifier.ABOUT,
          "上下", Qualifier.ABOUT,
          "来", Qualifier.ABOUT,
          "以内", Qualifier.AT_MOST,
          "以下", Qualifier.AT_MOST);
  private static final List<String> LONGEST_FIRST =
      BEFORE.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();

  private QualifierWords() {}

  /** The words a text begins with: how long they are, and what they mean together. */
  public record Beginning(int length, Qualifier meaning) {}

  /** The words before a figure, as many as there are. */
  public static Beginning before(String text) {
    var length = 0;
    var meaning = Qualifier.EXACT;
    for (var word = first(text, 0); !word.isEmpty(); word = first(text, length)) {
      meaning = together(meaning, BEFORE.getOrDefault(word, Qualifier.EXACT));
      length += word.length();
      while (length < text.length() && text.charAt(length) == ' ') {
        length++;
      }
    }
    return new Beginning(length, meaning);
  }

  private static String first(String text, int from) {
    var rest = Folded.word(text.substring(from));
    return LONGEST_FIRST.stream().filter(rest::startsWith).findFirst().orElse("");
  }

  /** What a word behind a figure means; a word of another sort leaves the figure exact. */
  public static Qualifier behind(String word) {
    return BEHIND.getOrDefault(word, Qualifier.EXACT);
  }

  /** What a word on its own means. */
  public static Optional<Qualifier> meaning(String word) {
    var plain = Folded.word(word).strip();
    return Optional.ofNullable(BEFORE.getOrDefault(plain, BEHIND.get(plain)));
  }

  /** Two words about one figure: a forecast stays one, and two bounds tell it only about. */
  public static Qualifier together(Qualifier one, Qualifier other) {
    if (one == other || other == Qualifier.EXACT) {
      return one;
    }
    if (one == Qualifier.EXACT) {
      return other;
    }
    var forecast = one == Qualifier.FORECAST || other == Qualifier.FORECAST;
    return forecast ? Qualifier.FORECAST : Qualifier.ABOUT;
  }

  private static Map<String, Qualifier> before() {
    var words = new HashMap<String, Qualifier>();
    say(words, Qualifier.EXACT, "准确", "精确", "确切", "exact", "exactly", "共计", "达到", "达", "=");
    say(words, Qualifier.ABOUT, "大约", "约", "约为", "将近", "接近", "近", "~", "≈", "about", "approx.");
    say(words, Qualifier.ABOUT, "approximately", "approx", "around", "nearly");
    say(words, Qualifier.AT_LEAST, "至少", "不少于", "不低于", "逾", "超过", "超", ">=", "≥", ">", "=>");
    say(words, Qualifier.AT_LEAST, "at least", "at_least", "over", "more than", "≧", "下限", "lower");
    say(words, Qualifier.AT_MOST, "至多", "不到", "不超过", "不多于", "不高于", "最多", "<=", "≤", "<", "=<");
    say(
        words,
        Qualifier.AT_MOST,
        "at most",
        "at_most",
        "up to",
        "less than",
        "≦",
        "不足",
        "上限",
        "upper");
    say(words, Qualifier.FORECAST, "预计", "预测", "预估", "预期", "forecast", "expected", "estimated");
    return words;
  }

  private static void say(Map<String, Qualifier> words, Qualifier meaning, String... some) {
    for (var word : some) {
      words.put(word, meaning);
    }
  }
}
