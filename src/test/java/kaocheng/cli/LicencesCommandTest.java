package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The libraries in the program are told with their licences. */
class LicencesCommandTest {
  @Test
  void tellsEveryLibraryWithItsLicence() {
    var terminal = new TestTerminal(Path.of("."));

    terminal.type("licences");
    assertThat(terminal.status()).isEqualTo(Status.DONE);
    assertThat(terminal.out())
        .contains("Apache-2.0 许可")
        .contains("许可证")
        .containsPattern("com\\.h2database:h2 +2\\.4\\.240 +MPL-2\\.0 OR EPL-1\\.0")
        .containsPattern("Noto Sans SC +\\S+ +OFL-1\\.1");
    terminal.type("licences", "--lang", "en");
    assertThat(terminal.out()).contains("Licence").doesNotContain("许可证");
  }
}
