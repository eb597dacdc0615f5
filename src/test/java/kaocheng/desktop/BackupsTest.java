package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Backups are made, listed and restored in the window; a damaged workbook is offered its backup.
 */
class BackupsTest {
  @TempDir Path folder;

  private List<Path> backups() throws IOException {
    try (var files = Files.list(folder.resolve("city-备份"))) {
      return files.toList();
    }
  }

  private static String texts(TestWindow window, String query) {
    return String.join(
        "\n",
        window.robot().lookup(query + " .label").queryAll().stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void aBackupIsMadeListedAndRestored() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      window.press("#go-settings");
      window.awaitText("#latest-backup", "还没有备份");
      window.press("#back-up-now");
      window.awaitText("#banner", "已备份并核查");
      window.awaitText("#latest-backup", "最近一份");
      window.press("#list-backups");
      window.await("the list", () -> texts(window, "#backups").contains("完好"));
      var rest = window.find("#settings-rest", ScrollPane.class);
      window.robot().interact(() -> rest.setVvalue(0.6));
      Snapshot.write(window.scene(), "backups");
      window.press(".restore-backup");
      window.await("#restore-now");
      assertThat(texts(window, "#restore-preview")).contains("不会失去任何留痕");
      Snapshot.write(window.scene(), "backups-restore");
      window.press("#restore-now");
      window.awaitText("#banner", "已从备份");
      window.await("#ranking");
    }
    assertThat(backups()).isNotEmpty();
    assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("city.replaced-"));
  }

  @Test
  void aSessionWithChangesIsBackedUpAndADamagedWorkbookIsOfferedItsBackup() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    var preferences = Preferences.forgetful();
    preferences.put("backup.habit", "BESIDE");
    try (var window = new TestWindow(folder, preferences)) {
      window.open(workbook);
      window.press("#go-settings");
      window.write("#field-clause", "总分最高 105 分");
      window.press("#put-clause");
      window.await("told", () -> window.text("#settings-told").startsWith("已写入"));
      window.leave();
    }
    assertThat(backups()).hasSize(1);
    var damaged = new byte[5000];
    Files.write(workbook, damaged);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.answer(workbook);
      window.click("#open-workbook");
      window.await("#damaged");
      Snapshot.write(window.scene(), "damaged-offer");
      window.press("#restore-offered");
      window.await("#restore-now");
      assertThat(texts(window, "#restore-preview")).contains("读不出来");
      Snapshot.write(window.scene(), "damaged-preview");
      window.press("#restore-now");
      window.await("#ranking");
      window.awaitText("#banner", "已从备份");
      assertThat(window.isSeen("#damaged")).isFalse();
    }
  }

  @Test
  void aBackupThatCannotBeMadeIsToldBeforeTheWindowCloses() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    var preferences = Preferences.forgetful();
    preferences.put("backup.habit", "IN");
    preferences.put("backup.folder", folder.resolve("stick").toString());
    try (var window = new TestWindow(folder, preferences)) {
      window.open(workbook);
      window.press("#go-settings");
      window.write("#field-clause", "总分最高 105 分");
      window.press("#put-clause");
      window.await("told", () -> window.text("#settings-told").startsWith("已写入"));
      window.askToLeave();
      window.awaitText("#banner", "只是备份没有做成");
      Snapshot.write(window.scene(), "backup-failed");
    }
  }
}
