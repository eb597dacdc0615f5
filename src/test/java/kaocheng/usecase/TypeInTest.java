package kaocheng.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Measurement;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Refused;
import kaocheng.usecase.ImportReport.Ending;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed at the keyboard is read and checked like a file, and becomes a version. */
class TypeInTest {
  @TempDir Path folder;
  private City city = null;
  private TypeIn typeIn = null;

  @BeforeEach
  void openCity() throws IOException {
    city = new City(folder);
    typeIn = new TypeIn(city.desk());
  }

  @AfterEach
  void closeCity() {
    city.close();
  }

  private static FigureSlot slot(String indicator, int quarter) {
    return new FigureSlot(new IndicatorKey("A", indicator), Quarter.of(quarter).orElseThrow());
  }

  private Edited type(String indicator, int quarter, String text) {
    return typeIn.one(2021, new FigureText(slot(indicator, quarter), text), ImportMode.GOOD_ROWS);
  }

  private Reported standing(String indicator) {
    return city.measurements(indicator).map(Measurement::reported).toList().getLast();
  }

  private static List<String> reasons(Edited edited) {
    return edited.faults().stream()
        .map(fault -> fault.place() + " " + fault.heading() + " " + fault.reason().key().name())
        .toList();
  }

  @Test
  void aFigureIsKeptWithWhoTypedIt() {
    var edited = type("1.9", 1, "３０");

    assertThat(edited.ending()).isEqualTo(Ending.TAKEN);
    assertThat(edited.counts().fresh()).isOne();
    assertThat(edited.understood())
        .extracting(UnderstoodFigure::reported)
        .containsExactly(new Reported.Amount(Rational.of(30)));
    var stored = city.measurements("1.9").findFirst().orElseThrow();
    assertThat(stored.source().row().isTyped()).isTrue();
    assertThat(stored.source().row().file()).startsWith("测试员 20");
    assertThat(stored.source().version()).isOne();
  }

  @Test
  void whatItMovesIsTold() {
    var edited = type("1.9", 1, "30");

    assertThat(edited.moves())
        .anyMatch(move -> move.indicator().equals("1.9") && move.after().equals("10.0000"))
        .anyMatch(ImportReport.Move::isTotal);
  }

  @Test
  void aPreviewWritesNothing() {
    var edited = typeIn.one(2021, new FigureText(slot("1.9", 1), "30"), ImportMode.PREVIEW);

    assertThat(edited.ending()).isEqualTo(Ending.PREVIEWED);
    assertThat(edited.moves()).isNotEmpty();
    assertThat(city.measurements("1.9")).isEmpty();
    assertThat(new UndoEdits(city.desk()).undoable()).isEmpty();
  }

  @Test
  void theSameAgainIsNoNewVersionAndACorrectionIs() {
    assertThat(type("1.9", 1, "30").ending()).isEqualTo(Ending.TAKEN);
    assertThat(type("1.9", 1, "30").ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(type("1.9", 1, "31").counts().changed()).isOne();
    assertThat(city.measurements("1.9").findFirst().orElseThrow().source().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.8  | 98.6％          | 0.986     | EXACT
          1.8  | 约 8%           | 0.08      | ABOUT
          1.9  | 370万           | 3700000   | EXACT
          1.9  | 逾 1.5 万篇     | 15000     | AT_LEAST
          1.9  | 预计 120        | 120       | FORECAST
          1.9  | 1,200 篇        | 1200      | EXACT
          """)
  void figuresAreReadAsPeopleWriteThem(
      String indicator, String text, String number, Qualifier qualifier) {
    var edited = type(indicator, 4, text);

    assertThat(reasons(edited)).isEmpty();
    assertThat(standing(indicator)).isEqualTo(new Reported.Amount(Rational.parse(number)));
    assertThat(city.measurements(indicator).findFirst().orElseThrow().qualifier())
        .isEqualTo(qualifier);
  }

  @Test
  void everyStateCanBeTyped() {
    type("1.6", 1, "159/167");
    assertThat(standing("1.6")).isEqualTo(new Reported.Share(Rational.of(159), Rational.of(167)));
    type("1.6", 2, "未报");
    assertThat(standing("1.6")).isEqualTo(new Reported.NotReported());
    type("1.6", 3, "不适用（任务已调出）");
    assertThat(standing("1.6")).isEqualTo(new Reported.NotApplicable("任务已调出"));
    assertThat(reasons(type("1.6", 4, "不适用"))).containsExactly("1 说明 NO_REASON_GIVEN");
    type("1.4", 1, "未完成");
    assertThat(standing("1.4")).isEqualTo(new Reported.NotDone());
    type("1.3", 1, "3/16 上年 2/16");
    assertThat(standing("1.3")).isEqualTo(new Reported.Place(3, 16, 2, 16));
  }

  @Test
  void notDueEmptiesACellThatIsNotDueAndIsRefusedElsewhere() {
    type("1.4", 1, "未完成");

    assertThat(type("1.4", 1, "未到期").counts().changed()).isOne();
    assertThat(city.measurements("1.4")).isEmpty();
    assertThat(type("1.4", 1, "未到期").ending()).isEqualTo(Ending.NOTHING_NEW);
    assertThat(reasons(type("1.4", 4, "未到期"))).containsExactly("1 状态 DUE_BY_THE_RULES");
  }

  @Test
  void whatFilesAreRefusedForIsRefusedHere() {
    assertThat(reasons(type("1.9", 1, "三五"))).containsExactly("1 填报值 NOT_A_NUMBER");
    assertThat(reasons(type("1.9", 1, ""))).containsExactly("1 填报值 NOTHING_REPORTED");
    assertThat(reasons(type("9.9", 1, "30"))).containsExactly("1 指标编号 UNKNOWN_INDICATOR");
    assertThat(reasons(type("1.8", 1, "0.96"))).containsExactly("1 填报值 NUMBER_FOR_A_PERCENTAGE");
    assertThat(reasons(type("1.9", 1, "48 万件"))).containsExactly("1 填报值 ANOTHER_UNIT");
    var late = new FigureText(slot("1.9", 1), "30", "", "2021-05-01", "");
    assertThat(reasons(typeIn.one(2021, late, ImportMode.GOOD_ROWS)))
        .containsExactly("1 截至日期 AS_OF_OUTSIDE_QUARTER");
    assertThat(city.dossier().measurements()).isEmpty();
  }

  @Test
  void aCumulativeFigureFallsOnlyForAReason() {
    type("1.9", 1, "30");

    assertThat(reasons(type("1.9", 2, "20"))).containsExactly("1 填报值 CUMULATIVE_FALLS");
    var withReason = new FigureText(slot("1.9", 2), "20", "约", "2021-06-15", "口径更正");
    assertThat(typeIn.one(2021, withReason, ImportMode.GOOD_ROWS).ending()).isEqualTo(Ending.TAKEN);
    var stored = city.measurements("1.9").toList().getLast();
    assertThat(stored.qualifier()).isEqualTo(Qualifier.ABOUT);
    assertThat(stored.source().asOf()).hasToString("2021-06-15");
  }

  @Test
  void aPartOfACompositeIsTyped() {
    var place = new FigureSlot(new IndicatorKey("A", "1.7"), Quarter.FIRST, ValueKind.PLACE);

    typeIn.one(2021, new FigureText(place, "2/13 上年 3/13"), ImportMode.GOOD_ROWS);
    assertThat(city.measurements("1.7"))
        .extracting(Measurement::part)
        .containsExactly(ValueKind.PLACE);
  }

  @Test
  void theGoodCellsOfABlockAreKeptAndTheOthersTold() {
    var grid = List.of(quarters("1.8"), quarters("1.9"), quarters("1.13"));
    var block = "98.6％\t约 8%\t\t\r\n30\t三五\t\"45\"\t60\r\n1\t2\t3\t4\t5\r\n";

    var pasted = typeIn.paste(2021, grid, block, ImportMode.GOOD_ROWS);
    assertThat(pasted.edited().ending()).isEqualTo(Ending.TAKEN_IN_PART);
    assertThat(pasted.edited().counts()).isEqualTo(new ImportReport.Counts(9, 0, 0, 2));
    assertThat(reasons(pasted.edited()))
        .containsExactly("4 填报值 NOT_A_NUMBER", "11 填报值 BEYOND_THE_GRID");
    var refused = pasted.cell(pasted.edited().faults().getFirst());
    assertThat(refused.slot()).contains(slot("1.9", 2));
    assertThat(refused.text()).isEqualTo("三五");
    assertThat(city.dossier().measurements()).hasSize(9);
    assertThat(new UndoEdits(city.desk()).undo().counts().changed()).isEqualTo(9);
    assertThat(city.dossier().measurements()).isEmpty();
  }

  @Test
  void aBlockCanBeAllOrNothing() {
    var pasted = typeIn.paste(2021, List.of(quarters("1.9")), "30\t三五", ImportMode.WHOLE_FILES);

    assertThat(pasted.edited().ending()).isEqualTo(Ending.REFUSED);
    assertThat(city.dossier().measurements()).isEmpty();
  }

  @Test
  void aFigureTypedTwiceInABlockIsRefused() {
    var twice = List.of(new FigureText(slot("1.9", 1), "30"), new FigureText(slot("1.9", 1), "31"));

    assertThat(reasons(typeIn.many(2021, twice, ImportMode.GOOD_ROWS)))
        .containsExactly("2 指标编号 TWICE_IN_FILE");
  }

  private static List<FigureSlot> quarters(String indicator) {
    return Arrays.stream(Quarter.values())
        .map(quarter -> new FigureSlot(new IndicatorKey("A", indicator), quarter))
        .toList();
  }

  @Test
  void aFigureIsTakenBackForAReasonAndEveryVersionStays() {
    type("1.9", 1, "30");

    assertThatThrownBy(() -> typeIn.takeBack(2021, slot("1.9", 1), " "))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("REASON_MISSING");
    assertThat(typeIn.takeBack(2021, slot("1.9", 1), "填错了单位").ending()).isEqualTo(Ending.TAKEN);
    assertThat(city.measurements("1.9")).isEmpty();
    assertThatThrownBy(() -> typeIn.takeBack(2021, slot("1.9", 1), "再清一次"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NOT_THERE");
    type("1.9", 1, "40");
    assertThat(city.measurements("1.9").findFirst().orElseThrow().source().version()).isEqualTo(3);
  }
}
