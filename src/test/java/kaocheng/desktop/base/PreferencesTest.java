package kaocheng.desktop.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kaocheng.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

  @Test
  void areRememberedFromOneStartToTheNext(@TempDir Path folder) {
    var file = folder.resolve("new/window.properties");
    var before = Preferences.in(file);
    before.put("recent", List.of("/城/2021.mv.db", "/b"));
    before.put("language", Language.ENGLISH.name());
    before.put("width", "812.5");
    assertThat(before.save()).isTrue();
    var after = Preferences.in(file);
    assertThat(after.list("recent")).containsExactly("/城/2021.mv.db", "/b");
    assertThat(after.choice("language", Language.CHINESE)).isEqualTo(Language.ENGLISH);
    assertThat(after.number("width", 1, 100, 1000)).isEqualTo(812.5);
  }

  @Test
  void putADamagedFileAsideAndGoOn(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("window.properties"), "language=\\uXYZ");
    var preferences = Preferences.in(file);
    assertThat(preferences.choice("language", Language.CHINESE)).isEqualTo(Language.CHINESE);
    assertThat(folder.resolve("window.properties.damaged")).exists();
    assertThat(preferences.save()).isTrue();
  }

  @Test
  void takeNoNumberOutOfBoundsAndNoUnknownChoice(@TempDir Path folder) throws Exception {
    var file =
        Files.writeString(folder.resolve("p"), "width=99999\nheight=NaN\nlanguage=LATIN\nx=left\n");
    var preferences = Preferences.in(file);
    assertThat(preferences.number("width", 5, 0, 1000)).isEqualTo(5);
    assertThat(preferences.number("height", 5, 0, 1000)).isEqualTo(5);
    assertThat(preferences.number("x", 5, 0, 1000)).isEqualTo(5);
    assertThat(preferences.choice("language", Language.CHINESE)).isEqualTo(Language.CHINESE);
  }

  @Test
  void doNoHarmWhereNothingCanBeWritten(@TempDir Path folder) throws Exception {
    var taken = Files.writeString(folder.resolve("file"), "");
    assertThat(Preferences.in(taken.resolve("window.properties")).save()).isFalse();
  }
}
