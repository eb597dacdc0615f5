package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Decided;
import kaocheng.model.Appeal.Entered;
import kaocheng.model.Appeal.Lack;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Ruling;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Appeal.Sort;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Rational;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Appeals are kept with the score as it stood, and nothing of them is ever written over. */
final class AppealsTest {
  private static final Claim OF_INDICATOR =
      new Claim(
          YEAR, Quarter.SECOND, new Line("D01", Sort.INDICATOR, "1.1"), "漏报三件", "示府办〔2021〕5号");
  private static final Claim OF_GOAL =
      new Claim(YEAR, Quarter.SECOND, new Line("D01", Sort.GOAL, "1"), "目标分有误", "");
  private static final Score.Scored THIRDS = new Score.Scored(Rational.of(7, 3), "2.3333");
  private static final Ruling UPHELD = new Ruling(Verdict.UPHELD, "核对无误", "考核办〔2021〕9号", "甲", "乙");

  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void open() {
    workbook = Given.workbook(folder);
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private List<Appeal> kept() {
    return workbook.<Dossier>read(books -> books.dossiers().load(YEAR)).appeals();
  }

  private Appeal file(Claim claim) {
    return workbook.change(
        Given.change(Action.APPEAL_FILED),
        books -> new Decision.Keep<>(books.appeals().file(claim, THIRDS)));
  }

  private Appeal decide(Appeal appeal, Ruling ruling, Score after) {
    return workbook.change(
        Given.change(Action.APPEAL_DECIDED),
        books -> new Decision.Keep<>(books.appeals().decide(appeal, ruling, after)));
  }

  @Test
  void keepsWhatIsFiledAndDecidedWithBothScores() {
    var first = file(OF_INDICATOR);
    var second = file(OF_GOAL);
    var decided = decide(first, UPHELD, THIRDS);
    var gone = decide(second, UPHELD, new Score.Without(Lack.NOT_APPLICABLE));

    var entered = new Entered("王工", OffsetDateTime.now(CLOCK));
    assertThat(decided.filed().by()).isEqualTo("王工");
    assertThat(decided.decided()).isEqualTo(new Decided(UPHELD, THIRDS, entered));
    workbook.close();
    workbook = Workbook.open(folder.resolve("city"), CLOCK);
    assertThat(kept()).containsExactly(decided, gone);
    assertThat(Examination.of(workbook.file()).findings()).isEmpty();
  }

  @Test
  void tellsTheTraceWhatWasClaimedAndWhatBecameOfTheScore() {
    decide(file(OF_INDICATOR), UPHELD, new Score.Scored(Rational.of(5), "5.0000"));

    var entries = workbook.<List<TraceEntry>>read(books -> books.traces().latest(4));
    assertThat(entries)
        .extracting(TraceEntry::action)
        .containsExactly(
            Action.ENTRY_CHANGED, Action.APPEAL_DECIDED, Action.ENTRY_CHANGED, Action.APPEAL_FILED);
    assertThat(entries.getFirst().was()).isEqualTo("SCORE_EXACT=7/3\nSCORE_SHOWN=2.3333");
    assertThat(entries.getFirst().became())
        .contains("SCORE_SHOWN=5.0000", "PROPOSER=甲", "REASON=核对无误");
    assertThat(entries.get(2).became()).contains("CLAIM=漏报三件", "DOCUMENT=示府办〔2021〕5号");
    assertThat(entries.get(2).subject()).isEqualTo("2021 Q2 D01 INDICATOR 1.1");
  }

  @Test
  void takesOnlyOneDecision() {
    var appeal = file(OF_INDICATOR);
    var decided = decide(appeal, UPHELD, THIRDS);

    assertThatThrownBy(() -> decide(decided, UPHELD, THIRDS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> decide(appeal, UPHELD, THIRDS))
        .hasMessageContaining("APPEAL_DECISION_KEY");
    assertThat(kept()).containsExactly(decided);
  }

  @Test
  void refusesADecisionThatItsProposerApproves() {
    var appeal = file(OF_INDICATOR);
    var alone = new Ruling(Verdict.UPHELD, "核对无误", "文", "甲", "甲 ");

    assertThatThrownBy(() -> decide(appeal, alone, THIRDS))
        .hasMessageContaining("APPEAL_DECISION_PAPERS");
    assertThat(kept()).containsExactly(appeal);
  }

  @Test
  void keepsAppealsAgainstLinesThatWereWithdrawn() {
    var appeal = file(OF_INDICATOR);
    Given.keep(workbook, books -> books.indicators().withdraw(YEAR, Given.RATE.key(), "并入其他指标"));

    assertThat(kept()).containsExactly(appeal);
  }
}
