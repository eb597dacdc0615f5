package kaocheng.model.rule.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.CombinedMethod.Composite;
import kaocheng.model.rule.CombinedMethod.Gate;
import kaocheng.model.rule.CombinedMethod.LowestOf;
import kaocheng.model.rule.CombinedMethod.Part;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.rule.PlaceMethod.RankSteps;
import kaocheng.model.rule.Target.GrowBy;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestedSentenceTest {
  private static final Method MET = new AllOrNothing();
  private static final Method WHOLE = new Proportional(Rational.ONE);
  private static final Rational FOUR = Rational.of(4);

  @Test
  void partsStandBehindTheirPointsGateAndTarget() {
    says(
        "综合：【4 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%；【2 分，达标后，指标值 较上年增长 8%】按完成率得分，封顶 100%",
        new Composite(
            List.of(
                new Part(FOUR, Gate.ALWAYS, null, MET),
                new Part(Rational.of(6), Gate.WHEN_PASSED, null, new RankSteps(Rational.of(1, 20))),
                new Part(Rational.TWO, Gate.WHEN_MET, new GrowBy(Rational.of(8, 100)), WHOLE))));
  }

  @Test
  void whatIsMadeOfSeveralStandsInBracketsInsideAnother() {
    var lowest = new LowestOf(List.of(WHOLE, MET));
    says("取低：〔取低：按完成率得分，封顶 100%｜达标得满分，否则 0 分〕｜达标得满分，否则 0 分", new LowestOf(List.of(lowest, MET)));
    says("取低：按完成率得分，封顶 100%｜" + bonusOn("达标得满分，否则 0 分"), new LowestOf(List.of(WHOLE, bonus(MET))));
    says(bonusOn("〔取低：按完成率得分，封顶 100%｜达标得满分，否则 0 分〕"), bonus(lowest));
    says(
        "综合：【4 分】〔综合：【4 分】达标得满分，否则 0 分〕；【4 分】" + bonusOn("按完成率得分，封顶 100%"),
        new Composite(List.of(part(new Composite(List.of(part(MET)))), part(bonus(WHOLE)))));
    says(bonusOn(bonusOn("达标得满分，否则 0 分")), bonus(bonus(MET)));
  }

  private static Part part(Method method) {
    return new Part(FOUR, Gate.ALWAYS, null, method);
  }

  private static Method bonus(Method base) {
    var step = Step.ofTarget(Side.ABOVE, Rational.of(1, 10));
    return new WithBonus(base, Rational.of(3), step, PartialStep.WHOLE, Rational.of(9));
  }

  private static String bonusOn(String base) {
    return base + "；每超过目标 10% 加 3 分（不足 10% 不计），最多加 9 分";
  }

  private static void says(String sentence, Method method) {
    assertThat(Grammar.METHODS.read(sentence)).isEqualTo(new Sentence.Read<>(method));
    assertThat(Grammar.METHODS.write(method, Language.CHINESE)).isEqualTo(sentence);
    var english = Grammar.METHODS.write(method, Language.ENGLISH);
    assertThat(Grammar.METHODS.read(english)).as(english).isEqualTo(new Sentence.Read<>(method));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          综合：【4 分】达标得满分，否^ 1 分；【6 分】不计分      | 达标得满分，否则 0 分
          综合：【4 分】达标得满分，否则 0 分；【6 分】按位次得分，每退 1 位减 ^5 分  | 按位次得分，每退 1 位减 5%
          综合：【4 分，指标值 较上年^长 8%】不计分              | 较上年增长 8%
          综合：【4 ^件】不计分                                  | 综合：【4 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%
          综合：^达标得满分，否则 0 分                           | 综合：【4 分】达标得满分，否则 0 分；【6 分，超过指标值后】按位次得分，每退 1 位减 5%
          综合：【4 分】^                                        | 不计分
          取低：不计分｜每低 1 个百分点扣 1 分（不足 ^2 个按比例） | 每低 1 个百分点扣 0.5 分（不足 1 个按比例）
          取低：不计分｜〔综合：【4 分】分档 100%:40 ^100%:36〕   | 分档 100%:40 90%:36 80%:32
          不计^算；每超过目标 10% 加 3 分（不足 10% 不计），最多加 9 分 | 不计分
          按完成率得分，封顶 100%；每超过目标 10% 加 3 分（不足 10% 不计），^顶多加 9 分 \
          | 按完成率得分，封顶 100%；每超过目标 2% 加 3 分（不足 2% 不计），最多加 9 分
          """)
  void namesThePlaceInTheWholeTextAndTheNearestInnerSentence(String marked, String nearest) {
    var text = marked.replace("^", "");
    if (!(Grammar.METHODS.read(text) instanceof Sentence.Unreadable<Method> trouble)) {
      throw new AssertionError("readable: " + text);
    }
    assertThat(trouble.place()).as("place").isEqualTo(marked.indexOf('^') + 1);
    assertThat(trouble.nearest()).first().isEqualTo(nearest);
    assertThat(text.startsWith(trouble.found(), trouble.place() - 1)).isTrue();
  }
}
