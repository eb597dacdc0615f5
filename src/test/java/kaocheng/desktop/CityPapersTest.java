package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;

/** The bulletin, the summary, the charts and the office's own templates are had on the screen. */
class CityPapersTest extends InTheSampleCity {
  private void pick(String item) {
    var menu = window.find("#word-templates", MenuButton.class);
    window
        .robot()
        .interact(
            () ->
                menu.getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire));
  }

  private List<String> written(String folderName) throws Exception {
    try (var files = Files.list(folder.resolve(folderName))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void theBulletinIsPagedThroughAndWritten() throws Exception {
    visit(
        "sheets",
        () -> {
          window.await("the first page", () -> window.text("#page-number").startsWith("第 1 页"));
          window.click("#kind-assessment");
          window.click("#kind-ranking");
          window.click("#kind-bulletin");
          window.await("the bulletin", () -> window.page().contains("业务目标考核通报"));
          Snapshot.write(window.scene(), "preview-bulletin");
          for (var turned = 0; turned < 2; turned++) {
            window.click("#next-page");
          }
          window.await("the third page", () -> window.text("#page-number").startsWith("第 3 页"));
          Snapshot.write(window.scene(), "preview-bulletin-third");
          window.click("#kind-summary");
          window.await("the summary", () -> window.page().contains("上年"));
          Snapshot.write(window.scene(), "preview-summary");
          window.answer(Files.createDirectory(folder.resolve("papers")));
          window.click("#choose-folder");
          assertThat(window.text("#write")).contains("2");
          window.click("#write");
          window.await("written", () -> window.text("#banner").contains("已写出"));
          assertThat(written("papers")).containsExactly("2021-Q4-季度通报.xlsx", "2021-Q4-年度汇总.xlsx");
        });
  }

  @Test
  void chartsAreSavedOneByOne() throws Exception {
    visit(
        "sheets",
        () -> {
          window.await("#charts");
          window.answer(Files.createDirectory(folder.resolve("charts")));
          window.click("#charts");
          window.await("saved", () -> window.text("#banner").contains("图表"));
          assertThat(written("charts"))
              .anyMatch(name -> name.endsWith(".png"))
              .anyMatch(name -> name.endsWith(".svg"))
              .allMatch(name -> name.startsWith("2021-Q4-季度通报-"));
        });
  }

  @Test
  void wordFilesAreMadeFromTheOfficesOwnTemplatesOrRefused() throws Exception {
    visit(
        "sheets",
        () -> {
          window.await("#word-templates");
          assertThat(window.find("#word-templates", MenuButton.class).getText()).contains("程序自带");
          var own = Files.createDirectory(folder.resolve("本局模板"));
          window.answer(own);
          pick("write-templates");
          window.await("templates", () -> window.text("#banner").contains("模板"));
          assertThat(written("本局模板")).contains("考核评分表.docx", "字段说明.docx");
          Files.writeString(own.resolve("考核评分表.docx"), "no Word file");
          window.answer(own);
          pick("own-templates");
          assertThat(window.find("#word-templates", MenuButton.class).getText()).contains("本局模板");
          window.answer(Files.createDirectory(folder.resolve("papers")));
          window.click("#choose-folder");
          window.click("#format-docx");
          window.click("#write");
          window.await("refused", () -> window.text("#banner").contains("考核评分表.docx"));
          Snapshot.write(window.scene(), "broken-template");
          assertThat(written("papers")).as("nothing is written with a broken template").isEmpty();
          pick("shipped-templates");
          window.click("#write");
          window.await("written", () -> window.text("#banner").contains("已写出"));
          assertThat(written("papers")).isNotEmpty();
        });
  }
}
