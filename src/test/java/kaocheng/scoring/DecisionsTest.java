package kaocheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Effect.Bonus;
import kaocheng.model.Adjustment.Effect.Deduction;
import kaocheng.model.Adjustment.Effect.Exemption;
import kaocheng.model.Adjustment.Effect.Lifting;
import kaocheng.model.Adjustment.Effect.Veto;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Adjustment.Scope.OfCategory;
import kaocheng.model.Adjustment.Scope.OfDepartment;
import kaocheng.model.Adjustment.Scope.OfGoal;
import kaocheng.model.Adjustment.Scope.OfIndicator;
import kaocheng.model.Category;
import kaocheng.model.Clause;
import kaocheng.model.Outcome;
import kaocheng.model.Policy;
import kaocheng.model.Quarter;
import kaocheng.model.card.Applied;
import kaocheng.model.card.Applied.Standing;
import kaocheng.model.card.CardNotice;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import org.junit.jupiter.api.Test;

/** Decisions on top of the rules: bonuses, deductions, exemptions and vetoes (M05, M20). */
class DecisionsTest {

  /** A key goal of 80 points at 90 % and an excellence goal of 20 points at 50 %: 82 points. */
  private static Book department(Policy policy) {
    return new Book(policy)
        .department("D01", "甲")
        .goal("1", Category.KEY, "80")
        .indicator("1.1", "60")
        .reached("90")
        .indicator("1.2", "20")
        .reached("90")
        .goal("C1", Category.EXCELLENCE, "20")
        .indicator("C1.1", "20")
        .reached("50");
  }

  private static Book department() {
    return department(Policy.USUAL);
  }

  private static Bonus bonus(String points) {
    return new Bonus(Rational.parse(points), null);
  }

  private static List<Standing> standings(Scorecard card) {
    return card.findings().adjustments().stream().map(Applied::standing).toList();
  }

  @Test
  void pointsGoOnTopWhereTheyBelong() {
    for (Scope scope :
        List.of(
            new OfIndicator("1.2"),
            new OfGoal("1"),
            new OfCategory(Category.KEY),
            new OfDepartment())) {
      var card = department().decided("1", scope, bonus("1.5")).card();
      assertThat(Told.published(card)).as("%s", scope).isEqualTo("83.50");
      assertThat(standings(card)).containsExactly(Standing.COUNTS);
    }
    var item = department().decided("1", new OfIndicator("1.2"), bonus("1.5")).card();
    assertThat(item.indicators().map(line -> line.tally().earned().value().toString()))
        .containsExactly("54", "39/2", "10");
    assertThat(item.categories().getFirst().tally().earned().value())
        .isEqualTo(Rational.parse("73.5"));
  }

  @Test
  void aBonusCountsUpToItsOwnCapAndTheCapOfItsItem() {
    var own = new Bonus(Rational.of(5), Rational.of(2));
    assertThat(Told.published(department().decided("1", new OfDepartment(), own).card()))
        .isEqualTo("84.00");
    var tenth = Policy.of(new Clause.BonusCapPerItem(Rational.of(1, 10)));
    assertThat(Told.published(department(tenth).decided("1", new OfIndicator("1.2"), own).card()))
        .isEqualTo("84.00");
    assertThat(
            Told.published(
                department(tenth)
                    .decided("1", new OfIndicator("C1.1"), bonus("1.5"))
                    .decided("2", new OfIndicator("C1.1"), bonus("1.5"))
                    .card()))
        .isEqualTo("84.00");
    assertThat(Told.published(department(tenth).decided("1", new OfGoal("1"), bonus("9")).card()))
        .isEqualTo("90.00");
  }

  @Test
  void allBonusesTogetherLiftTheTotalByNoMoreThanTheirCap() {
    var five = Policy.of(new Clause.BonusCapInAll(Rational.of(5)));
    var two =
        department(five)
            .decided("1", new OfDepartment(), bonus("3"))
            .decided("2", new OfGoal("1"), bonus("4"));
    assertThat(Told.published(two.card())).isEqualTo("87.00");
    assertThat(Told.published(department(five).decided("1", new OfDepartment(), bonus("3")).card()))
        .isEqualTo("85.00");
  }

  @Test
  void bothCapsInAllHoldSideBySide() {
    var both =
        Policy.of(
            new Clause.BonusCapInAll(Rational.of(5)), new Clause.DeductionCapInAll(Rational.of(2)));
    var card =
        department(both)
            .decided("1", new OfDepartment(), bonus("9"))
            .decided("2", new OfGoal("1"), new Deduction(Rational.of(4), 1, null))
            .card();
    assertThat(Told.published(card)).isEqualTo("85.00");
  }

  @Test
  void ofSeveralBonusesForOneEventTheHighestCountsOnce() {
    var card =
        department()
            .decided("1", "创建文明城市", new OfDepartment(), bonus("1"))
            .decided("2", "创建文明城市", new OfDepartment(), bonus("3"))
            .decided("3", "另一件事", new OfDepartment(), bonus("0.5"))
            .card();
    assertThat(Told.published(card)).isEqualTo("85.50");
    assertThat(standings(card)).containsExactly(Standing.OUTDONE, Standing.COUNTS, Standing.COUNTS);
  }

  @Test
  void deductionsCountByCaseUpToTheirCapAndNeverBelowZero() {
    var cases = new Deduction(Rational.parse("0.5"), 3, null);
    assertThat(Told.published(department().decided("1", new OfGoal("1"), cases).card()))
        .isEqualTo("80.50");
    var capped = new Deduction(Rational.ONE, 9, Rational.of(4));
    assertThat(Told.published(department().decided("1", new OfDepartment(), capped).card()))
        .isEqualTo("78.00");
    var heavy = new Deduction(Rational.of(50), 1, null);
    assertThat(Told.published(department().decided("1", new OfIndicator("C1.1"), heavy).card()))
        .isEqualTo("72.00");
    assertThat(
            Told.published(
                department()
                    .decided("1", new OfDepartment(), heavy)
                    .decided("2", new OfDepartment(), heavy)
                    .card()))
        .isEqualTo("0.00");
  }

  @Test
  void theTotalIsCappedAfterTheBonuses() {
    var full = new Book().total("D01", "甲", "99").decided("1", new OfDepartment(), bonus("4"));
    assertThat(Told.published(full.card())).isEqualTo("100.00");
    var open = Policy.of(new Clause.Without(Clause.Topic.TOTAL_CAP));
    var more = new Book(open).total("D01", "甲", "99").decided("1", new OfDepartment(), bonus("4"));
    assertThat(Told.published(more.card())).isEqualTo("103.00");
    var ten = Policy.of(new Clause.TotalCap(Rational.of(101)));
    var some = new Book(ten).total("D01", "甲", "99").decided("1", new OfDepartment(), bonus("4"));
    assertThat(Told.published(some.card())).isEqualTo("101.00");
    assertThat(Told.total(some.card()).highest()).isEqualTo(Rational.of(101));
  }

  @Test
  void whatIsExcusedDoesNotApply() {
    for (Scope scope :
        List.of(new OfIndicator("C1.1"), new OfGoal("C1"), new OfCategory(Category.EXCELLENCE))) {
      var card = department().decided("1", scope, new Exemption()).card();
      assertThat(Told.published(card)).isEqualTo("90.00");
      assertThat(card.tally().applicable().value()).isEqualTo(Rational.of(80));
      assertThat(card.indicators().map(line -> line.outcome()))
          .contains(new Outcome.NotApplicable(Outcome.Ground.EXEMPTED, "示考〔2021〕1号"));
    }
    var all = department().decided("1", new OfDepartment(), new Exemption()).card();
    assertThat(Told.rank(all)).isEqualTo("NOTHING_SCORED");
  }

  @Test
  void aVetoOnAnIndicatorOrAGoalScoresNothing() {
    var item = department().decided("1", new OfIndicator("1.2"), new Veto("不合格")).card();
    assertThat(Told.published(item)).isEqualTo("64.00");
    var goal = department().decided("1", new OfGoal("1"), new Veto("不合格")).card();
    assertThat(Told.published(goal)).isEqualTo("10.00");
    assertThat(Told.grade(goal)).isEqualTo("不合格");
    var bonusToo =
        department()
            .decided("1", new OfGoal("1"), new Veto("不合格"))
            .decided("2", new OfGoal("1"), bonus("5"));
    assertThat(Told.published(bonusToo.card())).isEqualTo("10.00");
  }

  @Test
  void notToReportIsNoWayAroundAVeto() {
    var book =
        new Book()
            .department("D01", "甲")
            .goal("1", "50")
            .indicator("1.1", "50")
            .reached("80")
            .goal("2", "50")
            .indicator("2.1", "50")
            .decided("1", new OfGoal("2"), new Veto("不合格"));
    assertThat(Told.published(book.card())).isEqualTo("40.00");
    assertThat(book.card().tally().coverage()).isEqualTo(Rational.ONE);
  }

  @Test
  void aVetoOnACategoryOrADepartmentHoldsTheGradeAndLeavesTheNumber() {
    for (Scope scope : List.of(new OfCategory(Category.KEY), new OfDepartment())) {
      var card = department().decided("1", scope, new Veto("合格")).card();
      assertThat(Told.published(card)).isEqualTo("82.00");
      assertThat(Told.grade(card)).isEqualTo("合格");
      assertThat(Told.remarks(card)).containsExactly(CardNotice.GRADE_VETOED);
    }
    var worst = department().decided("1", new OfDepartment(), new Veto("没有这一等")).card();
    assertThat(Told.grade(worst)).isEqualTo("不合格");
    var already = department().decided("1", new OfDepartment(), new Veto("优秀")).card();
    assertThat(Told.grade(already)).isEqualTo("良好");
    assertThat(Told.remarks(already)).isEmpty();
  }

  @Test
  void aLiftedVetoVetoesNothingAndBothStandOnTheCard() {
    var card =
        department()
            .decided("1", new OfGoal("1"), new Veto("不合格"))
            .decided("2", new OfDepartment(), new Lifting("1"))
            .card();
    assertThat(Told.published(card)).isEqualTo("82.00");
    assertThat(standings(card)).containsExactly(Standing.LIFTED, Standing.COUNTS);
  }

  @Test
  void decisionsOnWhatHasNoScoreChangeNothing() {
    var book = department().goal("2", "10").indicator("2.1", "10");
    for (Effect effect : List.of(bonus("5"), new Deduction(Rational.of(5), 1, null))) {
      var card = book.decided("1", new OfIndicator("2.1"), effect).card();
      assertThat(Told.published(card)).isEqualTo("82.00");
      assertThat(standings(card)).containsOnly(Standing.WITHOUT_SCORE);
    }
  }

  @Test
  void beforeYearEndOnlyDecisionsOfTheTimeCount() {
    var book =
        new Book()
            .total("D01", "甲", "80")
            .reached(Quarter.SECOND, "80")
            .reached(Quarter.THIRD, "80")
            .decided("1", new OfDepartment(), bonus("2"));
    assertThat(Told.published(book.score(Quarter.SECOND).getFirst())).isEqualTo("80.00");
    assertThat(book.score(Quarter.SECOND).getFirst().findings().adjustments()).isEmpty();
    assertThat(Told.published(book.score(Quarter.THIRD).getFirst())).isEqualTo("82.00");
  }

  @Test
  void everyDecisionIsALineThatNamesItsDocument() {
    var card =
        department()
            .decided("7", new OfGoal("1"), new Deduction(Rational.ONE, 2, null))
            .decided("8", new OfDepartment(), bonus("1"))
            .card();
    var documents = documents(Told.total(card).published());
    assertThat(documents).containsOnly("示考〔2021〕7号", "示考〔2021〕8号");
  }

  private static List<String> documents(Derivation derivation) {
    return switch (derivation) {
      case Derivation.Given given ->
          given.source() instanceof Source.Document(var title, var row)
              ? List.of(title)
              : List.of();
      case Derivation.Worked worked ->
          worked.inputs().stream().flatMap(input -> documents(input).stream()).toList();
    };
  }
}
