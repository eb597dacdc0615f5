package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Equality;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.ChangeByPoints;
import kaocheng.model.rule.Target.GrowBy;
import kaocheng.model.rule.Target.NotAboveLastYear;
import kaocheng.model.rule.Target.NotBelowLastYear;
import kaocheng.model.rule.Target.ReduceBy;

/** The sentences of targets that are held against last year. */
final class LastYearForms {
  private static final String THAN = "<较上年|较上年度|较去年|比上年|比上年度|比去年|同比>";
  private static final String BY = "[ 不低于| 不少于| 至少| 达到] {share:PERCENT=10%}[ 以上]";

  private final Forms<Target> forms = new Forms<>();

  private LastYearForms() {}

  static Forms<Target> all() {
    var all = new LastYearForms();
    all.shares();
    all.points();
    all.bounds();
    return all.forms;
  }

  private void shares() {
    Saying<Target> reduced =
        Saying.of(
            ReduceBy.class,
            blanks -> new ReduceBy(blanks.percent("share")),
            target -> Blanks.ofPercent("share", target.share()));
    forms.chinese(THAN + "<压减|减少|下降|降低|压缩|精简>" + BY, reduced);
    forms.english("{share:PERCENT=10%} <less|lower|fewer> than last year", reduced);
    Saying<Target> grown =
        Saying.of(
            GrowBy.class,
            blanks -> new GrowBy(blanks.percent("share")),
            target -> Blanks.ofPercent("share", target.share()));
    forms.chinese(THAN + "<增长|增加|增幅|增速>" + BY.replace("10%", "8%"), grown);
    forms.chinese("<增速|增幅|增长率><不低于|不少于|达到> {share:PERCENT=8%}", grown.onlyRead());
    forms.english("{share:PERCENT=8%} <more|higher> than last year", grown);
  }

  /** A percentage that rises 2 % is another thing than one that rises 2 points. */
  private void points() {
    points(Direction.UP, "<提高|上升|提升|增加|增长>", "<above|up on>");
    points(Direction.DOWN, "<降低|下降|减少|回落>", "<below|down on>");
  }

  private void points(Direction direction, String chinese, String english) {
    Saying<Target> saying =
        Saying.<Target, ChangeByPoints>of(
                ChangeByPoints.class,
                blanks ->
                    new ChangeByPoints(
                        direction, blanks.number("points").dividedBy(Rational.HUNDRED)),
                target -> Blanks.of("points", target.share().times(Rational.HUNDRED)))
            .writtenWhen(target -> target.direction() == direction);
    forms.chinese(THAN + chinese + "[ 不低于| 不少于| 至少] {points:NUMBER} 个百分点[ 以上]", saying);
    forms.english("{points:NUMBER} percentage <points|point> " + english + " last year", saying);
  }

  private void bounds() {
    bound(
        new NotAboveLastYear(Equality.ALLOWED),
        "<不高于上年|不超过上年|不多于上年|不高于去年|只减不增|较上年只减不增|与上年相比只减不增>",
        "<not above|not more than|at most> last year");
    bound(
        new NotAboveLastYear(Equality.EXCLUDED),
        "<低于上年|少于上年|低于去年|较上年下降|较上年减少|逐年下降>",
        "<below|less than> last year");
    bound(
        new NotBelowLastYear(Equality.ALLOWED),
        "<不低于上年|不少于上年|不低于去年|只增不减|较上年只增不减|与上年相比只增不减>",
        "<not below|not less than|at least> last year");
    bound(
        new NotBelowLastYear(Equality.EXCLUDED),
        "<高于上年|超过上年|多于上年|高于去年|较上年提高|较上年增长|逐年提高>",
        "<above|more than> last year");
  }

  private void bound(Target target, String chinese, String english) {
    forms.exactly(target, chinese, english);
  }
}
