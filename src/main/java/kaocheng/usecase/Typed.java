package kaocheng.usecase;

import org.jspecify.annotations.Nullable;

/** A figure that is being typed; without a slot where it was pasted beyond the grid. */
record Typed(@Nullable FigureSlot slot, String text, String qualifier, String asOf, String note) {

  static Typed of(FigureText figure) {
    return new Typed(
        figure.slot(), figure.text(), figure.qualifier(), figure.asOf(), figure.note());
  }

  static Typed of(Pasted.Cell cell) {
    return new Typed(cell.slot().orElse(null), cell.text(), "", "", "");
  }

  String name() {
    return slot == null ? "" : TypeIn.name(slot) + " Q" + slot.quarter().number();
  }

  /** All that was typed, for its digest. */
  String whole() {
    return String.join("\t", name(), text, qualifier, asOf, note);
  }
}
