package kaocheng.exchange.print;

import kaocheng.model.text.Key;

/** Why nothing can be drawn. */
public enum PrintRefusal implements Key {
  /** {0} the file of the font. */
  NO_FONT;

  @Override
  public String family() {
    return "print";
  }
}
