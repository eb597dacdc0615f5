package kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Policy;
import kaocheng.store.TraceFilter.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** What a filter finds is what looking at every entry finds, whatever is searched. */
final class TraceFilterProperties {
  private static final List<String> ACTORS = List.of("王工", "李工", "a%b", "O'Neil");
  private static final List<String> CODES = List.of("D1", "D10", "D_1", "D%", "X");
  private static final List<String> NAMES =
      List.of("100% 完成", "100 完成", "a_b", "aXb", "惊叹！!号", "反\\斜", "引'号", "Straße", "İstanbul");
  private static final List<String> WORDS =
      List.of("100%", "%", "_", "!", "\\", "'", "完成", "A_B", "axb", "d1", "name=", "İ", "没有");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final AtomicReference<Instant> NOW =
      new AtomicReference<>(Instant.parse("2021-07-05T01:02:03.004Z"));
  private static Path folder;
  private static Workbook workbook;
  private static List<TraceLink> all;

  @BeforeContainer
  static void create() throws IOException {
    folder = Files.createTempDirectory("kaocheng");
    workbook = Workbook.create(folder.resolve("city"), clock());
    change(
        "王工",
        Action.CYCLE_OPENED,
        "2021",
        books -> books.cycles().add(new Cycle(2021, Policy.USUAL)));
    var random = new Random(5);
    for (var at = 0; at < 60; at++) {
      var department = new Department(one(CODES, random), one(NAMES, random), "组" + at % 3);
      NOW.set(NOW.get().plus(Duration.ofHours(random.nextInt(30))));
      change(
          one(ACTORS, random),
          at % 4 == 0 ? Action.DEFINITIONS_IMPORTED : Action.ENTRY_TYPED,
          "2021 " + department.code() + (at % 5 == 0 ? ", 2021 D1" : ""),
          books -> assertThat(books.departments().put(2021, department)).isNotNull());
    }
    all =
        workbook.<List<TraceLink>>read(
            books -> books.traces().page(TraceFilter.ALL, Long.MAX_VALUE, 100_000));
    assertThat(all.size()).isGreaterThan(90);
  }

  private static Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZONE;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return NOW.get();
      }
    };
  }

  private static <T> T one(List<T> several, Random random) {
    return several.get(random.nextInt(several.size()));
  }

  private static void change(String actor, Action action, String subject, Given.Doing doing) {
    Work<Boolean> work =
        books -> {
          doing.run(books);
          return new Decision.Keep<>(true);
        };
    assertThat(workbook.change(new Change(actor, action, subject), work)).isTrue();
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

  @Provide
  Arbitrary<TraceFilter> filters() {
    var moments = Arbitraries.of(all).map(link -> link.entry().at()).injectNull(0.5).tuple2();
    return Combinators.combine(
            Arbitraries.of(ACTORS).injectNull(0.6).map(actor -> actor == null ? "" : actor),
            Arbitraries.of(Action.values()).set().ofMaxSize(4),
            moments.map(pair -> new Period(pair.get1(), pair.get2())),
            Arbitraries.of(Stream.concat(CODES.stream(), Stream.of("2021", "2020")).toList())
                .list()
                .ofMaxSize(2),
            Arbitraries.of(WORDS).list().ofMaxSize(2))
        .as(TraceFilter::new);
  }

  @Property(tries = 400)
  void findsWhatLookingAtEveryEntryFinds(@ForAll("filters") TraceFilter filter) {
    var meant = all.stream().filter(link -> lets(filter, link.entry())).toList();

    var found =
        workbook.<List<TraceLink>>read(
            books -> books.traces().page(filter, Long.MAX_VALUE, Integer.MAX_VALUE));

    assertThat(found).isEqualTo(meant);
    assertThat(workbook.<Long>read(books -> books.traces().count(filter))).isEqualTo(meant.size());
  }

  @Property(tries = 100)
  void pagesTogetherAreTheWhole(
      @ForAll("filters") TraceFilter filter, @ForAll @IntRange(min = 1, max = 40) int most) {
    var whole =
        workbook.<List<TraceLink>>read(
            books -> books.traces().page(filter, Long.MAX_VALUE, Integer.MAX_VALUE));

    var down = new ArrayList<TraceLink>();
    for (var page = page(filter, Long.MAX_VALUE, most); !page.isEmpty(); ) {
      down.addAll(page);
      page = page(filter, page.getLast().entry().number(), most);
    }
    var up = new ArrayList<TraceLink>();
    for (var page = following(filter, 0, most); !page.isEmpty(); ) {
      up.addAll(page);
      page = following(filter, page.getLast().entry().number(), most);
    }

    assertThat(down).isEqualTo(whole);
    assertThat(up.reversed()).isEqualTo(whole);
  }

  private static List<TraceLink> page(TraceFilter filter, long below, int most) {
    return workbook.<List<TraceLink>>read(books -> books.traces().page(filter, below, most));
  }

  private static List<TraceLink> following(TraceFilter filter, long above, int most) {
    return workbook.<List<TraceLink>>read(books -> books.traces().following(filter, above, most));
  }

  private static boolean lets(TraceFilter filter, TraceEntry entry) {
    var named = new HashSet<>(Arrays.asList(entry.subject().split("[ ,]+")));
    return (filter.actor().isEmpty() || filter.actor().equals(entry.actor()))
        && (filter.actions().isEmpty() || filter.actions().contains(entry.action()))
        && lets(filter.period(), entry.at())
        && named.containsAll(filter.named())
        && filter.words().stream()
            .allMatch(
                word ->
                    Stream.of(entry.subject(), entry.was(), entry.became())
                        .anyMatch(text -> lower(text).contains(lower(word))));
  }

  private static boolean lets(Period period, OffsetDateTime at) {
    var from = period.from();
    var before = period.before();
    return (from == null || !at.isBefore(from)) && (before == null || at.isBefore(before));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
