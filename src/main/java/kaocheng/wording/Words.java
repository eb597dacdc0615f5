package kaocheng.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import kaocheng.model.Clause;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;

/** Says symbols in one language; every text stands in that language's file. */
public final class Words {
  private static final Words CHINESE = new Words(Language.CHINESE);
  private static final Words ENGLISH = new Words(Language.ENGLISH);

  private final Language language;
  private final Properties texts;
  private final Map<Key, Template> templates = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
    this.texts = load(language);
  }

  public static Words in(Language language) {
    return switch (language) {
      case CHINESE -> CHINESE;
      case ENGLISH -> ENGLISH;
    };
  }

  /** The texts of a language by key. */
  static Properties load(Language language) {
    var file =
        switch (language) {
          case CHINESE -> "zh.properties";
          case ENGLISH -> "en.properties";
        };
    var properties = new Properties();
    try (var stream = Words.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("text file missing from the program: " + file);
      }
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /** The text of a symbol that has no blanks. */
  public String say(Key key) {
    return say(key, List.of());
  }

  public String say(Message message) {
    return say(message.key(), message.values());
  }

  /** The text of a symbol with one blank, filled with words that stand as they are. */
  String say(Key key, String words) {
    return template(key).filled(place -> place == 0 ? words : "{" + place + "}");
  }

  public String say(Key key, List<?> values) {
    return template(key)
        .filled(place -> place < values.size() ? inWords(values.get(place)) : "{" + place + "}");
  }

  /** Mostly known already, which is told without waiting for others who ask. */
  private Template template(Key key) {
    var known = templates.get(key);
    return known == null ? templates.computeIfAbsent(key, this::made) : known;
  }

  private Template made(Key key) {
    var text = texts.getProperty(key.id());
    if (text == null) {
      throw new IllegalStateException("no text for " + key.id() + " in " + language);
    }
    return Template.of(text);
  }

  /** The name of a line of a derivation. */
  public String name(Label label) {
    var detail = label.detail();
    return template(label.term()).filled(place -> place == 0 ? detail : "{" + place + "}").strip();
  }

  public String sentence(Target target) {
    return Grammar.TARGETS.write(target, language);
  }

  public String sentence(Method method) {
    return Grammar.METHODS.write(method, language);
  }

  public String sentence(Clause clause) {
    return Grammar.POLICIES.write(clause, language);
  }

  private String inWords(Object value) {
    return switch (value) {
      case Key key -> say(key);
      case Message message -> say(message);
      case Rational number -> Figures.in(language).figure(number, Unit.NONE);
      case Collection<?> several ->
          several.stream()
              .map(this::inWords)
              .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
      default -> value.toString();
    };
  }
}
