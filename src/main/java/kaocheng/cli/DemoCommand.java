package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.usecase.Demo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kaocheng demo}: does a whole year's assessment on the sample data. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Demo demo;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "demoOut")
  private @Nullable Path out;

  DemoCommand(Terminal terminal, Demo demo) {
    this.terminal = terminal;
    this.demo = demo;
  }

  @Override
  public Integer call() {
    var printer = new ImportPrinter(terminal);
    var folder = out == null ? demo.freeFolder() : out;
    var shown = demo.run(folder, terminal.language(), printer::print, terminal.progress());
    new RankingPrinter(terminal).print(shown.assessment());
    terminal.blank();
    terminal.say(Said.DEMO_WORKBOOK, shown.workbook());
    terminal.say(Said.SHEETS_WRITTEN, shown.sheets().size(), shown.folder());
    return Status.DONE;
  }
}
