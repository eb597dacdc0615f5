package kaocheng.model.rule.sentence;

import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.Deduct;
import kaocheng.model.rule.Method.PartialStep;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.Method.Step;
import kaocheng.model.text.Language;

/** The sentences of deductions. */
final class DeductionForms {
  /** What goes without saying: no score falls below nothing. */
  static final String ENDING = "[，扣完为止|，直至扣完|，扣完该项分值为止|，最低 0 分|，最多扣完]";

  private static final String BEGINNING = "[达标得满分，|完成得满分，|达到指标值得满分，|达到目标得满分，]";
  private static final String LOSS = " {points:NUMBER=0.5} 分";

  private final Forms<Method> forms = new Forms<>();

  private DeductionForms() {}

  static Forms<Method> all() {
    var all = new DeductionForms();
    for (var steps : Steps.all()) {
      for (var side : Side.values()) {
        all.add(steps, side);
      }
    }
    all.events();
    return all.forms;
  }

  private void add(Steps steps, Side side) {
    var below = side == Side.BELOW;
    var saying = saying(steps, side);
    switch (steps.scale()) {
      case PERCENT_POINT ->
          chinese(
              below ? "<每低|每差|每少|每降低|每下降|每减少|每落后>" : "<每高|每超|每多|每超过|每高出|每增加|每上升>", steps, saying);
      case OF_TARGET -> chinese(below ? "<每低于目标|每低于指标值>" : "<每超出目标|每超过目标|每高于目标>", steps, saying);
      case UNIT -> {
        var fewer = below ? "每少|每差|每减少|每缺|每欠" : "每超|每多|每超过|每增加";
        var worse = below ? "每低|每落后|每后退" : "每高|每高出";
        chinese("<" + fewer + ">", steps, saying.writtenWhen(method -> !isPlaced(method)));
        chinese("<" + worse + ">", steps, saying);
      }
    }
    forms.english(
        "{points:NUMBER=0.5} off per "
            + steps.englishSize()
            + (below ? " below" : " above")
            + steps.englishPart(),
        steps.unsaid(saying, Language.ENGLISH));
  }

  private void chinese(String head, Steps steps, Saying<Method> saying) {
    forms.chinese(
        BEGINNING
            + head
            + " "
            + steps.chineseSize()
            + "<扣|减|扣减>"
            + LOSS
            + steps.chinesePart()
            + ENDING,
        steps.unsaid(saying, Language.CHINESE));
  }

  /** Places fall (每低 1 位), things are too few (每少 1 篇). */
  static boolean isPlace(Step step) {
    return step.unit().equals("位") || step.unit().equals("名");
  }

  private static boolean isPlaced(Method method) {
    return method instanceof Deduct deduct
        && isPlace(deduct.step())
        && deduct.step().side() == Side.BELOW;
  }

  private static Saying<Method> saying(Steps steps, Side side) {
    return Saying.<Method, Deduct>of(
            Deduct.class,
            blanks ->
                new Deduct(blanks.number("points"), steps.read(blanks, side), steps.partial()),
            deduct -> Steps.write(Blanks.of("points", deduct.points()), deduct.step()))
        .writtenWhen(
            method ->
                method instanceof Deduct deduct
                    && steps.says(deduct.step(), deduct.partial())
                    && deduct.step().side() == side);
  }

  /** Events are whole, so nothing is left open. */
  private void events() {
    var steps = new Steps(Scale.UNIT, PartialStep.LINEAR);
    forms.synonym(
        BEGINNING
            + "<每发生|每出现|发生|出现> {size:NUMBER=1} {sizeUnit:STEP_UNIT=起}<扣|减|扣减>"
            + LOSS
            + ENDING,
        blanks ->
            new Deduct(blanks.number("points"), steps.read(blanks, Side.ABOVE), steps.partial()));
  }
}
