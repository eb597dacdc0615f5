package kaocheng.model.rule.sentence;

import kaocheng.model.rule.Method;
import kaocheng.model.rule.PlaceMethod.LadderPoints;
import kaocheng.model.rule.PlaceMethod.RankInField;
import kaocheng.model.rule.PlaceMethod.RankMoved;
import kaocheng.model.rule.PlaceMethod.RankSteps;
import kaocheng.model.text.Language;

/** The sentences of methods that turn places into points. */
final class PlacePointForms {
  private static final String LIMITS = "，最低 {floor:NUMBER=0} 分，<最高|封顶> {cap:NUMBER=10} 分";
  private static final String EACH = " {each:NUMBER=0.5} 分";
  private static final String MOVED = "<进位得分，基础|按进位得分，基础|位次持平得|与上年持平得> {base:NUMBER=8} 分，";

  private final Forms<Method> forms = new Forms<>();

  private PlacePointForms() {}

  static Forms<Method> all() {
    var all = new PlacePointForms();
    all.ranks();
    all.moves();
    all.ladders();
    return all.forms;
  }

  private void ranks() {
    Saying<Method> steps =
        Saying.of(
            RankSteps.class,
            blanks -> new RankSteps(blanks.percent("step")),
            method -> Blanks.ofPercent("step", method.step()));
    forms.chinese(
        "<按位次得分，|第一名得满分，|第 1 名得满分，|位次第一得满分，>"
            + "<每退 1 位|每后退 1 位|每低 1 位|每后移 1 位|每退后 1 位|每降 1 位|每退一位|每低一位>"
            + "<减|扣|递减> {step:PERCENT=5%}",
        steps);
    forms.english("by place, {step:PERCENT=5%} less per place behind the first", steps);
    forms.exactly(
        new RankInField(), "按位次得分，<依参评数递减|依参评单位数递减|按参评单位数等额递减>", "by place within the field");
  }

  private void moves() {
    Saying<Method> moved =
        Saying.of(
            RankMoved.class,
            blanks -> {
              blanks.requireSame("each", "less");
              return new RankMoved(
                  blanks.number("base"),
                  blanks.number("each"),
                  blanks.number("floor"),
                  blanks.number("cap"));
            },
            method ->
                Blanks.of("base", method.base())
                    .and("each", method.each())
                    .and("floor", method.floor())
                    .and("cap", method.cap()));
    forms.chinese(MOVED + "<每进退 1 位|每进(退)1 位|每进退一位><加减|加(减)>" + EACH + LIMITS, moved);
    forms.chinese(
        MOVED
            + ("每进 1 位加" + EACH)
            + ("，<每退 1 位|每后退 1 位><减|扣>" + EACH.replace("each", "less"))
            + LIMITS,
        moved.onlyRead());
    forms.english(
        "by places gained, base {base:NUMBER=8}, {each:NUMBER=0.5} per place,"
            + " at least {floor:NUMBER=0}, at most {cap:NUMBER=10}",
        moved);
  }

  private void ladders() {
    forms.chinese("<按台阶得分|按位次台阶得分|按保争抢瞄得分> {rungs:RUNG_WORTHS}", ladder(Language.CHINESE));
    forms.english(
        "by rung {rungs:RUNG_WORTHS=aim for:10 grab:9 strive for:8 keep:6}",
        ladder(Language.ENGLISH));
  }

  private static Saying<Method> ladder(Language language) {
    return Saying.of(
        LadderPoints.class,
        blanks -> new LadderPoints(Gradings.rungWorths(blanks, "rungs")),
        method -> Blanks.of("rungs", Gradings.writeWorths(method.rungs(), language)));
  }
}
