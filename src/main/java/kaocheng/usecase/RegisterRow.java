package kaocheng.usecase;

import java.util.Optional;
import kaocheng.model.figure.Source;

/** An entry of a register as its form would show it, with where it came from where that is kept. */
public record RegisterRow(Draft draft, Optional<Source> source) {}
