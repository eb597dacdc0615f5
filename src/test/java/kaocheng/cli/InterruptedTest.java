package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kaocheng.Main;
import kaocheng.OtherJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl+C stops the writing of papers between two files. */
class InterruptedTest {
  private static final int OF_INTERRUPTION = 130;
  private static final String DEAF_TO = "SigIgn:";
  private static final long INTERRUPTION = 2;

  @TempDir private Path folder = Path.of("");

  private static Process start(Path workbook, Path out) throws IOException {
    var kinds = "assessment,annex,feedback,appeal,bulletin";
    return OtherJava.of(
            List.of(),
            Main.class,
            "sheets",
            workbook,
            "--year",
            2021,
            "--kind",
            kinds,
            "--out",
            out)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> names(Path out) throws IOException {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (var files = Files.list(out)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** What a script starts beside itself is deaf to the signal, and so is whatever that starts. */
  private static boolean hearsTheSignal() throws IOException {
    var status = Path.of("/proc/self/status");
    try (var lines = Files.isReadable(status) ? Files.lines(status) : Stream.<String>empty()) {
      return lines
          .filter(line -> line.startsWith(DEAF_TO))
          .map(line -> Long.parseUnsignedLong(line.substring(DEAF_TO.length()).strip(), 16))
          .noneMatch(signals -> (signals & INTERRUPTION) != 0);
    }
  }

  @Test
  void whatIsWrittenIsWholeAndTold() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "needs the command kill");
    assumeTrue(hearsTheSignal(), "started deaf to Ctrl+C");
    var terminal = new TestTerminal(folder);
    assertThat(terminal.type("demo").status()).isEqualTo(Status.DONE);
    Path workbook;
    try (var files = Files.walk(folder)) {
      workbook = files.filter(file -> file.toString().endsWith(".mv.db")).findFirst().orElseThrow();
    }
    var out = folder.resolve("papers");
    var child = start(workbook, out);
    while (child.isAlive() && names(out).stream().noneMatch(name -> name.endsWith(".csv"))) {
      Thread.sleep(5);
    }
    new ProcessBuilder("/bin/kill", "-INT", Long.toString(child.pid())).start().waitFor();
    var said = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).as(said).isEqualTo(OF_INTERRUPTION);
    var left = names(out);
    assertThat(left).isNotEmpty().noneMatch(name -> name.endsWith(".part"));
    assertThat(said).contains("已按要求停止").contains("写好的 " + left.size() + " 个文件");
    assertThat(terminal.type("score", workbook, "--year", 2021, "--quarter", 4).status())
        .as("the workbook is as good as before")
        .isEqualTo(Status.DONE);
  }
}
