package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kaocheng.usecase.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything is noted under the name of the person at the keyboard. */
class PersonTest {
  @TempDir private Path folder;
  private final List<String> kept = new ArrayList<>();

  private TestTerminal at(String name) {
    return new TestTerminal(folder, Person.at("zhang3", name, kept::add));
  }

  private Path departments() throws IOException {
    return Files.writeString(folder.resolve("单位.csv"), "年度,单位代码,单位名称,考核序列\n2021,A,甲局,序列\n");
  }

  private String trace(TestTerminal terminal) {
    return terminal.type("trace", terminal.file("w")).out();
  }

  @Test
  void theNameThatWasToldIsNotedAndKept() throws IOException {
    var terminal = at("李工");
    terminal.type("new", terminal.file("w"));
    terminal.type("import", terminal.file("w"), departments(), "--person", "王 芳");

    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(trace(terminal)).containsPattern("王 芳 +导入单位、目标、指标");
    assertThat(kept).containsExactly("王 芳");
  }

  @Test
  void aNameThatOnlyTriesSomethingIsNotKept() throws IOException {
    var terminal = at("李工");
    terminal.type("new", terminal.file("w"));
    terminal.type("import", terminal.file("w"), departments(), "--person=王芳", "--dry-run");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    terminal.type("import", terminal.file("w"), folder.resolve("没有.csv"), "--person", "王芳");
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(kept).isEmpty();
  }

  @Test
  void whatIsNoNameIsNotTaken() {
    var terminal = at("");
    for (var wrong : List.of("王", "", "a\u0007b", "1 2 3", "王".repeat(21), "王\u200b芳")) {
      terminal.type("new", terminal.file("w"), "--person", wrong);
      assertThat(terminal.status()).as(wrong).isEqualTo(Status.WRONG_USAGE);
      assertThat(terminal.error()).contains("2 到 20 个字");
    }
    assertThat(kept).isEmpty();
  }

  @Test
  void withoutANameNothingIsWritten() throws IOException {
    var terminal = at("");
    terminal.type("new", terminal.file("w"));
    assertThat(terminal.status()).isEqualTo(Status.REFUSED);
    assertThat(terminal.error()).contains("还不知道是谁在操作，没有写入").contains("--person");
    assertThat(terminal.file("w.mv.db")).doesNotExist();

    terminal.type("new", terminal.file("w"), "--person", "王芳");
    assertThat(at("").type("import", terminal.file("w"), departments()).status())
        .isEqualTo(Status.REFUSED);
    assertThat(at("").type("import", terminal.file("w"), departments(), "--dry-run").status())
        .as("what is only tried needs no name")
        .isEqualTo(Status.DONE);
  }
}
