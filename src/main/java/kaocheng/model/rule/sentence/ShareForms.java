package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.Interpolated;
import kaocheng.model.rule.Method.Inverse;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.NotScored;
import kaocheng.model.rule.Method.PeriodsMet;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Tiers;

/** The sentences of methods that give a share of the points, or points by tier. */
final class ShareForms {
  private static final String CAP = "[，<封顶|最高|上限|最高不超过> {cap:PERCENT=100%}]";

  private final Forms<Method> forms = new Forms<>();

  private ShareForms() {}

  static Forms<Method> all() {
    var all = new ShareForms();
    all.proportions();
    all.verdicts();
    all.ledgers();
    all.tiers();
    return all.forms;
  }

  private void proportions() {
    Saying<Method> proportional =
        Saying.<Method, Proportional>of(
                Proportional.class,
                blanks -> new Proportional(cap(blanks)),
                method -> Blanks.ofPercent("cap", method.cap()))
            .without("cap", Assumption.CAPPED_AT_FULL);
    forms.chinese("<按完成率得分|按完成率计分|按完成比例得分|按完成比例计分|按完成率折算得分|完成率×权重|权重×完成率>" + CAP, proportional);
    forms.english("in proportion to completion[, capped at {cap:PERCENT=100%}]", proportional);
    Saying<Method> inverse =
        Saying.<Method, Inverse>of(
                Inverse.class,
                blanks -> new Inverse(cap(blanks)),
                method -> Blanks.ofPercent("cap", method.cap()))
            .without("cap", Assumption.CAPPED_AT_FULL);
    forms.chinese("<按反比完成率得分|按反比完成率计分|按指标值与实际值之比得分>" + CAP, inverse);
    forms.english("in proportion to target over measured[, capped at {cap:PERCENT=100%}]", inverse);
  }

  private static Rational cap(Blanks blanks) {
    return blanks.has("cap") ? blanks.percent("cap") : Rational.ONE;
  }

  private void verdicts() {
    forms.exactly(
        new AllOrNothing(),
        "<达标|完成|达到指标值|达到目标>得满分，<否则|不达标|未达标|未完成|达不到> <0 分|得 0 分|不得分|计 0 分|为 0 分|零分>",
        "full points if met, otherwise <0|none>");
    forms.exactly(new PeriodsMet(), "<按达标期数得分|按达标期数比例得分|按达标期数占比得分>", "by periods met");
    forms.exactly(new NotScored(), "<不计分|不考核|不计分，只统计|仅统计，不计分>", "not scored");
  }

  private void ledgers() {
    forms.exactly(
        new LedgerShare(), "<按销号率得分|按销号比例得分|按销号率计分>", "in proportion to what is struck off");
    Saying<Method> late =
        Saying.of(
            LedgerShare.class,
            blanks -> new LedgerShare(blanks.percent("late")),
            method -> Blanks.ofPercent("late", method.lateShare()));
    forms.chinese("<按销号率得分|按销号比例得分|按销号率计分>，逾期<销号|销号的|完成的>按 {late:PERCENT=50%} <计|计算|折算>", late);
    forms.english(
        "in proportion to what is struck off, {late:PERCENT=50%} for what is struck off late",
        late);
  }

  private void tiers() {
    Saying<Method> tiers =
        Saying.of(
            Tiers.class,
            blanks -> tiers(Tierings.bestFirst(blanks, "tiers")),
            method -> Blanks.of("tiers", new Tierings(method.unit(), method.tiers()).inPoints()));
    forms.chinese("<分档|分档得分|分档计分|分段计分|按档次得分> {tiers:TIERS}", tiers);
    forms.english("tiers {tiers:TIERS}", tiers);
    forms.synonym(
        "[分档|分档得分|分档计分|分段计分][:|，]{tiers:SPOKEN_TIERS}" + "[，其余不得分|，其余 0 分|，否则不得分|，其他不得分|，其余得 0 分]",
        blanks -> tiers(Tierings.spoken(blanks, "tiers")));
    forms.synonym(
        "<按位次得分|按名次得分|按位次赋分> {tiers:TIERS=1:10 2:8 3:6}",
        blanks -> {
          var places = Tierings.bestFirst(blanks, "tiers");
          return places.unit().equals(Unit.NONE)
              ? new Tiers(Unit.counting("位"), places.tiers())
              : tiers(places);
        });
    Saying<Method> interpolated =
        Saying.of(
            Interpolated.class,
            blanks -> {
              var anchors = Tierings.rising(blanks, "anchors");
              return new Interpolated(anchors.unit(), anchors.tiers());
            },
            method ->
                Blanks.of("anchors", new Tierings(method.unit(), method.anchors()).inPoints()));
    forms.chinese("<插值|插值法|线性插值|按插值得分|插值计分> {anchors:TIERS=4%:40 6%:45}", interpolated);
    forms.english("<interpolated|interpolation> {anchors:TIERS=4%:40 6%:45}", interpolated);
  }

  private static Tiers tiers(Tierings read) {
    return new Tiers(read.unit(), read.tiers());
  }
}
