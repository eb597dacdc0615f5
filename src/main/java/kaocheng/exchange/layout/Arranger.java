package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.layout.Arrangement.Part;
import kaocheng.exchange.table.Table;
import kaocheng.exchange.table.TypedRow;

/**
 * Finds out how a table is laid out: the rows of headings below a title, one to three deep, the
 * meaning of each column by its heading and its cells, and what title and names say of the whole.
 * What a person has chosen goes before everything found.
 */
public final class Arranger {
  private static final int FARTHEST_HEADING = 20;
  private static final int DEEPEST_HEADING = 3;
  private static final int SAMPLES = 5;

  private final Table table;
  private final Peek peek;
  private final Choices choices;
  private final Offices offices;

  private Arranger(Table table, Peek peek, Choices choices, Offices offices) {
    this.table = table;
    this.peek = peek;
    this.choices = choices;
    this.offices = offices;
  }

  /** The best way to read the table; nothing where no row looks like headings. */
  public static Optional<Arrangement> of(Table table, Peek peek, Choices choices, Offices offices) {
    return new Arranger(table, peek, choices, offices).best();
  }

  /** Every way in which rows of the table could be headings, however little they tell. */
  static List<Arrangement> possible(Table table, Peek peek, Offices offices) {
    var arranger = new Arranger(table, peek, Choices.NONE, offices);
    return arranger.candidates().stream().map(arranger::understood).toList();
  }

  /** The best way even where it is not enough, so that a person can say the rest. */
  static Optional<Arrangement> toBeShown(Table table, Peek peek, Choices choices, Offices offices) {
    var arranger = new Arranger(table, peek, choices, offices);
    return arranger
        .best()
        .or(
            () ->
                arranger.candidates().stream()
                    .map(arranger::understood)
                    .max(Comparator.comparingInt(Arranger::worth)));
  }

  private Optional<Arrangement> best() {
    var candidates = candidates();
    var plain =
        candidates.stream().filter(rows -> rows.count() == 1).flatMap(rows -> asked(rows).stream());
    return plain
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .map(this::understood)
                    .filter(this::isWorthShowing)
                    .max(Comparator.comparingInt(Arranger::worth)));
  }

  /** So many rows from one of those looked at on, counted from 0. */
  private record HeadingRows(int first, int count) {}

  private List<HeadingRows> candidates() {
    var candidates = new ArrayList<HeadingRows>();
    var most = Math.min(FARTHEST_HEADING, peek.lines().size());
    for (var first = 0; first < most; first++) {
      for (var count = 1;
          count <= DEEPEST_HEADING && first + count <= peek.lines().size();
          count++) {
        var line = peek.lines().get(first).number();
        if (choices.headings().line() == 0
            || choices.headings().equals(new Choices.Headings(line, count))) {
          candidates.add(new HeadingRows(first, count));
        }
      }
    }
    return candidates;
  }

  /** The table as this program asks for it, perhaps below a title. */
  private Optional<Arrangement> asked(HeadingRows rows) {
    return Optional.of(rows)
        .filter(_ -> choices.saysNothingOfColumns())
        .flatMap(_ -> AskedFor.kind(headings(rows)))
        .map(
            kind ->
                new Arrangement(kind, at(rows), named(kind, rows), List.of(), choices.readings()))
        .map(found -> found.kind() == FileKind.MEASUREMENTS ? withGivens(found, rows) : found);
  }

  private List<Part> named(FileKind kind, HeadingRows rows) {
    var headings = headings(rows);
    return IntStream.range(0, headings.size())
        .mapToObj(
            place ->
                part(
                    rows,
                    place,
                    new ColumnSense.Sense(
                        AskedFor.column(kind, headings.get(place))
                            .map(Meaning::of)
                            .orElse(Meaning.IGNORED),
                        Confidence.SURE)))
        .toList();
  }

  /** The table as somebody else thought it out; only figures of a quarter come in such tables. */
  private Arrangement understood(HeadingRows rows) {
    var headings = headings(rows);
    var parts = new ArrayList<Part>();
    for (var place = 0; place < headings.size(); place++) {
      parts.add(part(rows, place, sense(rows, place, headings.get(place))));
    }
    var found =
        new Arrangement(
            FileKind.MEASUREMENTS, at(rows), eachOnce(parts), List.of(), choices.readings());
    return withGivens(found, rows);
  }

  private ColumnSense.Sense sense(HeadingRows rows, int place, String heading) {
    return choices
        .meaning(place, heading)
        .map(chosen -> new ColumnSense.Sense(chosen, choices.confidence()))
        .orElseGet(() -> ColumnSense.of(heading, below(rows, place)));
  }

  private Part part(HeadingRows rows, int place, ColumnSense.Sense sense) {
    var samples = below(rows, place).stream().limit(SAMPLES).toList();
    var heading = headings(rows).get(place);
    return new Part(place, heading, sense.meaning(), sense.confidence(), samples);
  }

  /** The cells of a column below the headings; totals and signatures are none. */
  private List<String> below(HeadingRows rows, int place) {
    var last = peek.lines().get(rows.first() + rows.count() - 1).cells();
    var noData = new PassedOver(last);
    return peek.lines().stream()
        .skip(rows.first() + rows.count())
        .filter(line -> !noData.takes(new TypedRow(line.number(), line.cells())))
        .map(line -> line.cell(place))
        .filter(cell -> !cell.isEmpty())
        .toList();
  }

  /** Of several columns that mean the same, the surest is read; nobody can say of equal ones. */
  private static List<Part> eachOnce(List<Part> parts) {
    var best = new HashMap<Meaning, Part>();
    var tied = new HashSet<Meaning>();
    for (var part : parts) {
      var other = part.meaning().isRead() ? best.putIfAbsent(part.meaning(), part) : null;
      if (other != null && part.confidence().compareTo(other.confidence()) < 0) {
        best.put(part.meaning(), part);
        tied.remove(part.meaning());
      } else if (other != null && part.confidence() == other.confidence()) {
        tied.add(part.meaning());
      }
    }
    return parts.stream()
        .map(part -> part.equals(best.get(part.meaning())) ? part : left(part))
        .map(part -> tied.contains(part.meaning()) ? doubtful(part) : part)
        .toList();
  }

  private static Part left(Part part) {
    return new Part(part.place(), part.heading(), Meaning.IGNORED, Confidence.SURE, part.samples());
  }

  private static Part doubtful(Part part) {
    return new Part(part.place(), part.heading(), part.meaning(), Confidence.GUESS, part.samples());
  }

  private Arrangement withGivens(Arrangement found, HeadingRows rows) {
    return new WholeTable(table, choices, offices).of(found, titles(rows));
  }

  /** The texts above the headings from the nearest up. */
  private List<String> titles(HeadingRows rows) {
    var texts = new ArrayList<String>();
    for (var above = rows.first() - 1; above >= 0; above--) {
      texts.add(
          peek.lines().get(above).cells().stream()
              .filter(cell -> !cell.isBlank())
              .distinct()
              .collect(Collectors.joining(" ")));
    }
    return texts;
  }

  private boolean isWorthShowing(Arrangement found) {
    if (choices.headings().line() > 0 || !choices.saysNothingOfColumns()) {
      return true;
    }
    var columns = found.columns();
    return (columns.contains(MeasurementColumn.INDICATOR)
            || columns.contains(MeasurementColumn.INDICATOR_NAME))
        && (columns.contains(MeasurementColumn.VALUE)
            || columns.contains(MeasurementColumn.NUMERATOR));
  }

  /**
   * More columns and surer ones are better; of equals the earlier and lower headings come first.
   */
  private static int worth(Arrangement found) {
    var worth = 0;
    for (var part : found.parts()) {
      if (part.meaning().isRead()) {
        worth += 10 * part.confidence().worth();
      }
    }
    return worth - found.headings().rows();
  }

  private Choices.Headings at(HeadingRows rows) {
    return new Choices.Headings(peek.lines().get(rows.first()).number(), rows.count());
  }

  private List<String> headings(HeadingRows rows) {
    return IntStream.range(0, peek.width(rows.first(), rows.count()))
        .mapToObj(
            place ->
                ColumnSense.joined(
                    IntStream.range(rows.first(), rows.first() + rows.count())
                        .mapToObj(row -> peek.lines().get(row).cell(place))
                        .toList()))
        .toList();
  }

  /** The columns that a person can choose from. */
  public static List<Column> choosable() {
    return MeasurementColumn.COLUMNS;
  }
}
