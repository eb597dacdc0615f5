package kaocheng.model.notation;

/** A place in a line where something else should stand; never leaves this package. */
final class Misread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misread(String found) {
    super(found);
  }
}
