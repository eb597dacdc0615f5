package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kaocheng.model.Quarter;
import kaocheng.model.text.Refused;
import kaocheng.store.ScorecardRow;
import kaocheng.usecase.ImportReport.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entries are put, opened and withdrawn by hand, by the checks that files are held to. */
class EditEntriesTest {
  @TempDir Path folder;
  private City city = null;
  private EditEntries edit = null;

  @BeforeEach
  void openCity() throws IOException {
    city = new City(folder);
    edit = new EditEntries(city.desk());
  }

  @AfterEach
  void closeCity() {
    city.close();
  }

  private static Draft draft(EntrySort sort, String... cells) {
    var draft = Draft.blank(sort, 2021);
    for (var at = 0; at < cells.length; at += 2) {
      draft = draft.with(cells[at], cells[at + 1]);
    }
    return draft;
  }

  private Draft opened(EntrySort sort, String... cells) {
    return new Registers(city.desk()).open(draft(sort, cells));
  }

  private Edited put(Draft draft) {
    return edit.put(draft, ImportMode.WHOLE_FILES);
  }

  private static List<String> reasons(Edited edited) {
    return edited.faults().stream()
        .map(fault -> fault.heading() + " " + fault.reason().key().name())
        .toList();
  }

  /** Every entry of the sample city's year, opened as a form and put again, says the same. */
  @ParameterizedTest
  @EnumSource(EntrySort.class)
  void aFormOpenedAndPutAgainSaysTheSame(EntrySort sort) throws IOException {
    try (var desk = new Desks("测试员", Clock.systemUTC()).create(folder.resolve("sample"))) {
      new ImportFiles(desk)
          .run(SampleFiles.all(), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT);
      var rows = new Registers(desk).all(sort, 2021);
      assertThat(rows).isNotEmpty();
      var editing = new EditEntries(desk);
      for (var row : rows.subList(0, Math.min(rows.size(), 12))) {
        var edited = editing.put(row.draft(), ImportMode.PREVIEW);
        assertThat(edited.faults()).as(row.draft().toString()).isEmpty();
        assertThat(edited.counts()).isEqualTo(new ImportReport.Counts(0, 1, 0, 0));
      }
    }
  }

  @Test
  void aDepartmentWithItsGoalAndIndicatorIsEnteredAndChanged() {
    put(draft(EntrySort.DEPARTMENT, "department", "C", "name", "市丙局", "group", "序列"));
    assertThat(put(goalOfC()).notices())
        .extracting(one -> one.key())
        .contains(Notice.GOAL_WEIGHTS_NOT_HUNDRED);
    assertThat(put(indicatorOfC()).ending()).isEqualTo(Ending.TAKEN);
    var stored = opened(EntrySort.INDICATOR, "department", "C", "indicator", "1.1");
    assertThat(stored.text("pace")).isEqualTo("均衡");
    assertThat(put(stored.with("target", "不少于 200 件")).counts().changed()).isOne();
    var sums = new WeightSums(city.desk()).look(2021, "C");
    assertThat(sums.isHundred()).isFalse();
    assertThat(sums.goals().getFirst().isEven()).isTrue();
  }

  private static Draft goalOfC() {
    return draft(EntrySort.GOAL, "department", "C", "goal", "1", "category", "重点目标")
        .with("title", "办件")
        .with("wording", "全年办件")
        .with("weight", "60");
  }

  private static Draft indicatorOfC() {
    return draft(EntrySort.INDICATOR, "department", "C", "goal", "1", "indicator", "1.1")
        .with("name", "办件量")
        .with("unit", "件")
        .with("entry", "累计")
        .with("target", "不少于 100 件")
        .with("method", "按完成率得分，封顶 100%")
        .with("weight", "60");
  }

  @Test
  void aRuleThatSaysNothingIsRefusedWithItsPlace() {
    var indicator = opened(EntrySort.INDICATOR, "department", "A", "indicator", "1.9");

    assertThat(reasons(put(indicator.with("target", "不少于一百"))))
        .containsExactly("指标值 SENTENCE_NOT_UNDERSTOOD");
    assertThat(reasons(put(indicator.with("weight", "0").with("name", ""))))
        .containsExactlyInAnyOrder("指标名称 BLANK", "权重 NOT_ABOVE_ZERO");
    var trouble = (RuleReading.Trouble) CheckRule.read(CheckRule.RuleSort.TARGET, "不低于 九");
    assertThat(trouble.place()).isPositive();
    assertThat(trouble.nearest()).isNotEmpty();
    var understood =
        (RuleReading.Understood) CheckRule.read(CheckRule.RuleSort.METHOD, "每低 1 个百分点扣 0.5 分");
    assertThat(understood.chinese()).contains("按比例");
    assertThat(understood.assumed()).containsExactly("IN_PROPORTION");
  }

  @Test
  void storedScorecardsKeepTheDefinitionsAsTheyWere() {
    var typing = new TypeIn(city.desk());
    typing.one(
        2021,
        new FigureText(
            new FigureSlot(new kaocheng.model.IndicatorKey("A", "1.9"), Quarter.FIRST), "30"),
        ImportMode.WHOLE_FILES);
    new AssessCycle(city.desk()).run(2021, Quarter.FIRST);
    var before = cards();

    put(
        opened(EntrySort.INDICATOR, "department", "A", "indicator", "1.9")
            .with("target", "不少于 900 篇"));
    edit.withdraw(
        draft(EntrySort.DEPARTMENT, "department", "B"),
        Papers.because("撤并"),
        ImportMode.WHOLE_FILES);
    assertThat(cards()).isEqualTo(before);
  }

  private List<ScorecardRow> cards() {
    return city.desk()
        .workbook()
        .<List<ScorecardRow>>read(books -> books.scorecards().all(2021, Quarter.FIRST));
  }

  private Draft bonus() {
    return draft(
        EntrySort.ADJUSTMENT,
        "department",
        "A",
        "number",
        "J1",
        "scope",
        "单位",
        "kind",
        "加分",
        "points",
        "2",
        "document",
        "考〔2021〕3号",
        "proposer",
        "甲",
        "approver",
        "乙",
        "date",
        "2021-06-01");
  }

  @Test
  void anAdjustmentNeedsItsPapersAndIsWithdrawnByPapers() {
    assertThat(reasons(put(bonus().with("document", "").with("approver", "甲"))))
        .containsExactlyInAnyOrder("文号 BLANK", "批准人 APPROVED_BY_THE_PROPOSER");
    assertThat(put(bonus()).ending()).isEqualTo(Ending.TAKEN);
    var register = new Registers(city.desk()).all(EntrySort.ADJUSTMENT, 2021);
    assertThat(register).hasSize(1);
    assertThat(register.getFirst().source())
        .hasValueSatisfying(source -> assertThat(source.toString()).contains("测试员"));
    assertThatThrownBy(() -> edit.withdraw(bonus(), Papers.because("重复"), ImportMode.WHOLE_FILES))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("PAPERS_MISSING");
    assertThatThrownBy(
            () ->
                edit.withdraw(
                    bonus(), new Papers("重复", "考〔2021〕9号", "甲", "甲"), ImportMode.WHOLE_FILES))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("APPROVED_BY_PROPOSER");
    edit.withdraw(bonus(), new Papers("重复", "考〔2021〕9号", "甲", "乙"), ImportMode.WHOLE_FILES);
    assertThat(city.dossier().adjustments()).isEmpty();
    assertThat(put(bonus()).counts().fresh()).isOne();
    assertThat(city.dossier().adjustments()).hasSize(1);
  }

  @Test
  void baselinesAreCheckedAsInFiles() {
    var baseline =
        draft(
            EntrySort.BASELINE,
            "department",
            "A",
            "indicator",
            "1.13",
            "base_year",
            "2019",
            "value",
            "120");

    assertThat(reasons(put(baseline))).containsExactly("基期年度 BASE_YEAR_NOT_LAST_YEAR");
    assertThat(put(baseline.with("base_year", "2020")).ending()).isEqualTo(Ending.TAKEN);
    var stored =
        opened(
            EntrySort.BASELINE,
            "department",
            "A",
            "indicator",
            "1.13",
            "base_year",
            "2020",
            "base_quarter",
            "4");
    edit.withdraw(stored, new Papers("有误", "统〔2021〕1号", "甲", "乙"), ImportMode.WHOLE_FILES);
    assertThat(city.dossier().baselines()).isEmpty();
    new UndoEdits(city.desk()).undo();
    assertThat(city.dossier().baselines()).hasSize(1);
  }

  @Test
  void aClauseIsWithdrawnSoThatTheUsualHoldsAgain() {
    var usual = city.dossier().cycle().policy();
    put(draft(EntrySort.CLAUSE, "clause", "总分最高 110 分"));

    edit.withdraw(
        draft(EntrySort.CLAUSE, "clause", "总分最高 110 分"),
        Papers.because("改回"),
        ImportMode.WHOLE_FILES);
    assertThat(city.dossier().cycle().policy()).isEqualTo(usual);
  }
}
