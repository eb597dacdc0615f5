package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Theme;
import kaocheng.desktop.settings.SettingsModel.ClauseLine;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The policy of the year is changed clause by clause; looks and the workbook's place are told. */
class ChangingSettingsTest {
  @TempDir Path folder;
  private TestWindow window = null;

  @SuppressWarnings("unchecked")
  private ListView<ClauseLine> clauses() {
    return (ListView<ClauseLine>) window.find("#clauses", ListView.class);
  }

  private boolean says(String sentence) {
    return clauses().getItems().stream().anyMatch(one -> one.told().equals(sentence));
  }

  private void type(String text) {
    var field = window.find("#field-clause", TextArea.class);
    window
        .robot()
        .interact(
            () -> {
              field.requestFocus();
              field.setText(text);
            });
    window.settle();
  }

  private void press(String query) {
    var button = window.find(query, Button.class);
    window.await("usable " + query, () -> !button.isDisabled());
    window.robot().interact(button::fire);
    window.settle();
  }

  @Test
  void aClauseIsWrittenRefusedWithdrawnAndUndone() throws Exception {
    try (var opened = new TestWindow(folder, Preferences.forgetful())) {
      window = opened;
      window.open(SampleBook.copyInto(folder));
      window.click("#go-settings");
      window.await("clauses", () -> !clauses().getItems().isEmpty());
      assertThat(says("总分最高 105 分")).isFalse();

      type("总分最高 105 分");
      window.await("read", () -> window.text("#reading-clause").contains("读"));
      window.robot().push(KeyCode.ENTER);
      window.await("the clause", () -> says("总分最高 105 分"));
      assertThat(says("总分最高 100 分")).isFalse();
      window.await("told", () -> window.text("#settings-told").startsWith("已写入"));

      type("总分最高 很多 分");
      window.await("trouble", () -> window.text("#reading-clause").contains("读不懂"));
      press("#put-clause");
      window.await("refused", () -> window.text("#settings-told").contains("没有写入"));
      Snapshot.write(window.scene(), "settings-trouble");

      window
          .robot()
          .interact(
              () ->
                  clauses().getItems().stream()
                      .filter(one -> one.told().equals("总分最高 105 分"))
                      .findFirst()
                      .ifPresent(one -> clauses().getSelectionModel().select(one)));
      press("#withdraw-clause");
      window.find("#reason", TextField.class);
      window.robot().write("not agreed");
      press("#reason-given");
      window.await("the usual clause", () -> says("总分最高 100 分"));
      press("#undo");
      window.await("the clause again", () -> says("总分最高 105 分"));
    }
  }

  @Test
  void looksAreChosenAndTheFolderIsOpened() throws Exception {
    try (var opened = new TestWindow(folder, Preferences.forgetful())) {
      window = opened;
      var workbook = SampleBook.copyInto(folder);
      window.open(workbook);
      window.click("#go-settings");
      window.await("facts", () -> !window.robot().lookup("city.mv.db").queryAll().isEmpty());
      window.click("#open-folder");
      assertThat(window.opened()).containsExactly(workbook.toAbsolutePath().getParent());
      window.click("#set-DARK");
      window.await("dark", () -> window.looks().theme() == Theme.DARK);
      window.click("#set-ENGLISH");
      window.await("English", () -> window.looks().language() == Language.ENGLISH);
      window.await("clauses", () -> says("totals are at most 100 points"));
    }
  }
}
