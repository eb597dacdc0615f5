package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.model.text.Language;

/**
 * One way to say a rule: a sentence with blanks such as <code>不低于 {bound:PERCENT}</code>. The same
 * form reads and writes; a form that writes nothing is a synonym that is only read. Words in square
 * brackets may be there when it reads and are left out when it writes.
 */
final class Form<R> {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("\\s+|(?=[(),\\[])|(?<=[(),\\]])\\s*");
  private static final Pattern OPTIONAL = Pattern.compile("\\[.*?]");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+):(\\w+)}");

  private final Language language;
  private final String pattern;
  private final List<Part> parts;
  private final Saying<R> saying;
  private final Pattern whole;
  private final Map<Integer, Pattern> beginnings = new ConcurrentHashMap<>();

  /** A stretch of fixed words, or a named blank. */
  private record Part(String literal, String name, String expression) {}

  Form(Language language, String pattern, Saying<R> saying) {
    this.language = language;
    this.pattern = OPTIONAL.matcher(pattern).replaceAll("");
    this.parts = partsOf(pattern);
    this.saying = saying;
    this.whole = compiled(upTo(parts.size()) + "(?:[.;][\\s.;]*)?");
  }

  Language language() {
    return language;
  }

  /** The sentence with an example in each blank. */
  String example() {
    return BLANK
        .matcher(pattern)
        .replaceAll(found -> Matcher.quoteReplacement(Blank.valueOf(found.group(2)).example()));
  }

  /** The rule this form says in the folded text, where it is of this form. */
  Optional<R> read(String folded) {
    var matcher = whole.matcher(folded);
    return matcher.matches()
        ? Optional.of(saying.reader().apply(blanksOf(matcher)))
        : Optional.empty();
  }

  /** The sentence for a rule, where this form can say it. */
  Optional<String> write(R rule) {
    return saying
        .writer()
        .apply(rule)
        .map(
            blanks ->
                BLANK
                    .matcher(pattern)
                    .replaceAll(found -> Matcher.quoteReplacement(blanks.text(found.group(1)))));
  }

  /** How far into the folded text this form follows it; the place of the trouble. */
  int follows(String folded) {
    for (var count = parts.size(); count > 0; count--) {
      var start = beginning(count).matcher(folded);
      if (start.lookingAt()) {
        return start.end() + sharedWithNext(folded, start.end(), count);
      }
    }
    return sharedWithNext(folded, 0, 0);
  }

  private Pattern beginning(int count) {
    return beginnings.computeIfAbsent(count, some -> compiled(upTo(some)));
  }

  private static Pattern compiled(String expression) {
    return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
  }

  private int sharedWithNext(String folded, int from, int next) {
    if (next >= parts.size() || !parts.get(next).name().isEmpty()) {
      return 0;
    }
    var literal = parts.get(next).literal();
    var shared = 0;
    while (shared < literal.length()
        && from + shared < folded.length()
        && literal.charAt(shared) == folded.charAt(from + shared)) {
      shared++;
    }
    return shared;
  }

  private Blanks blanksOf(Matcher matcher) {
    var texts = new HashMap<String, String>();
    var starts = new HashMap<String, Integer>();
    for (var part : parts) {
      if (!part.name().isEmpty()) {
        texts.put(part.name(), matcher.group(part.name()));
        starts.put(part.name(), matcher.start(part.name()));
      }
    }
    return new Blanks(texts, starts);
  }

  private String upTo(int count) {
    var expression = new StringBuilder("\\s*");
    for (var part : parts.subList(0, count)) {
      if (part.name().isEmpty()) {
        expression.append(literal(part.literal()));
      } else {
        expression
            .append("(?<")
            .append(part.name())
            .append('>')
            .append(part.expression())
            .append(')');
      }
      expression.append("\\s*");
    }
    return expression.toString();
  }

  /** Fixed words, between which and around whose punctuation any space may stand. */
  private static String literal(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.strip())
        .map(Form::word)
        .collect(Collectors.joining("\\s*"));
  }

  private static String word(String text) {
    return text.startsWith("[")
        ? "(?:" + Pattern.quote(text.substring(1, text.length() - 1)) + "\\s*)?"
        : Pattern.quote(text);
  }

  private static List<Part> partsOf(String pattern) {
    var parts = new ArrayList<Part>();
    var blank = BLANK.matcher(pattern);
    var from = 0;
    while (blank.find()) {
      addLiteral(parts, pattern.substring(from, blank.start()));
      parts.add(new Part("", blank.group(1), Blank.valueOf(blank.group(2)).expression()));
      from = blank.end();
    }
    addLiteral(parts, pattern.substring(from));
    return parts;
  }

  private static void addLiteral(List<Part> parts, String text) {
    if (!text.isBlank()) {
      parts.add(new Part(Folding.fold(text), "", ""));
    }
  }
}
