package kaocheng.model.notation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.CountReached;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.Operation;
import kaocheng.model.figure.RankAmong;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Root;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Rounding;

/**
 * Operations on a line: a sign or word, and in brackets what belongs to it: {@code +}, {@code >=},
 * {@code round[4 HALF_UP]}, {@code tiers[UP 90=5,80=3]}.
 */
final class OperationNotation {
  private static final String ROUND = "round";
  private static final String TIERS = "tiers";
  private static final String REACHED = "reached";
  private static final String RANK = "rank";
  private static final String ROOT = "root";
  private static final int HIGHEST_DEGREE = 1000;

  private static final Codes<Arithmetic> ARITHMETIC =
      Codes.of(Arithmetic.class, OperationNotation::sign);
  private static final Codes<Relation> RELATIONS =
      Codes.of(Relation.class, OperationNotation::sign);
  private static final Codes<Months> MONTHS = Codes.of(Months.class, OperationNotation::word);
  private static final Codes<RoundingMode> MODES = Codes.names(RoundingMode.class);
  private static final Codes<Direction> DIRECTIONS = Codes.names(Direction.class);
  private static final Codes<RankAmong.Ties> TIES = Codes.names(RankAmong.Ties.class);
  private static final Map<String, Operation> BARE = bare();

  private OperationNotation() {}

  private static Map<String, Operation> bare() {
    var bare = new HashMap<String, Operation>(ARITHMETIC.cases());
    bare.putAll(RELATIONS.cases());
    bare.putAll(MONTHS.cases());
    return bare;
  }

  private static String sign(Arithmetic operation) {
    return switch (operation) {
      case SUM -> "+";
      case DIFFERENCE -> "-";
      case PRODUCT -> "*";
      case QUOTIENT -> "/";
      case MINIMUM -> "min";
      case MAXIMUM -> "max";
      case FLOOR -> "floor";
      case CEILING -> "ceiling";
      case COUNT -> "count";
    };
  }

  private static String sign(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> ">=";
      case MORE_THAN -> ">";
      case AT_MOST -> "<=";
      case LESS_THAN -> "<";
    };
  }

  private static String word(Months months) {
    return switch (months) {
      case STARTED -> "started";
      case WHOLE -> "whole";
      case BEFORE -> "before";
    };
  }

  static void write(StringBuilder line, Operation operation) {
    switch (operation) {
      case Arithmetic arithmetic -> line.append(sign(arithmetic));
      case Relation relation -> line.append(sign(relation));
      case Months months -> line.append(word(months));
      case Round(var rounding) ->
          line.append(ROUND)
              .append('[')
              .append(rounding.decimals())
              .append(' ')
              .append(rounding.mode().name())
              .append(']');
      case Lookup lookup -> write(line, lookup);
      case CountReached(var relation) ->
          line.append(REACHED).append('[').append(sign(relation)).append(']');
      case RankAmong(var direction, var ties) ->
          line.append(RANK)
              .append('[')
              .append(direction.name())
              .append(' ')
              .append(ties.name())
              .append(']');
      case Root(var degree) -> line.append(ROOT).append('[').append(degree).append(']');
    }
  }

  private static void write(StringBuilder line, Lookup lookup) {
    line.append(TIERS).append('[').append(lookup.direction().name());
    var sign = ' ';
    for (var tier : lookup.tiers()) {
      tier.bound().writeTo(line.append(sign));
      tier.points().writeTo(line.append('='));
      sign = ',';
    }
    line.append(']');
  }

  static Operation read(Cursor cursor) {
    var word = cursor.before("([");
    var bare = BARE.get(word);
    if (bare != null) {
      return bare;
    }
    cursor.expect('[');
    var operation = withItsOwn(word, cursor);
    cursor.expect(']');
    return operation;
  }

  private static Operation withItsOwn(String word, Cursor cursor) {
    return switch (word) {
      case ROUND -> new Round(rounding(cursor));
      case TIERS -> tiers(cursor);
      case REACHED -> new CountReached(RELATIONS.meant(cursor.before("]")));
      case RANK -> rank(cursor);
      case ROOT -> new Root(within(cursor.integer(), 1, HIGHEST_DEGREE));
      default -> throw new Misread(word);
    };
  }

  private static Rounding rounding(Cursor cursor) {
    var decimals = within(cursor.integer(), 0, Rounding.MOST_DECIMALS);
    cursor.expect(' ');
    return Rounding.of(decimals, MODES.meant(cursor.before("]")));
  }

  private static Lookup tiers(Cursor cursor) {
    var direction = DIRECTIONS.meant(cursor.before(" ]"));
    var tiers = new ArrayList<Lookup.Tier>();
    if (cursor.takes(' ')) {
      do {
        var bound = cursor.fraction();
        cursor.expect('=');
        tiers.add(new Lookup.Tier(bound, cursor.fraction()));
      } while (cursor.takes(','));
    }
    return new Lookup(tiers, direction);
  }

  private static RankAmong rank(Cursor cursor) {
    var direction = DIRECTIONS.meant(cursor.before(" "));
    cursor.expect(' ');
    return new RankAmong(direction, TIES.meant(cursor.before("]")));
  }

  private static int within(int number, int least, int most) {
    if (number < least || number > most) {
      throw new Misread("" + number);
    }
    return number;
  }

  /** How many inputs it takes for an operation to be worked out and told. */
  static int leastInputs(Operation operation) {
    return switch (operation) {
      case Relation _, Months _ -> 2;
      case Round _, Lookup _, CountReached _, RankAmong _, Root _ -> 1;
      case Arithmetic arithmetic ->
          arithmetic == Arithmetic.FLOOR || arithmetic == Arithmetic.CEILING ? 1 : 0;
    };
  }
}
