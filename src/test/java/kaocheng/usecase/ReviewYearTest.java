package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year is looked over as of all its quarters, and ordered as sheets. */
class ReviewYearTest extends OfACity {

  @Test
  void looksAtEveryQuarterAndLeavesNothingBehind() throws IOException {
    city().take("年度,季度,单位代码,指标编号,填报值\n2021,2,A,1.9,60\n");
    var review = new ReviewYear(city().desk()).run(2021).orElseThrow();

    assertThat(review.year()).isEqualTo(2021);
    assertThat(review.reported()).isEqualTo(Quarter.SECOND);
    for (var quarter : Quarter.values()) {
      assertThat(review.as(quarter))
          .hasToString(new AssessCycle(city().desk()).look(2021, quarter).toString());
    }
    assertThat(new Overview(city().desk()).since(0, 100))
        .noneMatch(one -> one.action().name().equals("SCORES_STORED"));
  }

  @Test
  void fallsBackToTheLatestYear() throws IOException {
    city().take("年度,单位代码,单位名称,考核序列\n2022,A,市甲局,序列\n");
    var review = new ReviewYear(city().desk());

    assertThat(review.latest().orElseThrow().year()).isEqualTo(2022);
    assertThat(review.latest().orElseThrow().years()).containsExactly(2022, 2021);
    assertThat(review.run(1999).orElseThrow().year()).isEqualTo(2022);
    assertThatThrownBy(() -> review.require(1999))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NO_SUCH_YEAR");
  }

  @Test
  void findsNothingInAnEmptyWorkbook(@TempDir Path folder) {
    try (var desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("empty"))) {
      assertThat(new ReviewYear(desk).latest()).isEmpty();
    }
  }

  @Test
  void anOrderOfAllCountsItsPapers() {
    var assessment = new AssessCycle(city().desk()).look(2021, Quarter.FIRST);
    var both = SheetOrder.all(assessment, Set.of(SheetFormat.XLSX, SheetFormat.CSV));

    assertThat(both.departments()).containsExactlyInAnyOrder("A", "B");
    assertThat(both.groups()).containsExactly("序列");
    assertThat(both.papers()).isEqualTo(6);
    var one =
        new SheetOrder(Set.of("B"), Set.of(), Set.copyOf(PaperKind.USUAL), Set.of(SheetFormat.CSV));
    assertThat(one.papers()).isOne();
    assertThat(assessment.cards().stream().filter(one::asksFor))
        .extracting(card -> card.department().code())
        .containsExactly("B");
  }
}
