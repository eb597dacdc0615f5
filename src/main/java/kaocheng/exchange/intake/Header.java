package kaocheng.exchange.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kaocheng.exchange.table.GivenRow;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;

/** The headings of a file, the kind of file they tell, and which column stands where. */
final class Header {
  private final String file;
  private final long line;
  private final List<String> headings;
  private final boolean isSlip;
  private final FileKind kind;
  private final Map<Column, Integer> places;

  private Header(String file, GivenRow rows) {
    this.file = file;
    this.line = rows.line();
    this.headings = IntStream.range(0, rows.size()).mapToObj(i -> rows.text(i, "")).toList();
    this.isSlip = isSlip(headings);
    var found = new EnumMap<FileKind, Map<Column, Integer>>(FileKind.class);
    for (var candidate : FileKind.values()) {
      found.put(candidate, placesFor(candidate));
    }
    this.kind = recognise(found);
    this.places = found.getOrDefault(kind, Map.of());
    refuseTwice();
  }

  /** A form with every column of a kind. */
  private Header(FileKind kind) {
    this.file = "";
    this.line = 0;
    this.headings = kind.columns().stream().map(Column::chinese).toList();
    this.isSlip = false;
    this.kind = kind;
    this.places =
        IntStream.range(0, kind.columns().size())
            .boxed()
            .collect(Collectors.toMap(kind.columns()::get, place -> place));
  }

  /** Columns that were put in order, each with the heading it has in the file. */
  private Header(String file, FileKind kind, SentFile.Fields all) {
    var fields = all.read();
    this.file = file;
    this.line = 0;
    this.isSlip = isSlip(all.headings());
    this.headings = fields.stream().map(SentFile.Field::heading).toList();
    this.kind = kind;
    this.places =
        IntStream.range(0, fields.size())
            .boxed()
            .collect(Collectors.toMap(place -> fields.get(place).column(), place -> place));
  }

  static Header of(String file, FileKind kind, SentFile.Fields fields) {
    return new Header(file, kind, fields);
  }

  /** The headings of a form of this kind, in the order of the kind's columns. */
  static Header ofForm(FileKind kind) {
    return new Header(kind);
  }

  /** Reads the headings from the row that the rows stand at. */
  static Header of(String file, GivenRow rows) {
    return new Header(file, rows);
  }

  FileKind kind() {
    return kind;
  }

  int width() {
    return headings.size();
  }

  Slot slot(Column column) {
    var place = places.get(column);
    return place == null
        ? new Slot(column, Slot.ABSENT, column.chinese(), Slot.Protection.NONE)
        : new Slot(column, place, headings.get(place), protection());
  }

  private static boolean isSlip(List<String> headings) {
    return headings.stream().filter(SideColumn::isOfSlip).count() > 1;
  }

  /** The program's own slips keep texts from being run as formulas. */
  private Slot.Protection protection() {
    return isSlip ? Slot.Protection.APOSTROPHE : Slot.Protection.NONE;
  }

  List<Message> notices() {
    var ignored =
        IntStream.range(0, headings.size())
            .filter(place -> !places.containsValue(place))
            .mapToObj(headings::get)
            .filter(Predicate.not(String::isBlank))
            .filter(heading -> !SideColumn.isKnown(heading, kind))
            .collect(Collectors.joining("、"));
    return ignored.isEmpty()
        ? List.of()
        : List.of(Message.of(HeadingProblem.COLUMNS_IGNORED, ignored));
  }

  private Map<Column, Integer> placesFor(FileKind candidate) {
    var found = new HashMap<Column, Integer>();
    for (var place = 0; place < headings.size(); place++) {
      var heading = Folded.name(headings.get(place));
      for (var column : candidate.columns()) {
        if (heading.equals(column.chinese()) || heading.equals(column.english())) {
          found.putIfAbsent(column, place);
        }
      }
    }
    return found;
  }

  private FileKind recognise(Map<FileKind, Map<Column, Integer>> found) {
    var complete = new ArrayList<FileKind>();
    var most = 0;
    for (var entry : found.entrySet()) {
      var present = entry.getValue().keySet();
      if (entry.getKey().missingFrom(present).isEmpty() && present.size() >= most) {
        if (present.size() > most) {
          complete.clear();
        }
        most = present.size();
        complete.add(entry.getKey());
      }
    }
    return switch (complete.size()) {
      case 0 -> throw incomplete(found);
      case 1 -> complete.getFirst();
      default ->
          throw Refused.because(HeadingProblem.SEVERAL_KINDS, file, line, List.copyOf(complete));
    };
  }

  private Refused incomplete(Map<FileKind, Map<Column, Integer>> found) {
    return nearest(found)
        .map(
            candidate ->
                Refused.because(
                    HeadingProblem.HEADINGS_MISSING,
                    file,
                    line,
                    candidate,
                    names(missing(candidate, found)),
                    String.join("、", headings)))
        .orElseGet(
            () ->
                Refused.because(
                    HeadingProblem.NO_KIND, file, line, String.join("、", headings), needs()));
  }

  /**
   * The kind that lacks the fewest headings, or of those the one with the most, where one does and
   * has more than it lacks.
   */
  private static Optional<FileKind> nearest(Map<FileKind, Map<Column, Integer>> found) {
    var near =
        found.keySet().stream()
            .filter(candidate -> lacksLessThanHalf(candidate, found))
            .sorted(nearness(found))
            .toList();
    var tied = near.size() > 1 && nearness(found).compare(near.get(0), near.get(1)) == 0;
    return tied ? Optional.empty() : near.stream().findFirst();
  }

  private static Comparator<FileKind> nearness(Map<FileKind, Map<Column, Integer>> found) {
    return Comparator.<FileKind>comparingInt(candidate -> missing(candidate, found).size())
        .thenComparingInt(candidate -> -found.getOrDefault(candidate, Map.of()).size());
  }

  private static boolean lacksLessThanHalf(
      FileKind candidate, Map<FileKind, Map<Column, Integer>> found) {
    var needed = candidate.missingFrom(Set.of()).size();
    return 2 * missing(candidate, found).size() < needed;
  }

  private static List<Column> missing(
      FileKind candidate, Map<FileKind, Map<Column, Integer>> found) {
    return candidate.missingFrom(found.getOrDefault(candidate, Map.of()).keySet());
  }

  private static List<Message> needs() {
    var needs = new ArrayList<Message>();
    for (var candidate : FileKind.values()) {
      var columns = candidate.missingFrom(Set.of());
      needs.add(Message.of(HeadingProblem.KIND_NEEDS, candidate, names(columns)));
    }
    return needs;
  }

  private static String names(List<Column> columns) {
    return columns.stream().map(Column::chinese).collect(Collectors.joining("、"));
  }

  private void refuseTwice() {
    var twice =
        places.keySet().stream()
            .filter(
                column -> headings.stream().filter(heading -> names(column, heading)).count() > 1)
            .map(Column::chinese)
            .sorted()
            .collect(Collectors.joining("、"));
    if (!twice.isEmpty()) {
      throw Refused.because(HeadingProblem.HEADINGS_TWICE, file, line, twice);
    }
  }

  private static boolean names(Column column, String heading) {
    var folded = Folded.name(heading);
    return folded.equals(column.chinese()) || folded.equals(column.english());
  }
}
