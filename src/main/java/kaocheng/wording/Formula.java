package kaocheng.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.CountReached;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.RankAmong;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Root;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Unit;

/** Writes the operation of one line of a derivation: {@code 18 件 ÷ 180 件}. */
final class Formula {
  private final Words words;
  private final Figures figures;

  Formula(Words words) {
    this.words = words;
    this.figures = Figures.in(words.language());
  }

  /** Writes the operation with the values of its inputs, each as it is written elsewhere. */
  void write(StringBuilder text, Worked worked, Function<Derivation, String> values) {
    var sign = sign(worked);
    if (sign.isEmpty()) {
      text.append(of(worked, input -> bare(values.apply(input))));
      return;
    }
    var inputs = worked.inputs();
    for (var i = 0; i < inputs.size(); i++) {
      var value = values.apply(inputs.get(i));
      text.append(i == 0 ? "" : sign)
          .append(
              value, value.startsWith(Figures.ABOUT) ? Figures.ABOUT.length() : 0, value.length());
    }
  }

  /** What stands between the figures of a plain operation; nothing where it is said otherwise. */
  private static String sign(Worked worked) {
    return worked.operation() instanceof Arithmetic operation && !worked.inputs().isEmpty()
        ? sign(operation)
        : "";
  }

  private static String sign(Arithmetic operation) {
    return switch (operation) {
      case SUM -> " + ";
      case DIFFERENCE -> " − ";
      case PRODUCT -> " × ";
      case QUOTIENT -> " ÷ ";
      case MINIMUM, MAXIMUM, FLOOR, CEILING, COUNT -> "";
    };
  }

  /** The operation with the names and values of its inputs. */
  String named(Worked worked) {
    return of(worked, input -> words.name(input.label()) + " " + figures.value(input));
  }

  /** The value without the sign that it is rounded, which reads badly between two operators. */
  private String bare(Derivation input) {
    return bare(figures.value(input));
  }

  private static String bare(String value) {
    return value.startsWith(Figures.ABOUT) ? value.substring(Figures.ABOUT.length()) : value;
  }

  private String of(Worked worked, Function<Derivation, String> operand) {
    var inputs = worked.inputs();
    return switch (worked.operation()) {
      case Arithmetic arithmetic -> arithmetic(arithmetic, inputs, operand);
      case Relation relation -> compared(relation, inputs);
      case Round(var rounding) ->
          words.say(
              Word.ROUNDED,
              List.of(
                  figures.finer(inputs.getFirst(), rounding),
                  rounding.decimals(),
                  RoundingWord.of(rounding.mode())));
      case Lookup lookup -> looked(lookup, inputs.getFirst(), worked.unit());
      case Months months ->
          words.say(
              months(months), List.of(operand.apply(inputs.get(0)), operand.apply(inputs.get(1))));
      case CountReached(var relation) -> reached(relation, inputs);
      case RankAmong(var direction, var ties) -> ranked(direction, ties, inputs);
      case Root(var degree) ->
          words.say(Word.ROOT, List.of(operand.apply(inputs.getFirst()), degree, Root.DECIMALS));
    };
  }

  private String arithmetic(
      Arithmetic operation, List<Derivation> inputs, Function<Derivation, String> operand) {
    var operands = new ArrayList<String>(inputs.size());
    inputs.forEach(input -> operands.add(operand.apply(input)));
    return switch (operation) {
      case SUM, DIFFERENCE, PRODUCT, QUOTIENT ->
          operands.isEmpty() ? "0" : String.join(sign(operation), operands);
      case MINIMUM -> words.say(Word.SMALLER_OF, List.of(listed(operands)));
      case MAXIMUM -> words.say(Word.LARGER_OF, List.of(listed(operands)));
      case FLOOR -> words.say(Word.ROUNDED_DOWN, operands);
      case CEILING -> words.say(Word.ROUNDED_UP, operands);
      case COUNT -> words.say(Word.COUNTED, List.of(operands.size()));
    };
  }

  private static Word months(Months months) {
    return switch (months) {
      case STARTED -> Word.MONTHS_STARTED;
      case WHOLE -> Word.MONTHS_WHOLE;
      case BEFORE -> Word.MONTHS_BEFORE;
    };
  }

  /** The bound, and the figures that are held against it one by one. */
  private String reached(Relation relation, List<Derivation> inputs) {
    var bound = inputs.getFirst();
    var figures = listed(inputs.stream().skip(1).map(this::bare).toList());
    var asked = words.say(Asked.of(relation, bound.unit())) + bare(bound);
    return words.say(Word.REACHED, List.of(figures, asked));
  }

  private String ranked(Direction direction, RankAmong.Ties ties, List<Derivation> inputs) {
    var all = listed(inputs.stream().skip(1).map(this::bare).toList());
    var way = words.say(direction == Direction.UP ? Word.FROM_LOW : Word.FROM_HIGH);
    return words.say(
        Word.RANKED_AMONG, List.of(bare(inputs.getFirst()), all, way, words.say(ties(ties))));
  }

  private static Word ties(RankAmong.Ties ties) {
    return switch (ties) {
      case MINIMUM -> Word.TIES_MINIMUM;
      case AVERAGE -> Word.TIES_AVERAGE;
      case DENSE -> Word.TIES_DENSE;
    };
  }

  private String listed(List<String> operands) {
    return String.join(words.say(Word.LIST), operands);
  }

  /** Measured and bound side by side; the sign tells how they really stand, met or not. */
  private String compared(Relation relation, List<Derivation> inputs) {
    var measured = inputs.get(0);
    var bound = inputs.get(1);
    var order = measured.value().compareTo(bound.value());
    var sign = order == 0 ? "=" : order < 0 ? "<" : ">";
    return words.name(measured.label())
        + " "
        + figures.beside(measured, bound, 4)
        + " "
        + sign
        + " "
        + words.name(bound.label())
        + " "
        + figures.value(bound)
        + words.say(Word.LIST)
        + words.say(Asked.of(relation, bound.unit()));
  }

  private String looked(Lookup lookup, Derivation input, Unit points) {
    var tiers =
        lookup.tiers().stream()
            .map(
                tier ->
                    words.say(
                        bound(lookup, input.unit()),
                        List.of(
                            figures.figure(tier.bound(), input.unit()),
                            figures.figure(tier.points(), points))))
            .collect(Collectors.joining(words.say(Word.ENUMERATION)));
    var key = lookup.tierOf(input.value()).isPresent() ? Word.TIER_REACHED : Word.NO_TIER_REACHED;
    return words.say(key, List.of(bare(input), tiers));
  }

  private static Word bound(Lookup lookup, Unit unit) {
    if (unit.equals(Unit.GRADE)) {
      return Word.TIER_EQUAL;
    }
    return lookup.direction() == Direction.UP ? Word.TIER_NOT_UNDER : Word.TIER_NOT_OVER;
  }
}
