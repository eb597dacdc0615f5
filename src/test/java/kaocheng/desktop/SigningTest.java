package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import kaocheng.model.signoff.Stage;
import kaocheng.usecase.SignQuarter.Line;
import org.junit.jupiter.api.Test;

/** Departments are signed, locked and returned, and a quarter is sealed, corrected, replayed. */
class SigningTest extends InTheSampleCity {
  @SuppressWarnings("unchecked")
  private TableView<Line> table() {
    return (TableView<Line>) window.find("#signing", TableView.class);
  }

  private void onTheScreen(Steps steps) throws Exception {
    visit(
        "signing",
        () -> {
          window.await("departments", () -> !table().getItems().isEmpty());
          steps.run();
        });
  }

  private void choose(String... codes) {
    var table = table();
    window
        .robot()
        .interact(
            () -> {
              table.getSelectionModel().clearSelection();
              IntStream.range(0, table.getItems().size())
                  .filter(
                      at ->
                          java.util.List.of(codes)
                              .contains(table.getItems().get(at).department().code()))
                  .forEach(at -> table.getSelectionModel().select(at));
            });
    window.settle();
  }

  private Stage stage(String code) {
    return table().getItems().stream()
        .filter(line -> line.department().code().equals(code))
        .findFirst()
        .orElseThrow()
        .signOff()
        .stage();
  }

  private String texts(String id) {
    return window.find(id, VBox.class).getChildren().stream()
        .map(line -> ((Label) line).getText())
        .collect(Collectors.joining("\n"));
  }

  private void act(String id, String code, Stage then) {
    window.click(id);
    window.await(then.name(), () -> stage(code) == then);
  }

  @Test
  void aDepartmentIsSignedReturnedAndLocked() throws Exception {
    onTheScreen(
        () -> {
          choose("D01");
          act("#act-entered", "D01", Stage.ENTERED);
          assertThat(window.text("#signing-told")).contains("已办“录入”1 个单位");
          act("#act-reviewed", "D01", Stage.REVIEWED);
          Snapshot.write(window.scene(), "signing-reviewed");
          window.click("#act-returned");
          Snapshot.write(window.scene(), "signing-returning");
          window.click("#form-write");
          assertThat(window.text("#fault-reason")).isEqualTo("请填写");
          window.write("#field-reason", "一季度台账缺签字页");
          window.click("#form-write");
          window.await("the return", () -> stage("D01") == Stage.RETURNED);
          assertThat(texts("#signing-history")).contains("退回：一季度台账缺签字页");
          choose("D01", "D02");
          window.click("#act-locked");
          window.awaitText("#signing-summary", "已锁定 2");
          window.click("#filter-locked");
          assertThat(table().getItems()).hasSize(2);
          Snapshot.write(window.scene(), "signing-locked");
          window.click("#filter-all");
        });
  }

  @Test
  void aQuarterIsSealedAndWorkedOutAgain() throws Exception {
    onTheScreen(
        () -> {
          window.click("#seal");
          Snapshot.write(window.scene(), "signing-sealing");
          window.click("#form-write");
          window.awaitText("#seal-told", "已封存，校验码");
          window.awaitText("#seal-standing", "现有数据与封存完全一致");
          assertThat(texts("#seals")).contains("首次封存");
          window.click("#replay");
          window.awaitText("#seal-told", "逐位一致");
          Snapshot.write(window.scene(), "signing-sealed");
        });
  }
}
