package kaocheng.model.text;

/**
 * The symbol of one thing that can be said; an enum constant for which each language has a text.
 */
public interface Key {

  /** Symbolic name, unique within its family. */
  String name();

  /** The family, the first part of the key in the text files. */
  String family();

  default String id() {
    return family() + "." + name();
  }
}
