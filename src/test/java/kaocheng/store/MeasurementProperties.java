package kaocheng.store;

import static kaocheng.store.Given.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kaocheng.model.Measurement;
import kaocheng.model.Qualifier;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.Reported.Verdicts;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Source;
import kaocheng.model.rule.PanelGrade;
import kaocheng.model.rule.ValueKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;

/** What is stored is what is read, whatever was reported. */
final class MeasurementProperties {
  private static Path folder;
  private static Workbook workbook;

  @BeforeContainer
  static void create() throws IOException {
    folder = Files.createTempDirectory("kaocheng");
    workbook = Given.workbook(folder);
  }

  @AfterContainer
  static void delete() throws IOException {
    workbook.close();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** A content with where and how it was written. */
  record Told(Content content, Quarter quarter, @Nullable ValueKind part, Row row) {}

  /** Where and how it was written. */
  record Row(long line, String written) {}

  @Property(tries = 100)
  void findsWhatWasStored(@ForAll("told") Told told) {
    assertThat(
            workbook.<Boolean>change(
                Given.change(Action.MEASUREMENTS_IMPORTED),
                books -> {
                  store(books, told);
                  assertFound(books, told);
                  return new Decision.Discard<>(true);
                }))
        .isTrue();
  }

  private static void store(Books books, Told told) {
    books
        .measurements()
        .appender(Given.begin(books, ImportKind.MEASUREMENTS))
        .add(
            new NewMeasurement(
                1,
                told.quarter(),
                told.part(),
                1,
                told.content(),
                told.row().line(),
                told.row().written()));
  }

  private static void assertFound(Books books, Told told) {
    assertThat(
            books
                .measurements()
                .standing(YEAR, "D01")
                .find(new Standing.Slot(1, told.quarter(), told.part())))
        .contains(new Standing.Current(1, told.content()));
    var found = books.measurements().history(YEAR, Given.RATE.key()).getFirst();
    var source =
        new Source.Report(new Source.Row("数据.csv", told.row().line()), told.content().asOf(), 1);
    var measurement =
        new Measurement(
            Given.RATE.key(),
            told.quarter(),
            told.part(),
            told.content().reported(),
            told.content().qualifier(),
            source);
    assertThat(found.measurement()).isEqualTo(measurement);
    assertThat(found.note()).isEqualTo(told.content().note());
    assertThat(found.written()).isEqualTo(told.row().written());
    assertThat(books.dossiers().load(YEAR).measurements()).containsExactly(measurement);
  }

  @Provide
  Arbitrary<Told> told() {
    var contents =
        Combinators.combine(reported(), Arbitraries.of(Qualifier.class), days(), texts(0, 1000))
            .as(Content::new);
    return Combinators.combine(
            contents,
            Arbitraries.of(Quarter.class),
            Arbitraries.of(ValueKind.class).injectNull(0.5),
            Combinators.combine(Arbitraries.longs().between(1, Long.MAX_VALUE), texts(0, 8000))
                .as(Row::new))
        .as(Told::new);
  }

  private static Arbitrary<Reported> reported() {
    return Arbitraries.oneOf(
        numbers().map(Reported.Amount::new),
        Combinators.combine(numbers(), numbers()).as(Reported.Share::new),
        days().map(Reported.Done::new),
        Combinators.combine(
                Arbitraries.integers().between(1, Integer.MAX_VALUE),
                Arbitraries.integers().between(0, Integer.MAX_VALUE))
            .as((place, field) -> new Reported.Place(place, field)),
        Combinators.combine(ranks(1), ranks(0), ranks(0), ranks(0)).as(Reported.Place::new),
        Combinators.combine(numbers(), numbers()).as(Reported.Level::new),
        Combinators.combine(numbers(), numbers(), numbers()).as(Reported.Struck::new),
        numbers().list().ofMinSize(1).ofMaxSize(12).map(Reported.Series::new),
        numbers().list().ofMinSize(1).ofMaxSize(9).map(Reported.Marked::new),
        Arbitraries.of(PanelGrade.class).list().ofMinSize(1).ofMaxSize(9).map(Verdicts::new),
        Combinators.combine(names(), names(), numbers())
            .as(Reported.Votes::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .map(Reported.Voted::new),
        Combinators.combine(names(), names(), names(), days())
            .as(Reported.Honour::new)
            .list()
            .ofMaxSize(5)
            .map(Reported.Honoured::new),
        Combinators.combine(numbers(), numbers(), numbers(), numbers())
            .as(Reported.Item::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(Reported.Items::new),
        Arbitraries.of(PanelGrade.class).map(Reported.Graded::new),
        texts(1, 1000).filter(text -> !text.isBlank()).map(Reported.NotApplicable::new),
        Arbitraries.of(new Reported.NotDone(), new Reported.NotReported()));
  }

  private static Arbitrary<Integer> ranks(int smallest) {
    return Arbitraries.integers().between(smallest, Integer.MAX_VALUE);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings().withCharRange('\u4e00', '\u9fff').ofMinLength(1).ofMaxLength(9);
  }

  private static Arbitrary<Rational> numbers() {
    var largest = new BigDecimal("99999999999999999999.9999999999");
    return Arbitraries.bigDecimals()
        .between(largest.negate(), largest)
        .ofScale(10)
        .map(Rational::of);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<String> texts(int shortest, int longest) {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withCharRange('\u4e00', '\u9fff')
        .withChars('\n', '\t', '；', '\'', '"')
        .ofMinLength(shortest)
        .ofMaxLength(longest);
  }
}
