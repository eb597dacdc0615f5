package kaocheng.exchange.intake;

import kaocheng.model.text.Message;

/**
 * What is wrong in a row, or worth a look: where it is, what stands there, why that will not do,
 * and what to write instead. The column is empty where the whole row is meant.
 */
public record RowProblem(long line, String column, String found, Message reason, Message advice) {

  /** The same problem on another line. */
  public RowProblem onLine(long other) {
    return new RowProblem(other, column, found, reason, advice);
  }
}
