package kaocheng.desktop.base;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;

/** The shipped fonts, so that Chinese can be read on a computer that has no Chinese font. */
public final class Fonts {
  static final String FAMILY = "Noto Sans SC";

  private static final List<String> FILES =
      List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

  private static final double SIZE = 14;

  private Fonts() {}

  /** Makes the fonts of the folder known; where one is missing, the system's own fonts serve. */
  public static void load(Path folder) {
    for (var name : FILES) {
      var file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        Font.loadFont(file.toUri().toString(), SIZE);
      }
    }
  }
}
