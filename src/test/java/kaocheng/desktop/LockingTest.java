package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Theme;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A password is set in the window, which asks for it and locks itself while nobody is there. */
class LockingTest {
  private static final String PASSWORD = "青川-考核-2021";
  private static final long SOME_TICKS = 700;

  @TempDir Path folder;
  private final List<String> faults = new ArrayList<>();

  private void look(TestWindow window, String name) throws Exception {
    window.settle();
    Snapshot.write(window.scene(), name);
    WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> ScreenChecks.faults(window.scene())))
        .forEach(fault -> faults.add(name + ": " + fault));
  }

  private static void showThePassword(TestWindow window) {
    window.press("#go-settings");
    window.await("#password-card");
    var rest = window.find("#settings-rest", ScrollPane.class);
    window.robot().interact(() -> rest.setVvalue(0.45));
  }

  private static void tick(TestWindow window, String query) {
    var box = window.find(query, CheckBox.class);
    window.robot().interact(() -> box.setSelected(true));
  }

  /** Sets a password the way a user does; gives the recovery code. */
  private String set(TestWindow window) {
    showThePassword(window);
    window.press("#set-password");
    window.write("#new-password", PASSWORD);
    window.write("#new-password-again", PASSWORD);
    tick(window, "#password-understood");
    window.press("#password-now");
    window.await("#recovery-code");
    var code = window.text("#recovery-code");
    assertThat(window.isSeen("#ranking")).isFalse();
    tick(window, "#code-kept");
    window.press("#code-done");
    window.await("#ranking");
    return code;
  }

  private static void press(TestWindow window, KeyCode... keys) {
    window.robot().push(keys);
    window.settle();
  }

  @Test
  void aPasswordIsSetAfterItIsUnderstoodWhatForgettingMeans() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      showThePassword(window);
      look(window, "password-none");
      window.press("#set-password");
      window.write("#new-password", "12345678");
      window.write("#new-password-again", "12345678");
      tick(window, "#password-understood");
      window.press("#password-now");
      window.awaitText("#password-fault", "太容易猜到");
      window.settle();
      look(window, "password-form");
      window.write("#new-password", PASSWORD);
      window.write("#new-password-again", PASSWORD + "x");
      window.press("#password-now");
      window.awaitText("#password-fault", "不一样");
      window.write("#new-password-again", PASSWORD);
      window.press("#password-now");
      window.await("#recovery-code");
      look(window, "password-code");
      assertThat(Files.readString(workbook.resolveSibling("city.key")))
          .startsWith("kaocheng-key 1");
      assertThat(window.text("#recovery-code")).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");
      tick(window, "#code-kept");
      window.press("#code-done");
      window.await("#ranking");
      showThePassword(window);
      look(window, "password-there");
      changeAndRemove(window);
    }
    assertThat(workbook.resolveSibling("city.key")).doesNotExist();
    assertThat(faults).isEmpty();
  }

  private void changeAndRemove(TestWindow window) throws Exception {
    window.robot().interact(() -> window.looks().languageProperty().set(Language.ENGLISH));
    window.robot().interact(() -> window.looks().themeProperty().set(Theme.DARK));
    showThePassword(window);
    look(window, "EN-dark-password-there");
    window.press("#change-password");
    look(window, "EN-dark-password-change");
    window.press("#password-not");
    window.press("#remove-password");
    window.write("#present-password", PASSWORD);
    window.press("#password-now");
    window.awaitText("#banner", "has no password any more");
    showThePassword(window);
    window.press("#set-password");
    look(window, "EN-dark-password-form");
  }

  @Test
  void locksItselfWhileNobodyIsThereAndGoesOnWhereItWas() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      window.clock.pass(Duration.ofHours(1));
      WaitForAsyncUtils.sleep(SOME_TICKS, TimeUnit.MILLISECONDS);
      assertThat(window.isSeen("#lock-page")).as("without a password").isFalse();
      set(window);
      window.press("#go-settings");
      window.write("#field-clause", "总分最高 10");
      window.clock.pass(Duration.ofSeconds(280));
      WaitForAsyncUtils.sleep(SOME_TICKS, TimeUnit.MILLISECONDS);
      assertThat(window.isSeen("#lock-page")).isFalse();
      window.clock.pass(Duration.ofSeconds(21));
      window.await("#lock-page");
      assertThat(window.isSeen("#field-clause")).isFalse();
      assertThat(popups()).isEmpty();
      press(window, KeyCode.CONTROL, KeyCode.DIGIT2);
      look(window, "locked");

      window.write("#lock-password", "falsch-falsch");
      window.press("#unlock");
      window.awaitText("#lock-fault", "密码不对");
      look(window, "locked-wrong");
      window.clock.pass(Duration.ofSeconds(2));
      window.awaitText("#lock-fault", "现在可以再试");
      unlock(window);
      var clause = window.find("#field-clause", TextInputControl.class);
      assertThat(clause.getText()).isEqualTo("总分最高 10");
      assertThat(window.isSeen("#lock-page")).isFalse();

      press(window, KeyCode.CONTROL, KeyCode.L);
      window.await("#lock-page");
      assertThat(window.find("#lock-password", TextInputControl.class).getText()).isEmpty();
      unlock(window);
    }
    assertThat(faults).isEmpty();
  }

  private static void unlock(TestWindow window) {
    window.write("#lock-password", PASSWORD);
    window.press("#unlock");
    window.await("#field-clause");
  }

  private static List<Window> popups() {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(
            () ->
                Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .filter(Window::isShowing)
                    .toList()));
  }

  @Test
  void asksForThePasswordAtTheNextStartAndTakesTheRecoveryCode() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    var preferences = Preferences.forgetful();
    var code = "";
    try (var window = new TestWindow(folder, preferences)) {
      window.open(workbook);
      code = set(window);
    }
    try (var window = new TestWindow(folder, preferences)) {
      window.await("#lock-page");
      assertThat(window.isSeen("#open-workbook")).isFalse();
      for (var language : Language.values()) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
          lookAtTheLock(window, language, theme);
        }
      }
      window.press("#unlock-not");
      window.await("#open-workbook");
      window.answer(workbook);
      window.press("#open-workbook");
      window.await("#lock-page");
      window.press("#lock-other");
      window.write("#lock-code", code.toLowerCase(Locale.ROOT));
      window.press("#unlock");
      window.await("#ranking");
      showThePassword(window);
      window.press("#remove-password");
      window.write("#present-password", PASSWORD);
      window.press("#password-now");
      window.awaitText("#banner", "has no password any more");
    }
    assertThat(workbook.resolveSibling("city.key")).doesNotExist();
    assertThat(faults).isEmpty();
  }

  /** The lock is dressed anew with the window; a user meets it in the looks that were chosen. */
  private void lookAtTheLock(TestWindow window, Language language, Theme theme) throws Exception {
    window.press("#unlock-not");
    window.robot().interact(() -> window.looks().languageProperty().set(language));
    window.robot().interact(() -> window.looks().themeProperty().set(theme));
    window.answer(folder.resolve("city.mv.db"));
    window.press("#open-workbook");
    window.await("#lock-password");
    var name = language.name().substring(0, 2) + "-" + theme.styleClass() + "-";
    look(window, name + "lock");
    window.press("#lock-other");
    window.await("#lock-code");
    look(window, name + "lock-code");
    window.robot().interact(() -> window.looks().languageProperty().set(language));
  }
}
