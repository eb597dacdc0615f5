package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Frequency;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.AheadOfSuperior;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.EachPeriod;
import kaocheng.model.rule.Target.Honoured;
import kaocheng.model.rule.Target.NoneOccurs;
import kaocheng.model.rule.Target.Observed;
import kaocheng.model.rule.Target.Satisfied;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.Target.Unjudged;

/** The sentences of targets that ask for something to be done, to happen or not to happen. */
final class DoneForms {
  private static final String DONE = "<完成|办结|建成|启用|印发|出台|召开|公开|上线>";

  private final Forms<Target> forms = new Forms<>();

  private DoneForms() {}

  static Forms<Target> all() {
    var all = new DoneForms();
    all.lists();
    all.days();
    all.periods();
    all.opinions();
    all.counts();
    return all.forms;
  }

  private void lists() {
    forms.exactly(
        new AllDone(),
        "<全部完成|全覆盖|全部办结|全部办复|全面完成|应办尽办|完成率 100%|100% 完成>",
        "<all done|all complete>");
    forms.exactly(
        new StruckOff(Rational.ONE), "<台账全部销号|全部销号|台账事项全部销号|清单全部销号>", "all struck off the ledger");
    Saying<Target> share =
        Saying.of(
            StruckOff.class,
            blanks -> new StruckOff(blanks.percent("share")),
            target -> Blanks.ofPercent("share", target.share()));
    forms.chinese("<台账销号|台账销号率|销号率|清单销号率><不低于|不少于|达到> {share:PERCENT}", share);
    forms.english("at least {share:PERCENT} struck off the ledger", share);
  }

  private void days() {
    Saying<Target> completed =
        Saying.of(
            CompletedBy.class,
            blanks -> new CompletedBy(blanks.day("due")),
            target -> Blanks.of("due", target.due().toString()));
    forms.chinese("[于]{due:DAY} <前|之前|以前|底前>" + DONE, completed);
    forms.english("<done|completed|finished> by {due:DAY}", completed);
    forms.synonym(
        "[于]{due:MONTH} <底前|底之前|底以前|末前>" + DONE, blanks -> new CompletedBy(blanks.lastDay("due")));
    forms.synonym(
        "[于]{due:YEAR} <底前|底之前|底以前|末前|内>" + DONE, blanks -> new CompletedBy(blanks.lastDay("due")));
    Saying<Target> ahead =
        Saying.of(
            AheadOfSuperior.class,
            blanks -> new AheadOfSuperior(blanks.ordinal("months")),
            target -> Blanks.of("months", Integer.toString(target.months())));
    forms.chinese(
        "<较上级时限提前|较上级要求提前|较上级要求时限提前|比上级时限提前|比上级要求提前|比省要求提前>"
            + " {months:ORDINAL} 个月[以上]<完成|办结|公开|>",
        ahead);
    forms.english("done {months:WHOLE} <months|month> before the superior's deadline", ahead);
  }

  private void periods() {
    each(Frequency.QUARTERLY, "<每季度|每季|每个季度>", "quarter");
    each(Frequency.MONTHLY, "<每月|每个月>", "month");
    each(Frequency.HALF_YEARLY, "<每半年|每个半年>", "half-year");
  }

  private void each(Frequency frequency, String chinese, String english) {
    Saying<Target> saying =
        Saying.<Target, EachPeriod>of(
                EachPeriod.class,
                blanks -> new EachPeriod(frequency, blanks.number("times")),
                target -> Blanks.of("times", target.times()))
            .writtenWhen(
                target -> target instanceof EachPeriod each && each.frequency() == frequency);
    forms.chinese(chinese + "<不少于|不低于|至少|至少开展|开展|完成|> {times:NUMBER=1} <次|期|篇|件|场|轮>[以上]", saying);
    forms.synonym(
        chinese + "<不少于|至少|至少开展|开展|> 一 <次|期|篇|件|场|轮>[以上]",
        _ -> new EachPeriod(frequency, Rational.ONE));
    forms.english("<at least|> {times:NUMBER=1} in <each|every> " + english, saying);
  }

  private void opinions() {
    Saying<Target> satisfied =
        Saying.of(
            Satisfied.class,
            blanks -> new Satisfied(blanks.percent("share"), names(blanks)),
            target ->
                Blanks.ofPercent("share", target.share())
                    .and("points", String.join("、", target.points())));
    forms.chinese(
        "<满意率|满意度|群众满意率|群众满意度><不低于|不少于|达到> {share:PERCENT=90%}[以上]（{points:NAMES}）", satisfied);
    forms.english(
        "at least {share:PERCENT=90%} satisfied ({points:NAMES=非常满意, 满意})",
        Saying.of(
            Satisfied.class,
            blanks -> new Satisfied(blanks.percent("share"), names(blanks)),
            target ->
                Blanks.ofPercent("share", target.share())
                    .and("points", String.join(", ", target.points()))));
    Saying<Target> honoured =
        Saying.<Target, Honoured>of(
                Honoured.class,
                blanks -> new Honoured(blanks.text("level")),
                target -> Blanks.of("level", target.level()))
            .writtenWhen(target -> target instanceof Honoured one && !one.level().isEmpty());
    forms.chinese("<获得|荣获>{level:LEVEL}[及]以上<荣誉|表彰|奖励|表彰奖励>", honoured);
    forms.english("<honoured|an honour> at {level:LEVEL} or above", honoured);
    forms.exactly(new Honoured(""), "<获得荣誉|荣获荣誉|获得表彰|获得表彰奖励>", "<honoured|any honour>");
  }

  private static List<String> names(Blanks blanks) {
    var names = List.of(blanks.text("points").split("[\\s;,]+"));
    if (names.stream().distinct().count() < names.size()) {
      throw blanks.unfit("points");
    }
    return names;
  }

  private void counts() {
    forms.exactly(
        new NoneOccurs(),
        "<零发生|不发生|不出现|零事故|杜绝发生|零报告|0 起|为 0|为零>",
        "<never happens|none occurs|none>");
    forms.exactly(
        new Unjudged(Direction.UP),
        "<只计分，越高越好|只计分，越多越好|不判定，越高越好|不设指标值，越高越好|越高越好|越多越好>",
        "scored only, <higher|more> is better");
    forms.exactly(
        new Unjudged(Direction.DOWN),
        "<只计分，越低越好|只计分，越少越好|不判定，越低越好|不设指标值，越低越好|越低越好|越少越好>",
        "scored only, <lower|less> is better");
    forms.exactly(new Observed(), "<只统计|仅统计|只统计不考核|只统计，不考核|只统计不计分>", "counted only");
  }
}
