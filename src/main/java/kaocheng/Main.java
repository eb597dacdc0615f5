package kaocheng;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import kaocheng.cli.CommandLineProgram;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;

/** Starts Kaocheng: wires its parts by hand and hands over to the command line. */
public final class Main {

  private Main() {}

  static void main(String[] arguments) {
    var desks =
        new Desks(System.getProperty("user.name", "?"), Clock.system(ZoneId.systemDefault()));
    var home = Path.of(System.getProperty("kaocheng.home", "."));
    var shipped = home.resolve("sample-data");
    var sample = Files.isDirectory(shipped) ? shipped : Path.of("sample-data");
    var made = Path.of(System.getProperty("kaocheng.demo", "kaocheng-demo"));
    var out = new PrintWriter(System.out, true, System.out.charset());
    var error = new PrintWriter(System.err, true, System.err.charset());
    var program = new CommandLineProgram(desks, new Demo(desks, sample, made), out, error);
    System.exit(program.run(arguments));
  }
}
