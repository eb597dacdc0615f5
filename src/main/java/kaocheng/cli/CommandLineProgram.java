package kaocheng.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.usecase.CrashRecord;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: reads the arguments, runs one command, and gives the exit status. */
public final class CommandLineProgram {
  private final Terminal terminal;
  private final CommandLine commands;

  public CommandLineProgram(Desks desks, Demo demo, PrintWriter out, PrintWriter error) {
    terminal = new Terminal(out, error);
    desks.whenReserved(terminal::complain);
    desks.whenCautioned(terminal::complain);
    desks.tellOfBackups(new BackupTold(terminal));
    var demoCommand = new DemoCommand(terminal, demo);
    commands =
        new CommandLine(new Root(terminal, demoCommand))
            .addSubcommand(demoCommand)
            .addSubcommand(new NewCommand(terminal, desks))
            .addSubcommand(new ImportCommand(terminal, desks))
            .addSubcommand(new OriginalCommand(terminal, desks))
            .addSubcommand(new ScoreCommand(terminal, desks))
            .addSubcommand(new ExplainCommand(terminal, desks))
            .addSubcommand(new SheetsCommand(terminal, desks))
            .addSubcommand(new BulletinCommand(terminal, desks))
            .addSubcommand(new SummaryCommand(terminal, desks))
            .addSubcommand(new ChartsCommand(terminal, desks))
            .addSubcommand(new TemplateCommand(terminal, desks))
            .addSubcommand(new TemplatesCommand(terminal))
            .addSubcommand(new FieldsCommand(terminal))
            .addSubcommand(new TryCommand(terminal, desks))
            .addSubcommand(new VerifyCommand(terminal, desks))
            .addSubcommand(new BackupCommand(terminal, desks))
            .addSubcommand(new BackupsCommand(terminal, desks))
            .addSubcommand(new RestoreCommand(terminal, desks))
            .addSubcommand(new SalvageCommand(terminal, desks))
            .addSubcommand(new AppealCommand(terminal, desks))
            .addSubcommand(new AppealsCommand(terminal, desks))
            .addSubcommand(new DecideCommand(terminal, desks))
            .setOut(out)
            .setErr(error)
            .setUsageHelpAutoWidth(true)
            .setExpandAtFiles(false)
            .registerConverter(Path.class, new PathConverter())
            .setParameterExceptionHandler(this::wrongUsage)
            .setExecutionExceptionHandler(this::refusedOrFailed);
  }

  /** Runs the command the arguments name: 0 done, 1 refused, 2 wrong usage, 3 failure. */
  public int run(String... arguments) {
    var language = asksForEnglish(arguments) ? Language.ENGLISH : Language.CHINESE;
    terminal.speak(language);
    commands.setResourceBundle(help(language));
    try (var interruption = new Interruption(terminal)) {
      terminal.watch(interruption);
      return commands.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e);
    }
  }

  private static boolean asksForEnglish(String... arguments) {
    var all = Arrays.asList(arguments);
    var place = all.indexOf("--lang");
    var stated = place >= 0 && place + 1 < all.size() && all.get(place + 1).equals("en");
    return stated || all.contains("--lang=en");
  }

  private static ResourceBundle help(Language language) {
    var file =
        switch (language) {
          case CHINESE -> "help_zh.properties";
          case ENGLISH -> "help_en.properties";
        };
    try (var stream = CommandLineProgram.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("help file missing from the program: " + file);
      }
      return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    terminal.complain(WrongUsage.of(wrong, arguments));
    terminal.complain(
        Said.SEE_HELP, wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return Status.WRONG_USAGE;
  }

  private int refusedOrFailed(Exception exception, CommandLine command, ParseResult parsed) {
    if (exception instanceof Refused refused) {
      terminal.complain(refused.reason());
      return Status.REFUSED;
    }
    return failed(exception);
  }

  private int failed(Throwable failure) {
    var crash = CrashRecord.of(failure);
    crash
        .file()
        .ifPresentOrElse(
            file -> terminal.complain(Said.FAILURE, crash.code(), file),
            () -> terminal.complain(Said.FAILURE_NOT_RECORDED, crash.code()));
    return Status.FAILURE;
  }
}
