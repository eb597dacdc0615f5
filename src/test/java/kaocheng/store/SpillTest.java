package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kaocheng.OtherJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database lays down elsewhere while it works, which anybody could read. */
final class SpillTest {
  private static final String MANY_ROWS = "select 'row ' || x from system_range(1, 400000)";

  @TempDir private Path folder = Path.of("");

  private String laidDown(Path workbook) throws IOException, InterruptedException {
    var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    var options = List.of("-Xmx256m", "-Djava.io.tmpdir=" + elsewhere);
    var child =
        OtherJava.of(options, SpillTest.class, workbook, elsewhere)
            .redirectErrorStream(true)
            .start();
    var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(child.waitFor()).isZero();
    return said;
  }

  static void main(String[] arguments) throws IOException, SQLException {
    var workbook = Path.of(arguments[0]);
    if (new Unlocking(workbook, Given.CLOCK).isEncrypted()
        && Locked.unlock(workbook).byRecovery()) {
      throw new IllegalStateException("by the code");
    }
    try (var connection = Connections.open(new WorkbookFile(workbook));
        var statement = connection.createStatement();
        var rows = statement.executeQuery(MANY_ROWS);
        var files = Files.list(Path.of(arguments[1]))) {
      var names = files.map(file -> file.getFileName().toString());
      System.out.println(rows.next() + " " + names.filter(name -> name.startsWith("h2")).count());
    }
  }

  @Test
  void manyRowsOfAnEncryptedWorkbookStayInMemory() throws Exception {
    assertThat(laidDown(Locked.encrypted(folder))).isEqualTo("true 0");
  }

  @Test
  void theRowsOfOneThatAnybodyCanReadNeedNot() throws Exception {
    assertThat(laidDown(Locked.plain(folder))).isEqualTo("true 1");
  }
}
