package kaocheng.usecase;

import java.util.Optional;
import java.util.function.Consumer;
import kaocheng.model.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Who sits at the keyboard, under whose name everything is noted. As long as nobody has told a
 * name, nothing that is to stay may be done.
 */
public final class Person {
  private static final int LEAST = 2;
  private static final int MOST = 20;

  private final String account;
  private final Consumer<String> keeper;
  private volatile @Nullable String name;

  private Person(String account, @Nullable String name, Consumer<String> keeper) {
    this.account = account;
    this.name = name;
    this.keeper = keeper;
  }

  /** Somebody whose name is known from the start. */
  public static Person named(String name) {
    return new Person(name, name, _ -> {});
  }

  /**
   * Somebody at this account of the computer, by the name that was kept, empty where none was; a
   * name that is to be kept is handed to the keeper.
   */
  public static Person at(String account, String kept, Consumer<String> keeper) {
    return new Person(account, isName(kept) ? kept : null, keeper);
  }

  /** Takes the name of the account where no other is known. */
  public Person orAccount() {
    return new Person(account, called(), keeper);
  }

  /** Whether a text can be somebody's name: two to twenty signs, none of which controls. */
  public static boolean isName(String text) {
    var stripped = text.strip();
    var signs = stripped.codePoints().toArray();
    return signs.length >= LEAST
        && signs.length <= MOST
        && stripped.codePoints().noneMatch(Person::isUnseen)
        && stripped.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean isUnseen(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** From now on somebody of this name sits there. */
  public void become(String told) {
    if (!isName(told)) {
      throw Refused.because(Refusal.NOT_A_NAME, told.strip());
    }
    name = told.strip();
  }

  /** Keeps the name for the next start. */
  public void keep() {
    name().ifPresent(keeper);
  }

  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** The name to note; refuses where none is known. */
  String required() {
    return name().orElseThrow(() -> Refused.because(Refusal.NAME_NOT_KNOWN));
  }

  /** The name, or that of the account. */
  String called() {
    return name().orElse(account);
  }

  /** Whether something was refused because no name is known. */
  public static boolean isMissing(Throwable failure) {
    return failure instanceof Refused refused && refused.reason().key() == Refusal.NAME_NOT_KNOWN;
  }
}
