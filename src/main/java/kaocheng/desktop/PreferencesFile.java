package kaocheng.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a system keeps what a program remembers for its user. */
final class PreferencesFile {
  private static final String NAME = "window.properties";

  private PreferencesFile() {}

  static Path ofThisUser() {
    return of(
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  static Path of(String system, Path home, Map<String, String> environment) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      return stated(environment, "APPDATA")
          .orElse(home.resolve("AppData/Roaming"))
          .resolve("Kaocheng")
          .resolve(NAME);
    }
    if (name.contains("mac")) {
      return home.resolve("Library/Application Support/Kaocheng").resolve(NAME);
    }
    return stated(environment, "XDG_CONFIG_HOME")
        .orElse(home.resolve(".config"))
        .resolve("kaocheng")
        .resolve(NAME);
  }

  private static Optional<Path> stated(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(text -> !text.isBlank())
        .map(Path::of);
  }
}
