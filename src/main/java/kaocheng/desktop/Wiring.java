package kaocheng.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kaocheng.desktop.base.Background;
import kaocheng.desktop.base.Guide.Question;
import kaocheng.desktop.base.Preferences;
import kaocheng.desktop.base.Printing;
import kaocheng.desktop.base.Problems;
import kaocheng.usecase.Demo;
import kaocheng.usecase.Desks;

/** What the window is wired to. */
record Wiring(
    Desks desks,
    Demo demo,
    Preferences preferences,
    Function<Problems, Background> background,
    Outside outside,
    InstantSource clock) {

  /** What lies outside the window: the file dialogs and the other programs of the system. */
  interface Outside {
    List<Path> ask(Question question);

    /** Shows a file or a folder; whether the system could. */
    boolean open(Path path);

    /** Asks for a printer; refuses where there is none. */
    Optional<Printing> printer();
  }
}
