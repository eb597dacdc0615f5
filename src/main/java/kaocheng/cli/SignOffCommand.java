package kaocheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.signoff.Act;
import kaocheng.model.signoff.Signature;
import kaocheng.usecase.Desks;
import kaocheng.usecase.SignQuarter;
import kaocheng.usecase.SignQuarter.Line;
import kaocheng.wording.TableWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code kaocheng signoff}: signs, returns, locks or unlocks the quarters of departments; without
 * an act it lists how they stand.
 */
@Command(name = "signoff")
final class SignOffCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Mixin private final Period period = new Period();

  @Option(
      names = "--department",
      split = ",",
      paramLabel = "CODE",
      descriptionKey = "signedDepartments")
  private List<String> departments = List.of();

  @ArgGroup(exclusive = true)
  private @Nullable Wanted wanted;

  /** One act. */
  private static final class Wanted {
    @Option(names = "--enter", descriptionKey = "enter")
    private boolean enter;

    @Option(names = "--review", descriptionKey = "review")
    private boolean review;

    @Option(names = "--approve", descriptionKey = "approve")
    private boolean approve;

    @Option(names = "--lock", descriptionKey = "lock")
    private boolean lock;

    @Option(names = "--return", paramLabel = "REASON", descriptionKey = "return")
    private @Nullable String returned;

    @Option(names = "--unlock", paramLabel = "REASON", descriptionKey = "unlock")
    private @Nullable String unlocked;

    Act act() {
      if (enter) {
        return Act.ENTERED;
      }
      if (review) {
        return Act.REVIEWED;
      }
      if (approve) {
        return Act.APPROVED;
      }
      if (lock) {
        return Act.LOCKED;
      }
      return returned == null ? Act.UNLOCKED : Act.RETURNED;
    }

    String reason() {
      return Stream.of(returned, unlocked)
          .flatMap(Stream::ofNullable)
          .collect(Collectors.joining());
    }
  }

  SignOffCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var signing = new SignQuarter(desk);
      var lines = signing.lines(period.year(), period.quarter());
      if (wanted == null) {
        print(lines);
        return Status.DONE;
      }
      var codes =
          departments.isEmpty()
              ? lines.stream().map(line -> line.department().code()).toList()
              : departments;
      var order =
          new SignQuarter.Order(
              period.year(), period.quarter(), codes, wanted.act(), wanted.reason());
      return told(order, signing.run(order));
    }
  }

  private int told(SignQuarter.Order order, SignQuarter.Signed signed) {
    if (!signed.done().isEmpty()) {
      terminal.say(Said.SIGNED, order.act(), signed.done().size(), String.join(" ", signed.done()));
    }
    signed
        .objections()
        .forEach((code, why) -> terminal.complain(Said.NOT_SIGNED, order.act(), code, why));
    return signed.objections().isEmpty() ? Status.DONE : Status.REFUSED;
  }

  private void print(List<Line> lines) {
    var table = new TextTable();
    table.add(
        Stream.of(
                Said.COLUMN_CODE,
                TableWord.DEPARTMENT,
                Said.COLUMN_STATE,
                Act.ENTERED,
                Act.REVIEWED,
                Act.APPROVED,
                Act.LOCKED,
                Said.COLUMN_CHANGED)
            .map(column -> terminal.text(column))
            .toList());
    lines.forEach(line -> table.add(row(line)));
    table.lines().forEach(terminal::print);
  }

  private List<String> row(Line line) {
    var signOff = line.signOff();
    return List.of(
        line.department().code(),
        line.department().name(),
        terminal.text(signOff.stage()),
        by(line, Act.ENTERED),
        by(line, Act.REVIEWED),
        by(line, Act.APPROVED),
        signOff.lock().map(Signature::by).orElse(""),
        line.changed().stream()
            .sorted()
            .map(part -> terminal.text(part))
            .collect(Collectors.joining("; ")));
  }

  private static String by(Line line, Act act) {
    return line.signOff().signed(act).map(Signature::by).orElse("");
  }
}
