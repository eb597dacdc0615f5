package kaocheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ReplaySeals;
import kaocheng.usecase.ReplaySeals.Replayed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kaocheng replay}: works every sealed scorecard out again and compares the digits. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  ReplayCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var replayed = new ReplaySeals(desk).run();
      if (replayed.isEmpty()) {
        terminal.say(Said.SEALS_NONE);
      }
      replayed.forEach(this::print);
      return replayed.stream().allMatch(Replayed::isSame) ? Status.DONE : Status.REFUSED;
    }
  }

  private void print(Replayed replayed) {
    var seal = replayed.seal();
    new SealPrinter(terminal).print(seal);
    replayed.broken().ifPresent(terminal::complain);
    if (replayed.isSame()) {
      terminal.say(Said.REPLAYED_SAME, replayed.cards());
    } else if (replayed.broken().isEmpty()) {
      terminal.say(Said.REPLAYED_DIFFERENT, replayed.cards(), replayed.departures().size());
    }
    var table = new TextTable();
    for (var one : replayed.departures()) {
      table.add(
          List.of(
              "  " + one.department() + " " + one.line(),
              terminal.text(one.what()),
              one.sealed(),
              "→",
              one.now()));
    }
    table.lines().forEach(terminal::print);
  }
}
