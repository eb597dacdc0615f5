package kaocheng.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kaocheng.exchange.sheet.LongTable;
import kaocheng.model.text.Key;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.store.TraceFilter;
import kaocheng.store.TraceHead;
import kaocheng.store.TraceLink;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trace to a file: every entry with its check code and that of the entry before, and
 * above them the head and what was chosen. Who gets the whole trace can see that none is missing.
 */
public final class WriteTrace {
  private static final int AT_A_TIME = 2000;
  private static final DateTimeFormatter TO_THE_MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xxx", Locale.ROOT);
  private final Desk desk;
  private final Language language;
  private final Words words;

  public WriteTrace(Desk desk, Language language) {
    this.desk = desk;
    this.language = language;
    this.words = Words.in(language);
  }

  /** The file, how many entries are in it, and the head of the trace then. */
  public record Written(Path file, long entries, String head) {}

  /** The last entry there is now, and how many up to it are meant. */
  private record Extent(long last, String head, long entries, long all) {
    static Extent of(Books books, TraceFilter filter) {
      var head = books.traces().head();
      return new Extent(
          head.map(TraceHead::number).orElse(0L),
          head.map(TraceHead::onPaper).orElse(""),
          books.traces().count(filter),
          books.traces().size());
    }
  }

  /** Writes what is wanted; the ending of the file tells whether as CSV or as XLSX. */
  public Written run(TraceWanted wanted, Path file, Progress progress) {
    var kind =
        LongTable.Kind.of(file).orElseThrow(() -> Refused.because(Refusal.TRACE_FORMAT, file));
    var filter = ReadTrace.filter(desk, wanted);
    var extent = desk.workbook().<Extent>read(books -> Extent.of(books, filter));
    kind.write(top(wanted, extent), file, rows -> write(filter, extent, rows, progress));
    return new Written(file, extent.entries(), extent.head());
  }

  private void write(TraceFilter filter, Extent extent, LongTable.Rows rows, Progress progress) {
    var above = 0L;
    var written = 0L;
    while (written < extent.entries()) {
      progress.stopIfCancelled();
      var from = above;
      var page = desk.workbook().<List<Entry>>read(books -> page(books, filter, from));
      for (var entry : page) {
        if (entry.number() <= extent.last()) {
          rows.enter(entry.number(), entry.texts());
          written++;
        }
      }
      if (page.isEmpty() || page.getLast().number() >= extent.last()) {
        return;
      }
      above = page.getLast().number();
      progress.reached(written);
    }
  }

  /** An entry as it stands in the file. */
  private record Entry(long number, List<String> texts) {}

  private List<Entry> page(Books books, TraceFilter filter, long above) {
    var texts = new TraceTexts(books, language);
    return books.traces().following(filter, above, AT_A_TIME).stream()
        .map(link -> entry(texts.line(link.entry()), link))
        .toList();
  }

  private static Entry entry(TraceLine line, TraceLink link) {
    return new Entry(
        line.number(),
        List.of(
            TO_THE_MOMENT.format(link.entry().at()),
            line.person(),
            line.act(),
            line.subject(),
            line.was(),
            line.became(),
            link.hash(),
            link.previous()));
  }

  private LongTable.Top top(TraceWanted wanted, Extent extent) {
    var notes = new ArrayList<String>();
    notes.add(say(TraceWord.WORKBOOK, desk.file().getFileName()));
    notes.add(say(TraceWord.HEAD, extent.head()));
    notes.add(say(TraceWord.FILTER, filterTold(wanted)));
    notes.add(say(TraceWord.COUNTED, extent.entries(), extent.all()));
    notes.add(say(TraceWord.WRITTEN_AT, TO_THE_MOMENT.format(desk.now()), desk.actor()));
    notes.add(say(TraceWord.HOW_TO_CHECK));
    var columns =
        List.of(
            column(TraceWord.NUMBER, 9),
            column(TraceWord.TIME, 31),
            column(TraceWord.PERSON, 12),
            column(TraceWord.ACT, 24),
            column(TraceWord.SUBJECT, 44),
            column(TraceWord.WAS, 50),
            column(TraceWord.BECAME, 50),
            column(TraceWord.CHECK, 68),
            column(TraceWord.CHECK_BEFORE, 68));
    return new LongTable.Top(words.say(TraceWord.TITLE), notes, columns);
  }

  private LongTable.Column column(TraceWord name, int width) {
    return new LongTable.Column(words.say(name), width);
  }

  /** What was chosen, in words. */
  private String filterTold(TraceWanted wanted) {
    var told = new ArrayList<String>();
    add(told, TraceWord.BY_PERSON, wanted.person());
    var acts = ReadTrace.acts().stream().filter(act -> wanted.acts().contains(act.name())).toList();
    if (!acts.isEmpty()) {
      told.add(say(TraceWord.BY_ACTS, acts));
    }
    add(told, TraceWord.BY_FROM, day(wanted.days().from()));
    add(told, TraceWord.BY_TO, day(wanted.days().to()));
    add(told, TraceWord.BY_YEAR, wanted.subject().year());
    add(told, TraceWord.BY_DEPARTMENT, wanted.subject().department());
    add(told, TraceWord.BY_WORDS, wanted.words());
    return told.isEmpty()
        ? words.say(TraceWord.EVERYTHING)
        : String.join(language == Language.CHINESE ? "；" : "; ", told);
  }

  private void add(List<String> told, TraceWord word, String value) {
    if (!value.isEmpty()) {
      told.add(say(word, value));
    }
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private String say(Key key, Object... values) {
    return words.say(key, List.of(values));
  }
}
