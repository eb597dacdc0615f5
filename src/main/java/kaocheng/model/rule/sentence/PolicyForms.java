package kaocheng.model.rule.sentence;

import static kaocheng.model.text.Language.CHINESE;
import static kaocheng.model.text.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kaocheng.model.Category;
import kaocheng.model.Clause;
import kaocheng.model.Clause.Topic;
import kaocheng.model.MissingRule;
import kaocheng.model.PaceRule;
import kaocheng.model.Policy.TieRule;
import kaocheng.model.SealingRule;
import kaocheng.model.SigningRule;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Language;

/** The sentences of policies, one for each clause. */
final class PolicyForms {
  private final List<Form<Clause>> forms = new ArrayList<>();

  private PolicyForms() {}

  /** A sentence in both languages. */
  private record Said(String chinese, String english) {}

  static List<Wording<Clause>> all() {
    var all = new PolicyForms();
    all.forms.addAll(RoundingForms.all());
    all.weights();
    all.caps();
    all.times();
    all.ties();
    all.grades();
    all.signing();
    all.nothings();
    return List.copyOf(all.forms);
  }

  private void weights() {
    points(
        Clause.FullMarks.class,
        Clause.FullMarks::new,
        Clause.FullMarks::points,
        new Said("总分满分 {points:NUMBER} 分", "totals are out of {points:NUMBER} points"));
    Saying<Clause> weights =
        Saying.of(
            Clause.CategoryWeights.class,
            blanks -> {
              blanks.requirePositive("key");
              blanks.requirePositive("excellence");
              return new Clause.CategoryWeights(blanks.number("key"), blanks.number("excellence"));
            },
            clause ->
                Blanks.of("key", Blanks.plain(clause.key()))
                    .and("excellence", Blanks.plain(clause.excellence())));
    add(CHINESE, "重点目标占 {key:NUMBER} 分，创优目标占 {excellence:NUMBER} 分", weights);
    add(
        ENGLISH,
        "key goals count {key:NUMBER} points, excellence goals count {excellence:NUMBER} points",
        weights);
    cap(Category.KEY, "重点目标最高 {points:NUMBER} 分", "key goals earn at most {points:NUMBER} points");
    cap(
        Category.EXCELLENCE,
        "创优目标最高 {points:NUMBER} 分",
        "excellence goals earn at most {points:NUMBER} points");
  }

  private void cap(Category category, String chinese, String english) {
    Saying<Clause> saying =
        Saying.<Clause, Clause.CategoryCap>of(
                Clause.CategoryCap.class,
                blanks -> new Clause.CategoryCap(category, positive(blanks)),
                clause -> Blanks.of("points", Blanks.plain(clause.points())))
            .writtenWhen(
                clause ->
                    clause instanceof Clause.CategoryCap(var its, var points) && its == category);
    add(CHINESE, chinese, saying);
    add(ENGLISH, english, saying);
  }

  private void caps() {
    share(
        Clause.ItemCap.class,
        Clause.ItemCap::new,
        Clause.ItemCap::share,
        new Said(
            "单项得分不超过权重的 {share:PERCENT}", "an item earns at most {share:PERCENT} of its weight"));
    share(
        Clause.BonusCapPerItem.class,
        Clause.BonusCapPerItem::new,
        Clause.BonusCapPerItem::share,
        new Said(
            "单项加分不超过该项 {share:PERCENT}", "bonuses of an item are at most {share:PERCENT} of it"));
    points(
        Clause.BonusCapInAll.class,
        Clause.BonusCapInAll::new,
        Clause.BonusCapInAll::points,
        new Said("加分合计最多 {points:NUMBER} 分", "bonuses are at most {points:NUMBER} points in all"));
    points(
        Clause.DeductionCapInAll.class,
        Clause.DeductionCapInAll::new,
        Clause.DeductionCapInAll::points,
        new Said(
            "扣分合计最多 {points:NUMBER} 分", "deductions are at most {points:NUMBER} points in all"));
    points(
        Clause.TotalCap.class,
        Clause.TotalCap::new,
        Clause.TotalCap::points,
        new Said("总分最高 {points:NUMBER} 分", "totals are at most {points:NUMBER} points"));
  }

  private void times() {
    exactly(new Clause.Pacing(PaceRule.EXACT), "时序进度不取整", "the pace is not rounded");
    exactly(
        new Clause.Pacing(PaceRule.WHOLE_PERCENT),
        "时序进度按整数百分点",
        "the pace is rounded to whole percentage points");
    exactly(
        new Clause.Missing(MissingRule.REALLOCATE),
        "未报项权重重新分配",
        "the weight of what is not reported goes to the rest");
    exactly(new Clause.Missing(MissingRule.ZERO), "未报项按 0 分计", "what is not reported scores 0");
    exactly(
        new Clause.Missing(MissingRule.BLOCK),
        "有未报项不得办理年终结算",
        "the year is not closed while anything is not reported");
    exactly(
        new Clause.YearEndScore(), "年度得分按年终结果", "the score of the year is that of the year end");
    Saying<Clause> weighted =
        Saying.of(
            Clause.WeightedReports.class,
            PolicyLists::reports,
            clause -> Blanks.of("shares", PolicyLists.write(clause)));
    add(CHINESE, "年度得分按四期报告加权 {shares:WEIGHTS}", weighted);
    add(
        ENGLISH,
        "the score of the year is the mean of the four reports weighted {shares:WEIGHTS}",
        weighted);
  }

  private void ties() {
    exactly(new Clause.Ties(TieRule.MINIMUM), "总分相同的并列，名次取小", "equal totals share the better rank");
    exactly(new Clause.Ties(TieRule.AVERAGE), "总分相同的并列，名次取平均", "equal totals share the mean rank");
    exactly(
        new Clause.Ties(TieRule.DENSE),
        "总分相同的并列，后面的名次不空",
        "equal totals share the rank and none is left out");
    add(CHINESE, "并列时依次比较 {chain:CHAIN}", chain(CHINESE));
    add(ENGLISH, "equal totals are decided by {chain:CHAIN=key goals, opinion}", chain(ENGLISH));
    Saying<Clause> coverage =
        Saying.of(
            Clause.LeastCoverage.class,
            blanks -> new Clause.LeastCoverage(partOfAll(blanks)),
            clause -> Blanks.of("share", Blanks.percent(clause.share())));
    add(CHINESE, "计分覆盖率低于 {share:PERCENT} 的不排名次、不评等次", coverage);
    add(ENGLISH, "no rank and no grade below a coverage of {share:PERCENT}", coverage);
  }

  /** A share of all there are, which is not more than all. */
  private static Rational partOfAll(Blanks blanks) {
    var share = blanks.percent("share");
    if (share.compareTo(Rational.ONE) > 0) {
      throw new Unfit(blanks.start("share"), blanks.text("share"));
    }
    return share;
  }

  private static Saying<Clause> chain(Language language) {
    return Saying.of(
        Clause.TieBreaks.class,
        PolicyLists::chain,
        clause -> Blanks.of("chain", PolicyLists.write(clause, language)));
  }

  private void grades() {
    Saying<Clause> grades =
        Saying.of(
            Clause.Grades.class,
            PolicyLists::grades,
            clause -> Blanks.of("bands", PolicyLists.write(clause)));
    add(CHINESE, "按公布总分评等次（含下限） {bands:BANDS}", grades);
    add(ENGLISH, "grades by published total (lower bound included) {bands:BANDS}", grades);
    add(CHINESE, "按公布总分评等次 {bands:BANDS}", grades.onlyRead());
    Saying<Clause> quota =
        Saying.of(
            Clause.Quota.class,
            blanks -> new Clause.Quota(blanks.text("grade"), partOfAll(blanks)),
            clause ->
                Blanks.of("grade", clause.grade()).and("share", Blanks.percent(clause.share())));
    add(CHINESE, "{grade:LABEL}不超过 {share:PERCENT}", quota);
    add(ENGLISH, "{grade:LABEL} at most {share:PERCENT}", quota);
  }

  private void signing() {
    exactly(
        new Clause.Signing(SigningRule.DIFFERENT_PERSONS),
        "录入、复核、审定由不同人员办理",
        "different persons enter, review and approve");
    exactly(
        new Clause.Signing(SigningRule.ANYONE),
        "录入、复核、审定可由同一人办理",
        "one person may enter, review and approve");
    exactly(
        new Clause.Sealing(SealingRule.APPROVED),
        "各单位审定后方可封存",
        "a quarter is sealed once every department is approved");
    exactly(
        new Clause.Sealing(SealingRule.AT_ANY_TIME),
        "封存不以审定为前提",
        "a quarter may be sealed before departments are approved");
  }

  private void nothings() {
    without(
        Topic.CATEGORY_WEIGHTS,
        "各类目标按目标权重合计",
        "both sorts of goals count by the weights of the goals");
    without(Topic.CATEGORY_CAP, "各类目标不设最高分", "no cap on a sort of goals");
    without(Topic.ITEM_CAP, "单项得分不另设上限", "no further cap on an item");
    without(Topic.BONUS_CAP_PER_ITEM, "单项加分不设上限", "no cap on the bonuses of an item");
    without(Topic.BONUS_CAP_IN_ALL, "加分合计不设上限", "no cap on bonuses in all");
    without(Topic.DEDUCTION_CAP_IN_ALL, "扣分合计不设上限", "no cap on deductions in all");
    without(Topic.TOTAL_CAP, "总分不设上限", "no cap on totals");
    without(Topic.TIE_BREAKS, "总分相同时不再比较", "nothing decides between equal totals");
    without(Topic.QUOTA, "等次不设名额", "no quotas for grades");
  }

  private void without(Topic topic, String chinese, String english) {
    exactly(new Clause.Without(topic), chinese, english);
  }

  private void exactly(Clause clause, String chinese, String english) {
    add(CHINESE, chinese, Saying.exactly(clause));
    add(ENGLISH, english, Saying.exactly(clause));
  }

  private <C extends Clause> void points(
      Class<C> type, Function<Rational, C> reader, Function<C, Rational> figure, Said said) {
    Saying<Clause> saying =
        Saying.of(
            type,
            blanks -> reader.apply(positive(blanks)),
            clause -> Blanks.of("points", Blanks.plain(figure.apply(clause))));
    add(CHINESE, said.chinese(), saying);
    add(ENGLISH, said.english(), saying);
  }

  private static Rational positive(Blanks blanks) {
    blanks.requirePositive("points");
    return blanks.number("points");
  }

  private <C extends Clause> void share(
      Class<C> type, Function<Rational, C> reader, Function<C, Rational> figure, Said said) {
    Saying<Clause> saying =
        Saying.of(
            type,
            blanks -> reader.apply(blanks.percent("share")),
            clause -> Blanks.of("share", Blanks.percent(figure.apply(clause))));
    add(CHINESE, said.chinese(), saying);
    add(ENGLISH, said.english(), saying);
  }

  private void add(Language language, String pattern, Saying<Clause> saying) {
    forms.add(new Form<>(language, pattern, saying));
  }
}
