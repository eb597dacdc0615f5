package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.ColumnReadings;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.WrittenFigure;

/**
 * How a table is read: which kind of file it is, where its headings stand, what each column means,
 * and what is said once for all rows.
 */
public record Arrangement(
    FileKind kind,
    Choices.Headings headings,
    List<Part> parts,
    List<Given> givens,
    ColumnReadings readings) {

  public Arrangement {
    parts = List.copyOf(parts);
    givens = List.copyOf(givens);
  }

  /** A column of the table, from 0, with its heading and some of its cells. */
  public record Part(
      int place, String heading, Meaning meaning, Confidence confidence, List<String> samples) {
    public Part {
      samples = List.copyOf(samples);
    }

    /** Rows are numbered in many tables, which says nothing. */
    boolean isUnreadNumbers() {
      return !meaning.isRead()
          && !heading.equals("序号")
          && !samples.isEmpty()
          && samples.stream().allMatch(text -> WrittenFigure.read(text).isPresent());
    }

    boolean isUnsure() {
      return meaning.isRead() && !confidence.isEnough();
    }
  }

  /** What the whole table is about, and the text that says so. */
  public record Given(Column column, String text, Confidence confidence, String foundIn) {}

  /** Columns that such a file has to have and that neither the table nor anybody gives. */
  public List<Column> missing() {
    return kind.missingFrom(present());
  }

  private Set<Column> present() {
    var present = new LinkedHashSet<Column>();
    for (var part : parts) {
      if (part.meaning().column() != null) {
        present.add(part.meaning().column());
      }
      part.meaning().inQuarter().ifPresent(_ -> present.add(MeasurementColumn.QUARTER));
    }
    givens.forEach(given -> present.add(given.column()));
    return present;
  }

  /** Columns of which only the cells suggest what they mean. */
  public List<Part> unsure() {
    return parts.stream().filter(Part::isUnsure).toList();
  }

  /**
   * Whether it looks like a table of figures all the same where no column is known to hold them: it
   * says of what, and for whom or when, and has a column of numbers that is not read.
   */
  boolean looksLikeFigures() {
    return isAbout(MeasurementColumn.INDICATOR, MeasurementColumn.INDICATOR_NAME)
        && isAbout(
            MeasurementColumn.YEAR,
            MeasurementColumn.QUARTER,
            MeasurementColumn.DEPARTMENT,
            MeasurementColumn.DEPARTMENT_NAME)
        && parts.stream().anyMatch(Part::isUnreadNumbers);
  }

  private boolean isAbout(Column... columns) {
    return Stream.of(columns)
        .anyMatch(column -> parts.stream().anyMatch(part -> part.meaning().is(column)));
  }

  /** Whether each quarter has columns of its own. */
  public boolean isWide() {
    return parts.stream().anyMatch(part -> part.meaning().inQuarter().isPresent());
  }

  /** The columns that are read, each once, in the order of the kind. */
  List<Column> columns() {
    var present = present();
    var columns = new ArrayList<>(kind.columns());
    columns.retainAll(present);
    return columns;
  }
}
