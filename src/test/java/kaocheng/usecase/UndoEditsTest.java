package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Refused;
import kaocheng.store.Action;
import kaocheng.store.TraceEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps by hand can be undone and redone in turn, and never over something newer. */
class UndoEditsTest {
  private static final FigureSlot SLOT =
      new FigureSlot(new IndicatorKey("A", "1.9"), Quarter.FIRST);
  private static final String HEADINGS = "年度,季度,单位代码,指标编号,填报值,说明\n";

  @TempDir Path folder;
  private City city = null;
  private UndoEdits undo = null;

  @BeforeEach
  void openCity() throws IOException {
    city = new City(folder);
    undo = new UndoEdits(city.desk());
  }

  @AfterEach
  void closeCity() {
    city.close();
  }

  private void type(String text) {
    var edited =
        new TypeIn(city.desk()).one(2021, new FigureText(SLOT, text), ImportMode.WHOLE_FILES);
    assertThat(edited.isKept()).isTrue();
  }

  private List<Reported> standing() {
    return city.measurements("1.9").map(Measurement::reported).toList();
  }

  private static Reported amount(int number) {
    return new Reported.Amount(Rational.of(number));
  }

  private Draft goal() {
    return new Registers(city.desk())
        .open(Draft.blank(EntrySort.GOAL, 2021).with("department", "A").with("goal", "1"));
  }

  private void put(Draft draft) {
    var edited = new EditEntries(city.desk()).put(draft, ImportMode.WHOLE_FILES);
    assertThat(edited.faults()).isEmpty();
    assertThat(edited.isKept()).isTrue();
  }

  @Test
  void stepsGoBackAndForth() {
    type("30");
    type("40");
    type("50");

    undo.undo();
    assertThat(standing()).containsExactly(amount(40));
    undo.undo();
    assertThat(standing()).containsExactly(amount(30));
    undo.redo();
    assertThat(standing()).containsExactly(amount(40));
    undo.undo();
    undo.undo();
    assertThat(standing()).isEmpty();
    undo.redo();
    undo.redo();
    undo.redo();
    assertThat(standing()).containsExactly(amount(50));
    assertThat(undo.redoable()).isEmpty();
  }

  @Test
  void undoingAppendsAndIsTraced() {
    type("10");
    type("20");
    var lines = trace().size();

    assertThat(undo.undo().moves()).isNotEmpty();
    assertThat(trace()).hasSize(lines + 2);
    assertThat(trace().get(1).action()).isEqualTo(Action.EDIT_UNDONE);
    assertThat(trace().getFirst().became()).contains("WRITTEN=10");
    var versions = new QuarterGrid(city.desk()).history(2021, SLOT);
    assertThat(versions).extracting(GridVersion::version).containsExactly(1, 2, 3);
    assertThat(versions.getLast().restores()).hasValue(1);
  }

  private List<TraceEntry> trace() {
    return city.desk().workbook().<List<TraceEntry>>read(books -> books.traces().latest(1000));
  }

  @Test
  void theFigurePutBackKeepsTheSourceItHad() throws IOException {
    city.take(HEADINGS + "2021,1,A,1.9,25,\n");
    type("30");

    undo.undo();
    var standing = city.measurements("1.9").findFirst().orElseThrow();
    assertThat(standing.source().row().file()).isEqualTo("数据.csv");
    assertThat(standing.source().row().line()).isEqualTo(2);
    assertThat(standing.source().version()).isEqualTo(3);
  }

  @Test
  void aCorrectionThatCameSinceIsNotOverwritten() throws IOException {
    type("30");
    city.take(HEADINGS + "2021,1,A,1.9,35,更正\n");

    assertThatThrownBy(undo::undo)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("CHANGED_SINCE");
    assertThat(standing()).containsExactly(amount(35));
    assertThat(undo.undoable()).isPresent();
  }

  @Test
  void aDefinitionImportedSinceIsNotOverwritten() throws IOException {
    put(goal().with("title", "办文办会"));
    city.take("年度,单位代码,目标编号,目标类别,目标名称,目标内容,权重\n2021,A,1,重点目标,另名,办文,150\n");

    assertThatThrownBy(undo::undo)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("CHANGED_SINCE");
    assertThat(goal().text("title")).isEqualTo("另名");
  }

  @Test
  void whatOthersHangOnIsNotUndone() throws IOException {
    put(goal().with("goal", "2").with("category", "创优目标").with("title", "争先").with("weight", "20"));
    city.take(
        """
        年度,单位代码,目标编号,指标编号,指标名称,计量单位,填报方式,指标值,计分方法,权重
        2021,A,2,2.1,篇数,篇,累计,不少于 10 篇,"按完成率得分，封顶 100%",20
        """);

    assertThatThrownBy(undo::undo).isInstanceOf(Refused.class).hasMessageContaining("STILL_NEEDED");
  }

  @Test
  void aWithdrawalWithAllThatHangsOnItIsUndoneAtOnce() {
    type("30");
    var before = city.dossier();
    var named = Draft.blank(EntrySort.DEPARTMENT, 2021).with("department", "A");

    new EditEntries(city.desk()).withdraw(named, Papers.because("机构撤并"), ImportMode.WHOLE_FILES);
    assertThat(city.dossier().departments()).hasSize(1);
    assertThat(city.dossier().goals()).isEmpty();
    assertThat(city.dossier().indicators()).isEmpty();
    assertThat(city.dossier().measurements()).isEmpty();
    undo.undo();
    assertThat(city.dossier()).isEqualTo(before);
    undo.redo();
    assertThat(city.dossier().indicators()).isEmpty();
  }

  @Test
  void aNewStepEndsWhatCouldBeRedone() {
    type("30");
    undo.undo();
    type("31");

    assertThat(undo.redoable()).isEmpty();
    assertThatThrownBy(undo::redo)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NOTHING_TO_REDO");
    undo.undo();
    assertThatThrownBy(undo::undo)
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NOTHING_TO_UNDO");
  }

  @Test
  void aClauseOfThePolicyIsPutBack() {
    var policy = city.dossier().cycle().policy();
    put(Draft.blank(EntrySort.CLAUSE, 2021).with("clause", "总分最高 110 分"));

    assertThat(city.dossier().cycle().policy()).isNotEqualTo(policy);
    undo.undo();
    assertThat(city.dossier().cycle().policy()).isEqualTo(policy);
  }
}
