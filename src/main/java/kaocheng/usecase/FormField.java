package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.intake.Form;

/**
 * A field of a form: the name by which drafts and faults speak of it (also its English heading),
 * its Chinese heading, whether it has to be filled in, and the words to choose from where it takes
 * no others.
 */
public record FormField(String name, String heading, Presence presence, List<String> choices) {
  public FormField {
    choices = List.copyOf(choices);
  }

  /** Whether a field may stay blank. */
  public enum Presence {
    NEEDED,
    OPTIONAL
  }

  /** The same field where it may not be left blank, whatever files may do. */
  public FormField needed() {
    return new FormField(name, heading, Presence.NEEDED, choices);
  }

  static FormField of(Column column) {
    return new FormField(
        column.english(),
        column.chinese(),
        Form.isNeeded(column) ? Presence.NEEDED : Presence.OPTIONAL,
        FilledForms.choices(column));
  }
}
