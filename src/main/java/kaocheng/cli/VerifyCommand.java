package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.VerifyWorkbook;
import kaocheng.usecase.VerifyWorkbook.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng verify}: checks a workbook and tells what in it is not as it was written. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--head", paramLabel = "SEQ:HASH", descriptionKey = "head")
  private @Nullable String head;

  @Option(names = "--accept", paramLabel = "REASON", descriptionKey = "acceptReason")
  private @Nullable String reason;

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "acceptName")
  private @Nullable String name;

  VerifyCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var checked = check();
    if (reason != null) {
      var accepting = name == null ? desks.accepting() : desks.accepting().by(name);
      var told = accepting.run(workbook, checked.findings(), reason);
      terminal.print(terminal.words().say(told));
      checked = check();
    }
    return checked.isSound() ? Status.DONE : Status.REFUSED;
  }

  private Checked check() {
    var verify = new VerifyWorkbook();
    var checked = head == null ? verify.run(workbook) : verify.run(workbook, head);
    terminal.print(terminal.words().say(checked.verdict()));
    var number = 0;
    for (var finding : checked.findings()) {
      terminal.say(Said.FINDING, ++number, finding);
    }
    checked.notes().forEach(note -> terminal.print(terminal.words().say(note)));
    return checked;
  }
}
