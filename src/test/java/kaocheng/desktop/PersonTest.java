package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.ledger.LedgerRow;
import kaocheng.model.text.Language;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Person;
import kaocheng.usecase.ReadTrace;
import kaocheng.usecase.TraceWanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The window asks once who sits there, and notes everything under that name. */
class PersonTest {
  @TempDir private Path folder;

  private static Set<String> people(Path workbook) {
    try (var desk = new Desks("看", Clock.systemUTC()).look(workbook)) {
      return Set.copyOf(new ReadTrace(desk, Language.CHINESE).people());
    }
  }

  /** Strikes an open task off the ledger. */
  @SuppressWarnings("unchecked")
  private static void strikeOffATask(TestWindow window) {
    window.click("#go-ledger");
    var ledger = (TableView<LedgerRow>) window.find("#ledger", TableView.class);
    window.await("tasks", () -> !ledger.getItems().isEmpty());
    var open = ledger.getItems().stream().filter(LedgerRow::isOpen).findFirst().orElseThrow();
    window.robot().interact(() -> ledger.getSelectionModel().select(open));
    window.click("#strike-off");
    window.write("#field-evidence", "验收单 8 号");
    window.click("#form-write");
  }

  @Test
  void theFirstActThatWritesAsksAndThenGoesOn() throws Exception {
    var preferences = Preferences.forgetful();
    var book = SampleBook.copyInto(folder);
    try (var window = new TestWindow(folder, preferences, PersonSetting.in(preferences))) {
      window.open(book);
      assertThat(window.text("#person")).isEqualTo("姓名未填");
      strikeOffATask(window);
      window.await("#person-asking");
      Snapshot.write(window.scene(), "person-asked");
      assertThat(faults(window)).isEmpty();
      window.write("#person-name", "王");
      window.click("#person-done");
      assertThat(window.text("#person-fault")).contains("2 到 20 个字");
      Snapshot.write(window.scene(), "person-fault");
      window.write("#person-name", "王芳");
      window.click("#person-done");
      window.awaitText("#ledger-told", "总分");
      assertThat(window.text("#person")).isEqualTo("王芳");
      assertThat(preferences.text("person", "")).isEqualTo("王芳");
      window.click("#person");
      window.write("#person-name", "李建国");
      window.robot().push(KeyCode.ENTER);
      window.await("the other", () -> window.text("#person").equals("李建国"));
      Snapshot.write(window.scene(), "person-header");
    }
    assertThat(people(book)).contains("王芳").doesNotContain("李建国");
  }

  private static List<String> faults(TestWindow window) {
    return WaitForAsyncUtils.waitFor(
        WaitForAsyncUtils.asyncFx(() -> ScreenChecks.faults(window.scene())));
  }

  @Test
  void whoGivesNoNameLooksOnly() throws Exception {
    var preferences = Preferences.forgetful();
    var book = SampleBook.copyInto(folder);
    var before = lines(book);
    try (var window = new TestWindow(folder, preferences, PersonSetting.in(preferences))) {
      window.open(book);
      assertThat(window.isSeen("#person-asking")).isFalse();
      window.click("#go-welcome");
      window.answer(folder.resolve("neu.mv.db"));
      window.click("#make-workbook");
      window.await("#person-asking");
      window.robot().push(KeyCode.ESCAPE);
      window.await("#banner");
      assertThat(window.find("#banner", Label.class).getText()).contains("还不知道是谁在操作");
      assertThat(window.isSeen("#person-asking")).isFalse();
    }
    assertThat(lines(book)).isEqualTo(before);
    assertThat(folder.resolve("neu.mv.db")).doesNotExist();
  }

  private static List<String> lines(Path workbook) {
    try (var desk = new Desks("看", Clock.systemUTC()).look(workbook)) {
      return new ReadTrace(desk, Language.CHINESE)
          .page(TraceWanted.EVERYTHING, Long.MAX_VALUE, 10_000).stream()
              .map(Object::toString)
              .collect(Collectors.toList());
    }
  }

  @Test
  void aNameIsKnownFromTheStartWhereItWasKept() {
    var preferences = Preferences.forgetful();
    PersonSetting.in(preferences).become("王芳");
    assertThat(preferences.text("person", "")).as("not kept yet").isEmpty();
    var person = PersonSetting.in(preferences);
    person.become("王芳");
    person.keep();

    assertThat(PersonSetting.in(preferences).name()).contains("王芳");
    preferences.put("person", "\u0007\u0007");
    assertThat(PersonSetting.in(preferences).name()).isEmpty();
    assertThat(Person.at("konto", "", _ -> {}).orAccount().name()).contains("konto");
  }
}
