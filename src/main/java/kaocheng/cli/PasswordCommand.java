package kaocheng.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kaocheng.model.text.Message;
import kaocheng.usecase.ChangePassword;
import kaocheng.usecase.Desks;
import kaocheng.usecase.NewPassword;
import kaocheng.usecase.PasswordSaid;
import kaocheng.usecase.RemovePassword;
import kaocheng.usecase.SetPassword;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng password}: sets, changes or removes the password of a workbook. */
@Command(name = "password")
final class PasswordCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;
  private final Passwords passwords;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @ArgGroup(multiplicity = "1")
  private Act act = new Act();

  @Option(names = "--new-password-file", paramLabel = "FILE", descriptionKey = "newPasswordFile")
  private @Nullable Path fresh;

  @Option(names = "--yes", descriptionKey = "passwordYes")
  private boolean yes;

  private enum Deed {
    SET,
    CHANGE,
    REMOVE
  }

  /** What is to be done, one of three. */
  static final class Act {
    private Deed deed = Deed.SET;

    @Option(names = "--set", descriptionKey = "passwordSet")
    void set(boolean chosen) {
      deed = Deed.SET;
    }

    @Option(names = "--change", descriptionKey = "passwordChange")
    void change(boolean chosen) {
      deed = Deed.CHANGE;
    }

    @Option(names = "--remove", descriptionKey = "passwordRemove")
    void remove(boolean chosen) {
      deed = Deed.REMOVE;
    }
  }

  PasswordCommand(Terminal terminal, Desks desks, Passwords passwords) {
    this.terminal = terminal;
    this.desks = desks;
    this.passwords = passwords;
  }

  @Override
  public Integer call() {
    return switch (act.deed) {
      case SET -> set();
      case CHANGE -> change();
      case REMOVE -> remove();
    };
  }

  private int set() {
    SetPassword.explanation(workbook).forEach(this::print);
    if (!isUnderstood()) {
      terminal.say(Said.PASSWORD_NOT_SET);
      return Status.REFUSED;
    }
    try (var password = passwords.fresh(fresh == null ? passwords.named() : fresh);
        var done = new SetPassword(desks).run(workbook, password)) {
      tell(done);
    }
    return Status.DONE;
  }

  /** Where nobody sits at a keyboard, the option has to say it. */
  private boolean isUnderstood() {
    var word = terminal.text(Said.UNDERSTOOD);
    return yes
        || passwords
            .keyboard()
            .line(terminal.text(Said.ASK_UNDERSTOOD, word))
            .filter(typed -> typed.strip().equalsIgnoreCase(word))
            .isPresent();
  }

  private int change() {
    passwords.unlock(workbook);
    try (var desk = desks.open(workbook);
        var before = passwords.present(workbook);
        var after = passwords.fresh(fresh);
        var done = new ChangePassword(desk).run(before, after)) {
      tell(done);
    }
    return Status.DONE;
  }

  private int remove() {
    passwords.waitFor(workbook);
    try (var password = passwords.present(workbook)) {
      new RemovePassword(desks).run(workbook, password).forEach(this::print);
    }
    return Status.DONE;
  }

  private void tell(NewPassword done) {
    done.told().forEach(this::print);
    print(Message.of(PasswordSaid.CODE, done.code().shown()));
    print(Message.of(PasswordSaid.CODE_ONCE));
  }

  private void print(Message message) {
    terminal.print(terminal.words().say(message));
  }
}
