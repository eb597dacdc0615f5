package kaocheng.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kaocheng.usecase.About;
import picocli.CommandLine.Command;

/** {@code kaocheng licences}: lists the libraries in the program with their licences. */
@Command(name = "licences")
final class LicencesCommand implements Callable<Integer> {
  private final Terminal terminal;

  LicencesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var table = new TextTable();
    table.add(
        Stream.of(Said.COLUMN_LIBRARY, Said.COLUMN_VERSION, Said.COLUMN_LICENCE)
            .map(terminal::text)
            .toList());
    var libraries = About.libraries();
    libraries.forEach(one -> table.add(List.of(one.name(), one.version(), one.licence())));
    terminal.say(Said.LICENCES, About.version(), libraries.size());
    table.lines().forEach(terminal::print);
    return Status.DONE;
  }
}
