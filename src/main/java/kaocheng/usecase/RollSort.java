package kaocheng.usecase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.Form;
import kaocheng.model.Reported;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Key;

/** What is reported for an indicator and quarter as a list of several rows. */
public enum RollSort implements Key {
  /** The ballots of a survey, by voter group and point of the scale. */
  SURVEY,
  /** The marks or grades of a panel, by judge. */
  PANEL,
  /** The honours received. */
  HONOURS;

  private static final List<String> HEAD =
      List.of(Draft.YEAR, "quarter", "department", "indicator", "as_of");

  /** The fields of each row, in order. */
  public List<FormField> fields() {
    return columns().stream()
        .filter(column -> !HEAD.contains(column.english()))
        .map(FormField::of)
        .toList();
  }

  /** The fields that tell whose list it is, for which quarter and up to which day. */
  public List<FormField> head() {
    return Stream.of("department", "indicator", "quarter", "as_of")
        .flatMap(name -> columns().stream().filter(column -> column.english().equals(name)))
        .map(FormField::of)
        .toList();
  }

  List<Column> columns() {
    return switch (this) {
      case SURVEY -> Form.BALLOT.columns();
      case PANEL -> Form.PANEL.columns();
      case HONOURS -> Form.HONOUR.columns();
    };
  }

  /** The kinds of figures that such a list tells. */
  List<ValueKind> kinds() {
    return switch (this) {
      case SURVEY -> List.of(ValueKind.BALLOTS);
      case PANEL -> List.of(ValueKind.MARKS, ValueKind.VERDICTS);
      case HONOURS -> List.of(ValueKind.HONOURS);
    };
  }

  /** The sort of list that a report is; none for all others. */
  static Optional<RollSort> of(Reported reported) {
    return switch (reported) {
      case Reported.Voted _ -> Optional.of(SURVEY);
      case Reported.Marked _, Reported.Verdicts _ -> Optional.of(PANEL);
      case Reported.Honoured _ -> Optional.of(HONOURS);
      default -> Optional.empty();
    };
  }

  @Override
  public String family() {
    return "rollsort";
  }
}
