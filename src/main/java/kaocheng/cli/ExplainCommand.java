package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng explain}: tells where each point of a department comes from. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {
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

  @Option(names = "--goal", paramLabel = "NO", descriptionKey = "goal")
  private String goal = "";

  ExplainCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var assessment = new AssessCycle(desk).look(period.year(), period.quarter());
      var card = assessment.card(department);
      var printer = new ExplanationPrinter(terminal);
      if (goal.isEmpty()) {
        printer.print(card, assessment);
      } else {
        printer.print(card, assessment.goal(card, goal), assessment);
      }
      return Status.DONE;
    }
  }
}
