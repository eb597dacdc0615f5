package kaocheng.cli;

import java.util.concurrent.Callable;
import kaocheng.model.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; without a command it shows what it can do on the sample data. */
@Command(
    name = "kaocheng",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
final class Root implements Callable<Integer> {
  private final Terminal terminal;
  private final DemoCommand demo;

  Root(Terminal terminal, DemoCommand demo) {
    this.terminal = terminal;
    this.demo = demo;
  }

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT,
      converter = LanguageConverter.class)
  void speak(Language language) {
    terminal.speak(language);
  }

  @Override
  public Integer call() {
    terminal.say(Said.NO_DISPLAY);
    return demo.call();
  }
}
