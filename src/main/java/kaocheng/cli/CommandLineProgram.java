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
import kaocheng.usecase.Person;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: reads the arguments, runs one command, and gives the exit status. */
public final class CommandLineProgram {
  private final Terminal terminal;
  private final Passwords passwords;
  private final CommandLine commands;
  private final Person person;

  /** What the command line works with. */
  public record Equipment(Desks desks, Demo demo, Keyboard keyboard) {}

  public CommandLineProgram(Desks desks, Demo demo, PrintWriter out, PrintWriter error) {
    this(new Equipment(desks, demo, new SystemKeyboard()), out, error);
  }

  CommandLineProgram(Equipment equipment, PrintWriter out, PrintWriter error) {
    var desks = equipment.desks();
    terminal = new Terminal(out, error);
    person = desks.person();
    desks.whenReserved(terminal::complain);
    desks.whenCautioned(terminal::complain);
    desks.tellOfBackups(new BackupTold(terminal));
    passwords = new Passwords(terminal, desks, equipment.keyboard());
    var demoCommand = new DemoCommand(terminal, equipment.demo());
    commands =
        new CommandLine(new Root(terminal, demoCommand, passwords, person))
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
            .addSubcommand(new TryCommand(terminal, desks));
    addTrust(desks);
    // What is set here holds for the commands that are there by then.
    commands
        .setOut(out)
        .setErr(error)
        .setUsageHelpAutoWidth(true)
        .setExpandAtFiles(false)
        .registerConverter(Path.class, new PathConverter())
        .setParameterExceptionHandler(this::wrongUsage)
        .setExecutionExceptionHandler(this::refusedOrFailed);
  }

  /** The commands about what can be relied on: checks, copies, names and seals. */
  private void addTrust(Desks desks) {
    commands
        .addSubcommand(new VerifyCommand(terminal, desks))
        .addSubcommand(new TraceCommand(terminal, desks))
        .addSubcommand(new LicencesCommand(terminal))
        .addSubcommand(new BackupCommand(terminal, desks))
        .addSubcommand(new BackupsCommand(terminal, desks))
        .addSubcommand(new RestoreCommand(terminal, desks))
        .addSubcommand(new SalvageCommand(terminal, desks))
        .addSubcommand(new PasswordCommand(terminal, desks, passwords))
        .addSubcommand(new AppealCommand(terminal, desks))
        .addSubcommand(new AppealsCommand(terminal, desks))
        .addSubcommand(new DecideCommand(terminal, desks))
        .addSubcommand(new SignOffCommand(terminal, desks))
        .addSubcommand(new SealCommand(terminal, desks))
        .addSubcommand(new SealsCommand(terminal, desks))
        .addSubcommand(new ReplayCommand(terminal, desks));
  }

  /** Runs the command the arguments name: 0 done, 1 refused, 2 wrong usage, 3 failure. */
  public int run(String... arguments) {
    var language = asksForEnglish(arguments) ? Language.ENGLISH : Language.CHINESE;
    terminal.speak(language);
    commands.setResourceBundle(help(language));
    try (var interruption = new Interruption(terminal)) {
      terminal.watch(interruption);
      var status = commands.execute(arguments);
      if (status == Status.DONE && isToBeKept(arguments)) {
        person.keep();
      }
      return status;
    } catch (OutOfMemoryError | StackOverflowError e) {
      return failed(e);
    }
  }

  /** Whether a name was told, and not only to try something. */
  private static boolean isToBeKept(String... arguments) {
    var all = Arrays.asList(arguments);
    return !all.contains("--dry-run")
        && all.stream()
            .anyMatch(one -> one.equals(Root.PERSON) || one.startsWith(Root.PERSON + "="));
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
    var outcome = new AfterUnlocking(passwords).run(command.getCommand(), exception);
    return outcome.failure().map(this::refusedOrFailed).orElse(outcome.status());
  }

  private int refusedOrFailed(Exception failure) {
    if (failure instanceof Refused refused) {
      terminal.complain(refused.reason());
      if (Person.isMissing(refused)) {
        terminal.complain(Said.SAY_PERSON, Root.PERSON);
      }
      return Status.REFUSED;
    }
    return failed(failure);
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
