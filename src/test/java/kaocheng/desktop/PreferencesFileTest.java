package kaocheng.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesFileTest {
  private static final Path HOME = Path.of("home");

  @Test
  void liesWhereTheSystemKeepsSuchFiles() {
    assertThat(PreferencesFile.of("Linux", HOME, Map.of()))
        .isEqualTo(Path.of("home/.config/kaocheng/window.properties"));
    assertThat(PreferencesFile.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "set")))
        .isEqualTo(Path.of("set/kaocheng/window.properties"));
    assertThat(PreferencesFile.of("Windows 11", HOME, Map.of("APPDATA", "roaming")))
        .isEqualTo(Path.of("roaming/Kaocheng/window.properties"));
    assertThat(PreferencesFile.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(Path.of("home/Library/Application Support/Kaocheng/window.properties"));
  }
}
