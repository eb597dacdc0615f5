package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.model.Appeal.Claim;
import kaocheng.model.Appeal.Line;
import kaocheng.model.Appeal.Sort;
import kaocheng.usecase.Desks;
import kaocheng.usecase.FileAppeal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng appeal}: files an appeal against the score of a goal or an indicator. */
@Command(name = "appeal")
final class AppealCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Mixin private final Period period = new Period();

  @Option(
      names = "--department",
      required = true,
      paramLabel = "CODE",
      descriptionKey = "department")
  private String department = "";

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Contested contested = new Contested();

  @Option(names = "--claim", required = true, paramLabel = "TEXT", descriptionKey = "claim")
  private String claim = "";

  @Option(names = "--document", paramLabel = "NO", descriptionKey = "appealDocument")
  private String document = "";

  /** The goal or the indicator. */
  private static final class Contested {
    @Option(names = "--goal", paramLabel = "NO", descriptionKey = "appealedGoal")
    private String goal = "";

    @Option(names = "--indicator", paramLabel = "NO", descriptionKey = "appealedIndicator")
    private String indicator = "";

    Line of(String department) {
      return indicator.isEmpty()
          ? new Line(department, Sort.GOAL, goal)
          : new Line(department, Sort.INDICATOR, indicator);
    }
  }

  AppealCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var line = contested.of(department);
      var filed =
          new FileAppeal(desk)
              .run(
                  new Claim(
                      period.year(), period.quarter(), line, claim.strip(), document.strip()));
      terminal.say(
          Said.APPEAL_FILED,
          filed.number(),
          department,
          line.sort(),
          line.number(),
          filed.before().shown());
      return Status.DONE;
    }
  }
}
