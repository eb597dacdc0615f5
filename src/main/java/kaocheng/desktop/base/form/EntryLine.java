package kaocheng.desktop.base.form;

import java.util.List;
import kaocheng.model.text.Language;
import kaocheng.usecase.FormField;

/**
 * A field of a form as it is opened: what stands in it, what can be chosen, and whether anything
 * else can be written.
 */
public record EntryLine(FormField field, String text, List<Choice> choices, Writing writing) {
  public EntryLine {
    choices = List.copyOf(choices);
  }

  /** A text that can be chosen, and how it is shown. */
  public record Choice(String text, String shown) {
    public static Choice of(String text) {
      return new Choice(text, text);
    }
  }

  /** What can be written. */
  public enum Writing {
    /** Nothing: it names the entry. */
    FIXED,
    /** One of the choices. */
    CHOSEN,
    /** Anything; the choices only help. */
    FREE,
    /** Anything, over several lines. */
    LONG,
    /** A day, typed or picked from a calendar. */
    DAY
  }

  /** A field as the sort of form has it: where it has words to choose from, no others will do. */
  public static EntryLine of(FormField field, String text) {
    var choices = field.choices().stream().map(Choice::of).toList();
    var free = field.isDay() ? Writing.DAY : Writing.FREE;
    return new EntryLine(field, text, choices, choices.isEmpty() ? free : Writing.CHOSEN);
  }

  /** With other words to choose from; where there are none, anything can be written. */
  public EntryLine choosing(List<Choice> words) {
    return new EntryLine(field, text, words, words.isEmpty() ? Writing.FREE : Writing.CHOSEN);
  }

  public EntryLine as(Writing other) {
    return new EntryLine(field, text, choices, other);
  }

  public boolean isNeeded() {
    return field.presence() == FormField.Presence.NEEDED;
  }

  /** The heading of the field as files have it, in the language of the window. */
  public static String label(FormField field, Language language) {
    if (language == Language.CHINESE) {
      return field.heading();
    }
    var name = field.name().replace('_', ' ');
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
