package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rule by which old backups go never takes one that is still needed. */
final class KeepingProperties {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final long THREE_YEARS_OF_HOURS = 3L * 365 * 24;

  @Provide
  Arbitrary<Set<Backup>> backups() {
    return Arbitraries.longs()
        .between(0, THREE_YEARS_OF_HOURS)
        .map(hours -> backup(1_600_000_000L + hours * 3600))
        .set()
        .ofMaxSize(80);
  }

  private static Backup backup(long second) {
    return new Backup(Path.of("city-" + second), Instant.ofEpochSecond(second), second, 1);
  }

  private static List<Backup> latestFirst(Set<Backup> backups) {
    return backups.stream().sorted(Backup.BY_AGE.reversed()).toList();
  }

  @Property
  void theLatestThreeAlwaysStay(@ForAll("backups") Set<Backup> backups) {
    assertThat(Keeping.of(backups, ZONE))
        .containsAll(latestFirst(backups).stream().limit(3).toList());
  }

  @Property
  void nothingIsKeptThatWasNotThere(@ForAll("backups") Set<Backup> backups) {
    assertThat(backups).containsAll(Keeping.of(backups, ZONE));
  }

  @Property
  void thereAreNeverMoreThanTheRuleSays(@ForAll("backups") Set<Backup> backups) {
    assertThat(Keeping.of(backups, ZONE))
        .hasSizeLessThanOrEqualTo(Keeping.DAYS + Keeping.WEEKS + Keeping.QUARTERS + Keeping.LEAST);
  }

  @Property
  void whatWasKeptOnceIsKeptAgain(@ForAll("backups") Set<Backup> backups) {
    var kept = Keeping.of(backups, ZONE);
    assertThat(Keeping.of(kept, ZONE)).isEqualTo(kept);
  }

  @Property(tries = 200)
  void theLastOfEachOfSevenDaysStays(@ForAll("backups") Set<Backup> backups) {
    var days = new HashSet<Object>();
    var expected = new HashSet<Backup>();
    for (var backup : latestFirst(backups)) {
      if (days.add(backup.made().atZone(ZONE).toLocalDate()) && days.size() <= 7) {
        expected.add(backup);
      }
    }
    assertThat(Keeping.of(backups, ZONE)).containsAll(expected);
  }

  @Property(tries = 200)
  void theRuleAppliedAfterEachBackupKeepsOnesOfAllAges(@ForAll("backups") Set<Backup> backups) {
    Set<Backup> there = Set.of();
    for (var backup : latestFirst(backups).reversed()) {
      var with = new HashSet<>(there);
      with.add(backup);
      there = Keeping.of(with, ZONE);
      assertThat(there).contains(backup);
    }
    assertThat(quarters(there)).isEqualTo(quarters(Keeping.of(backups, ZONE)));
  }

  private static Set<Object> quarters(Set<Backup> backups) {
    var quarters = new HashSet<Object>();
    for (var backup : backups) {
      var day = backup.made().atZone(ZONE).toLocalDate();
      quarters.add(day.getYear() * 4 + (day.getMonthValue() - 1) / 3);
    }
    return quarters;
  }
}
