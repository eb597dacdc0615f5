package kaocheng.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kaocheng.exchange.csv.Encoding;
import kaocheng.exchange.layout.Choices;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about how a file is to be read: its encoding, and for each of its sheets where
 * the headings stand, what columns hold, what holds for the whole table, and what doubtful cells
 * mean.
 */
public final class FileChoices {
  /** Nobody has said anything. */
  public static final FileChoices NONE = new FileChoices(null, Map.of(), Choices.NONE);

  private final @Nullable Encoding encoding;
  private final Map<String, Choices> sheets;
  private final Choices everywhere;

  private FileChoices(
      @Nullable Encoding encoding, Map<String, Choices> sheets, Choices everywhere) {
    this.encoding = encoding;
    this.sheets = Map.copyOf(sheets);
    this.everywhere = everywhere;
  }

  /** The encodings that a text can be said to have. */
  public static List<String> encodings() {
    return Stream.of(Encoding.values()).map(Enum::name).toList();
  }

  /** Says how the text is encoded; a blank leaves it to be found out. */
  public FileChoices encodedAs(String name) {
    return new FileChoices(name.isEmpty() ? null : Encoding.valueOf(name), sheets, everywhere);
  }

  /** Says that the text was read in this charset before; of another format it says nothing. */
  FileChoices readAs(String charset) {
    return Stream.of(Encoding.values())
        .filter(one -> one.charset().name().equals(charset))
        .findFirst()
        .map(one -> encodedAs(one.name()))
        .orElse(this);
  }

  /** Says where the headings of a sheet begin and how many rows they take. */
  public FileChoices headings(String sheet, long line, int rows) {
    return with(sheet, choices(sheet).with(new Choices.Headings(line, rows)));
  }

  /** Says what a column of a sheet holds, counted from 0. */
  public FileChoices column(String sheet, int place, ColumnChoice choice) {
    return with(sheet, choices(sheet).with(place, choice.meaning()));
  }

  /** Says what columns with a heading hold, on all sheets. */
  public FileChoices column(String heading, ColumnChoice choice) {
    return new FileChoices(encoding, sheets, everywhere.with(heading, choice.meaning()));
  }

  /** Says what a sheet is about as a whole; a blank takes it back. */
  public FileChoices given(String sheet, ColumnChoice choice, String text) {
    return choice
        .column()
        .map(column -> with(sheet, choices(sheet).with(column, text)))
        .orElse(this);
  }

  /** Says what all sheets are about. */
  public FileChoices given(ColumnChoice choice, String text) {
    return choice
        .column()
        .map(column -> new FileChoices(encoding, sheets, everywhere.with(column, text)))
        .orElse(this);
  }

  /**
   * Says what doubtful cells mean in a quarter's own column of a sheet, or, of 0, in the others.
   */
  public FileChoices answered(String sheet, int quarter, IntakeAnswer answer) {
    var choices = choices(sheet);
    return with(sheet, choices.with(answer.in(choices.readings(), quarter)));
  }

  /** Says what doubtful cells mean in all columns of all sheets. */
  public FileChoices answered(IntakeAnswer answer) {
    return new FileChoices(encoding, sheets, everywhere.with(answer.in(everywhere.readings(), 0)));
  }

  private FileChoices with(String sheet, Choices choices) {
    var more = new HashMap<>(sheets);
    more.put(sheet, choices);
    return new FileChoices(encoding, more, everywhere);
  }

  Choices choices(String sheet) {
    return sheets.getOrDefault(sheet, everywhere);
  }

  /** How the text is said to be encoded; blank where that is found out. */
  public String encodedBy() {
    return encoding == null ? "" : encoding.name();
  }

  @Nullable Encoding encoding() {
    return encoding;
  }

  /** Whether a person has said anything. */
  public boolean isNone() {
    return encoding == null && sheets.isEmpty() && everywhere.isNone();
  }
}
