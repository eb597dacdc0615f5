package kaocheng.cli;

import java.util.concurrent.Callable;
import kaocheng.usecase.ShowTemplates;
import picocli.CommandLine.Command;

/** {@code kaocheng fields}: tells the tags that a template of Word files can hold. */
@Command(name = "fields")
final class FieldsCommand implements Callable<Integer> {
  private final Terminal terminal;

  FieldsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (var field : new ShowTemplates(terminal.language()).fields()) {
      terminal.say(
          Said.FIELD_LINE, field.tag(), field.meaning(), field.use(), field.place(), field.need());
    }
    return Status.DONE;
  }
}
