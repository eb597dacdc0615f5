package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.model.text.Language;
import kaocheng.usecase.Person;
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
  static final String PERSON = "--person";

  private final Terminal terminal;
  private final DemoCommand demo;
  private final Passwords passwords;
  private final Person person;

  Root(Terminal terminal, DemoCommand demo, Passwords passwords, Person person) {
    this.terminal = terminal;
    this.demo = demo;
    this.passwords = passwords;
    this.person = person;
  }

  @Option(
      names = PERSON,
      paramLabel = "NAME",
      descriptionKey = "person",
      scope = ScopeType.INHERIT,
      converter = PersonConverter.class)
  void sitDown(String name) {
    person.become(name);
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

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      descriptionKey = "passwordFile",
      scope = ScopeType.INHERIT)
  void readPasswordFrom(Path file) {
    passwords.readFrom(file);
  }

  @Override
  public Integer call() {
    terminal.say(Said.NO_DISPLAY);
    return demo.call();
  }
}
