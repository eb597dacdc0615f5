package kaocheng.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

  @ParameterizedTest
  @CsvSource({
    "2021-06-30, 2021-07-05, 1, 0",
    "2021-06-30, 2021-06-30, 0, 0",
    "2021-06-30, 2021-06-29, 0, 0",
    "2021-06-30, 2021-07-30, 1, 1",
    "2021-06-30, 2021-07-31, 2, 1",
    "2021-01-31, 2021-02-28, 1, 1",
    "2021-01-31, 2021-03-01, 2, 1",
    "2021-01-31, 2021-03-30, 2, 1",
    "2021-01-31, 2021-03-31, 2, 2",
    "2020-01-31, 2020-02-28, 1, 0",
    "2020-01-31, 2020-02-29, 1, 1",
    "2020-02-29, 2021-02-28, 12, 12",
    "2020-02-29, 2021-03-01, 13, 12",
    "2021-12-31, 2022-01-01, 1, 0",
    "2021-09-30, 2021-12-31, 4, 3",
    "2021-03-31, 2021-04-30, 1, 1",
    "2021-02-28, 2021-03-31, 2, 1"
  })
  void countsByTheCalendar(LocalDate from, LocalDate to, int started, int whole) {
    assertThat(count(Months.STARTED, from, to)).isEqualTo(started);
    assertThat(count(Months.WHOLE, from, to)).isEqualTo(whole);
  }

  @Property
  void countsAsTheDefinitionsSay(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
    var started = 0;
    while (to.isAfter(from.plusMonths(started))) {
      started++;
    }
    var whole = 0;
    while (!from.plusMonths(whole + 1L).isAfter(to)) {
      whole++;
    }
    assertThat(count(Months.STARTED, from, to)).isEqualTo(started);
    assertThat(count(Months.WHOLE, from, to)).isEqualTo(whole);
  }

  private static long count(Months months, LocalDate from, LocalDate to) {
    return Derivation.worked(
            Term.MONTHS_LATE,
            Unit.MONTHS,
            months,
            Derivation.day(Term.DUE_DATE, from, Source.RULE),
            Derivation.day(Term.DONE_DATE, to, Source.RULE))
        .value()
        .numerator()
        .longValueExact();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 12, 31));
  }
}
