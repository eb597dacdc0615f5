package kaocheng.exchange.intake;

/** Reads rows of policies; a file says one thing about each topic. */
final class PolicyReader implements RowReader<PolicyRow> {
  private final Slot year;
  private final Slot clause;

  PolicyReader(Header header) {
    year = header.slot(PolicyColumn.YEAR);
    clause = header.slot(PolicyColumn.CLAUSE);
  }

  @Override
  public Line<PolicyRow> read(Cells cells) {
    var inYear = cells.year(year);
    var sentence = cells.required(clause, TextForm.REFERENCE);
    var read = cells.understood(Rulings.clause(sentence), clause);
    read.ifPresent(said -> cells.once(clause, inYear, said.topic(), said.about()));
    return cells.line(() -> new PolicyRow(inYear, read.orElseThrow(), sentence));
  }
}
