package kaocheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kaocheng.usecase.BackupHabit;
import kaocheng.usecase.BackupLine;
import kaocheng.usecase.Desks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng backups}: lists the backups of a workbook, each opened and checked. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {
  private static final long KILO = 1024;

  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--in", paramLabel = "DIR", descriptionKey = "backupIn")
  private @Nullable Path folder;

  BackupsCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var backups = desks.backups();
    var where = folder == null ? backups.habit() : new BackupHabit.In(folder);
    var lines = backups.list(workbook, where);
    if (lines.isEmpty()) {
      terminal.say(Said.NO_BACKUPS, where.folderOf(workbook));
      return Status.DONE;
    }
    terminal.say(Said.BACKUPS, lines.size(), where.folderOf(workbook));
    var table = new TextTable();
    table.add(
        Stream.of(
                Said.COLUMN_MADE,
                Said.COLUMN_ENTRY,
                Said.COLUMN_CHECK,
                Said.COLUMN_SIZE,
                Said.COLUMN_FILE,
                Said.COLUMN_LAST)
            .map(terminal::text)
            .toList());
    lines.forEach(line -> table.add(cells(line)));
    table.lines().forEach(terminal::print);
    return Status.DONE;
  }

  private List<String> cells(BackupLine line) {
    var last = line.last();
    return List.of(
        line.made(),
        Long.toString(line.entry()),
        terminal.text(line.state()),
        line.bytes() / KILO + " KB",
        line.file().getFileName().toString(),
        last == null ? "" : terminal.words().say(last));
  }
}
