package kaocheng.store;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: the last one of each of the last seven days, five weeks and eight quarters
 * that have any, and always the last three. It goes by the backups alone and not by the clock, so
 * that neither a long holiday nor a clock set wrong takes any of them away.
 */
final class Keeping {
  static final int DAYS = 7;
  static final int WEEKS = 5;
  static final int QUARTERS = 8;
  static final int LEAST = 3;

  private Keeping() {}

  static Set<Backup> of(Collection<Backup> backups, ZoneId zone) {
    var latestFirst = backups.stream().sorted(Backup.BY_AGE.reversed()).toList();
    var kept = new HashSet<>(latestFirst.subList(0, Math.min(LEAST, latestFirst.size())));
    kept.addAll(lastOfEach(latestFirst, DAYS, backup -> day(backup, zone)));
    kept.addAll(lastOfEach(latestFirst, WEEKS, backup -> week(day(backup, zone))));
    kept.addAll(lastOfEach(latestFirst, QUARTERS, backup -> quarter(day(backup, zone))));
    return kept;
  }

  private static Set<Backup> lastOfEach(
      List<Backup> latestFirst, int most, Function<Backup, Object> period) {
    var periods = new HashSet<Object>();
    var kept = new HashSet<Backup>();
    for (var backup : latestFirst) {
      if (periods.add(period.apply(backup)) && kept.size() < most) {
        kept.add(backup);
      }
    }
    return kept;
  }

  private static LocalDate day(Backup backup, ZoneId zone) {
    return backup.made().atZone(zone).toLocalDate();
  }

  private static List<Integer> week(LocalDate day) {
    return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static List<Integer> quarter(LocalDate day) {
    return List.of(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }
}
