package kaocheng.model.rule.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A piece of the pattern of a sentence: what it reads, writes and looks like. */
sealed interface Piece {
  /** Any space may stand behind a word or a blank; none is ever given back, so nothing is slow. */
  String SPACE = "\\s*+";

  /** The expression of what this piece reads, with the space behind it. */
  String expression();

  /** What this piece writes; nothing where it may be left out and has nothing to say. */
  Optional<String> write(Blanks blanks);

  /** This piece with examples in its blanks: first as it is written, then in other words. */
  List<String> examples();

  /** How far the folded text goes along with this piece from a place on. */
  int follows(String folded, int from);

  /** The letters with which this piece can begin; nothing where it can begin with any. */
  Optional<String> initials();

  /** Whether this piece need not be there. */
  default boolean isOptional() {
    return switch (this) {
      case Words words -> words.folded().isBlank();
      case Gap _ -> false;
      case Choice choice -> choice.ways().stream().anyMatch(Sequence::isEmpty);
      case Maybe _ -> true;
    };
  }

  /** Fixed words, between which and around whose punctuation any space may stand. */
  record Words(String text, String folded) implements Piece {
    private static final Pattern BETWEEN = Pattern.compile("\\s+|(?=[(),;:])|(?<=[(),;:])");

    @Override
    public String expression() {
      return BETWEEN
          .splitAsStream(folded.strip())
          .map(word -> Pattern.quote(word) + SPACE)
          .collect(Collectors.joining());
    }

    @Override
    public Optional<String> write(Blanks blanks) {
      return Optional.of(text);
    }

    @Override
    public List<String> examples() {
      return List.of(text);
    }

    @Override
    public Optional<String> initials() {
      var word = folded.strip();
      return Optional.of(word.isEmpty() ? "" : word.substring(0, 1));
    }

    @Override
    public int follows(String read, int from) {
      var word = folded.strip();
      var shared = 0;
      while (shared < word.length()
          && from + shared < read.length()
          && word.charAt(shared) == read.charAt(from + shared)) {
        shared++;
      }
      return from + shared;
    }
  }

  /** A named blank. */
  record Gap(String name, Blank kind, String example) implements Piece {
    @Override
    public String expression() {
      return "(?<" + name + ">" + kind.expression() + ")" + SPACE;
    }

    @Override
    public Optional<String> write(Blanks blanks) {
      return Optional.of(blanks.text(name));
    }

    @Override
    public List<String> examples() {
      return List.of(example);
    }

    @Override
    public Optional<String> initials() {
      return kind.startsWithDigit() ? Optional.of("0123456789") : Optional.empty();
    }

    @Override
    public int follows(String folded, int from) {
      return from;
    }
  }

  /** Several ways to say the same, of which the first is written. */
  record Choice(List<Sequence> ways) implements Piece {
    @Override
    public String expression() {
      return "(?:" + alternatives(ways) + ")";
    }

    @Override
    public Optional<String> write(Blanks blanks) {
      return Optional.of(ways.getFirst().write(blanks));
    }

    @Override
    public List<String> examples() {
      return ways.stream().flatMap(way -> way.examples().stream()).toList();
    }

    @Override
    public Optional<String> initials() {
      return initialsOf(ways.stream().map(Sequence::initials).toList());
    }

    @Override
    public int follows(String folded, int from) {
      return furthest(ways, folded, from);
    }
  }

  /** Words that need not be there; they are written where there is something for their blanks. */
  record Maybe(List<Sequence> ways) implements Piece {
    @Override
    public String expression() {
      return "(?:" + alternatives(ways) + ")?";
    }

    @Override
    public Optional<String> write(Blanks blanks) {
      return ways.stream()
          .filter(way -> way.gaps().findAny().isPresent())
          .filter(way -> way.gaps().allMatch(gap -> blanks.has(gap.name())))
          .findFirst()
          .map(way -> way.write(blanks));
    }

    @Override
    public List<String> examples() {
      var filled = ways.stream().flatMap(Sequence::gaps).findAny().isPresent();
      var all = new ArrayList<String>();
      ways.forEach(way -> all.addAll(way.examples()));
      all.add(filled ? all.size() : 0, "");
      return all;
    }

    @Override
    public Optional<String> initials() {
      return initialsOf(ways.stream().map(Sequence::initials).toList());
    }

    @Override
    public int follows(String folded, int from) {
      return furthest(ways, folded, from);
    }
  }

  /** All letters together; nothing where one can be any. */
  static Optional<String> initialsOf(List<Optional<String>> all) {
    return all.stream().allMatch(Optional::isPresent)
        ? Optional.of(all.stream().map(Optional::orElseThrow).collect(Collectors.joining()))
        : Optional.empty();
  }

  private static String alternatives(List<Sequence> ways) {
    return ways.stream().map(Sequence::expression).collect(Collectors.joining("|"));
  }

  private static int furthest(List<Sequence> ways, String folded, int from) {
    return ways.stream().mapToInt(way -> way.follows(folded, from)).max().orElse(from);
  }
}
