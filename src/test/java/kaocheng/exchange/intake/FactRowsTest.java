package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.Sent.INDICATORS;
import static kaocheng.exchange.intake.Sent.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Baseline;
import kaocheng.model.Category;
import kaocheng.model.IndicatorKey;
import kaocheng.model.LedgerItem;
import kaocheng.model.LedgerItem.State;
import kaocheng.model.Pace;
import kaocheng.model.Quarter;
import kaocheng.model.Reference;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.figure.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of references, ledgers and adjustments, and the new columns of older files. */
class FactRowsTest {
  private static final String REFERENCES = "年度,单位代码,指标编号,参照名称,季度,参照值,来源\n";
  private static final String LEDGER =
      "年度,单位代码,指标编号,事项编号,战役,任务组,事项名称,权重,列入日期,到期日,状态,完成日,撤销日期,批准文号,佐证\n";
  private static final String ADJUSTMENTS = "年度,单位代码,编号,范围,类型,分值,件数,上限,不高于等次,事项,原因,文号,提出人,批准人,日期\n";
  private static final IndicatorKey KEY = new IndicatorKey("D01", "1.1");
  private static final LocalDate MAY = LocalDate.of(2021, 5, 1);

  @TempDir private Path folder;

  private Sent sent() {
    return new Sent(folder);
  }

  @Test
  void readsReferencesInTheUnitOfTheIndicator() throws IOException {
    var rows =
        sent()
            .values(
                REFERENCES
                    + "2021,D01,1.1,全省平均,,3.1%,统计月报\n"
                    + "2021,D01,1.1,全省平均,2,3.4%,\n"
                    + "2021,D01,1.2,上级时限,,2021年12月31日,\n",
                SentFile::references);
    assertThat(rows)
        .extracting(ReferenceRow::quarter)
        .containsExactly(Quarter.FIRST, Quarter.SECOND, Quarter.FIRST);
    assertThat(rows.get(0).in(Unit.PERCENT))
        .isEqualTo(understood(new Reference.Value.Numeric(Rational.parse("0.031"))));
    assertThat(rows.get(0).in(Unit.counting("件")))
        .isEqualTo(
            Shorthand.refused(
                ReferenceColumn.VALUE,
                "3.1%",
                Reason.PERCENTAGE_FOR_A_NUMBER,
                Advice.WRITE_A_PLAIN_NUMBER));
    assertThat(rows.get(2).in(Unit.counting("件")))
        .isEqualTo(understood(new Reference.Value.Day(LocalDate.of(2021, 12, 31))));
    assertThat(rows.get(1).in(Unit.DATE))
        .isEqualTo(
            Shorthand.refused(ReferenceColumn.VALUE, "3.4%", Reason.NOT_A_DAY, Advice.WRITE_A_DAY));
    assertThat(rows.get(0).source())
        .isEqualTo(new Source.Document("统计月报", new Source.Row("sent.csv", 2)));
    assertThat(
            sent()
                .problems(
                    REFERENCES + "2021,D01,1.1,均值,1,1,\n2021,D01,1.1,均值,1,2,\n",
                    SentFile::references))
        .extracting(problem -> problem.reason().key())
        .containsExactly(Reason.SAID_BEFORE);
  }

  private static Reading<Reference.Value> understood(Reference.Value value) {
    return new Reading.Understood<>(value, List.of());
  }

  @Test
  void readsLedgerItemsOfEveryState() throws IOException {
    assertThat(
            sent()
                .values(
                    LEDGER
                        + "2021,D01,1.1,1,战役甲,组一,流程再造,,2021-03-01,2021-06-30,未销号,,,,\n"
                        + "2021,D01,1.1,2,,,数据共享,2.5,,,closed,2021-05-01,,,验收单\n"
                        + "2021,D01,1.1,3,,,撤项,,,,撤销,,2021-05-01,青办〔2021〕5号,\n",
                    SentFile::ledger))
        .extracting(LedgerRow::item)
        .containsExactly(
            new LedgerItem(
                KEY,
                "1",
                new LedgerItem.Place("战役甲", "组一"),
                "流程再造",
                Rational.ONE,
                LocalDate.of(2021, 3, 1),
                LocalDate.of(2021, 6, 30),
                new State.Open(),
                "",
                new Source.Row("sent.csv", 2)),
            item("2", "数据共享", "2.5", new State.Closed(MAY)),
            item("3", "撤项", "1", new State.Withdrawn(MAY, "青办〔2021〕5号")));
  }

  private static LedgerItem item(String number, String name, String weight, State state) {
    return new LedgerItem(
        KEY,
        number,
        new LedgerItem.Place("", ""),
        name,
        Rational.parse(weight),
        null,
        null,
        state,
        state instanceof State.Closed ? "验收单" : "",
        new Source.Row("sent.csv", Long.parseLong(number) + 1));
  }

  private List<Object> ledgerFaults(String row) throws IOException {
    return sent().problems(LEDGER + "2021,D01,1.1,1,,,名," + row + "\n", SentFile::ledger).stream()
        .<Object>map(problem -> problem.reason().key())
        .toList();
  }

  @Test
  void refusesLedgerItemsThatContradictThemselves() throws IOException {
    assertThat(ledgerFaults(",,,已销号,,,,")).containsExactly(Reason.NO_DAY_FOR_STATE);
    assertThat(ledgerFaults(",,,撤销,,,,"))
        .containsExactly(Reason.NO_DAY_FOR_STATE, Reason.NO_APPROVAL);
    assertThat(ledgerFaults(",,,撤销,,2021-05-01,,")).containsExactly(Reason.NO_APPROVAL);
    assertThat(ledgerFaults(",,,未销号,2021-05-01,,,")).containsExactly(Reason.DONE_DESPITE_STATE);
    assertThat(ledgerFaults(",,,已销号,2021-05-01,2021-05-01,,"))
        .containsExactly(Reason.WITHDRAWN_DESPITE_STATE);
    assertThat(ledgerFaults(",2021-05-02,,已销号,2021-05-01,,,"))
        .containsExactly(Reason.DONE_BEFORE_LISTED);
    assertThat(ledgerFaults("0,,,未销号,,,,")).containsExactly(Reason.NOT_ABOVE_ZERO);
    assertThat(ledgerFaults(",,,完了,,,,")).containsExactly(Reason.UNKNOWN_WORD);
    assertThat(ledgerFaults(",五月,,未销号,,,,")).containsExactly(Reason.NOT_A_DAY);
    assertThat(
            sent()
                .problems(
                    LEDGER + "2021,D01,1.1,1,,,甲,,,,未销号,,,,\n" + "2021,D01,1.1,1,,,乙,,,,未销号,,,,\n",
                    SentFile::ledger))
        .extracting(problem -> problem.reason().key())
        .containsExactly(Reason.SAID_BEFORE);
  }

  private static final String PAPERS = ",获评先进,突出,青办〔2021〕5号,张三,李四,2021-05-01\n";

  @Test
  void readsAdjustmentsOfEverySort() throws IOException {
    assertThat(
            sent()
                .values(
                    ADJUSTMENTS
                        + "2021,D01,1,单位,加分,2,,3,"
                        + PAPERS
                        + "2021,D01,2,目标 3,扣分,0.5,2,,"
                        + PAPERS
                        + "2021,D01,3,indicator 1.2,免责,,,,"
                        + PAPERS
                        + "2021,D01,4,重点目标,一票否决,,,,合格"
                        + PAPERS
                        + "2021,D01,5,指标1.2,veto,,,,"
                        + PAPERS
                        + "2021,D01,6,重点目标,解除否决 4,,,,"
                        + PAPERS,
                    SentFile::adjustments))
        .extracting(row -> row.adjustment().scope(), row -> row.adjustment().effect())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new Scope.OfDepartment(), new Effect.Bonus(Rational.TWO, Rational.of(3))),
            org.assertj.core.groups.Tuple.tuple(
                new Scope.OfGoal("3"), new Effect.Deduction(Rational.parse("0.5"), 2, null)),
            org.assertj.core.groups.Tuple.tuple(
                new Scope.OfIndicator("1.2"), new Effect.Exemption()),
            org.assertj.core.groups.Tuple.tuple(
                new Scope.OfCategory(Category.KEY), new Effect.Veto("合格")),
            org.assertj.core.groups.Tuple.tuple(new Scope.OfIndicator("1.2"), new Effect.Veto("")),
            org.assertj.core.groups.Tuple.tuple(
                new Scope.OfCategory(Category.KEY), new Effect.Lifting("4")));
  }

  private List<Object> adjustmentFaults(String row) throws IOException {
    return sent().problems(ADJUSTMENTS + "2021,D01,1," + row, SentFile::adjustments).stream()
        .<Object>map(problem -> problem.column() + " " + problem.reason().key())
        .toList();
  }

  @Test
  void refusesAdjustmentsWithoutPapersOrSense() throws IOException {
    assertThat(adjustmentFaults("单位,加分,2,,,,,,,,,\n"))
        .containsExactly("文号 BLANK", "提出人 BLANK", "批准人 BLANK", "日期 BLANK");
    assertThat(adjustmentFaults("单位,加分,2,,,,,,文,张三,张　三,2021-05-01\n"))
        .as("a blank inside the name makes another text, so these are two people")
        .isEmpty();
    assertThat(adjustmentFaults("单位,加分,2,,,,,,文,张三, 张三,2021-05-01\n"))
        .containsExactly("批准人 APPROVED_BY_THE_PROPOSER");
    assertThat(adjustmentFaults("全市,加分,2,,," + PAPERS)).containsExactly("范围 UNKNOWN_WORD");
    assertThat(adjustmentFaults("单位,奖励,2,,," + PAPERS)).containsExactly("类型 UNKNOWN_WORD");
    assertThat(adjustmentFaults("单位,加分,,,," + PAPERS)).containsExactly("分值 BLANK");
    assertThat(adjustmentFaults("单位,加分,-2,,," + PAPERS)).containsExactly("分值 NOT_ABOVE_ZERO");
    assertThat(adjustmentFaults("单位,加分,2,3,,合格" + PAPERS))
        .containsExactly("件数 NO_USE_FOR_THIS", "不高于等次 NO_USE_FOR_THIS");
    assertThat(adjustmentFaults("单位,扣分,2,0,," + PAPERS)).containsExactly("件数 NOT_A_WHOLE_NUMBER");
    assertThat(adjustmentFaults("单位,一票否决,,,," + PAPERS)).containsExactly("不高于等次 BLANK");
    assertThat(adjustmentFaults("单位,免考,1,,," + PAPERS)).containsExactly("分值 NO_USE_FOR_THIS");
    assertThat(adjustmentFaults("单位,解除否决,,,," + PAPERS)).containsExactly("类型 NO_VETO_NAMED");
    assertThat(sent().values(ADJUSTMENTS + "2021,D01,1,单位,扣分,2,,," + PAPERS, SentFile::adjustments))
        .extracting(row -> row.adjustment().effect())
        .containsExactly(new Adjustment.Effect.Deduction(Rational.TWO, 1, null));
  }

  @Test
  void readsTheQuarterOfABaselineAndACurve() throws IOException {
    assertThat(
            sent()
                .values(
                    """
                    年度,单位代码,指标编号,基期年度,基期季度,基期值
                    2021,D01,1.1,2020,2,88
                    2021,D01,1.1,2020,,180
                    """,
                    SentFile::baselines))
        .extracting(BaselineRow::baseline)
        .extracting(Baseline::quarter)
        .containsExactly(Quarter.SECOND, Quarter.FOURTH);
    var row = "2021,D01,1,1.1,a,篇,当期,,不少于 100 篇,\"达标得满分，否则 0 分\",5,";
    assertThat(sent().values(INDICATORS + row + "曲线 10% 35% 65% 100%\n", SentFile::indicators))
        .extracting(one -> one.indicator().habit().pace())
        .containsExactly(
            new Pace.Curve(
                List.of(
                    Rational.parse("0.1"),
                    Rational.parse("0.35"),
                    Rational.parse("0.65"),
                    Rational.ONE)));
    for (var wrong : List.of("曲线 10% 35% 30% 100%", "曲线 10% 35% 65%", "曲线 1 2 3 4", "忽快忽慢")) {
      assertThat(sent().problems(INDICATORS + row + wrong + "\n", SentFile::indicators))
          .as(wrong)
          .containsExactly(
              problem(
                  "时序",
                  wrong,
                  Reason.UNKNOWN_WORD,
                  Advice.WRITE_ONE_OF,
                  "均衡、全年、年终、曲线 10% 35% 65% 100%"));
    }
  }

  @Test
  void letsOnlyWhatIsNotScoredGoWithoutPoints() throws IOException {
    var counted = "2021,D01,1,1.1,a,篇,当期,,只统计,不计分,0,\n";
    assertThat(sent().values(INDICATORS + counted, SentFile::indicators))
        .extracting(one -> one.indicator().weight())
        .containsExactly(Rational.ZERO);
    var scored = "2021,D01,1,1.1,a,篇,当期,,不少于 100 篇,\"达标得满分，否则 0 分\",0,\n";
    assertThat(sent().problems(INDICATORS + scored, SentFile::indicators))
        .containsExactly(
            problem("权重", "0", Reason.NOT_ABOVE_ZERO, Advice.WRITE_A_NUMBER_ABOVE_ZERO));
  }
}
