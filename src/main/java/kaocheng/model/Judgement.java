package kaocheng.model;

import kaocheng.model.figure.Derivation;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Term;
import kaocheng.model.figure.Unit;

/** The comparison of what was measured with what was asked, on unrounded values. */
public record Judgement(Derivation measured, Derivation bound, Relation relation) {

  public boolean isMet() {
    return relation.holds(measured.value(), bound.value());
  }

  /** The comparison as a line of the derivation, worth 1 when met and 0 when not. */
  public Derivation verdict() {
    return Derivation.worked(Term.VERDICT, Unit.VERDICT, relation, measured, bound);
  }
}
