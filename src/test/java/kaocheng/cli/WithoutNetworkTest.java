package kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kaocheng.Main;
import kaocheng.OtherJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole year's assessment needs no network and looks for none. */
class WithoutNetworkTest {
  /** The runtime itself only tries whether such sockets can be had. */
  private static final Pattern INTERNET =
      Pattern.compile("(connect|bind|sendto)\\(.*AF_INET|listen\\(");

  @TempDir private Path folder = Path.of("");

  private String run(List<String> before) throws IOException {
    var demo = List.of("-Dkaocheng.demo=" + folder.resolve("demo"));
    var java = OtherJava.of(demo, Main.class, "demo");
    java.command().addAll(0, before);
    var child = java.redirectErrorStream(true).start();
    var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.onExit().join().exitValue()).as(said).isZero();
    return said;
  }

  private static boolean isThere(String program, String... trial) throws IOException {
    if (!Files.isExecutable(Path.of(program))) {
      return false;
    }
    var command = new ArrayList<>(List.of(program));
    command.addAll(List.of(trial));
    var child = new ProcessBuilder(command).redirectErrorStream(true).start();
    child.getInputStream().readAllBytes();
    return child.onExit().join().exitValue() == 0;
  }

  @Test
  void doesTheWholeJobWhereThereIsNoNetwork() throws IOException {
    assumeTrue(isThere("/usr/bin/unshare", "-n", "/bin/true"), "no network can be taken away here");
    assertThat(run(List.of("/usr/bin/unshare", "-n"))).contains("68");
  }

  @Test
  void connectsToNothingAndWaitsForNobody() throws IOException {
    assumeTrue(isThere("/usr/bin/strace", "-V"), "nobody can watch the system here");
    var log = folder.resolve("calls");
    run(List.of("/usr/bin/strace", "-f", "-e", "trace=network", "-o", log.toString()));
    try (var calls = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      assertThat(calls.filter(call -> INTERNET.matcher(call).find())).isEmpty();
    }
  }
}
