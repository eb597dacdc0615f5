package kaocheng.scoring;

import java.util.List;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Derivation;

/** Knows what the whole ranking group reached in the same indicator. */
interface Peers {
  /** Nobody to compare with. */
  Peers NONE = _ -> List.of();

  /** The figures of all that have one, in the order of the departments. */
  List<Derivation> of(Indicator indicator);
}
