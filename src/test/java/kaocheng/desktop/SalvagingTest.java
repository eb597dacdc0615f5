package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Theme;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What is left of a damaged workbook is salvaged in the window, whether or not it opens. */
class SalvagingTest {
  private static final String PASSWORD = "青川-考核-2021";

  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();

  private static void change(Path workbook, String statement) throws SQLException {
    var name = workbook.toString().replace(".mv.db", "");
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name, "KAOCHENG", "");
        var change = connection.createStatement()) {
      assertThat(change.executeUpdate(statement)).isNotNegative();
    }
  }

  private void look(TestWindow window, String name) throws Exception {
    window.settle();
    Snapshot.write(window.scene(), name);
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> ScreenChecks.faults(window.scene())))
        .forEach(fault -> faults.add(name + ": " + fault));
  }

  private static String told(TestWindow window, String query) {
    return String.join(
        "\n",
        window.robot().lookup(query + " .label").queryAll().stream()
            .filter(TestWindow::isShown)
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  private static void lookLike(TestWindow window, Language language, Theme theme) {
    window.robot().interact(() -> window.looks().languageProperty().set(language));
    window.robot().interact(() -> window.looks().themeProperty().set(theme));
  }

  /** As a user who had no backup opens it, and takes what is offered. */
  private static void openDamaged(TestWindow window, Path workbook) {
    window.answer(workbook);
    window.click("#open-workbook");
    window.await("#damaged");
  }

  @Test
  void aWorkbookWithoutABackupIsSalvagedFromItsCardAndOpens() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    change(workbook, "drop table schema_history");
    var before = Files.readAllBytes(workbook);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      openDamaged(window, workbook);
      window.awaitText("#banner", "没有找到完好的备份");
      assertThat(told(window, "#damaged")).contains("也没有找到完好的备份");
      assertThat(window.isSeen("#restore-offered")).isFalse();
      look(window, "salvage-offer");
      lookLike(window, Language.ENGLISH, Theme.DARK);
      look(window, "EN-dark-salvage-offer");
      lookLike(window, Language.CHINESE, Theme.LIGHT);
      window.press("#salvage-offered");
      window.await("#salvage-now");
      assertThat(window.text("#salvage-folder")).endsWith("city-抢救");
      assertThat(window.isSeen("#salvage-plain")).isFalse();
      look(window, "salvage-asking");
      window.press("#salvage-now");
      window.await("#open-salvaged");
      assertThat(told(window, "#salvaged"))
          .contains("抢救完成", "没有找到完好的备份", "全部与写入时一致", "指标 278 行", "留痕 ");
      look(window, "salvage-done");
      window.press("#open-salvage-folder");
      assertThat(window.opened()).containsExactly(folder.resolve("city-抢救"));
      window.press("#open-salvaged");
      window.await("#ranking");
      window.press("#go-welcome");
      assertThat(told(window, ".recent")).contains(folder.resolve("city-抢救").toString());
    }
    assertThat(workbook).hasBinaryContent(before);
    assertThat(faults).isEmpty();
  }

  @Test
  void whereTheTraceIsNotWholeTheTablesAreAllThereIs() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    change(workbook, "set referential_integrity false; delete from trace where seq = 3");
    var there = Files.createDirectory(folder.resolve("stick"));
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      openDamaged(window, workbook);
      window.press("#salvage-offered");
      window.await("#salvage-now");
      window.answer(there);
      window.press("#salvage-elsewhere");
      assertThat(window.text("#salvage-folder")).endsWith("stick");
      window.press("#salvage-now");
      window.await("#open-salvage-folder");
      assertThat(window.isSeen("#open-salvaged")).isFalse();
      assertThat(told(window, "#salvaged")).contains("没有另建工作簿");
      assertThat(there.resolve("抢救所得-goal.csv")).exists();
      window.press("#salvage-close");
      assertThat(window.isSeen("#salvaged")).isFalse();
      window.press("#leave-damaged");
      assertThat(window.isSeen("#damaged")).isFalse();
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void anOpenWorkbookWithDamageIsSalvagedFromItsBannerAndItsCheck() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    change(workbook, "update goal set weight = weight + 1 where id = 1");
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      window.press("#salvage-open");
      window.await("#salvage-now");
      window.settle();
      look(window, "salvage-open-asking");
      window.press("#salvage-not");
      window.press("#verify-workbook");
      window.awaitText("#verify-verdict", "核查发现 1 处问题");
      window.press("#salvage-found");
      window.press("#salvage-now");
      window.await("#open-salvaged");
      assertThat(told(window, "#salvaged")).containsPattern("目标：.*[1-9][0-9]* 行未核实");
      var rest = window.find("#settings-rest", ScrollPane.class);
      window.robot().interact(() -> rest.setVvalue(1));
      look(window, "salvage-open-done");
      window.robot().interact(() -> rest.setVvalue(0.75));
      look(window, "salvage-open-told");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void tablesThatAnybodyCanReadAreWrittenOnlyWhereThatIsTicked() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    change(workbook, "set referential_integrity false; delete from trace where seq = 3");
    DamagedLock.put(workbook, PASSWORD);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.answer(workbook);
      window.click("#open-workbook");
      window.write("#lock-password", PASSWORD);
      window.press("#unlock");
      window.await("#damaged");
      window.press("#salvage-offered");
      window.await("#salvage-plain");
      assertThat(window.find("#salvage-plain", CheckBox.class).isSelected()).isFalse();
      look(window, "salvage-locked");
      lookLike(window, Language.ENGLISH, Theme.DARK);
      window.press("#salvage-offered");
      window.await("#salvage-plain");
      look(window, "EN-dark-salvage-locked");
      window.press("#salvage-now");
      window.await("#open-salvage-folder");
      assertThat(tables("city-salvaged")).isEmpty();
      look(window, "EN-dark-salvage-counted");
      window.press("#salvage-offered");
      var box = window.find("#salvage-plain", CheckBox.class);
      window.robot().interact(box::fire);
      window.press("#salvage-now");
      window.await("tables", () -> !tables("city-salvaged-2").isEmpty());
    }
    assertThat(faults).isEmpty();
  }

  private List<Path> tables(String name) throws IOException {
    try (var files = Files.list(folder.resolve(name))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("salvaged-goal"))
          .toList();
    }
  }
}
