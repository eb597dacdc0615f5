package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng restore}: tells what restoring a backup would do, and does it when told to. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Parameters(index = "1", paramLabel = "BACKUP", descriptionKey = "backup")
  private Path backup = Path.of("");

  @Option(names = "--yes", descriptionKey = "restoreYes")
  private boolean yes;

  RestoreCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var backups = desks.backups();
    var found = backups.find(workbook, backup);
    var preview = backups.preview(workbook, found);
    preview.lines().forEach(line -> terminal.print(terminal.words().say(line)));
    if (yes) {
      terminal.print(terminal.words().say(backups.restore(workbook, found)));
    } else {
      terminal.say(Said.RESTORE_NOT_DONE);
    }
    return Status.DONE;
  }
}
