package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.VerifyWorkbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng verify}: checks a workbook and tells what in it is not as it was written. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--head", paramLabel = "SEQ:HASH", descriptionKey = "head")
  private @Nullable String head;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var verify = new VerifyWorkbook();
    var checked = head == null ? verify.run(workbook) : verify.run(workbook, head);
    terminal.print(terminal.words().say(checked.verdict()));
    var number = 0;
    for (var finding : checked.findings()) {
      terminal.say(Said.FINDING, ++number, finding);
    }
    checked.notes().forEach(note -> terminal.print(terminal.words().say(note)));
    return checked.isSound() ? Status.DONE : Status.REFUSED;
  }
}
