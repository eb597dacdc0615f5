package kaocheng.exchange.intake;

import kaocheng.model.figure.Rational;
import kaocheng.model.rule.PanelGrade;

/** What one judge of a panel thinks, as a file states it. */
public record PanelRow(About about, String judge, Opinion opinion, String written) {

  /** A judge's opinion. */
  public sealed interface Opinion {
    /** A number. */
    record Mark(Rational mark) implements Opinion {}

    /** A word. */
    record Grade(PanelGrade grade) implements Opinion {}
  }
}
