package kaocheng.model.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kaocheng.model.figure.Arithmetic;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Derivation.Given;
import kaocheng.model.figure.Derivation.Worked;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Lookup;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Round;
import kaocheng.model.figure.Rounding;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Language;
import kaocheng.wording.Explanation;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Derivations on one line: what is read tells what was written. */
final class DerivationNotationTest {
  private static final Source REPORT =
      new Source.Report(new Source.Row("q1.csv", 2), LocalDate.of(2021, 3, 31), 1);
  private static final List<String> NOT_GIVEN =
      List.of(
          "",
          ";",
          "TARGET",
          "TARGET=1nR",
          "TARGETS=1nR;",
          "TARGET=1/0nR;",
          "TARGET=1/nR;",
          "TARGET=1zR;",
          "TARGET=1nT;",
          "TARGET\"=1nR;",
          "TARGET\"~00g0\"=1nR;",
          "TARGET=1nF#0:1;",
          "TARGET=1nQ\"a\":1@999999999999.1;",
          "TARGET=1nQ\"a\":1@1.99999999999;",
          "TARGET=9999999999999d R;",
          "TARGET=5gR;");
  private static final List<String> NOT_WORKED =
      List.of(
          "TARGET=1nR;SCORE:+(1)p;",
          "TARGET=1nR;SCORE:+(0p;",
          "TARGET=1nR;SCORE:%(0)p;",
          "TARGET=1nR;SCORE:>=(0)p;",
          "TARGET=0nR;SCORE:/(0,0)p;",
          "TARGET=-1nR;SCORE:root[2](0)p;",
          "TARGET=1nR;SCORE:root[0](0)p;",
          "TARGET=1nR;SCORE:root[1000000000](0)p;",
          "TARGET=1nR;SCORE:round[19 HALF_UP](0)p;",
          "TARGET=1nR;SCORE:round[2 SIDEWAYS](0)p;",
          "TARGET=1nR;SCORE:tiers[UP 1](0)p;",
          "TARGET=1gR;SCORE:tiers[UP 9=1](0)p;");

  private static Derivation read(String line) {
    return DerivationNotation.read(line).orElseThrow();
  }

  private static List<List<Object>> told(List<Explanation.Line> tree) {
    return tree.stream()
        .map(line -> List.<Object>of(line.depth(), line.name(), line.value(), line.reason()))
        .toList();
  }

  private static void assertTellsTheSame(Derivation found, Derivation expected) {
    assertThat(found.value()).isEqualTo(expected.value());
    assertThat(found.unit()).isEqualTo(expected.unit());
    for (var language : Language.values()) {
      var explanation = Explanation.in(language);
      assertThat(explanation.oneLine(found)).isEqualTo(explanation.oneLine(expected));
      assertThat(told(explanation.tree(found))).isEqualTo(told(explanation.tree(expected)));
    }
  }

  @Property(tries = 2000)
  void readsWhatItWrote(@ForAll Random random) {
    var derivation = AnyDerivation.from(random);
    var line = DerivationNotation.write(derivation);
    var found = read(line);

    assertTellsTheSame(found, derivation);
    assertThat(DerivationNotation.write(found)).isEqualTo(line);
  }

  @Property(tries = 1000)
  void staysOnItsLine(@ForAll Random random) {
    assertThat(DerivationNotation.write(AnyDerivation.from(random)).chars())
        .noneMatch(sign -> Character.isISOControl(sign) || sign == '\\' || sign == '\u2028');
  }

  @Property(tries = 2000)
  void neverFailsOnWhateverStandsThere(@ForAll("lines") String line) {
    assertIsReadOrRefused(line);
  }

  @Property(tries = 3000)
  void neverFailsOnALineThatWasTamperedWith(@ForAll Random random) {
    var line = new StringBuilder(DerivationNotation.write(AnyDerivation.from(random)));
    for (var times = random.nextInt(1, 4); times > 0 && !line.isEmpty(); times--) {
      var at = random.nextInt(line.length());
      var sign =
          random.nextBoolean() ? line.charAt(random.nextInt(line.length())) : anySign(random);
      switch (random.nextInt(3)) {
        case 0 -> line.deleteCharAt(at);
        case 1 -> line.insert(at, sign);
        default -> line.setCharAt(at, sign);
      }
    }
    assertIsReadOrRefused(line.toString());
  }

  private static char anySign(Random random) {
    var signs = "0123456789-/=:;,()[]\"~#@.RSFQD%cd+*<>";
    return signs.charAt(random.nextInt(signs.length()));
  }

  /** What is read can be told, and is the same when it is read again. */
  private static void assertIsReadOrRefused(String line) {
    DerivationNotation.read(line)
        .ifPresent(found -> assertTellsTheSame(read(DerivationNotation.write(found)), found));
  }

  @Provide
  Arbitrary<String> lines() {
    var pieces =
        """
        TARGET  SCORE  =  :  1  20  /  0  -  %  n  d  g  R  S  F  Q  D  "q"  "  ~0009  ~  #0  #  (  )
          0,0  ,  ;  +  *  >=  started  round[2 HALF_UP]  tiers[UP 1=2]  rank[  root[2]  ]  @1.1
        """;
    return Arbitraries.of(pieces.strip().split("\\s{2,}", -1))
        .list()
        .ofMaxSize(30)
        .map(all -> String.join("", all));
  }

  @Example
  void writesPartsOnceAndInTheOrderOfWorkingThemOut() {
    var target = Derivation.given(Term.TARGET, Rational.of(100), Unit.counting("篇"), Source.RULE);
    var share =
        Derivation.given(
            Term.SHARE_OF_YEAR.of("一"), Rational.of(1, 4), Unit.PERCENT, Source.SCHEME);
    var asked =
        Derivation.worked(
            Term.TARGET_TO_DATE, Unit.counting("篇"), Arithmetic.PRODUCT, target, share);
    var done = Derivation.given(Term.REPORTED, Rational.of(20), Unit.counting("篇"), REPORT);
    var more = Derivation.given(Term.REPORTED, Rational.of(-1, 2), Unit.NONE, REPORT);
    var sum = Derivation.worked(Term.MEASURED, Unit.counting("篇"), Arithmetic.SUM, done, more);
    var isMet = Derivation.worked(Term.VERDICT, Unit.VERDICT, Relation.AT_LEAST, sum, asked);
    var score = Derivation.worked(Term.SCORE, Unit.POINTS, new Round(Rounding.STORED), isMet);

    assertThat(DerivationNotation.write(score))
        .isEqualTo(
            "r=20c\"篇\"Q\"q1.csv\":2@18717.1;r=-1/2nQ#0:2@18717.1;"
                + "m:+(0,1)c\"篇\";t=100c\"篇\"R;soy\"一\"=1/4%S;"
                + "ttd:*(3,4)c\"篇\";v:>=(2,5)v;s:round[4 HALF_UP](6)p;");
  }

  @Example
  void keepsOnePartOne() {
    var given = Derivation.given(Term.REPORTED, Rational.TWO, Unit.NONE, Source.RULE);
    var square = Derivation.worked(Term.SQUARE, Unit.NONE, Arithmetic.PRODUCT, given, given);
    var line = DerivationNotation.write(square);

    assertThat(line).isEqualTo("r=2nR;sq:*(0,0)n;");
    assertThat(read(line))
        .isInstanceOfSatisfying(
            Worked.class,
            found -> assertThat(found.inputs().getFirst()).isSameAs(found.inputs().getLast()));
  }

  @Example
  void keepsTextsThatHoldEverySign() {
    var odd = "一\t二\n\"三\"~;:=,#\\\r" + '\u0085' + '\ud842';
    var row = new Source.Row(odd, 7);
    var given =
        Derivation.given(
            Term.ITEM.of(odd), Rational.ONE, Unit.counting(odd), new Source.Document("文", row));
    var line = DerivationNotation.write(given);

    assertThat(line).startsWith("i\"一~0009二~000a~0022三~0022~007e;:=,#~005c~000d~0085~d842\"=1c");
    assertThat(read(line)).isEqualTo(given);
  }

  @Example
  void keepsEveryDigit() {
    var digits = new BigInteger("123456789012345678901234567890");
    var given = new Given(Term.TARGET, Rational.of(digits, BigInteger.TEN), Unit.NONE, Source.RULE);

    assertThat(DerivationNotation.write(given)).isEqualTo("t=123456789012345678901234567890/10nR;");
    assertThat(read(DerivationNotation.write(given))).isEqualTo(given);
  }

  @Example
  void writesTiers() {
    var given = Derivation.given(Term.MEASURED, Rational.of(85), Unit.NONE, Source.RULE);
    var tiers =
        List.of(
            new Lookup.Tier(Rational.of(90), Rational.of(5)),
            new Lookup.Tier(Rational.of(80), Rational.of(3)));
    var looked = Derivation.worked(Term.TIER, Unit.POINTS, new Lookup(tiers, Direction.UP), given);

    assertThat(DerivationNotation.write(looked)).isEqualTo("m=85nR;ti:tiers[UP 90=5,80=3](0)p;");
    assertThat(read(DerivationNotation.write(looked)).value()).isEqualTo(Rational.of(3));
  }

  @Example
  void readsNothingWhereSomethingIsWrong() {
    assertThat(NOT_GIVEN).allSatisfy(DerivationNotationTest::assertIsRefused);
    assertThat(NOT_WORKED).allSatisfy(DerivationNotationTest::assertIsRefused);
  }

  private static void assertIsRefused(String line) {
    assertThat(DerivationNotation.read(line)).as(line).isEmpty();
  }

  @Example
  void readsNothingThatGrowsWithoutEndOrIsDeeperThanAnyCalculation() {
    var squares = new ArrayList<>(List.of("TARGET=7/3nR;"));
    var steps = new ArrayList<>(List.of("TARGET=1nR;"));
    for (var at = 0; at < 2000; at++) {
      squares.add("SQUARE:*(%d,%d)n;".formatted(at, at));
      steps.add("SCORE:round[%d %s](%d)n;".formatted(2, RoundingMode.UP, at));
    }
    assertThat(DerivationNotation.read(String.join("", squares))).isEmpty();
    assertThat(DerivationNotation.read(String.join("", steps))).isEmpty();
    assertThat(DerivationNotation.read(String.join("", steps.subList(0, 900)))).isPresent();
  }
}
