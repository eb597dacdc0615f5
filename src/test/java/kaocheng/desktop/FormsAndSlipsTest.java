package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Forms to fill in are written for the departments, and refused rows go back to them. */
class FormsAndSlipsTest extends InTheSampleCity {
  @Test
  void formsAreWrittenForTheTickedDepartments() throws Exception {
    visit(
        "sheets",
        () -> {
          var forms = Files.createDirectory(folder.resolve("forms"));
          window.await("#templates");
          window.answer(forms);
          window.click("#templates");
          window.await("written", () -> window.text("#banner").contains("填报表"));
          Snapshot.write(window.scene(), "templates");
          try (var files = Files.list(forms)) {
            assertThat(files).allMatch(file -> file.toString().endsWith("填报表.xlsx")).isNotEmpty();
          }
        });
  }

  @Test
  void refusedRowsGoBackFromThePreview() throws Exception {
    visit(
        "import",
        () -> {
          var slips = Files.createDirectory(folder.resolve("slips"));
          var file =
              Files.writeString(
                  folder.resolve("D03.csv"),
                  "年度,季度,单位代码,指标编号,填报值\n2021,4,D03,1.1,600\n2021,4,D03,2.1,八十\n");
          window.await("#drop");
          window.answer(file);
          window.click("#choose");
          window.await("the verdict", () -> !window.text("#verdict").isEmpty());
          window.answer(slips);
          window.click("#slips");
          window.await("written", () -> window.text("#banner").contains("退回单"));
          Snapshot.write(window.scene(), "slips");
          assertThat(Files.readString(slips.resolve("退回单-D03.csv"))).contains("八十");
          assertThat(slips.resolve("退回单-D03.xlsx")).exists();
        });
  }
}
