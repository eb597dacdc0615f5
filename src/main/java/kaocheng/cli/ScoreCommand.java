package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.AssessCycle;
import kaocheng.usecase.Desks;
import kaocheng.usecase.WriteScores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng score}: scores all departments and prints the ranking. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Mixin private final Period period = new Period();

  @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "csv")
  private @Nullable Path csv;

  ScoreCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var assessment = new AssessCycle(desk).run(period.year(), period.quarter());
      new RankingPrinter(terminal).print(assessment);
      if (csv != null) {
        new WriteScores(terminal.language()).run(assessment, csv);
        terminal.say(Said.TABLE_WRITTEN, csv);
      }
      return Status.DONE;
    }
  }
}
