package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.HeadingProblem;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.intake.SentFile.Field;
import kaocheng.exchange.intake.SideColumn;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/** A table read as it was arranged. */
public final class Arranged {
  private static final List<Column> FIGURES =
      List.of(MeasurementColumn.VALUE, MeasurementColumn.NUMERATOR, MeasurementColumn.DENOMINATOR);

  private final Table table;
  private final Arrangement arrangement;
  private final PassedOver passedOver;

  private Arranged(Table table, Arrangement arrangement) {
    this.table = table;
    this.arrangement = arrangement;
    this.passedOver = new PassedOver(headings(), figures(arrangement));
  }

  /** The table by its arrangement; refuses one that is not enough or still to be confirmed. */
  public static SentFile sent(Table table, Arrangement arrangement) {
    var name = SentFile.nameOf(table);
    if (!arrangement.missing().isEmpty()) {
      throw Refused.because(
          LayoutProblem.NOT_ENOUGH,
          name,
          arrangement.headings().line(),
          names(arrangement.missing()),
          headingsOf(arrangement));
    }
    if (!arrangement.unsure().isEmpty()) {
      throw Refused.because(LayoutProblem.TO_BE_CONFIRMED, name, doubts(arrangement));
    }
    return new Arranged(table, arrangement).sent();
  }

  private SentFile sent() {
    var fields = arrangement.columns().stream().map(this::field).toList();
    return SentFile.arranged(
        table,
        arrangement.kind(),
        new SentFile.Fields(fields, headings()),
        new SentFile.Reading(
            () -> {
              passedOver.begin();
              return new ArrangedRows(table.rows(), arrangement, passedOver);
            },
            this::notices,
            arrangement.readings()));
  }

  /** The columns whose cells may have a total. */
  private static List<Arrangement.Part> figures(Arrangement arrangement) {
    return arrangement.parts().stream()
        .filter(part -> FIGURES.stream().anyMatch(part.meaning()::is))
        .toList();
  }

  private Field field(Column column) {
    return new Field(column, heading(column).orElse(column.chinese()));
  }

  private Optional<String> heading(Column column) {
    return arrangement.parts().stream()
        .filter(part -> part.meaning().is(column))
        .map(Arrangement.Part::heading)
        .findFirst();
  }

  private List<String> headings() {
    return arrangement.parts().stream().map(Arrangement.Part::heading).toList();
  }

  private List<Message> notices() {
    var notices = new ArrayList<Message>();
    if (arrangement.headings().line() > 1 || arrangement.headings().rows() > 1) {
      notices.add(Message.of(LayoutProblem.HEADINGS_FOUND, arrangement.headings().line()));
    }
    var taken =
        arrangement.parts().stream()
            .filter(part -> part.meaning().isRead() && part.confidence() != Confidence.SURE)
            .map(Arranged::told)
            .collect(Collectors.joining("；"));
    if (!taken.isEmpty()) {
      notices.add(Message.of(LayoutProblem.COLUMNS_TAKEN, taken));
    }
    var left =
        arrangement.parts().stream()
            .filter(part -> !part.meaning().isRead() && !part.heading().isBlank())
            .map(Arrangement.Part::heading)
            .filter(heading -> !SideColumn.isKnown(heading, arrangement.kind()))
            .collect(Collectors.joining("、"));
    if (!left.isEmpty()) {
      notices.add(Message.of(HeadingProblem.COLUMNS_IGNORED, left));
    }
    for (var given : arrangement.givens()) {
      notices.add(
          Message.of(LayoutProblem.GIVEN, given.column().chinese(), given.text(), given.foundIn()));
    }
    notices.addAll(passedOver.notices());
    return notices;
  }

  /** A heading and what it was taken for. */
  private static String told(Arrangement.Part part) {
    var column = part.meaning().column();
    var quarter = part.meaning().inQuarter().map(one -> " Q" + one.number()).orElse("");
    return part.heading() + " → " + (column == null ? "" : column.chinese()) + quarter;
  }

  private static String doubts(Arrangement arrangement) {
    return arrangement.unsure().stream().map(Arranged::told).collect(Collectors.joining("；"));
  }

  private static String headingsOf(Arrangement arrangement) {
    return arrangement.parts().stream()
        .map(Arrangement.Part::heading)
        .filter(heading -> !heading.isBlank())
        .collect(Collectors.joining("、"));
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::chinese).collect(Collectors.joining("、"));
  }
}
