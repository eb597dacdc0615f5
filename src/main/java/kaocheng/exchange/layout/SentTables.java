package kaocheng.exchange.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaocheng.exchange.csv.CsvFile;
import kaocheng.exchange.csv.Encoding;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.HeadingProblem;
import kaocheng.exchange.intake.SentFile;
import kaocheng.exchange.spreadsheet.Spreadsheets;
import kaocheng.exchange.table.Table;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import org.jspecify.annotations.Nullable;

/** The tables of the files that departments send, each read as it is laid out. */
public final class SentTables {
  /** What is wrong with headings that are just those asked for, and nothing to be asked about. */
  private static final Set<HeadingProblem> PLAIN =
      Set.of(
          HeadingProblem.HEADINGS_TWICE,
          HeadingProblem.SEVERAL_KINDS,
          HeadingProblem.HEADINGS_BROKEN);

  private SentTables() {}

  /** The tables of a file; refuses what is none. */
  public static List<Table> in(Path path) {
    return in(path, null);
  }

  /** The tables of a file, whose text is encoded as a person says unless that is null. */
  public static List<Table> in(Path path, @Nullable Encoding encoding) {
    if (encoding == null && Spreadsheets.isSpreadsheet(path)) {
      return Spreadsheets.open(path);
    }
    return List.of(encoding == null ? CsvFile.open(path) : CsvFile.open(path, encoding));
  }

  /** How a table is best read; nothing where no row looks like headings. */
  public static Optional<Arrangement> arrangement(Table table, Choices choices, Offices offices) {
    return Arranger.of(table, Peek.at(table), choices, offices);
  }

  /** The best way to read a table even where it is not enough; nothing where it has no rows. */
  public static Optional<Arrangement> toBeShown(Table table, Choices choices, Offices offices) {
    return Arranger.toBeShown(table, Peek.at(table), choices, offices);
  }

  /** The ways to read a table that may have been chosen before: the best, and any at all. */
  public static Ways ways(Table table, Offices offices) {
    var peek = Peek.at(table);
    return new Ways(
        Arranger.of(table, peek, Choices.NONE, offices).map(List::of).orElseGet(List::of),
        Arranger.possible(table, peek, offices));
  }

  /** The best way to read a table, which may be none, and any at all. */
  public record Ways(List<Arrangement> best, List<Arrangement> all) {
    public Ways {
      best = List.copyOf(best);
      all = List.copyOf(all);
    }
  }

  /** Whether a table of which no column is known to hold figures looks as if one did. */
  public static boolean looksLikeFigures(Table table) {
    return toBeShown(table, Choices.NONE, Offices.NONE)
        .filter(Arrangement::looksLikeFigures)
        .isPresent();
  }

  /** The table read as it is best read; refuses one that cannot be read without asking. */
  public static SentFile sent(Table table, Choices choices, Offices offices) {
    var arrangement = arrangement(table, choices, offices);
    if (arrangement.isEmpty()) {
      return SentFile.of(table);
    }
    var found = arrangement.get();
    if (choices.isNone() && !(found.missing().isEmpty() && found.unsure().isEmpty())) {
      refuseAsAskedFor(table);
    }
    return Arranged.sent(table, found);
  }

  /** Tells what is wrong with a table that comes near to one asked for. */
  private static void refuseAsAskedFor(Table table) {
    try {
      SentFile.of(table);
    } catch (Refused refused) {
      if (isPlain(refused.reason())) {
        throw refused;
      }
    }
  }

  private static boolean isPlain(Message reason) {
    return reason.key() instanceof HeadingProblem problem
        && (PLAIN.contains(problem)
            || (problem == HeadingProblem.HEADINGS_MISSING
                && !reason.values().contains(FileKind.MEASUREMENTS)));
  }

  /** Whether the reason tells of this one file alone, so that others may be taken all the same. */
  public static boolean isReasonToRefuse(Message reason) {
    return reason.key() instanceof LayoutProblem || SentFile.isReasonToRefuse(reason);
  }
}
