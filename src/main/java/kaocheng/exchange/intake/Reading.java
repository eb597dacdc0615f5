package kaocheng.exchange.intake;

import java.util.List;

/** What became of a text that was read as a figure. */
public sealed interface Reading<T> {

  /** The text says this, with remarks on how it was understood. */
  record Understood<T>(T value, List<Trouble> remarks) implements Reading<T> {
    public Understood {
      remarks = List.copyOf(remarks);
    }
  }

  /** The text does not say what was asked for. */
  record NotUnderstood<T>(List<Trouble> problems) implements Reading<T> {
    public NotUnderstood {
      problems = List.copyOf(problems);
    }
  }
}
