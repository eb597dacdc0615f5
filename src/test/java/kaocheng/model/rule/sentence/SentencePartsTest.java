package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.regex.Pattern;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Yardstick;
import kaocheng.model.rule.Yardstick.Fixed;
import kaocheng.model.rule.Yardstick.GroupHighest;
import kaocheng.model.rule.Yardstick.GroupLowest;
import kaocheng.model.rule.Yardstick.GroupMean;
import kaocheng.model.rule.Yardstick.LastYear;
import kaocheng.model.rule.Yardstick.OfBenchmark;
import kaocheng.model.rule.Yardstick.OfReference;
import kaocheng.model.rule.Yardstick.OfTarget;
import kaocheng.model.rule.sentence.CombinedForms.Head;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts from which sentences are built and by which they are read. */
class SentencePartsTest {
  private static final String LONG = "一句很长很长的句子";

  private static Grammar<String> little(int longest) {
    var forms = new Forms<String>().exactly("rule", LONG, "a long sentence");
    return new Grammar<>(forms.synonym("短", _ -> "rule").all(), longest);
  }

  @Test
  void aSentenceMayBeAsLongAsTheLongest() {
    assertThat(little(LONG.length()).read(LONG)).isEqualTo(new Sentence.Read<>("rule"));
    assertThat(little(LONG.length() - 1).read(LONG)).isInstanceOf(Sentence.Unreadable.class);
  }

  @Test
  void whatIsShortIsNotMeasuredByHowItIsWrittenInFull() {
    assertThat(little(8).read("短")).isEqualTo(new Sentence.Read<>("rule"));
    assertThat(little(4).read("短")).isInstanceOf(Sentence.Unreadable.class);
  }

  @Test
  void aGrammarOfFewFormsSuggestsThemAll() {
    var read = little(20).read("另一句");
    assertThat(read).isInstanceOf(Sentence.Unreadable.class);
    if (read instanceof Sentence.Unreadable<String> trouble) {
      assertThat(trouble.nearest()).containsExactly("短", LONG);
    }
  }

  @Test
  void aRuleThatNoFormSaysIsAMistakeOfTheProgram() {
    assertThatIllegalStateException()
        .isThrownBy(() -> little(20).write("another", Language.CHINESE))
        .withMessage("no sentence in CHINESE for another");
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, abc, 0",
    "abc, abd, 1",
    "kitten, sitting, 3",
    "abcd, bcd, 1",
    "ab, ba, 2",
  })
  void distanceCountsTheCharactersToAddDropOrChange(String left, String right, int distance) {
    assertThat(Distance.between(left, right)).isEqualTo(distance);
  }

  @Test
  void wideSignsAreReadAsNarrowOnes() {
    assertThat(Folding.fold("！～Ａ１　、。【】〔〕—–−")).isEqualTo("!~A1 ;.[]{}---");
    assertThat(Folding.fold("\uff00\uff5f")).isEqualTo("\uff00\uff5f");
    assertThat(Folding.phrase("  Last \t YEAR ")).isEqualTo("last year");
  }

  @ParameterizedTest
  @CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "99, 九十九", "100, 100", "0, 0"})
  void smallNumbersAreWrittenInNumerals(int number, String written) {
    assertThat(Numerals.write(number)).isEqualTo(written);
    assertThat(Numerals.read(written)).contains(number);
  }

  @Test
  void whatIsNoNumeralIsNotRead() {
    assertThat(Numerals.read("十十")).isEmpty();
    assertThat(Numerals.read("两")).contains(2);
    assertThatExceptionOfType(Unfit.class)
        .isThrownBy(() -> Blanks.of("place", "十十").ordinal("place"));
  }

  @Test
  void bracketsAreClosedByTheirOwn() {
    assertThat(new Nesting("a{b[c]d}e").closing(1)).isEqualTo(7);
    assertThat(new Nesting("a{b[c]d}e").closing(3)).isEqualTo(5);
    assertThat(new Nesting("a{b").closing(1)).as("never").isEqualTo(3);
    assertThat(new Nesting(";{;};[,],").outside(";,", 0)).containsExactly(0, 4, 8);
    assertThat(new Nesting(";{;};").outside(";", 1)).containsExactly(4);
  }

  @Test
  void aHeadEndsBehindItsColon() {
    var head = Head.of("sum of", "the sum of");
    assertThat(head.words()).containsExactly("sum of", "the sum of");
    assertThat(head.end(" Sum  of : x")).isEqualTo(11);
    assertThat(head.end("sum x")).isZero();
    assertThat(head.follows("sum x")).isEqualTo(4);
    assertThat(head.follows("the s")).isEqualTo(5);
    assertThat(head.follows("sum of: ")).isEqualTo(6);
    assertThat(head.follows("x")).isZero();
  }

  @ParameterizedTest
  @EnumSource(Blank.class)
  void theExampleOfABlankCanStandInIt(Blank blank) {
    assertThat(Folding.fold(blank.example()))
        .isNotEmpty()
        .matches(Pattern.compile(blank.expression(), Pattern.CASE_INSENSITIVE));
  }

  @Test
  void someBlanksBeginWithADigit() {
    assertThat(Blank.values())
        .filteredOn(Blank::startsWithDigit)
        .contains(Blank.NUMBER, Blank.PERCENT, Blank.WHOLE, Blank.DAY, Blank.PERCENTS)
        .doesNotContain(Blank.SIGNED, Blank.ORDINAL, Blank.NAME, Blank.TIERS, Blank.SENTENCE);
  }

  @Test
  void aListHasOneEntryOrMore() {
    assertThat("ab").matches(Expressions.listOf("ab"));
    assertThat("ab, ab;ab ab").matches(Expressions.listOf("ab"));
    assertThat("abab").doesNotMatch(Expressions.listOf("ab"));
    assertThat("").doesNotMatch(Expressions.listOf("ab"));
  }

  @Test
  void yardsticksAreWrittenInBothLanguagesAndReadBack() {
    List<Yardstick> all =
        List.of(
            new Fixed(Rational.of(6), Unit.NONE),
            new Fixed(Rational.of(4, 5), Unit.PERCENT),
            new GroupLowest(),
            new GroupHighest(),
            new GroupMean(),
            new LastYear(),
            new OfTarget(),
            new OfBenchmark("苏州"),
            new OfReference("全省平均"));
    assertThat(all.stream().map(one -> Yardsticks.write(one, Language.CHINESE)))
        .containsExactly("6", "80%", "同组最低", "同组最高", "同组平均", "上年", "指标值", "标杆 苏州", "参照 全省平均");
    assertThat(all.stream().map(one -> Yardsticks.write(one, Language.ENGLISH)))
        .containsExactly(
            "6",
            "80%",
            "group lowest",
            "group highest",
            "group mean",
            "last year",
            "target",
            "benchmark 苏州",
            "reference 全省平均");
    for (var language : Language.values()) {
      assertThat(all)
          .allSatisfy(one -> assertThat(read(Yardsticks.write(one, language))).isEqualTo(one));
    }
  }

  private static Yardstick read(String text) {
    return Yardsticks.read(Blanks.of("low", text), "low");
  }

  @Test
  void wordsThatNameNothingAreAMistakeOfTheProgram() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gradings.grade("好"))
        .withMessage("no grade is called 好");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Gradings.rungWorths(Blanks.of("rungs", "跑:5"), "rungs"))
        .withMessage("no rung is called 跑");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyLists.chain(Blanks.of("chain", "身高")))
        .withMessage("nothing to compare is called 身高");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Blanks.of("a", "1").text("b"))
        .withMessage("no blank b among [a]");
  }

  @ParameterizedTest
  @CsvSource({
    "不计分;每x, 0",
    "不计分;每超x, 6",
    "不计分;每超 1 件加x, 11",
    "不算分;每超x, 0",
    "每少 1 件扣 1 分(不足 2 件按比例);每超x, 0",
    "不计分每超x, 0",
  })
  void aBonusIsFollowedOnlyBehindAMethod(String folded, int place) {
    assertThat(new BonusForm(Language.CHINESE).follows(folded)).isEqualTo(place);
  }
}
