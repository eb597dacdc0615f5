package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.intake.Trouble;
import kaocheng.store.Effect;

/** What became of one row that reads well: it is in the books, or the books cannot have it. */
sealed interface Taking {

  record Taken(Effect effect) implements Taking {}

  record Impossible(List<Trouble> troubles) implements Taking {
    public Impossible {
      troubles = List.copyOf(troubles);
    }
  }

  /** A name in it means nobody until a person says whom. */
  record Unclear(Trouble trouble, UnclearName name) implements Taking {}

  /** Taken with remarks on how the row was understood. */
  record Remarked(Effect effect, List<Trouble> remarks) implements Taking {
    public Remarked {
      remarks = List.copyOf(remarks);
    }
  }

  /** Makes a report together with other rows, once the last one is there. */
  record Waiting() implements Taking {}

  static Taking impossible(Trouble... troubles) {
    return new Impossible(List.of(troubles));
  }
}
