package kaocheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A copy of a workbook (备份): its file, which is named after the workbook, the moment the copy was
 * made, and the number of its last entry in the trace.
 */
public record Backup(Path file, Instant made, long entry, long bytes) {
  /** The one made last comes last. */
  static final Comparator<Backup> BY_AGE =
      Comparator.comparing(Backup::made)
          .thenComparingLong(Backup::entry)
          .thenComparing(Backup::file);

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Pattern REST =
      Pattern.compile("-(\\d{8}T\\d{6}Z)-(\\d{1,18})" + Pattern.quote(WorkbookFile.ENDING) + "$");

  static String stamp(Clock clock) {
    return STAMP.format(clock.instant());
  }

  static String name(String workbook, Instant made, long entry) {
    return workbook + "-" + STAMP.format(made) + "-" + entry + WorkbookFile.ENDING;
  }

  /** Reads the name of a file; nothing where it is not that of a backup of this workbook. */
  static Optional<Backup> named(Path file, String workbook) throws IOException {
    var name = file.getFileName().toString();
    if (!name.startsWith(workbook + "-") || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    var rest = REST.matcher(name.substring(workbook.length()));
    if (!rest.matches()) {
      return Optional.empty();
    }
    try {
      var made = Instant.from(STAMP.parse(rest.group(1)));
      return Optional.of(new Backup(file, made, Long.parseLong(rest.group(2)), Files.size(file)));
    } catch (DateTimeException noMoment) {
      return Optional.empty();
    }
  }
}
