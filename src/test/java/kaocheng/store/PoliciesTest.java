package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import kaocheng.model.Clause;
import kaocheng.model.Clauses;
import kaocheng.model.Policy;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies in the workbook: clauses put in, traced, and found again. */
final class PoliciesTest {
  private static final Clause QUOTA = new Clause.Quota("优秀", Rational.of(3, 10));
  private static final Clause CAP = new Clause.TotalCap(Rational.of(105));

  @TempDir Path folder;
  private Workbook workbook;

  @BeforeEach
  void create() {
    workbook = Given.workbook(folder);
  }

  @AfterEach
  void close() {
    workbook.close();
  }

  private Effect put(Clause clause) {
    return workbook.change(
        Given.change(Action.DEFINITIONS_IMPORTED),
        books -> new Decision.Keep<>(books.cycles().put(YEAR, clause)));
  }

  private Policy policy() {
    return workbook.read(books -> books.cycles().require(YEAR).policy());
  }

  @Test
  void aClauseIsNewChangedOrTheSame() {
    assertThat(put(QUOTA)).isEqualTo(Effect.NEW);
    assertThat(put(QUOTA)).isEqualTo(Effect.SAME);
    assertThat(put(CAP)).isEqualTo(Effect.CHANGED);
    assertThat(policy()).isEqualTo(Policy.of(QUOTA, CAP));
    assertThat(workbook.<List<TraceEntry>>read(books -> books.traces().latest(100)))
        .filteredOn(entry -> entry.action() == Action.ENTRY_CHANGED)
        .extracting(TraceEntry::subject, entry -> entry.became().contains("优秀不超过 30%"))
        .containsOnly(tuple(Integer.toString(YEAR), true))
        .hasSize(2);
  }

  @Test
  void everySortOfClauseIsFoundAgain() {
    var clauses = Clauses.clauses().list().ofSize(60).sample();
    for (var clause : clauses) {
      if (policy().with(clause).problem().isEmpty()) {
        put(clause);
        assertThat(policy().clauses()).allMatch(said -> said.topic() != null);
      }
    }
    var expected = policy();
    workbook.close();
    workbook = Workbook.open(folder.resolve("city"), Given.CLOCK);
    assertThat(policy()).isEqualTo(expected);
  }

  @Test
  void aGradeWithOddSignsInItsNameIsRefusedBeforeAnythingIsKept() {
    var odd = new Clause.Grades(List.of(new Policy.GradeBand("合格（一）", Rational.of(60))));
    assertThatThrownBy(() -> put(odd)).isInstanceOf(Refused.class);
    assertThat(policy()).isEqualTo(Policy.USUAL);
  }
}
