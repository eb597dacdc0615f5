package kaocheng.desktop.base;

import java.util.Locale;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;

/** The language, the colours and the size of the texts, as chosen and remembered. */
public final class Looks {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String SIZE = "text-size";

  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.CHINESE);
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ObjectProperty<TextSize> size = new SimpleObjectProperty<>(TextSize.NORMAL);

  /** How large texts are. */
  public enum TextSize implements Key {
    NORMAL(14),
    LARGE(17),
    LARGEST(20);

    private final int pixels;

    TextSize(int pixels) {
      this.pixels = pixels;
    }

    public int pixels() {
      return pixels;
    }

    /** How much larger than usual. */
    public double scale() {
      return (double) pixels / NORMAL.pixels;
    }

    @Override
    public String family() {
      return "textsize";
    }
  }

  /** Takes up what was remembered and remembers each choice. */
  public Looks(Preferences preferences) {
    language.set(preferences.choice(LANGUAGE, language.get()));
    theme.set(preferences.choice(THEME, theme.get()));
    size.set(preferences.choice(SIZE, size.get()));
    language.subscribe(chosen -> preferences.put(LANGUAGE, chosen.name()));
    language.subscribe(Looks::nameMonths);
    theme.subscribe(chosen -> preferences.put(THEME, chosen.name()));
    size.subscribe(chosen -> preferences.put(SIZE, chosen.name()));
  }

  /** Calendars name months and days by the format locale; nothing else in the program asks it. */
  private static void nameMonths(Language chosen) {
    Locale.setDefault(
        Locale.Category.FORMAT, chosen == Language.CHINESE ? Locale.SIMPLIFIED_CHINESE : Locale.UK);
  }

  /** The size of texts that was chosen last. */
  static TextSize size(Preferences preferences) {
    return preferences.choice(SIZE, TextSize.NORMAL);
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  public ObjectProperty<TextSize> sizeProperty() {
    return size;
  }

  public Language language() {
    return language.get();
  }

  public Theme theme() {
    return theme.get();
  }

  /** Gives a scene these looks. */
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(theme.get().controls());
    var sheet = Looks.class.getResource("desktop.css");
    if (sheet == null) {
      throw new IllegalStateException("style sheet missing from the program");
    }
    scene.getStylesheets().setAll(sheet.toExternalForm());
    dress(scene.getRoot());
  }

  private void dress(Parent root) {
    for (var one : Theme.values()) {
      root.getStyleClass().remove(one.styleClass());
    }
    root.getStyleClass().add(theme.get().styleClass());
    root.setStyle(
        "-fx-font-size: %dpx; %s"
            .formatted(size.get().pixels(), theme.get().palette().declarations()));
  }
}
