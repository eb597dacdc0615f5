package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is open elsewhere can be looked at, and opened when it is free again. */
class SecondStartTest {

  @Test
  void looksAtWhatWasSavedAndThenWorksInIt(@TempDir Path folder) throws Exception {
    var workbook = SampleBook.copyInto(folder);
    try (var first = new TestWindow(folder, Preferences.forgetful())) {
      first.open(workbook);
      try (var second = new TestWindow(folder, Preferences.forgetful())) {
        looksOnly(second, workbook);
        first.leave();
        second.click("#try-again");
        second.await("free again", () -> second.text("#read-only").isEmpty());
        second.await("#ranking");
      }
    }
    assertThat(workbook).exists();
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(file -> file.toString().endsWith(".open"));
    }
  }

  private static void looksOnly(TestWindow second, Path workbook) throws Exception {
    second.answer(workbook);
    second.click("#open-workbook");
    second.await("#look-only");
    assertThat(second.text("#banner"))
        .contains("正在另一个程序或窗口中打开")
        .contains("测试员")
        .contains(Long.toString(ProcessHandle.current().pid()));
    Snapshot.write(second.scene(), "open-elsewhere");
    second.click("#look-only");
    second.await("#ranking");
    assertThat(second.text("#read-only")).isEqualTo("只读");
    second.click("#go-figures");
    second.await("figures", () -> second.rows("#figures") > 0);
    second.click("#figures");
    second.robot().push(KeyCode.CONTROL, KeyCode.HOME);
    second.robot().write("1");
    second.await("refused", () -> second.text("#banner").contains("不能修改"));
    assertThat(second.isSeen("#figure-editor")).isFalse();
    Snapshot.write(second.scene(), "read-only");
    offersNothingThatChanges(second);
    second.click("#read-only");
    second.await("#try-again");
  }

  /** Everything can be looked at, and no button promises what would be refused. */
  private static void offersNothingThatChanges(TestWindow window) throws Exception {
    window.click("#go-goals");
    assertThat(window.isSeen("#new-department")).isFalse();
    window.click("#go-ledger");
    window.await("tasks", () -> window.rows("#ledger") > 0);
    assertThat(window.isSeen("#add")).isFalse();
    Snapshot.write(window.scene(), "read-only-ledger");
    window.click("#ledger");
    window.robot().push(KeyCode.INSERT).push(KeyCode.F2);
    assertThat(window.isSeen("#form")).isFalse();
    window.click("#go-registers");
    assertThat(window.isSeen("#add")).isFalse();
    window.click("#go-settings");
    assertThat(window.isSeen("#put-clause")).isFalse();
    window.click("#go-import");
    assertThat(window.isSeen("#import-frozen")).isTrue();
    assertThat(window.isSeen("#choose")).isFalse();
    Snapshot.write(window.scene(), "read-only-import");
  }
}
