package kaocheng.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Given;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Source;
import kaocheng.model.text.Language;

/** Tells a derivation in words: as an indented tree, or in one line. */
public final class Explanation {
  private final Words words;
  private final Figures figures;
  private final Formula formula;

  private Explanation(Words words) {
    this.words = words;
    this.figures = Figures.in(words.language());
    this.formula = new Formula(words);
  }

  public static Explanation in(Language language) {
    return new Explanation(Words.in(language));
  }

  /**
   * One line of the tree: how deep it stands, its name, its value, its formula or source, and the
   * figure it tells of.
   */
  public record Line(int depth, String name, String value, String reason, Derivation figure) {}

  /**
   * The whole tree from the result down to what was given; a branch told once is not told again.
   */
  public List<Line> tree(Derivation derivation) {
    var lines = new ArrayList<Line>();
    add(lines, derivation, 0, seen());
    return lines;
  }

  private void add(List<Line> lines, Derivation derivation, int depth, Set<Derivation> seen) {
    if (!seen.add(derivation)) {
      return;
    }
    var name = words.name(derivation.label());
    var value = figures.value(derivation);
    switch (derivation) {
      case Given given -> lines.add(new Line(depth, name, value, source(given.source()), given));
      case Worked worked -> {
        lines.add(new Line(depth, name, value, formula.named(worked), worked));
        for (var input : worked.inputs()) {
          add(lines, input, depth + 1, seen);
        }
      }
    }
  }

  /** The last so many steps of a calculation, each in a line, in the order of doing them. */
  public List<String> lastSteps(Derivation derivation, int depth) {
    return new Telling(seen(), "").steps(derivation, depth);
  }

  /** The steps in the order in which one would do them on a calculator, in one line. */
  public String oneLine(Derivation derivation) {
    var steps = new Telling(seen(), words.say(Word.CLAUSE)).told(derivation, Integer.MAX_VALUE);
    return steps.isEmpty()
        ? words.name(derivation.label()) + " " + figures.value(derivation)
        : steps;
  }

  /** The steps that lead from what is known to the result, in the order of doing them. */
  public List<String> steps(Derivation derivation, Collection<Derivation> known) {
    var seen = seen();
    seen.addAll(known);
    seen.remove(derivation);
    return new Telling(seen, "").steps(derivation, Integer.MAX_VALUE);
  }

  /** Tells steps one by one; a value that stands in several of them is written once. */
  private final class Telling {
    private final StringBuilder text = new StringBuilder(200);
    private final ValueTexts values = new ValueTexts(figures::value);
    private final Set<Derivation> seen;

    private final List<Integer> ends = new ArrayList<>();
    private final String between;

    Telling(Set<Derivation> seen, String between) {
      this.seen = seen;
      this.between = between;
    }

    String told(Derivation derivation, int depth) {
      tell(derivation, depth);
      return text.toString();
    }

    List<String> steps(Derivation derivation, int depth) {
      tell(derivation, depth);
      var steps = new ArrayList<String>(ends.size());
      var from = 0;
      for (var end : ends) {
        steps.add(text.substring(from, end));
        from = end;
      }
      return steps;
    }

    private void tell(Derivation derivation, int depth) {
      if (depth > 0 && derivation instanceof Worked worked && seen.add(derivation)) {
        for (var input : worked.inputs()) {
          tell(input, depth - 1);
        }
        if (!isBareSum(worked) && !changesNothing(worked)) {
          text.append(text.isEmpty() ? "" : between);
          step(worked);
          ends.add(text.length());
        }
      }
    }

    private void step(Worked worked) {
      var value = values.of(worked);
      text.append(words.name(worked.label())).append(' ');
      formula.write(text, worked, values::of);
      text.append(value.startsWith(Figures.ABOUT) ? " " : " = ").append(value);
    }
  }

  /** Rounding a figure that has no more decimals anyway. */
  private static boolean changesNothing(Worked worked) {
    return worked.operation() instanceof Round
        && worked.value().equals(worked.inputs().getFirst().value());
  }

  private static boolean isBareSum(Worked worked) {
    return worked.operation() == Arithmetic.SUM && worked.inputs().size() < 2;
  }

  /** Where a given figure came from. */
  public String source(Source source) {
    return switch (source) {
      case Source.Row row when row.isOnTrial() -> words.say(Word.SOURCE_TRIED, List.of(row.file()));
      case Source.Report(var row, _, _) when row.isOnTrial() -> source(row);
      case Source.Row row when row.isTyped() -> words.say(Word.SOURCE_TYPED, List.of(row.file()));
      case Source.Report(var row, var asOf, var version) when row.isTyped() ->
          words.say(Word.SOURCE_TYPED_REPORT, List.of(row.file(), asOf, version));
      case Source.Document(var title, var row) when row.isTyped() ->
          words.say(Word.SOURCE_TYPED_DOCUMENT, List.of(title, row.file()));
      case Source.Row(var file, var line) -> words.say(Word.SOURCE_ROW, List.of(file, line));
      case Source.Report(var row, var asOf, var version) ->
          words.say(Word.SOURCE_REPORT, List.of(row.file(), row.line(), asOf, version));
      case Source.Document(var title, var row) ->
          words.say(Word.SOURCE_DOCUMENT, List.of(title, row.file(), row.line()));
      case Source.Rule() -> words.say(Word.SOURCE_RULE);
      case Source.Scheme() -> words.say(Word.SOURCE_SCHEME);
    };
  }

  private static Set<Derivation> seen() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }
}
