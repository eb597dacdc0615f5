package kaocheng.desktop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kaocheng.desktop.base.Guide;
import kaocheng.desktop.base.Place;
import kaocheng.desktop.base.Room;
import kaocheng.model.text.Key;

/** The screens and commands that the search box finds. */
final class CommandIndex {
  private final List<Hit> hits = new ArrayList<>();

  /** Something that was found: what it is called, its sort, and where it leads, mostly first. */
  record Hit(String text, Key kind, List<Way> ways) {
    Hit {
      ways = List.copyOf(ways);
    }

    /** What can only be gone to or done. */
    static Hit of(String text, Key kind, Runnable action) {
      return new Hit(text, kind, List.of(new Way("", kind, action)));
    }
  }

  /** A place a find leads to: its screen, what that is called, and how to get there. */
  record Way(String screen, Key name, Runnable action) {}

  /** The screens on offer, and what can be done with the workbook that is open. */
  static CommandIndex of(List<Entry> offered, Room room, Guide guide) {
    var index = new CommandIndex();
    var speech = room.speech();
    for (var entry : offered) {
      Runnable going = () -> guide.go(Place.of(entry.id()));
      index.add(Hit.of(speech.say(entry.title()), ShellText.KIND_SCREEN, going));
    }
    room.sitting()
        .desk()
        .ifPresent(
            desk -> {
              index.command(
                  speech.say(ShellText.CLOSE_WORKBOOK), () -> room.sitting().close(() -> {}));
              if (desk.hasPassword()) {
                index.command(speech.say(LockText.LOCK_NOW), guide::lock);
              }
            });
    return index;
  }

  private void command(String name, Runnable action) {
    add(Hit.of(name, ShellText.KIND_COMMAND, action));
  }

  void add(Hit hit) {
    hits.add(hit);
  }

  /** Those that carry every word that was typed. */
  List<Hit> find(String typed) {
    var words =
        Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return hits.stream()
        .filter(
            hit -> {
              var text = hit.text().toLowerCase(Locale.ROOT);
              return words.stream().allMatch(text::contains);
            })
        .toList();
  }
}
