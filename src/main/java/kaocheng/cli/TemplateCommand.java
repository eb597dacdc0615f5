package kaocheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.model.Quarter;
import kaocheng.usecase.Desks;
import kaocheng.usecase.PlannedTemplate;
import kaocheng.usecase.TemplateOrder;
import kaocheng.usecase.WriteTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng template}: writes the forms that departments fill in for a quarter. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "DEPARTMENT",
      descriptionKey = "templateDepartments")
  private List<String> departments = List.of();

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "year")
  private int year;

  @Option(
      names = "--quarter",
      required = true,
      paramLabel = "1..4",
      descriptionKey = "templateQuarter",
      converter = QuarterConverter.class)
  private Quarter quarter = Quarter.FIRST;

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private Path out = Path.of("");

  TemplateCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var order = new TemplateOrder(year, quarter, Set.copyOf(departments));
      var templates = new WriteTemplates(desk, terminal.language());
      var planned = templates.preview(order);
      var written = templates.run(order, out, terminal.progress());
      planned.forEach(this::tell);
      terminal.say(Said.TEMPLATES_WRITTEN, written.size(), out.toAbsolutePath().normalize());
      return Status.DONE;
    }
  }

  private void tell(PlannedTemplate one) {
    if (one.isWritten()) {
      terminal.say(Said.TEMPLATE_LINE, one.file(), one.asked(), one.spared());
    } else {
      terminal.say(Said.TEMPLATE_NONE, one.department().name(), one.spared());
    }
  }
}
