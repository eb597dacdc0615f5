package kaocheng.desktop.base;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import kaocheng.model.text.Key;

/** How the window is coloured. */
public enum Theme implements Key {
  LIGHT,
  DARK,
  HIGH_CONTRAST;

  /** The address of the style sheet for controls. */
  public String controls() {
    return switch (this) {
      case LIGHT -> new PrimerLight().getUserAgentStylesheet();
      case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
    };
  }

  public Palette palette() {
    return switch (this) {
      case LIGHT -> Palette.LIGHT;
      case DARK -> Palette.DARK;
      case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
    };
  }

  /** The style class of the window's root in this theme. */
  public String styleClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String family() {
    return "theme";
  }
}
