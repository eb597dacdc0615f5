package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.Ahead;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.MilestoneShare;

/** The sentences of methods for what has a due date. */
final class MilestoneForms {
  private static final String LATE =
      "<按期得满分，|按期完成得满分，|按时完成得满分，|>"
          + "<每逾期 1 个月|每逾期一个月|每逾期 1 月|每迟 1 个月|每延迟 1 个月|每晚 1 个月|逾期每月><扣|减> ";
  private static final String LOSS = "{late:NUMBER=1} 分";
  private static final String EARLY =
      "<每提前 1 个月|每提前一个月|每提前 1 月>加 {early:NUMBER=0.5} 分，" + "<最多加|最高加|加分不超过|上限> {cap:NUMBER=1} 分";
  private static final String ENGLISH = "full points on time, ";
  private static final String ENGLISH_EARLY =
      ", {early:NUMBER=0.5} more per month early, at most {cap:NUMBER=1} more";

  private final Forms<Method> forms = new Forms<>();

  private MilestoneForms() {}

  static Forms<Method> all() {
    var all = new MilestoneForms();
    all.late();
    all.early();
    all.share();
    return all.forms;
  }

  private void late() {
    Saying<Method> late =
        Saying.<Method, Milestone>of(
                Milestone.class,
                blanks -> new Milestone(blanks.number("late"), Rational.ZERO, Rational.ZERO),
                method -> Blanks.of("late", method.lateLoss()))
            .writtenWhen(method -> !rewardsEarliness(method));
    forms.chinese(LATE + LOSS + DeductionForms.ENDING, late);
    forms.english(ENGLISH + LOSS.replace(" 分", "") + " off per month late", late);
  }

  private static boolean rewardsEarliness(Method method) {
    return method instanceof Milestone milestone
        && !(milestone.earlyBonus().isZero()
            && milestone.bonusCap().isZero()
            && milestone.ahead() == Ahead.OF_DUE_DATE);
  }

  private void early() {
    var own = early(Ahead.OF_DUE_DATE);
    forms.chinese(LATE + LOSS + "，" + EARLY, own);
    forms.english(ENGLISH + "{late:NUMBER=1} off per month late" + ENGLISH_EARLY, own);
    var superior = early(Ahead.OF_SUPERIOR);
    forms.chinese(LATE + LOSS + "，<较上级时限|较上级要求|比上级时限|比上级要求>" + EARLY, superior);
    forms.english(
        ENGLISH
            + "{late:NUMBER=1} off per month late"
            + ENGLISH_EARLY.replace("month early", "month before the superior's deadline"),
        superior);
  }

  private static Saying<Method> early(Ahead ahead) {
    return Saying.<Method, Milestone>of(
            Milestone.class,
            blanks ->
                new Milestone(
                    blanks.number("late"), blanks.number("early"), blanks.number("cap"), ahead),
            method ->
                Blanks.of("late", method.lateLoss())
                    .and("early", method.earlyBonus())
                    .and("cap", method.bonusCap()))
        .writtenWhen(method -> method instanceof Milestone milestone && milestone.ahead() == ahead);
  }

  private void share() {
    Saying<Method> share =
        Saying.of(
            MilestoneShare.class,
            blanks -> new MilestoneShare(blanks.percent("late")),
            method -> Blanks.ofPercent("late", method.lateShare()));
    forms.chinese(LATE + "{late:PERCENT=10%}[的分值|分值]" + DeductionForms.ENDING, share);
    forms.english(ENGLISH + "{late:PERCENT=10%} off per month late", share);
  }
}
