package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.CombinedMethod.WithBonus;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.text.Language;

/** Points for every step beyond the target, up to a cap: what stands behind another method. */
record Bonus(Rational points, Step step, PartialStep partial, Rational cap) {

  static Bonus of(WithBonus method) {
    return new Bonus(method.points(), method.step(), method.partial(), method.cap());
  }

  WithBonus on(Method base) {
    return new WithBonus(base, points, step, partial, cap);
  }

  /** The sentences of bonuses. */
  static Forms<Bonus> forms() {
    var forms = new Forms<Bonus>();
    for (var steps : Steps.all()) {
      for (var side : List.of(Side.ABOVE, Side.BELOW)) {
        add(forms, steps, side);
      }
    }
    return forms;
  }

  private static void add(Forms<Bonus> forms, Steps steps, Side side) {
    var below = side == Side.BELOW;
    var saying = saying(steps, side);
    switch (steps.scale()) {
      case PERCENT_POINT ->
          chinese(forms, below ? "<每低|每少|每降低|每下降>" : "<每高|每超|每多|每超过|每高出|每增加>", steps, saying);
      case OF_TARGET ->
          chinese(forms, below ? "<每低于目标|每低于指标值>" : "<每超过目标|每超出目标|每高于目标|每超目标>", steps, saying);
      case UNIT -> {
        var things = saying.writtenWhen(bonus -> !DeductionForms.isPlace(bonus.step()));
        chinese(forms, below ? "<每少|每减少>" : "<每超|每多|每超过|每增加>", steps, things);
        chinese(forms, below ? "<每低>" : "<每高|每高出>", steps, saying);
      }
    }
    forms.english(
        "{points:NUMBER=3} more per "
            + steps.englishSize()
            + (below ? " below" : " above")
            + steps.englishPart()
            + ", at most {cap:NUMBER=9} more",
        steps.unsaid(saying, Language.ENGLISH));
  }

  private static void chinese(Forms<Bonus> forms, String head, Steps steps, Saying<Bonus> saying) {
    forms.chinese(
        (head + " " + steps.chineseSize())
            + "<加|奖励> {points:NUMBER=3} 分"
            + steps.chinesePart()
            + "，<最多加|最高加|加分不超过|加分封顶|最多> {cap:NUMBER=9} 分",
        steps.unsaid(saying, Language.CHINESE));
  }

  private static Saying<Bonus> saying(Steps steps, Side side) {
    return Saying.<Bonus, Bonus>of(
            Bonus.class,
            blanks ->
                new Bonus(
                    blanks.number("points"),
                    steps.read(blanks, side),
                    steps.partial(),
                    blanks.number("cap")),
            bonus ->
                Steps.write(Blanks.of("points", bonus.points()), bonus.step())
                    .and("cap", bonus.cap()))
        .writtenWhen(
            bonus -> steps.says(bonus.step(), bonus.partial()) && bonus.step().side() == side);
  }
}
