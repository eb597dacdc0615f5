package kaocheng.desktop;

import kaocheng.desktop.base.Preferences;
import kaocheng.usecase.Person;

/** The name that this user told the window or the command line; each takes it from the other. */
public final class PersonSetting {
  private static final String NAME = "person";

  private PersonSetting() {}

  /** The person who sits at this account, by the name that was told last. */
  public static Person ofThisUser() {
    return in(Preferences.in(PreferencesFile.ofThisUser()));
  }

  static Person in(Preferences preferences) {
    return Person.at(
        System.getProperty("user.name", "?"),
        preferences.text(NAME, ""),
        name -> {
          preferences.put(NAME, name);
          preferences.save();
        });
  }
}
