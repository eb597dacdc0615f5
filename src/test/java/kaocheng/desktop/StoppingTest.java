package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lengthy work is stopped, or the window locked over it, and nothing is left half done. */
class StoppingTest {
  private static final String STOPPED = "已按要求停止，工作簿保持原样";
  private static final String PASSWORD = "青川-考核-2021";
  private static final LargeCity CITY = LargeCity.of(100, 100);

  @TempDir Path folder;

  private static void stop(TestWindow window) {
    window.press("#cancel");
    window.awaitText("#banner", STOPPED);
    assertThat(window.text("#banner")).doesNotContain("没有完成");
    window.awaitText("#status", "就绪");
  }

  private void lookAtAYear(TestWindow window) throws Exception {
    window.click("#go-import");
    window.await("#drop");
    window.answer(CITY.quarters(folder, 4));
    window.click("#choose");
    window.await("a faultless preview", () -> window.text("#verdict").contains("全部合格"));
  }

  private static long figures(Path workbook) throws SQLException {
    var name = workbook.toString().replace(".mv.db", "");
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name, "KAOCHENG", "");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from measurement")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  @Test
  void anImportThatIsStoppedLeavesTheWorkbookAsItWas() throws Exception {
    var workbook = CITY.workbook(folder);
    var before = figures(workbook);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      lookAtAYear(window);
      window.press("#take");
      window.await("#cancel");
      Snapshot.write(window.scene(), "stop-import");
      stop(window);
      Snapshot.write(window.scene(), "stopped-import");
      assertThat(window.find("#take", Button.class).isDisabled()).isFalse();
    }
    assertThat(figures(workbook)).isEqualTo(before);
  }

  @Test
  void aSalvageThatIsStoppedLeavesNothingHalfDone() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    tamper(workbook);
    var before = Files.readAllBytes(workbook);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.answer(workbook);
      window.click("#open-workbook");
      window.press("#salvage-offered");
      window.press("#salvage-now");
      stop(window);
      assertThat(left()).isEmpty();
      window.press("#salvage-now");
      window.await("#open-salvaged");
    }
    assertThat(workbook).hasBinaryContent(before);
  }

  private static void tamper(Path workbook) throws SQLException {
    var name = workbook.toString().replace(".mv.db", "");
    try (var connection = DriverManager.getConnection("jdbc:h2:file:" + name, "KAOCHENG", "");
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("drop table schema_history")).isZero();
    }
  }

  private List<String> left() throws Exception {
    try (var files = Files.list(folder.resolve("city-抢救"))) {
      return new ArrayList<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  @Test
  void anImportGoesOnBehindTheLockAndIsThereAfterIt() throws Exception {
    var workbook = CITY.workbook(folder);
    DamagedLock.put(workbook, PASSWORD);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.answer(workbook);
      window.click("#open-workbook");
      unlock(window);
      window.await("#ranking");
      lookAtAYear(window);
      window.press("#take");
      window.await("#cancel");
      window.robot().push(KeyCode.CONTROL, KeyCode.L);
      window.await("#lock-page");
      Snapshot.write(window.scene(), "locked-over-import");
      unlock(window);
      window.awaitText("#banner", "写入 40000 行");
    }
  }

  private static void unlock(TestWindow window) {
    window.write("#lock-password", PASSWORD);
    window.press("#unlock");
  }
}
