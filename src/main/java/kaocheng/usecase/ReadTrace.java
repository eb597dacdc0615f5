package kaocheng.usecase;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import kaocheng.store.Action;
import kaocheng.store.Books;
import kaocheng.store.ImportEntry;
import kaocheng.store.ImportKind;
import kaocheng.store.TraceEntry;
import kaocheng.store.TraceFilter;
import kaocheng.store.TraceLink;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/** Reads the trace (留痕) page by page, and tells everything of one of its entries. */
public final class ReadTrace {
  private static final int MOST_OF_A_UNIT = 200;

  private final Desk desk;
  private final Language language;

  public ReadTrace(Desk desk, Language language) {
    this.desk = desk;
    this.language = language;
  }

  /** How many entries are wanted, how many there are, and the head of the trace. */
  public record Counts(long wanted, long all, String head) {}

  /** The entries that are wanted and have a lower number, the latest first. */
  public List<TraceLine> page(TraceWanted wanted, long below, int most) {
    var filter = filter(desk, wanted);
    return desk.workbook()
        .read(
            books -> {
              var texts = new TraceTexts(books, language);
              return books.traces().page(filter, below, most).stream()
                  .map(link -> texts.line(link.entry()))
                  .toList();
            });
  }

  public Counts counts(TraceWanted wanted) {
    var filter = filter(desk, wanted);
    return desk.workbook()
        .read(
            books ->
                new Counts(
                    books.traces().count(filter), books.traces().size(), AssessCycle.head(books)));
  }

  /** Everybody who ever did something to the workbook. */
  public List<String> people() {
    return desk.workbook().read(books -> books.traces().actors());
  }

  /** Everything that can be done to a workbook. */
  public static List<Key> acts() {
    return List.of(Action.values());
  }

  /** The acts that are called so, or in whose name this occurs, in any language. */
  public static Set<String> actsNamed(String text) {
    return Arrays.stream(Action.values())
        .filter(action -> isNamed(action, text.strip()))
        .map(Enum::name)
        .collect(Collectors.toSet());
  }

  private static boolean isNamed(Action action, String text) {
    return !text.isEmpty()
        && (action.name().equalsIgnoreCase(text.replace('-', '_'))
            || Arrays.stream(Language.values())
                .anyMatch(one -> Words.in(one).say(action).contains(text)));
  }

  /** One entry in full; nothing where there is none of this number. */
  public Optional<TraceDetail> detail(long number) {
    return desk.workbook()
        .read(books -> books.traces().find(number).map(link -> detail(books, link)));
  }

  private TraceDetail detail(Books books, TraceLink link) {
    var texts = new TraceTexts(books, language);
    var entry = link.entry();
    var unit = books.traces().unit(entry.number(), MOST_OF_A_UNIT);
    var told =
        unit.entries().stream()
            .filter(one -> entry.number() == unit.head().number())
            .filter(one -> one.action() == Action.ENTRY_CHANGED)
            .findFirst()
            .orElse(entry);
    return new TraceDetail(
        texts.line(entry),
        texts.differences(entry),
        new TraceDetail.Codes(link.hash(), link.previous()),
        new TraceDetail.Unit(
            unit.entries().stream().map(texts::line).toList(),
            unit.size(),
            new UndoEdits(desk).wouldUndo(unit.head().number())),
        unit.imports().stream().flatMap(ReadTrace::taken).toList(),
        ties(books, unit.head(), told));
  }

  private static Stream<TraceDetail.Taken> taken(ImportEntry entry) {
    if (entry.file().kind() == ImportKind.TYPED) {
      return Stream.empty();
    }
    var counts = entry.counts();
    var rows =
        Message.of(
            TraceWord.ROWS,
            counts.rows(),
            counts.added(),
            counts.changed(),
            counts.same(),
            counts.refused());
    return Stream.of(new TraceDetail.Taken(entry.file().fileName(), entry.file().sha256(), rows));
  }

  private static List<TraceDetail.Tie> ties(Books books, TraceEntry head, TraceEntry entry) {
    return books.traces().ties(head, entry).stream()
        .map(tie -> new TraceDetail.Tie(Message.of(tie.sort(), tie.number()), tie.number()))
        .toList();
  }

  /** What the store is to look for. */
  static TraceFilter filter(Desk desk, TraceWanted wanted) {
    var actions =
        Arrays.stream(Action.values())
            .filter(action -> wanted.acts().contains(action.name()))
            .collect(Collectors.toSet());
    var days = wanted.days();
    var to = days.to();
    var subject = wanted.subject();
    return new TraceFilter(
        wanted.person(),
        actions,
        new TraceFilter.Period(
            start(desk, days.from()), start(desk, to == null ? null : to.plusDays(1))),
        Stream.of(subject.year(), subject.department()).filter(one -> !one.isEmpty()).toList(),
        Arrays.stream(wanted.words().split("\\s+")).filter(one -> !one.isEmpty()).toList());
  }

  private static @Nullable OffsetDateTime start(Desk desk, @Nullable LocalDate day) {
    return day == null ? null : desk.startOf(day);
  }
}
