package kaocheng.model.notation;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.CountReached;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Label;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Months;
import kaocheng.model.figure.Operation;
import kaocheng.model.figure.RankAmong;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Root;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/** A derivation of any steps from any figures, as long as they can be worked out and told. */
final class AnyDerivation {
  private static final int LONGEST = 3000;
  private static final String[] NAMES = {
    "q1.csv",
    "q2.csv",
    "",
    "2021年(1):\"二\"#0.xlsx",
    "~a;b,c=d",
    "一\t二\n三\r\\四\u0000\u0085\u2028",
    "𠮷野家",
    "半\ud842"
  };

  private final Random random;
  private final List<Derivation> parts = new ArrayList<>();

  private AnyDerivation(Random random) {
    this.random = random;
  }

  static Derivation from(Random random) {
    return new AnyDerivation(random).build();
  }

  private Derivation build() {
    for (var given = random.nextInt(1, 8); given > 0; given--) {
      parts.add(given());
    }
    for (var steps = random.nextInt(random.nextInt(5) == 0 ? 60 : 12); steps > 0; steps--) {
      addStep();
    }
    return parts.getLast();
  }

  private Derivation given() {
    var unit = unit();
    return Derivation.given(label(), value(unit), unit, source());
  }

  private Label label() {
    var term = any(Term.values());
    return random.nextBoolean() ? term : term.of(any(NAMES));
  }

  private Unit unit() {
    var kind = any(Unit.Kind.values());
    return switch (kind) {
      case COUNTED -> Unit.counting(any("篇", "件", "\"", "万 m²"));
      case PERCENT -> Unit.PERCENT;
      case PLAIN, PERCENT_POINT, POINTS, DATE, PLACE, PLACES, MONTHS, VERDICT, GRADE ->
          new Unit(kind, random.nextInt(8) == 0 ? any(NAMES) : "");
    };
  }

  private Rational value(Unit unit) {
    return switch (unit.kind()) {
      case DATE -> Rational.of(random.nextLong(10_000, 30_000));
      case GRADE -> Rational.of(random.nextLong(1, 5));
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACE, PLACES, MONTHS, VERDICT ->
          number();
    };
  }

  private Rational number() {
    return switch (random.nextInt(5)) {
      case 0 -> Rational.of(random.nextLong(-5, 6));
      case 1 -> Rational.of(random.nextLong(), random.nextLong(1, Long.MAX_VALUE));
      case 2 -> Rational.of(new BigInteger(200, random), new BigInteger(90, random).setBit(0));
      case 3 -> Rational.of(18, 180);
      default -> Rational.of(random.nextLong(100_000), any(1L, 10L, 100L, 3L));
    };
  }

  private Source source() {
    var row = new Source.Row(any(NAMES), random.nextInt(5));
    return switch (random.nextInt(5)) {
      case 0 -> Source.RULE;
      case 1 -> Source.SCHEME;
      case 2 -> row;
      case 3 -> new Source.Document(any(NAMES), row);
      default ->
          new Source.Report(row, LocalDate.ofEpochDay(random.nextInt(30_000)), random.nextInt(9));
    };
  }

  /** A step that cannot be worked out or told is left out. */
  private void addStep() {
    var operation = operation();
    var inputs = new ArrayList<Derivation>();
    var least = OperationNotation.leastInputs(operation);
    for (var more = least + random.nextInt(3); more > 0; more--) {
      inputs.add(parts.get(random.nextInt(parts.size())));
    }
    try {
      var step = Derivation.worked(label(), unit(), operation, inputs);
      if (Tellable.is(step) && step.value().numerator().bitLength() < LONGEST) {
        parts.add(step);
      }
    } catch (ArithmeticException | DateTimeException impossible) {
      parts.add(given());
    }
  }

  private Operation operation() {
    return switch (random.nextInt(8)) {
      case 0 -> any(Relation.values());
      case 1 -> new Round(Rounding.of(random.nextInt(19), mode()));
      case 2 -> lookup();
      case 3 -> any(Months.values());
      case 4 -> new CountReached(any(Relation.values()));
      case 5 -> new RankAmong(any(Direction.values()), any(RankAmong.Ties.values()));
      case 6 -> new Root(random.nextInt(1, 5));
      default -> any(Arithmetic.values());
    };
  }

  private RoundingMode mode() {
    return any(RoundingMode.values());
  }

  private Lookup lookup() {
    var tiers = new ArrayList<Lookup.Tier>();
    for (var more = random.nextInt(4); more > 0; more--) {
      tiers.add(new Lookup.Tier(number(), number()));
    }
    return new Lookup(tiers, any(Direction.values()));
  }

  @SafeVarargs
  private <T> T any(T... ones) {
    return ones[random.nextInt(ones.length)];
  }
}
