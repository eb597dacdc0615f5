package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import kaocheng.desktop.sheets.DataModel.Choice;
import kaocheng.model.Quarter;
import kaocheng.model.signoff.Act;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ImportFiles;
import kaocheng.usecase.ImportMode;
import kaocheng.usecase.Progress;
import kaocheng.usecase.SealQuarter;
import kaocheng.usecase.SignQuarter;
import org.junit.jupiter.api.Test;

/** The papers of a sealed quarter are chosen, looked at and written as they were sealed. */
class SealedPapersTest extends InTheSampleCity {
  private static final int YEAR = 2021;
  private static final String FIGURE = "年度,季度,单位代码,指标编号,填报值\n2021,4,D03,2.1,";

  private Path sealedTwice() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    try (var desk = new Desks("测试员", Clock.systemUTC()).open(workbook)) {
      var sealing = new SealQuarter(desk);
      sealing.run(YEAR, Quarter.FOURTH, "");
      var order = new SignQuarter.Order(YEAR, Quarter.FOURTH, List.of("D03"), Act.UNLOCKED, "数据有误");
      new SignQuarter(desk).run(order);
      var file = Files.writeString(folder.resolve("数据.csv"), FIGURE + "70/84\n");
      new ImportFiles(desk).run(List.of(file), ImportMode.WHOLE_FILES, _ -> {}, Progress.SILENT);
      sealing.run(YEAR, Quarter.FOURTH, "数据有误");
    }
    return workbook;
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Choice> data() {
    return (ComboBox<Choice>) window.find("#data", ComboBox.class);
  }

  private void choose(int at) {
    window.robot().interact(() -> data().getSelectionModel().select(at));
    window.settle();
  }

  @Test
  void papersAreLookedAtAndWrittenAsTheyWereSealed() throws Exception {
    start(
        () -> {
          window.open(sealedTwice());
          window.click("#go-sheets");
          window.await("the seals", () -> data().getItems().size() == 3);
          window.click("#kind-assessment");
          window.await("the note", () -> window.page().contains("与封存一致"));
          choose(1);
          window.await("the first seal", () -> window.page().contains("此后已作第 1 次更正"));
          Snapshot.write(window.scene(), "sheets-first-seal");
          choose(0);
          window.await("today's data", () -> window.page().contains("与封存一致"));
          choose(2);
          window.await("the correction", () -> window.page().contains("不含封存以后的改动"));
          window.answer(Files.createDirectory(folder.resolve("papers")));
          window.await("write", () -> !window.find("#write", Button.class).isDisabled());
          window.click("#write");
          window.await("written", () -> window.text("#banner").contains("已写出"));
          try (var files = Files.list(folder.resolve("papers"))) {
            assertThat(files.toList())
                .isNotEmpty()
                .allMatch(file -> file.toString().endsWith("-第1次更正.xlsx"));
          }
        });
  }

  @Test
  void thereIsNothingToChooseWhereNothingWasSealed() throws Exception {
    visit(
        "sheets",
        () -> {
          window.await("the first page", () -> window.text("#page-number").startsWith("第 1 页"));
          assertThat(window.isSeen("#data")).isFalse();
          window.answer();
          window.click("#write");
          assertThat(window.text("#banner")).isEmpty();
        });
  }
}
