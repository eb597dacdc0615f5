package kaocheng.store;

import kaocheng.model.Quarter;

/** Words that stand in the tables for one of a few cases. */
final class Stored {
  private Stored() {}

  static Quarter quarter(int number) {
    return Quarter.of(number).orElseThrow(() -> new Unreadable("quarter " + number));
  }

  /** The case a stored word names; a word that names none was not written by this program. */
  static <E extends Enum<E>> E value(Class<E> type, String word) {
    try {
      return Enum.valueOf(type, word);
    } catch (IllegalArgumentException unknown) {
      throw new Unreadable(type.getSimpleName() + " " + word);
    }
  }
}
