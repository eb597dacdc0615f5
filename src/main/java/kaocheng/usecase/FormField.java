package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.intake.Form;

/**
 * A field of a form: the name by which drafts and faults speak of it (also its English heading),
 * its Chinese heading, whether it has to be filled in, and what with.
 */
public record FormField(String name, String heading, Presence presence, Filling filling) {

  /** Whether a field may stay blank. */
  public enum Presence {
    NEEDED,
    OPTIONAL
  }

  /** What a field is filled in with. */
  public sealed interface Filling {
    /** Any text. */
    record Prose() implements Filling {}

    /** One of these words and no others. */
    record Words(List<String> words) implements Filling {
      public Words {
        words = List.copyOf(words);
      }
    }

    /** A day. */
    record Day() implements Filling {}
  }

  static FormField of(Column column) {
    return new FormField(
        column.english(),
        column.chinese(),
        Form.isNeeded(column) ? Presence.NEEDED : Presence.OPTIONAL,
        filling(column));
  }

  private static Filling filling(Column column) {
    var words = FilledForms.choices(column);
    if (!words.isEmpty()) {
      return new Filling.Words(words);
    }
    return FilledForms.isDay(column) ? new Filling.Day() : new Filling.Prose();
  }

  /** The words to choose from where it takes no others; none for all other fields. */
  public List<String> choices() {
    return filling instanceof Filling.Words(var words) ? words : List.of();
  }

  public boolean isDay() {
    return filling instanceof Filling.Day;
  }

  /** The same field where it may not be left blank, whatever files may do. */
  public FormField needed() {
    return new FormField(name, heading, Presence.NEEDED, filling);
  }
}
