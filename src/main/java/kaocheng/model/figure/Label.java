package kaocheng.model.figure;

/**
 * The name of one line of a derivation: a term of the trade, and what it belongs to where needed.
 */
public sealed interface Label permits Term, Label.Of {

  Term term();

  /** A quarter, city, grade or other proper name; empty where the term says all. */
  String detail();

  /** A term narrowed by a proper name. */
  record Of(Term term, String detail) implements Label {}
}
