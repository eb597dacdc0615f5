package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Target.Threshold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 1259 of the Civil Code: which words include the number they stand by. */
class ReadingWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不低于 5%        | 5 | 4.99
          不少于5％        | 5 | 4.99
          5%以上           | 5 | 4.99
          5% 及以上        | 5 | 4.99
          达到 5%          | 5 | 4.99
          至少 5%          | 5 | 4.99
          ≥5%              | 5 | 4.99
          超过 5%          | 5.01 | 5
          高于５%          | 5.01 | 5
          大于 5%          | 5.01 | 5
          不超过 5%        | 5 | 5.01
          5% 以内          | 5 | 5.01
          5%以下           | 5 | 5.01
          控制在 5% 以内   | 5 | 5.01
          至多 5%          | 5 | 5.01
          低于 5%          | 4.99 | 5
          不满 5%          | 4.99 | 5
          不足 5%          | 4.99 | 5
          小于 5%          | 4.99 | 5
          ＜5%             | 4.99 | 5
          """)
  void aPercentageIsIncludedOrNot(String sentence, String met, String notMet) {
    holds(sentence, Rational.parse(met).dividedBy(Rational.HUNDRED), true);
    holds(sentence, Rational.parse(notMet).dividedBy(Rational.HUNDRED), false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          不少于100篇           | 100 | 99
          100篇以上             | 100 | 99
          完成 100 篇           | 100 | 99
          力争 10 家以上        | 10  | 9
          不少于 370 万件       | 370 | 369
          超过 16 次            | 17  | 16
          16次以内              | 16  | 17
          16 次以下             | 16  | 17
          控制在 16 次以内      | 16  | 17
          少于 16 次            | 15  | 16
          不满16次              | 15  | 16
          不足 16 次            | 15  | 16
          """)
  void aCountIsIncludedOrNot(String sentence, String met, String notMet) {
    holds(sentence, Rational.parse(met), true);
    holds(sentence, Rational.parse(notMet), false);
  }

  private static void holds(String sentence, Rational measured, boolean expected) {
    var read = Grammar.TARGETS.read(sentence);
    assertThat(read).isInstanceOf(Sentence.Read.class);
    if (read instanceof Sentence.Read<?>(Threshold(var relation, var bound, _))) {
      assertThat(relation.holds(measured, bound)).as(sentence + " " + measured).isEqualTo(expected);
    } else {
      throw new AssertionError(sentence + " is read as " + read);
    }
  }
}
