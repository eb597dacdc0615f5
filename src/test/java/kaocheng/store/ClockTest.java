package kaocheng.store;

import static kaocheng.store.Given.CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kaocheng.model.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that was set back is told, and does not put the trace out of order. */
final class ClockTest {
  @TempDir private Path folder;
  private Path file = Path.of("none");

  /** A clock that somebody sets. */
  private static final class SetClock extends Clock {
    private Duration off = Duration.ZERO;

    @Override
    public ZoneId getZone() {
      return CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return CLOCK.withZone(zone);
    }

    @Override
    public Instant instant() {
      return CLOCK.instant().plus(off);
    }
  }

  @BeforeEach
  void makeAWorkbook() {
    try (var workbook = Given.workbook(folder)) {
      file = workbook.file();
    }
  }

  private static final Message BACK =
      Message.of(Caution.CLOCK_SET_BACK, "2021-07-04 09:02", "2021-07-05 09:02");

  @Test
  void isToldWhenTheWorkbookIsOpened() {
    try (var workbook = Workbook.open(file, Clock.offset(CLOCK, Duration.ofDays(-1)))) {
      assertThat(workbook.cautions()).containsExactly(BACK);
    }
    try (var workbook = Workbook.open(file, Clock.offset(CLOCK, Duration.ofMinutes(-4)))) {
      assertThat(workbook.cautions()).isEmpty();
    }
  }

  @Test
  void isToldOnceWhenSomethingIsWritten() {
    var clock = new SetClock();
    var told = new ArrayList<Message>();
    Consumer<Message> ear = told::add;
    try (var workbook = Workbook.open(file, clock)) {
      workbook.whenCautioned(ear);
      Given.keep(workbook, books -> {});
      assertThat(told).isEmpty();
      clock.off = Duration.ofDays(-1);
      Given.keep(workbook, books -> {});
      Given.keep(workbook, books -> {});
      assertThat(told).containsExactly(BACK);
      clock.off = Duration.ofDays(1);
      Given.keep(workbook, books -> {});
      assertThat(workbook.<List<Long>>read(ClockTest::numbers))
          .containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
    }
    var verification = Examination.of(file);
    assertThat(verification.findings()).isEmpty();
    assertThat(verification.remarks())
        .filteredOn(remark -> remark.key() == Remark.CLOCK_SET_BACK)
        .singleElement()
        .satisfies(
            remark -> assertThat(remark.values()).startsWith(4L).endsWith("2021-07-05 09:02"));
  }

  private static List<Long> numbers(Books books) {
    return books.traces().latest(10).stream().map(TraceEntry::number).toList();
  }
}
