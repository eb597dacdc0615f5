package kaocheng.model.figure;

import java.util.List;

/** One step of a calculation; the only place where a derivation's values are made. */
public sealed interface Operation
    permits Arithmetic, Relation, Round, Lookup, Months, CountReached, RankAmong, Root {

  /** The value of this step for the values of its inputs. */
  Rational apply(List<Derivation> inputs);
}
