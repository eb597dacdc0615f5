package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.ShowTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kaocheng templates}: hands out the templates of Word files, to be changed. */
@Command(name = "templates")
final class TemplatesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  TemplatesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    var written = new ShowTemplates(terminal.language()).write(out);
    var folder = out.toAbsolutePath().normalize();
    terminal.say(Said.PAPER_TEMPLATES_WRITTEN, written.size() - 1, folder);
    terminal.say(Said.PAPER_TEMPLATES_USE, folder);
    return Status.DONE;
  }
}
