package kaocheng.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import kaocheng.desktop.base.Columns.Head;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Rows come in the order of the heads clicked: figures as numbers, texts as in a dictionary. */
class TableOrderTest {
  private record Row(long line, String name, String total) {}

  private static final List<Row> ROWS =
      List.of(
          new Row(10, "财政局 1.10", "9.5"),
          new Row(9, "安监局", ""),
          new Row(100, "财政局 1.9", "88.25"),
          new Row(9, "发改委", "-1"),
          new Row(2, "", "88.250"));

  private final TableView<Row> table = new TableView<>();
  private final TableOrder<Row> order = new TableOrder<>(table);
  private final TableColumn<Row, Row> line =
      Columns.sorted(
          Head.figure("行", 60), row -> Long.toString(row.line()), SortKey.count(Row::line));
  private final TableColumn<Row, Row> name = Columns.sorted(Head.text("名称", 60), Row::name);
  private final TableColumn<Row, Row> total =
      Columns.sorted(
          Head.figure("总分", 60),
          Row::total,
          SortKey.figure(
              row -> Optional.of(row.total()).filter(one -> !one.isEmpty()).map(BigDecimal::new)));

  @BeforeAll
  static void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  TableOrderTest() {
    table.getColumns().setAll(List.of(line, name, total));
    order.show(ROWS);
  }

  private void by(TableColumn<Row, Row> column, SortType type) {
    onScreen(
        () -> {
          column.setSortType(type);
          table.getSortOrder().setAll(List.of(column));
        });
  }

  private static void onScreen(Runnable work) {
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
  }

  @Test
  void sortsLinesAsNumbers() {
    by(line, SortType.ASCENDING);
    assertThat(table.getItems()).extracting(Row::line).containsExactly(2L, 9L, 9L, 10L, 100L);
    assertThat(table.getItems().get(1).name()).as("as they came").isEqualTo("安监局");
  }

  @Test
  void sortsTotalsAsDecimalsAndNoneLastEitherWay() {
    by(total, SortType.ASCENDING);
    assertThat(table.getItems())
        .extracting(Row::total)
        .containsExactly("-1", "9.5", "88.25", "88.250", "");
    by(total, SortType.DESCENDING);
    assertThat(table.getItems())
        .extracting(Row::total)
        .containsExactly("88.25", "88.250", "9.5", "-1", "");
  }

  @Test
  void sortsTextsAsADictionaryAndTheNumbersInThemBySize() {
    by(name, SortType.ASCENDING);
    assertThat(table.getItems())
        .extracting(Row::name)
        .containsExactly("安监局", "财政局 1.9", "财政局 1.10", "发改委", "");
  }

  @Test
  void sortsWhatIsAlikeByTheSecondHead() {
    onScreen(
        () -> {
          name.setSortType(SortType.DESCENDING);
          table.getSortOrder().setAll(List.of(line, name));
        });
    assertThat(table.getItems().subList(1, 3)).extracting(Row::name).containsExactly("发改委", "安监局");
  }

  @Test
  void keepsTheOrderForNewRowsAndTheOneChosen() {
    onScreen(() -> table.getSelectionModel().select(0));
    by(line, SortType.ASCENDING);
    assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(ROWS.getFirst());
    onScreen(() -> order.show(List.of(new Row(30, "乙", "1"), new Row(4, "甲", "2"))));
    assertThat(table.getItems()).extracting(Row::line).containsExactly(4L, 30L);
    onScreen(() -> table.getSortOrder().clear());
    assertThat(table.getItems()).as("as they came").extracting(Row::line).containsExactly(30L, 4L);
  }

  @Test
  void sortsAHundredThousandRowsWhileOneWaits() {
    var random = new Random(7);
    var rows =
        IntStream.range(0, 100_000)
            .mapToObj(
                at ->
                    new Row(
                        random.nextLong(100_000),
                        "第" + random.nextInt() + "处 市政府办公室的指标",
                        random.nextInt(10_000) + "." + random.nextInt(100)))
            .toList();
    onScreen(() -> order.show(rows));
    for (var column : List.of(line, total, name)) {
      var began = System.nanoTime();
      by(column, SortType.ASCENDING);
      var milliseconds = (System.nanoTime() - began) / 1_000_000;
      assertThat(milliseconds).as(column.getText()).isLessThan(3_000);
    }
  }
}
