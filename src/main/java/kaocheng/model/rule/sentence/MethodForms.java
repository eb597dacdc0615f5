package kaocheng.model.rule.sentence;

import static kaocheng.model.text.Language.CHINESE;
import static kaocheng.model.text.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.text.Language;

/** The sentences of scoring methods; the first that fits is the canonical one. */
final class MethodForms {
  private final List<Form<Method>> forms = new ArrayList<>();

  private MethodForms() {}

  static List<Form<Method>> all() {
    var all = new MethodForms();
    all.proportions();
    all.tiers();
    all.milestones();
    all.grades();
    all.forms.addAll(DeductionForms.all());
    return all.forms;
  }

  private void proportions() {
    Saying<Method> proportional =
        Saying.of(
            Proportional.class,
            blanks -> new Proportional(blanks.percent("cap")),
            method -> Blanks.of("cap", Blanks.percent(method.cap())));
    add(CHINESE, "按完成率得分，封顶 {cap:PERCENT}", proportional);
    add(ENGLISH, "in proportion to completion, capped at {cap:PERCENT}", proportional);
    Saying<Method> allOrNothing = Saying.exactly(new AllOrNothing());
    add(CHINESE, "达标得满分，否则 0 分", allOrNothing);
    add(ENGLISH, "full points if met, otherwise 0", allOrNothing);
    add(CHINESE, "达标得满分，否则不得分", allOrNothing.onlyRead());
    add(CHINESE, "按销号率得分", Saying.exactly(new LedgerShare()));
    add(ENGLISH, "in proportion to what is struck off", Saying.exactly(new LedgerShare()));
  }

  private void tiers() {
    Saying<Method> tiers =
        Saying.of(
            Tiers.class,
            blanks -> Tierings.tiers(blanks, "tiers"),
            method -> Blanks.of("tiers", Tierings.write(method)));
    add(CHINESE, "分档 {tiers:TIERS}", tiers);
    add(ENGLISH, "tiers {tiers:TIERS}", tiers);
  }

  private void milestones() {
    Saying<Method> late =
        Saying.<Method, Milestone>of(
                Milestone.class,
                blanks -> new Milestone(blanks.number("late"), Rational.ZERO, Rational.ZERO),
                method -> Blanks.of("late", Blanks.plain(method.lateLoss())))
            .writtenWhen(method -> !rewardsEarliness(method));
    add(CHINESE, "按期得满分，每逾期 1 个月扣 {late:NUMBER} 分", late);
    add(ENGLISH, "full points on time, {late:NUMBER} off per month late", late);
    Saying<Method> both =
        Saying.of(
            Milestone.class,
            blanks ->
                new Milestone(blanks.number("late"), blanks.number("early"), blanks.number("cap")),
            method ->
                Blanks.of("late", Blanks.plain(method.lateLoss()))
                    .and("early", Blanks.plain(method.earlyBonus()))
                    .and("cap", Blanks.plain(method.bonusCap())));
    add(
        CHINESE,
        "按期得满分，每逾期 1 个月扣 {late:NUMBER} 分，每提前 1 个月加 {early:NUMBER} 分，最多加 {cap:NUMBER} 分",
        both);
    add(
        ENGLISH,
        "full points on time, {late:NUMBER} off per month late,"
            + " {early:NUMBER} more per month early, at most {cap:NUMBER} more",
        both);
  }

  private static boolean rewardsEarliness(Method method) {
    return method instanceof Milestone milestone
        && !(milestone.earlyBonus().isZero() && milestone.bonusCap().isZero());
  }

  private void grades() {
    add(CHINESE, "按等次得分 {shares:GRADES}", byGrade(CHINESE));
    add(ENGLISH, "by grade {shares:GRADES}", byGrade(ENGLISH));
  }

  private static Saying<Method> byGrade(Language language) {
    return Saying.of(
        ByGrade.class,
        blanks -> Tierings.grades(blanks, "shares"),
        method -> Blanks.of("shares", Tierings.write(method, language)));
  }

  private void add(Language language, String pattern, Saying<Method> saying) {
    forms.add(new Form<>(language, pattern, saying));
  }
}
