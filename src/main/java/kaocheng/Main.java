package kaocheng;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import javafx.application.Application;
import kaocheng.cli.CommandLineProgram;
import kaocheng.desktop.BackupSetting;
import kaocheng.desktop.DesktopApp;
import kaocheng.desktop.Display;
import kaocheng.desktop.PersonSetting;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import kaocheng.wording.Words;

/**
 * Starts Kaocheng: opens the window, or hands over to the command line when it is told anything.
 */
public final class Main {
  private static final String MADE = "kaocheng.demo";

  private Main() {}

  static void main(String[] arguments) {
    var missing = arguments.length == 0 ? Display.missing() : Optional.<Message>empty();
    if (arguments.length == 0 && missing.isEmpty()) {
      Application.launch(
          DesktopApp.class,
          told(DesktopApp.FONTS, shipped("assets").resolve("fonts")),
          told(DesktopApp.SAMPLE, shipped("sample-data")),
          told(DesktopApp.MADE, Path.of(System.getProperty(MADE, ofThisUser()))));
    } else {
      missing.ifPresent(Main::complain);
      System.exit(commands().run(arguments));
    }
  }

  private static CommandLineProgram commands() {
    var desks =
        new Desks(PersonSetting.ofThisUser().orAccount(), Clock.system(ZoneId.systemDefault()));
    var made = Path.of(System.getProperty(MADE, "kaocheng-demo"));
    var out = new PrintWriter(System.out, true, System.out.charset());
    var error = new PrintWriter(System.err, true, System.err.charset());
    var backedUp = desks.backingUp(BackupSetting::ofThisUser);
    return new CommandLineProgram(
        backedUp, new Demo(desks, shipped("sample-data"), made), out, error);
  }

  /** A folder of the program's own, beside it or in the folder one is in. */
  private static Path shipped(String folder) {
    var beside = Path.of(System.getProperty("kaocheng.home", "."), folder);
    return Files.isDirectory(beside) ? beside : Path.of(folder);
  }

  /** Where a window, which may be started from anywhere, puts the sample city. */
  private static String ofThisUser() {
    return Path.of(System.getProperty("user.home", "."), "Kaocheng").toString();
  }

  private static String told(String name, Path path) {
    return "--" + name + "=" + path.toAbsolutePath();
  }

  private static void complain(Message missing) {
    Arrays.stream(Language.values())
        .forEach(language -> System.err.println(Words.in(language).say(missing)));
  }
}
