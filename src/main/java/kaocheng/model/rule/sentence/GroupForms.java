package kaocheng.model.rule.sentence;

import kaocheng.model.figure.RankAmong.Ties;
import kaocheng.model.rule.GroupMethod.DistanceTo;
import kaocheng.model.rule.GroupMethod.GroupRank;
import kaocheng.model.rule.GroupMethod.MinMax;
import kaocheng.model.rule.GroupMethod.PercentileRank;
import kaocheng.model.rule.GroupMethod.ShareOfHighest;
import kaocheng.model.rule.GroupMethod.ZScore;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.SpanMethod.Clamp;
import kaocheng.model.text.Language;

/** The sentences of methods that hold a figure against the ranking group. */
final class GroupForms {
  private final Forms<Method> forms = new Forms<>();

  private GroupForms() {}

  static Forms<Method> all() {
    var all = new GroupForms();
    all.spreads();
    all.distance(Language.CHINESE);
    all.distance(Language.ENGLISH);
    all.ranks();
    return all.forms;
  }

  private void spreads() {
    Saying<Method> minMax =
        Saying.of(
            MinMax.class,
            blanks -> new MinMax(blanks.number("from"), blanks.number("to")),
            method -> Blanks.of("from", method.from()).and("to", method.to()));
    forms.chinese("<极差标准化|极差法|离差标准化> {from:SIGNED} <至|到|~|-> {to:SIGNED=7} 分", minMax);
    forms.english("min-max from {from:SIGNED} to {to:SIGNED=7}", minMax);
    Saying<Method> zScore =
        Saying.of(
            ZScore.class,
            blanks -> new ZScore(blanks.number("mean"), blanks.number("deviation")),
            method -> Blanks.of("mean", method.mean()).and("deviation", method.deviation()));
    forms.chinese("<标准分|标准分法|Z 分数>，均值 {mean:SIGNED=5} 分，标准差 {deviation:NUMBER} 分", zScore);
    forms.english("z-score, mean {mean:SIGNED=5}, deviation {deviation:NUMBER}", zScore);
    forms.exactly(
        new ShareOfHighest(),
        "<按占同组最大值比例得分|按与同组最大值之比得分|按占同组最高值比例得分>",
        "by share of the group's highest");
  }

  private void distance(Language language) {
    Saying<Method> distance =
        Saying.<Method, DistanceTo>of(
                DistanceTo.class,
                blanks -> new DistanceTo(Yardsticks.read(blanks, "yardstick"), clamp(blanks)),
                method ->
                    Blanks.of("yardstick", Yardsticks.write(method.yardstick(), language))
                        .and("bounds", bounds(method.clamp(), language)))
            .without("bounds", Assumption.OPEN_ENDED);
    switch (language) {
      case CHINESE ->
          forms.chinese(
              "<按与|按到> {yardstick:YARDSTICK=参照 全省平均} 的距离得分[{bounds:CAPPED=（不封顶）}]", distance);
      case ENGLISH ->
          forms.english(
              "by distance to {yardstick:YARDSTICK=reference 全省平均}[ {bounds:CAPPED=(open-ended)}]",
              distance);
    }
  }

  private static Clamp clamp(Blanks blanks) {
    var said = blanks.has("bounds") ? Folding.phrase(blanks.text("bounds")) : "";
    return said.contains("capped") || said.startsWith("(封顶") ? Clamp.CLAMPED : Clamp.OPEN;
  }

  private static String bounds(Clamp clamp, Language language) {
    var chinese = language == Language.CHINESE;
    return switch (clamp) {
      case OPEN -> chinese ? "（不封顶）" : "(open-ended)";
      case CLAMPED -> chinese ? "（封顶 100%）" : "(capped at 100%)";
    };
  }

  private void ranks() {
    for (var ties : Ties.values()) {
      var chinese = chinese(ties);
      var english = english(ties);
      forms.exactly(
          new GroupRank(ties),
          "<同组位次得分|按同组位次得分>（" + chinese + "）",
          "by rank within the group (" + english + ")");
      forms.exactly(
          new PercentileRank(ties),
          "<同组百分位得分|按同组百分位得分>（" + chinese + "）",
          "by percentile within the group (" + english + ")");
    }
    forms.synonym("<同组位次得分|按同组位次得分>", _ -> new GroupRank(Ties.MINIMUM));
    forms.synonym("<同组百分位得分|按同组百分位得分>", _ -> new PercentileRank(Ties.MINIMUM));
  }

  private static String chinese(Ties ties) {
    return switch (ties) {
      case MINIMUM -> "并列取小";
      case AVERAGE -> "并列取平均";
      case DENSE -> "并列连续";
    };
  }

  private static String english(Ties ties) {
    return switch (ties) {
      case MINIMUM -> "ties lowest";
      case AVERAGE -> "ties averaged";
      case DENSE -> "ties dense";
    };
  }
}
