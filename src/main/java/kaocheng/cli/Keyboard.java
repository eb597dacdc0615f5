package kaocheng.cli;

import java.util.Optional;
import kaocheng.model.text.Secret;

/** The keyboard of a terminal, where somebody sits at it, and the patience of that person. */
public interface Keyboard {

  /** Asks for what must not be shown; nothing where nobody can be asked. */
  Optional<Secret> secret(String question);

  /** Asks for a line; nothing where nobody can be asked. */
  Optional<String> line(String question);

  void pause(long seconds);
}
