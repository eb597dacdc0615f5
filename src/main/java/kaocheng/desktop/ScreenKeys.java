package kaocheng.desktop;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys that work everywhere in the window: a digit for each screen, search, lock and help. */
record ScreenKeys(Scene scene, Runnable search, Runnable help, Runnable lock) {
  void offer(List<Entry> offered, Consumer<Entry> go) {
    var keys = scene.getAccelerators();
    keys.clear();
    for (var entry : offered) {
      var number = Entries.ALL.indexOf(entry) + 1;
      if (number <= Entries.LAST_DIGIT) {
        keys.put(KeyCombination.keyCombination("Shortcut+" + number), () -> go.accept(entry));
      }
    }
    keys.put(KeyCombination.keyCombination("Shortcut+K"), search);
    keys.put(KeyCombination.keyCombination("Shortcut+L"), lock);
    keys.put(new KeyCodeCombination(KeyCode.F1), help);
  }
}
