package kaocheng.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.text.Language;
import kaocheng.scoring.Scorer;
import org.junit.jupiter.api.Test;

final class RankingTableTest {

  /** D02 and D01 are alike; of D03 nothing was reported. */
  private static Dossier three() {
    var all =
        Stream.of("D03", "D02", "D01")
            .map(code -> Cases.office(new Department(code, "单位" + code, "甲"), ""))
            .toList();
    return new Dossier(
        all.getFirst().cycle(),
        joined(all.stream().map(Dossier::departments).toList()),
        joined(all.stream().map(Dossier::goals).toList()),
        joined(all.stream().map(Dossier::indicators).toList()),
        joined(all.stream().map(Dossier::baselines).toList()),
        joined(all.stream().map(Dossier::benchmarks).toList()),
        joined(all.stream().skip(1).map(Dossier::measurements).toList()));
  }

  private static <T> List<T> joined(List<List<T>> parts) {
    var whole = new ArrayList<T>();
    parts.forEach(whole::addAll);
    return whole;
  }

  @Test
  void ordersByRankThenCodeWithTheUnrankedLast() {
    var sheet = RankingTable.of(new Scorer(three()).score(Quarter.SECOND), Language.CHINESE);
    assertThat(sheet.heading().title()).isEqualTo("甲 2021 年第 2 季度考核排名表（预评）");
    assertThat(sheet.rows())
        .extracting(row -> row.cells().get(1))
        .containsExactly(Cell.text("D01"), Cell.text("D02"), Cell.text("D03"));
    assertThat(sheet.rows())
        .extracting(row -> row.cells().getFirst())
        .containsExactly(Cell.number(1), Cell.number(1), Cell.NONE);
    assertThat(sheet.rows())
        .extracting(row -> row.cells().getLast())
        .containsExactly(
            Cell.text("与另外 1 个单位并列"),
            Cell.text("与另外 1 个单位并列"),
            new Cell.Text("没有计分项，不排名", Tone.MISSING));
  }

  @Test
  void showsNoTotalWhereNothingWasScored() {
    var sheet = RankingTable.of(new Scorer(three()).score(Quarter.SECOND), Language.CHINESE);
    assertThat(sheet.rows().getLast().cells().subList(3, 5)).containsOnly(Cell.NONE);
  }
}
