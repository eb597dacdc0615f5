package kaocheng.exchange.layout;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.FileKind;
import kaocheng.exchange.intake.Folded;

/** Tables whose headings are just those that this program asks for. */
final class AskedFor {
  private AskedFor() {}

  /** The kind that has all its headings here, and more of them than any other. */
  static Optional<FileKind> kind(List<String> headings) {
    var complete = Stream.of(FileKind.values()).filter(kind -> isComplete(kind, headings)).toList();
    return complete.stream()
        .max(Comparator.comparingLong(kind -> known(kind, headings)))
        .filter(
            best ->
                complete.stream()
                    .noneMatch(
                        kind -> kind != best && known(kind, headings) == known(best, headings)));
  }

  private static boolean isComplete(FileKind kind, List<String> headings) {
    var present = new HashSet<Column>();
    headings.forEach(heading -> column(kind, heading).ifPresent(present::add));
    return kind.missingFrom(present).isEmpty() && known(kind, headings) == present.size();
  }

  private static long known(FileKind kind, List<String> headings) {
    return headings.stream().filter(heading -> column(kind, heading).isPresent()).count();
  }

  /** The column of a kind of file that a heading names. */
  static Optional<Column> column(FileKind kind, String heading) {
    var folded = Folded.name(heading);
    return kind.columns().stream()
        .filter(column -> folded.equals(column.chinese()) || folded.equals(column.english()))
        .findFirst();
  }
}
