package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Appeal.Sort;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A department appeals against a score, and the decision tells what became of the score. */
class AppealsTest extends OfACity {
  private static final Papers PAPERS = new Papers("核对台账", "考核办〔2021〕9号", "甲", "乙");

  /** 20 of the 25 that the first quarter asks: 8 of 10 points. */
  @BeforeEach
  void report() throws IOException {
    reporting("20");
  }

  private void reporting(String value) throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值,截至日期\n2021,1,A,1.9," + value + ",2021-03-31\n");
  }

  private static Claim claim(Sort sort, String number) {
    return new Claim(2021, Quarter.FIRST, new Line("A", sort, number), "漏报两篇", "甲局〔2021〕3号");
  }

  private Appeal file() {
    return new FileAppeal(city().desk()).run(claim(Sort.INDICATOR, "1.9"));
  }

  private Appeal decide(Appeal appeal, Verdict verdict) {
    return new DecideAppeal(city().desk()).run(appeal.number(), verdict, PAPERS);
  }

  private List<Appeal> listed() {
    return new ListAppeals(city().desk()).of(2021, Quarter.FIRST);
  }

  private static void assertRefused(ThrowingCallable asked, Refusal refusal, Object... values) {
    assertThatThrownBy(asked)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Message.of(refusal, values)));
  }

  @Test
  void filesWithTheScoreOfThatMoment() {
    var appeal = file();

    assertThat(appeal.before()).isEqualTo(new Score.Scored(Rational.of(8), "8.0000"));
    assertThat(appeal.filed().by()).isEqualTo("测试员");
    assertThat(listed()).containsExactly(appeal);
    assertThat(new ListAppeals(city().desk()).of(2021, Quarter.SECOND)).isEmpty();
    var goal = new FileAppeal(city().desk()).run(claim(Sort.GOAL, "1"));
    assertThat(goal.before().shown()).isEqualTo("8.0000");
    assertThat(goal.number()).isEqualTo(2);
  }

  @Test
  void isAdjustedWhereACorrectionChangedTheScore() throws IOException {
    var appeal = file();
    reporting("22");

    var decided = decide(appeal, Verdict.ADJUSTED);

    assertThat(decided.before()).isEqualTo(appeal.before());
    assertThat(decided.decision())
        .hasValueSatisfying(
            one -> {
              assertThat(one.after()).isEqualTo(new Score.Scored(Rational.of(44, 5), "8.8000"));
              assertThat(one.ruling().approver()).isEqualTo("乙");
            });
    assertThat(listed()).containsExactly(decided);
  }

  @Test
  void isUpheldWhereTheScoreStands() {
    var appeal = file();

    assertThat(decide(appeal, Verdict.UPHELD).decision())
        .hasValueSatisfying(one -> assertThat(one.after()).isEqualTo(appeal.before()));
  }

  @Test
  void refusesADecisionThatSaysOtherwiseThanTheScore() throws IOException {
    var appeal = file();
    assertRefused(
        () -> decide(appeal, Verdict.ADJUSTED), Refusal.SCORE_NOT_CHANGED, 1L, "8.0000", "8.0000");
    reporting("22");
    assertRefused(
        () -> decide(appeal, Verdict.UPHELD), Refusal.SCORE_CHANGED, 1L, "8.0000", "8.8000");
    assertThat(listed()).containsExactly(appeal);
    assertThat(decide(appeal, Verdict.PARTLY).isOpen()).isFalse();
  }

  @Test
  void tellsWhereTheLineHasNoScoreAnyMore() {
    var appeal = file();
    var indicator = Draft.blank(EntrySort.INDICATOR, 2021).with("department", "A");
    new EditEntries(city().desk())
        .withdraw(
            indicator.with("goal", "1").with("indicator", "1.9"),
            Papers.because("并入"),
            ImportMode.WHOLE_FILES);

    assertThat(decide(appeal, Verdict.WITHDRAWN).decision())
        .hasValueSatisfying(one -> assertThat(one.after()).isEqualTo(new Score.Without(Lack.GONE)));
  }

  @Test
  void decidesOnceAndThenTakesAnotherAppeal() {
    var appeal = file();
    assertRefused(this::file, Refusal.APPEAL_OPEN, 1L);
    decide(appeal, Verdict.UPHELD);
    assertRefused(
        () -> decide(appeal, Verdict.WITHDRAWN), Refusal.APPEAL_DECIDED, 1L, Verdict.UPHELD, "测试员");
    assertThat(file().number()).isEqualTo(2);
    assertThat(listed()).hasSize(2);
  }

  @Test
  void refusesWhatItCannotAppealAgainst() {
    var file = new FileAppeal(city().desk());
    assertRefused(
        () -> file.run(claim(Sort.INDICATOR, "1.13")),
        Refusal.LINE_WITHOUT_SCORE,
        "A",
        Sort.INDICATOR,
        "1.13",
        Lack.NOT_REPORTED);
    assertThatThrownBy(() -> file.run(claim(Sort.INDICATOR, "9.9")))
        .hasMessageContaining("NO_SUCH_INDICATOR");
    assertThatThrownBy(() -> file.run(claim(Sort.GOAL, "9"))).hasMessageContaining("NO_SUCH_GOAL");
    var line = new Line("A", Sort.INDICATOR, "1.9");
    assertRefused(
        () -> file.run(new Claim(2021, Quarter.FIRST, line, " ", "")), Refusal.CLAIM_MISSING);
    assertThatThrownBy(() -> file.run(new Claim(2020, Quarter.FIRST, line, "理由", "")))
        .hasMessageContaining("NO_SUCH_YEAR");
    assertThat(listed()).isEmpty();
  }

  @Test
  void refusesADecisionWithoutItsPapers() {
    var appeal = file();
    var decide = new DecideAppeal(city().desk());
    assertRefused(
        () -> decide.run(1, Verdict.UPHELD, new Papers("理由", "", "甲", "乙")),
        Refusal.RULING_PAPERS_MISSING,
        1L);
    assertRefused(
        () -> decide.run(1, Verdict.UPHELD, new Papers("理由", "文", "甲", "甲 ")),
        Refusal.APPROVED_BY_PROPOSER);
    assertRefused(() -> decide.run(7, Verdict.UPHELD, PAPERS), Refusal.NO_SUCH_APPEAL, 7L);
    assertThat(listed()).containsExactly(appeal);
  }
}
