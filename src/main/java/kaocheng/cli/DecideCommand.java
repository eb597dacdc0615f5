package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.model.Appeal.Verdict;
import kaocheng.usecase.DecideAppeal;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Papers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng decide}: enters what was decided on an appeal. */
@Command(name = "decide")
final class DecideCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "appealNumber")
  private long number;

  @Option(
      names = "--decision",
      required = true,
      paramLabel = "upheld|adjusted|partly|withdrawn",
      descriptionKey = "decision",
      converter = VerdictConverter.class)
  private Verdict decision = Verdict.UPHELD;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "ruling")
  private String reason = "";

  @Option(
      names = "--document",
      required = true,
      paramLabel = "NO",
      descriptionKey = "rulingDocument")
  private String document = "";

  @Option(names = "--proposer", required = true, paramLabel = "NAME", descriptionKey = "proposer")
  private String proposer = "";

  @Option(names = "--approver", required = true, paramLabel = "NAME", descriptionKey = "approver")
  private String approver = "";

  DecideCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var papers = new Papers(reason, document, proposer, approver);
      var appeal = new DecideAppeal(desk).run(number, decision, papers);
      var decided = appeal.decision().orElseThrow();
      terminal.say(
          Said.APPEAL_DECIDED,
          appeal.number(),
          decided.ruling().verdict(),
          appeal.before().shown(),
          AppealsCommand.told(terminal, decided.after()));
      return Status.DONE;
    }
  }
}
