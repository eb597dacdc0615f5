package kaocheng.exchange.intake;

import kaocheng.model.Benchmark;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;

/**
 * What another city reached, as a file states it. The benchmark holds a plain number or percentage
 * as a number and all else as prose; a number with a unit can only be told by the indicator.
 */
public record BenchmarkRow(int year, Benchmark benchmark, String text, String definition) {

  /** The figure in the indicator's unit, for a target that compares numbers. */
  public Reading<Rational> in(Unit unit) {
    return Figures.inUnit(BenchmarkColumn.VALUE, text, unit);
  }
}
