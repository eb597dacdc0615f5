package kaocheng.usecase;

/**
 * What somebody types for a cell of the grid: a figure, 未报, 不适用（reason） or 未到期; a qualifier, an
 * as-of date and a note where they are not left blank.
 */
public record FigureText(FigureSlot slot, String text, String qualifier, String asOf, String note) {
  /** A figure or a state without further words. */
  public FigureText(FigureSlot slot, String text) {
    this(slot, text, "", "", "");
  }
}
