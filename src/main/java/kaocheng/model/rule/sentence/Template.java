package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kaocheng.model.rule.sentence.Piece.Choice;
import kaocheng.model.rule.sentence.Piece.Gap;
import kaocheng.model.rule.sentence.Piece.Maybe;
import kaocheng.model.rule.sentence.Piece.Words;

/**
 * The pattern of a sentence: words; blanks such as <code>{bound:PERCENT=95%}</code>, with an
 * example; <code>&lt;a|b&gt;</code>, of which the first is written; <code>[a|b]</code>, which need
 * not be there.
 */
final class Template {
  private static final Pattern GAP = Pattern.compile("\\{(\\w+):(\\w+)(?:=([^}]*))?}");
  private static final String END = "(?:[.;][\\s.;]*+)?";

  private final String pattern;
  private final Sequence sequence;
  private final Lazy<List<String>> examples = new Lazy<>(this::exampleList);
  private final Lazy<Pattern> whole = new Lazy<>(this::compiled);
  private final List<String> names = new ArrayList<>();

  /** The letters with which the sentence can begin; none where it can begin with any. */
  private final String initials;

  private int at;

  Template(String pattern) {
    this.pattern = pattern;
    this.sequence = sequence();
    if (at < pattern.length()) {
      throw new IllegalArgumentException("no end at " + at + " of " + pattern);
    }
    this.initials = Folding.phrase(sequence.initials().orElse(""));
  }

  /** Words that are left out leave two spaces behind. */
  private static String tidy(String example) {
    return example.strip().replaceAll(" +", " ");
  }

  /** The sentence with an example in each blank, then the same in other words. */
  List<String> examples() {
    return examples.get();
  }

  private List<String> exampleList() {
    return sequence.examples().stream().map(Template::tidy).distinct().toList();
  }

  Optional<Blanks> read(String folded) {
    if (!mayBegin(folded)) {
      return Optional.empty();
    }
    var matcher = whole.get().matcher(folded);
    return matcher.matches() ? Optional.of(blanksOf(matcher)) : Optional.empty();
  }

  /** Most texts begin unlike most sentences, which need not be looked at more closely. */
  private boolean mayBegin(String folded) {
    var text = folded.stripLeading();
    return initials.isEmpty()
        || text.isEmpty()
        || initials.indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
  }

  private Pattern compiled() {
    return Sequence.compiled(sequence.expression() + END);
  }

  String write(Blanks blanks) {
    return sequence.write(blanks);
  }

  /** How far into the folded text this pattern follows it; the place of the trouble. */
  int follows(String folded) {
    return sequence.follows(folded, 0);
  }

  private Blanks blanksOf(Matcher matcher) {
    var texts = new HashMap<String, String>();
    var starts = new HashMap<String, Integer>();
    for (var name : names) {
      var text = matcher.group(name);
      if (text != null) {
        texts.put(name, text);
        starts.put(name, matcher.start(name));
      }
    }
    return new Blanks(texts, starts);
  }

  private Sequence sequence() {
    var all = new ArrayList<Piece>();
    while (at < pattern.length() && "|>]".indexOf(pattern.charAt(at)) < 0) {
      switch (pattern.charAt(at)) {
        case '{' -> all.add(gap());
        case '<' -> all.add(new Choice(ways('>')));
        case '[' -> all.add(new Maybe(ways(']')));
        default -> all.add(words());
      }
    }
    return new Sequence(all);
  }

  private List<Sequence> ways(char end) {
    var ways = new ArrayList<Sequence>();
    do {
      at++;
      ways.add(sequence());
    } while (pattern.charAt(at) == '|');
    if (pattern.charAt(at) != end) {
      throw new IllegalArgumentException("no " + end + " at " + at + " of " + pattern);
    }
    at++;
    return List.copyOf(ways);
  }

  private Gap gap() {
    var gap = GAP.matcher(pattern).region(at, pattern.length());
    if (!gap.lookingAt()) {
      throw new IllegalArgumentException("no blank at " + at + " of " + pattern);
    }
    at = gap.end();
    var kind = Blank.valueOf(gap.group(2));
    var example = Optional.ofNullable(gap.group(3)).orElse(kind.example());
    names.add(gap.group(1));
    return new Gap(gap.group(1), kind, example);
  }

  private Words words() {
    var start = at;
    while (at < pattern.length() && "{<[|>]".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    var text = pattern.substring(start, at);
    return new Words(text, Folding.fold(text));
  }
}
