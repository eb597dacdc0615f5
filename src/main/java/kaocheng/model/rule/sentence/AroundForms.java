package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.Scale;
import kaocheng.model.rule.Method.Side;
import kaocheng.model.rule.SpanMethod.AroundReference;
import kaocheng.model.rule.SpanMethod.Brackets;
import kaocheng.model.text.Language;

/** The sentences of methods that give more or fewer points on either side of a reference. */
final class AroundForms {
  private static final String LEVEL =
      "<与参照持平|与参照值持平|达到参照|达到参照值|与标杆持平|与平均持平|持平>得 {base:NUMBER=15} 分，";
  private static final String LIMITS = "[，最低 {floor:NUMBER=0} 分]，<最高|封顶|最多> {cap:NUMBER=18} 分";
  private static final String POINTS = " {points:NUMBER=0.5} 分";
  private static final String ENGLISH_LEVEL = "{base:NUMBER=15} level with the reference, ";

  private final Forms<Method> forms = new Forms<>();

  private AroundForms() {}

  static Forms<Method> all() {
    var all = new AroundForms();
    Steps.all().forEach(all::around);
    all.brackets();
    return all.forms;
  }

  private void around(Steps steps) {
    var saying =
        Saying.<Method, AroundReference>of(
                AroundReference.class,
                blanks -> around(steps, blanks),
                method ->
                    Steps.write(Blanks.of("base", method.base()), method.step())
                        .and("points", method.points())
                        .and("floor", method.floor())
                        .and("cap", method.cap()))
            .writtenWhen(
                method ->
                    method instanceof AroundReference around
                        && steps.says(around.step(), around.partial()));
    var chinese = steps.unsaid(saying, Language.CHINESE);
    forms.chinese(
        LEVEL
            + (both(steps) + steps.chineseSize())
            + ("<加减|加(减)|加或减|增减>" + POINTS)
            + (steps.chinesePart() + LIMITS),
        chinese);
    forms.chinese(
        LEVEL
            + ("<" + up(steps) + "> " + steps.chineseSize() + "加" + POINTS)
            + ("，<" + down(steps) + "> " + steps.chineseSize().replace("{size", "{down"))
            + ("<减|扣>" + POINTS.replace("points", "less"))
            + (steps.chinesePart() + LIMITS),
        chinese.onlyRead());
    forms.english(
        ENGLISH_LEVEL
            + ("{points:NUMBER=0.5} more or fewer per "
                + steps.englishSize().replace("target", "reference"))
            + (" above or below" + steps.englishPart())
            + "[, at least {floor:NUMBER=0}], at most {cap:NUMBER=18}",
        steps.unsaid(saying, Language.ENGLISH));
  }

  /** A percentage of the reference has to be named as one, or it might be meant in points. */
  private static String both(Steps steps) {
    return switch (steps.scale()) {
      case OF_TARGET -> "<每高低于参照|每高低参照|每偏离参照> ";
      case PERCENT_POINT, UNIT -> "<每高低|每高(低)|每高或低|每增减|每相差> ";
    };
  }

  private static String up(Steps steps) {
    return steps.scale() == Scale.OF_TARGET ? "每高于参照|每超过参照" : "每高|每超|每多";
  }

  private static String down(Steps steps) {
    return steps.scale() == Scale.OF_TARGET ? "每低于参照" : "每低|每少|每差";
  }

  /** It goes both ways; which side is the better one follows from the target. */
  private static AroundReference around(Steps steps, Blanks blanks) {
    blanks.requireSame("size", "down");
    blanks.requireSame("sizeUnit", "downUnit");
    blanks.requireSame("points", "less");
    return new AroundReference(
        blanks.number("base"),
        blanks.number("points"),
        steps.read(blanks, Side.ABOVE),
        steps.partial(),
        blanks.numberOr("floor", Rational.ZERO),
        blanks.number("cap"));
  }

  private void brackets() {
    brackets("个百分点", "percentage points", Unit.PERCENT_POINT);
    brackets("{unit:STEP_UNIT}", "{unit:STEP_UNIT}", Unit.NONE);
  }

  private void brackets(String chineseUnit, String englishUnit, Unit fixed) {
    Saying<Method> saying =
        Saying.<Method, Brackets>of(
                Brackets.class,
                blanks -> brackets(blanks, fixed),
                method ->
                    Blanks.of("base", method.base())
                        .and("width", method.width())
                        .and("unit", method.unit().symbol())
                        .and("divisors", Gradings.joined(method.divisors(), Blanks::plain, " ")))
            .writtenWhen(
                method ->
                    method instanceof Brackets brackets
                        && brackets.unit().equals(Unit.PERCENT_POINT)
                            == fixed.equals(Unit.PERCENT_POINT));
    forms.chinese(
        LEVEL.replace("15", "20")
            + "按差额分段加减，每段 {width:NUMBER=10} "
            + chineseUnit
            + "，除数 {divisors:NUMBERS}",
        saying);
    forms.english(
        ENGLISH_LEVEL.replace("15", "20")
            + "more or fewer by brackets of {width:NUMBER=10} "
            + englishUnit
            + ", divisors {divisors:NUMBERS}",
        saying);
  }

  private static Brackets brackets(Blanks blanks, Unit fixed) {
    blanks.requirePositive("width");
    var unit = blanks.has("unit") ? Unit.counting(blanks.text("unit")) : fixed;
    var divisors = blanks.numbers("divisors");
    if (divisors.stream().anyMatch(Rational::isZero)) {
      throw blanks.unfit("divisors");
    }
    return new Brackets(blanks.number("base"), blanks.number("width"), unit, divisors);
  }
}
