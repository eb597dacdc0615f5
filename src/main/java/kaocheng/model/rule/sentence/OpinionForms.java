package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.OpinionMethod.GroupWeight;
import kaocheng.model.rule.OpinionMethod.HonourPoints;
import kaocheng.model.rule.OpinionMethod.LevelPoints;
import kaocheng.model.rule.OpinionMethod.PanelGrades;
import kaocheng.model.rule.OpinionMethod.PanelMean;
import kaocheng.model.rule.OpinionMethod.PointWorth;
import kaocheng.model.rule.OpinionMethod.Survey;
import kaocheng.model.text.Language;

/** The sentences of methods that turn what people say into points. */
final class OpinionForms {
  private static final String ENGLISH_GRADES =
      "{shares:GRADES=excellent:100% good:80% fair:60% poor:0%}";

  private final Forms<Method> forms = new Forms<>();

  private OpinionForms() {}

  static Forms<Method> all() {
    var all = new OpinionForms();
    all.grades();
    all.surveys();
    all.panels();
    all.honours();
    return all.forms;
  }

  private void grades() {
    forms.chinese("<按等次得分|按评定等次得分|按等次折算得分> {shares:GRADES}", byGrade(Language.CHINESE));
    forms.english("by grade " + ENGLISH_GRADES, byGrade(Language.ENGLISH));
  }

  private static Saying<Method> byGrade(Language language) {
    return Saying.of(
        ByGrade.class,
        blanks -> new ByGrade(Gradings.grades(blanks, "shares")),
        method -> Blanks.of("shares", Gradings.write(method.shares(), language)));
  }

  private void surveys() {
    Saying<Method> survey = Saying.of(Survey.class, OpinionForms::survey, OpinionForms::written);
    forms.chinese(
        "<按评议得分|按社会评议得分|按测评得分|按满意度测评得分> {scale:WORTHS}"
            + "[，<群体|权重|群体权重> {groups:SHARES}][，满分 {full:NUMBER=5} 分]"
            + "[，<有效票不少于|有效票至少> {least:WHOLE=30} <张|票|份>]",
        survey);
    forms.english(
        "by ballots {scale:WORTHS}[, groups {groups:SHARES}][, full marks {full:NUMBER=5}]"
            + "[, at least {least:WHOLE=30} valid ballots]",
        survey);
  }

  private static Survey survey(Blanks blanks) {
    var scale =
        Gradings.named(blanks, "scale", entry -> new PointWorth(entry.key(), entry.worth()));
    var groups =
        blanks.has("groups")
            ? Gradings.named(blanks, "groups", entry -> new GroupWeight(entry.key(), entry.worth()))
            : List.<GroupWeight>of();
    if (blanks.has("full")) {
      blanks.requirePositive("full");
    }
    var least = blanks.has("least") ? blanks.whole("least") : 1;
    return new Survey(scale, groups, blanks.numberOr("full", Rational.HUNDRED), least);
  }

  private static Blanks written(Survey survey) {
    var blanks =
        Blanks.of(
            "scale",
            Gradings.joined(
                survey.scale(), one -> one.point() + ":" + Blanks.plain(one.worth()), " "));
    if (!survey.groups().isEmpty()) {
      blanks =
          blanks.and(
              "groups",
              Gradings.joined(
                  survey.groups(), one -> one.group() + ":" + Blanks.percent(one.weight()), " "));
    }
    if (!survey.full().equals(Rational.HUNDRED)) {
      blanks = blanks.and("full", survey.full());
    }
    return survey.leastBallots() == 1
        ? blanks
        : blanks.and("least", Integer.toString(survey.leastBallots()));
  }

  private void panels() {
    Saying<Method> mean =
        Saying.of(
            PanelMean.class,
            blanks -> {
              if (blanks.has("full")) {
                blanks.requirePositive("full");
              }
              return new PanelMean(blanks.numberOr("full", Rational.HUNDRED));
            },
            method -> Blanks.of("full", method.full()));
    forms.chinese("<按评委平均分得分|按评委平均分计分|按评委打分平均得分|按专家评分平均得分>[，满分 {full:NUMBER=100} 分]", mean);
    forms.english("by the judges' mean[, full marks {full:NUMBER=100}]", mean);
    forms.chinese("<按评委等次平均得分|按评委等次折算平均得分> {shares:GRADES}", panelGrades(Language.CHINESE));
    forms.english("by the judges' grades " + ENGLISH_GRADES, panelGrades(Language.ENGLISH));
  }

  private static Saying<Method> panelGrades(Language language) {
    return Saying.of(
        PanelGrades.class,
        blanks -> new PanelGrades(Gradings.grades(blanks, "shares")),
        method -> Blanks.of("shares", Gradings.write(method.shares(), language)));
  }

  private void honours() {
    Saying<Method> honours =
        Saying.of(
            HonourPoints.class,
            blanks ->
                new HonourPoints(
                    Gradings.fallingNamed(
                        blanks, "levels", entry -> new LevelPoints(entry.key(), entry.worth()))),
            method ->
                Blanks.of(
                    "levels",
                    Gradings.joined(
                        method.levels(),
                        one -> one.level() + ":" + Blanks.plain(one.points()),
                        " ")));
    forms.chinese("<按荣誉得分|按荣誉级别得分|按表彰级别得分> {levels:WORTHS=国家级:5 省级:3 市级:1}", honours);
    forms.english("by honours {levels:WORTHS=国家级:5 省级:3 市级:1}", honours);
  }
}
