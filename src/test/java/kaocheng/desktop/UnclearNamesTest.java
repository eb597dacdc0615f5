package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import kaocheng.usecase.UnclearName.Candidate;
import org.junit.jupiter.api.Test;

/** A person says once whom the names in a file mean, and the file is looked at again. */
class UnclearNamesTest extends InTheSampleCity {
  private static final String NAMED =
      """
      年度,季度,单位名称,指标名称,填报值
      2021,4,财证局,财政进账,612.5亿元
      2021,4,财证局,投资评审按时办结率,八十
      """;

  private void choose(int row) {
    window
        .robot()
        .interact(
            () -> window.find("#faults", TableView.class).getSelectionModel().clearAndSelect(row));
  }

  @SuppressWarnings("unchecked")
  private void mean(String code) {
    window.await("#name-means");
    var box = (ComboBox<Candidate>) window.find("#name-means", ComboBox.class);
    assertThat(box.getValue()).as("nothing is taken silently").isNull();
    assertThat(window.find("#remember-name", Button.class).isDisabled()).isTrue();
    window
        .robot()
        .interact(
            () ->
                box.getItems().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .ifPresent(box::setValue));
    window.settle();
  }

  @Test
  void aPersonSaysWhomNamesMean() throws Exception {
    var file = Files.writeString(folder.resolve("四季度.csv"), NAMED);
    visit(
        "import",
        () -> {
          window.await("#drop");
          window.answer(file);
          window.click("#choose");
          window.awaitText("#verdict", "2 处问题");
          window.awaitText("#name-told", "有 1 个名称认不准");
          assertThat(window.isSeen("#name-means")).isFalse();

          choose(0);
          window.awaitText("#name-asked", "“财证局”是哪个单位？");
          mean("D03");
          assertThat(window.text("#name-told")).contains("都照此认");
          Snapshot.write(window.scene(), "import-name");
          window.click("#remember-name");
          window.awaitText("#name-told", "有 1 个名称认不准");

          choose(0);
          window.awaitText("#name-asked", "“财政进账”是 D03 的哪个指标？");
          mean("1.1");
          window.click("#remember-name");
          window.awaitText("#verdict", "1 处问题");
          window.await("no name is unclear", () -> !window.isSeen("#name-told"));
          window.click("#take-good");
          window.await("#banner");
          assertThat(window.text("#banner")).contains("1");
        });
  }
}
