package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import javafx.scene.control.ScrollPane;
import kaocheng.desktop.base.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that was changed from outside is shown with a warning until somebody accepts it. */
class AcceptingTest {
  @TempDir Path folder;

  @Test
  void aChangedRowIsWarnedOfFoundAndAccepted() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    try (var connection =
            DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("city"), "KAOCHENG", "");
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update goal set weight = weight + 1 where id = 1"))
          .isOne();
    }
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      window.awaitText("#banner", "与写入时不一致");
      assertThat(window.text("#read-only")).isEqualTo("存疑·只读");
      Snapshot.write(window.scene(), "doubtful");
      window.press("#go-settings");
      window.press("#verify-workbook");
      window.awaitText("#verify-verdict", "核查发现 1 处问题");
      var rest = window.find("#settings-rest", ScrollPane.class);
      window.robot().interact(() -> rest.setVvalue(1));
      window.press("#accept-findings");
      window.write("#reason", "据函更正");
      Snapshot.write(window.scene(), "accepting");
      window.press("#reason-given");
      window.awaitText("#banner", "认可 1 处差异");
      window.await("it can be worked in", () -> window.text("#read-only").isEmpty());
      window.press("#go-settings");
      window.press("#verify-workbook");
      window.awaitText("#verify-verdict", "有经人认可的差异");
      Snapshot.write(window.scene(), "accepted");
    }
    assertThat(folder.toFile().list()).anyMatch(name -> name.startsWith("city.unaccepted-"));
  }

  @Test
  void aJournalThatIsGoneIsTold() throws Exception {
    var workbook = SampleBook.copyInto(folder);
    Files.delete(folder.resolve("city.journal"));
    try (var window = new TestWindow(folder, Preferences.forgetful())) {
      window.open(workbook);
      window.awaitText("#banner", "不见了");
      Snapshot.write(window.scene(), "journal-missing");
    }
  }
}
