package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kaocheng.desktop.ledger.LedgerRow;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Progress;
import kaocheng.usecase.TraceLine;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The trace is found, read in full, written to a file, and its last step undone. */
class TraceScreenTest extends InTheSampleCity {
  private void onTheTrace(Steps steps) throws Exception {
    visit(
        "trace",
        () -> {
          window.await("entries", () -> !table().getItems().isEmpty());
          steps.run();
        });
  }

  @SuppressWarnings("unchecked")
  private TableView<TraceLine> table() {
    return (TableView<TraceLine>) window.find("#trace", TableView.class);
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Object> acts() {
    return (ComboBox<Object>) window.find("#trace-act", ComboBox.class);
  }

  private void choose(int at) {
    var table = table();
    window.robot().interact(() -> table.getSelectionModel().select(at));
    window.await("#trace-copy");
  }

  /** Everything that is told of the chosen entry. */
  private String told() {
    var detail = window.find("#trace-detail", VBox.class);
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () ->
                detail.lookupAll("*").stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .map(Text::getText)
                    .collect(Collectors.joining())));
  }

  private void strikeOffATask() throws Exception {
    window.click("#go-ledger");
    @SuppressWarnings("unchecked")
    var ledger = (TableView<LedgerRow>) window.find("#ledger", TableView.class);
    window.await("tasks", () -> !ledger.getItems().isEmpty());
    var open = ledger.getItems().stream().filter(LedgerRow::isOpen).findFirst().orElseThrow();
    window.robot().interact(() -> ledger.getSelectionModel().select(open));
    window.click("#strike-off");
    window.write("#field-evidence", "验收单 8 号");
    window.click("#form-write");
    window.awaitText("#ledger-told", "总分");
    window.click("#go-trace");
    window.await("the new entry", () -> table().getItems().getFirst().became().contains("验收单"));
  }

  @Test
  void aStepIsFoundReadInFullAndUndone() throws Exception {
    onTheTrace(
        () -> {
          var before = table().getItems().size();
          strikeOffATask();
          choose(0);
          window.await("the step", () -> told().contains("验收单 8 号"));
          assertThat(told()).contains("状态").contains("已销号").contains("未销号").contains("同一次操作");
          Snapshot.write(window.scene(), "trace-step");
          window.click("#trace-copy");
          assertThat(
                  WaitForAsyncUtils.waitFor(
                      WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())))
              .contains("验收单 8 号")
              .contains("本条校验码：");
          var step = table().getItems().get(1).number();
          window.click("#trace-go-" + step);
          window.await("the step as such", () -> told().contains("第 " + step + " 条"));
          window.click("#trace-undo");
          window.await("its undoing", () -> table().getItems().size() == before + 4);
          choose(1);
          window.await("what was undone", () -> told().contains("撤销了第 " + step + " 条"));
          assertThat(window.isSeen("#trace-undo")).isFalse();
          Snapshot.write(window.scene(), "trace-undone");
        });
  }

  @Test
  void entriesAreNarrowedDownAndWritten() throws Exception {
    onTheTrace(
        () -> {
          var all = table().getItems().size();
          assertThat(window.text("#trace-counted")).isEqualTo("共 " + all + " 条");
          window.write("#trace-search", "没有 这样的");
          window.await("none", () -> table().getItems().isEmpty());
          Snapshot.write(window.scene(), "trace-none");
          assertThat(window.text("#trace-counted")).isEqualTo("符合条件 0 条，共 " + all + " 条");
          window.click("#trace-reset");
          window.await("all again", () -> table().getItems().size() == all);
          var acts = acts();
          window
              .robot()
              .interact(
                  () ->
                      acts.getItems().stream()
                          .filter(one -> one.toString().contains("导入季度数据"))
                          .findFirst()
                          .ifPresent(one -> acts.getSelectionModel().select(one)));
          window.await("imports", () -> table().getItems().size() < all);
          assertThat(table().getItems()).allMatch(line -> line.act().equals("导入季度数据"));
          choose(0);
          window.await("the file", () -> told().contains("文件校验码"));
          assertThat(told()).contains("导入的文件").contains(".csv").contains("新增");
          Snapshot.write(window.scene(), "trace-import");
          var imports = table().getItems().size();
          var file = folder.resolve("留痕.csv");
          window.answer(file);
          window.click("#trace-write");
          window.await("#banner");
          assertThat(window.find("#banner", Label.class).getText())
              .contains("已把 " + imports + " 条留痕写成文件“留痕.csv”");
          assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("筛选：事项 导入季度数据");
          var until = window.find("#trace-to", DatePicker.class);
          window.robot().interact(() -> until.setValue(LocalDate.of(1999, 1, 1)));
          window.await("none so early", () -> table().getItems().isEmpty());
        });
  }

  @Test
  void aLongTraceComesPageByPage() throws Exception {
    start(
        () -> {
          var book = SampleBook.copyInto(folder);
          makeLong(book);
          window.open(book);
          window.click("#go-trace");
          window.await("a page", () -> table().getItems().size() == 200);
          var all = Integer.parseInt(window.text("#trace-counted").replaceAll("\\D", ""));
          assertThat(all).isGreaterThan(400);
          window.robot().interact(() -> table().scrollTo(199));
          window.await("the next page", () -> table().getItems().size() == 400);
          window.robot().interact(() -> table().scrollTo(399));
          window.await("the rest", () -> table().getItems().size() == all);
          assertThat(table().getItems().getLast().number()).isEqualTo(1);
        });
  }

  /** Gives the workbook more entries than two pages take. */
  private void makeLong(Path book) throws Exception {
    var rows = new StringBuilder("年度,单位代码,单位名称,考核序列\n");
    var again = new StringBuilder(rows);
    for (var at = 0; at < 450; at++) {
      rows.append("2030,N").append(at).append(",名").append(at).append(",组\n");
      again.append("2030,N").append(at).append(",另").append(at).append(",组\n");
    }
    try (var desk = new Desks("测试员", Clock.systemUTC()).open(book)) {
      for (var text : new CharSequence[] {rows, again}) {
        var file = Files.writeString(folder.resolve("单位.csv"), text);
        new ImportFiles(desk).run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT);
      }
    }
  }
}
