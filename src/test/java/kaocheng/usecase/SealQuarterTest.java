package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Imprint;
import kaocheng.model.signoff.Objection;
import kaocheng.model.signoff.Stage;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.usecase.SealDifferences.Difference;
import kaocheng.usecase.SignQuarter.Line;
import kaocheng.usecase.SignQuarter.Order;
import kaocheng.usecase.SignQuarter.Signed;
import kaocheng.wording.TableWord;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter is signed, locked and sealed; afterwards it moves only by a correction. */
final class SealQuarterTest {
  private static final int YEAR = 2021;
  private static final Quarter SECOND = Quarter.SECOND;

  @TempDir Path folder;
  private City city;
  private SignQuarter signing;
  private SealQuarter sealing;

  @BeforeEach
  void fill() throws IOException {
    city = new City(folder);
    signing = new SignQuarter(city.desk());
    sealing = new SealQuarter(city.desk());
    report(1, "30");
    report(2, "60");
  }

  @AfterEach
  void close() {
    city.close();
  }

  private static String row(int quarter, String figure) {
    return "年度,季度,单位代码,指标编号,数值,截至日期\n2021,"
        + quarter
        + ",A,1.9,"
        + figure
        + ","
        + Quarter.of(quarter).orElseThrow().lastDay(YEAR)
        + "\n";
  }

  private void report(int quarter, String figure) throws IOException {
    city.take(row(quarter, figure));
  }

  private Signed sign(Act act, String reason) {
    return signing.run(new Order(YEAR, SECOND, List.of("A"), act, reason));
  }

  private Line line() {
    return signing.lines(YEAR, SECOND).getFirst();
  }

  private static void assertRefused(ThrowingCallable call, Key key) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
  }

  @Test
  void isEnteredReviewedAndApproved() {
    for (var act : List.of(Act.ENTERED, Act.REVIEWED, Act.APPROVED)) {
      assertThat(sign(act, "").done()).containsExactly("A");
    }
    assertThat(line().signOff().stage()).isEqualTo(Stage.APPROVED);
    assertThat(line().isChanged()).isFalse();
    assertThat(sealing.before(YEAR, SECOND).unapproved()).containsExactly("B");
  }

  @Test
  void tellsThatSomethingWasChangedAfterTheReview() throws IOException {
    sign(Act.ENTERED, "");
    sign(Act.REVIEWED, "");
    report(2, "61");

    assertThat(line().isChanged()).isTrue();
    assertThat(line().changed()).contains(Imprint.Part.REPORTS, Imprint.Part.SCORES);
    assertThat(sign(Act.APPROVED, "").objections()).isEqualTo(Map.of("A", Objection.CHANGED_SINCE));
    assertThat(signing.lines(YEAR, Quarter.FIRST).getFirst().isChanged()).isFalse();
  }

  @Test
  void wantsThreePersonsWhereThePolicySaysSo() throws IOException {
    city.take("年度,条款\n2021,录入、复核、审定由不同人员办理\n");
    sign(Act.ENTERED, "");
    assertThat(sign(Act.REVIEWED, "").objections()).isEqualTo(Map.of("A", Objection.SAME_PERSON));
  }

  @Test
  void aLockedQuarterTakesNoFigureAndSaysWhichRowAndWhy() throws IOException {
    sign(Act.LOCKED, "");
    assertThat(city.faults(row(2, "61"))).containsExactly("2 季度 QUARTER_LOCKED");
    assertThat(city.faults(row(1, "31"))).containsExactly("2 季度 QUARTER_LOCKED");
    report(3, "90");
    assertThat(sign(Act.UNLOCKED, " ").objections())
        .isEqualTo(Map.of("A", Objection.REASON_MISSING));
    sign(Act.UNLOCKED, "更正二季度数据");
    report(2, "61");
  }

  @Test
  void aLockedQuarterIsNotMovedByOtherMeansEither() {
    sign(Act.LOCKED, "");
    var adjustment =
        """
        年度,单位代码,编号,范围,类型,分值,件数,上限,不高于等次,事项,原因,文号,提出人,批准人,日期
        2021,A,J1,指标 1.9,扣分,0.5,1,,,通报批评,通报批评一次,市府〔2021〕1号,甲,乙,2021-05-01
        """;
    assertRefused(() -> city.send(adjustment, ImportMode.WHOLE_FILES), Refusal.LOCKED_WOULD_MOVE);
    assertThat(line().card().findings().adjustments()).isEmpty();
  }

  @Test
  void isSealedOnceAndLockedAndReplaysToTheSameDigits() {
    var seal = sealing.run(YEAR, SECOND, "").seal();

    assertThat(seal.number()).isZero();
    assertThat(signing.lines(YEAR, SECOND)).allMatch(line -> line.signOff().isLocked());
    assertThat(new ReplaySeals(city.desk()).run())
        .singleElement()
        .satisfies(
            replayed -> {
              assertThat(replayed.isSame()).isTrue();
              assertThat(replayed.cards()).isEqualTo(2);
            });
    assertRefused(() -> sealing.run(YEAR, SECOND, "再封"), Refusal.SEALED_AS_IT_IS);
  }

  @Test
  void isCorrectedByAnotherSealWithAListOfDifferences() throws IOException {
    var first = sealing.run(YEAR, SECOND, "").seal();
    sign(Act.UNLOCKED, "漏报一篇");
    report(2, "61");
    assertRefused(() -> sealing.run(YEAR, SECOND, " "), Refusal.CORRECTION_WITHOUT_REASON);
    var second = sealing.run(YEAR, SECOND, "漏报一篇").seal();

    assertThat(second.number()).isOne();
    assertThat(sealing.all()).containsExactly(first, second);
    assertThat(sealing.corrected(second))
        .extracting(
            Difference::subject, one -> one.what().key(), Difference::was, Difference::became)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "A 1.9", SealSaid.DIFFERENCE_OF_REPORT, "60", "61"));
    assertThat(sealing.corrected(first)).isEmpty();
    assertThat(new ReplaySeals(city.desk()).run())
        .hasSize(2)
        .allMatch(ReplaySeals.Replayed::isSame);
  }

  @Test
  void waitsForApprovalWhereThePolicySaysSo() throws IOException {
    city.take("年度,条款\n2021,各单位审定后方可封存\n");
    assertRefused(() -> sealing.run(YEAR, SECOND, ""), Refusal.NOT_ALL_APPROVED);
    for (var act : List.of(Act.ENTERED, Act.REVIEWED, Act.APPROVED)) {
      assertThat(signing.run(new Order(YEAR, SECOND, List.of("A", "B"), act, "")).done())
          .hasSize(2);
    }
    assertThat(sealing.run(YEAR, SECOND, "").seal().number()).isZero();
  }

  @Test
  void papersTellWhetherTheyAreAsSealed() throws IOException {
    var assessing = new AssessCycle(city.desk());
    assertThat(assessing.look(YEAR, SECOND).sealed()).isNull();
    var seal = sealing.run(YEAR, SECOND, "").seal();
    assertThat(assessing.run(YEAR, SECOND).sealed())
        .isEqualTo(Message.of(TableWord.NOTE_SEALED, TableWord.seal(0), seal.code()));
    sign(Act.UNLOCKED, "漏报一篇");
    report(2, "61");
    assertThat(assessing.look(YEAR, SECOND).sealed())
        .extracting(Message::key)
        .isEqualTo(TableWord.NOTE_NOT_AS_SEALED);
    assertThat(new ReviewYear(city.desk()).require(YEAR).as(SECOND).sealed()).isNotNull();
  }
}
