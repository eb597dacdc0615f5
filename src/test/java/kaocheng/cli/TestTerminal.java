package kaocheng.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Person;

/** A terminal to type commands into; remembers what the last one printed and how it ended. */
final class TestTerminal {
  static final Path SAMPLE = Path.of("sample-data");

  private final Clock clock = Clock.fixed(Instant.parse("2022-01-10T01:02:03Z"), ZoneOffset.UTC);
  private final Path folder;
  private final Person person;
  private String out = "";
  private String error = "";
  private int status = -1;

  TestTerminal(Path folder) {
    this(folder, Person.named("测试员"));
  }

  /** Somebody else sits there. */
  TestTerminal(Path folder, Person person) {
    this.folder = folder;
    this.person = person;
  }

  TestTerminal type(Object... words) {
    var printed = new StringWriter();
    var complained = new StringWriter();
    var desks = new Desks(person, clock);
    var program =
        new CommandLineProgram(
            desks,
            new Demo(desks, SAMPLE, folder),
            new PrintWriter(printed),
            new PrintWriter(complained));
    status = program.run(Stream.of(words).map(Object::toString).toArray(String[]::new));
    out = printed.toString();
    error = complained.toString();
    return this;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String out() {
    return out;
  }

  String error() {
    return error;
  }

  int status() {
    return status;
  }
}
