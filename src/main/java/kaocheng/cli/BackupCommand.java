package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.BackupHabit;
import kaocheng.usecase.Desks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng backup}: makes a backup of a workbook now. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "backupTo")
  private @Nullable Path folder;

  BackupCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var backups = desks.backups();
    var done =
        backups.make(workbook, folder == null ? backups.habit() : new BackupHabit.In(folder));
    terminal.print(terminal.words().say(done.told()));
    done.notes().forEach(note -> terminal.print(terminal.words().say(note)));
    done.warnings().forEach(terminal::complain);
    return done.warnings().isEmpty() ? Status.DONE : Status.REFUSED;
  }
}
