package kaocheng.exchange.print;

/** Pages in the making, one behind the other: of a file, or to be looked at before. */
public interface Pages {

  /** A heading that a reader can jump to: which page, how far down, how deep among the others. */
  record Mark(String text, int page, double top, int depth) {}

  /** Fills pages. */
  @FunctionalInterface
  interface Content {
    void drawOn(Pages pages);
  }

  /** A new page behind the others, so many points wide and high. */
  Canvas page(double width, double height);

  /** Remembers where a heading stands. */
  void mark(Mark mark);
}
