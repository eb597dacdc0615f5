package kaocheng.exchange.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.sheet.Column.Kind;
import kaocheng.exchange.sheet.Column.Medium;
import kaocheng.exchange.word.Tag;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;

/** The tags that a template can hold, in a form for those who change templates. */
public final class TagList {
  private static final int FONT_SIZE = 11;

  /** The tags last changed on this day; a list made from the program has no other day. */
  private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

  private TagList() {}

  public static Sheet of(Language language) {
    var words = Words.in(language);
    var tab = words.say(TableWord.TAG_LIST);
    return new Sheet(
        new Sheet.Heading(language, tab, words.say(TableWord.TAG_LIST_TITLE), "", SINCE, FONT_SIZE),
        List.of(),
        List.of(
            new Column(words.say(TableWord.TAG), Medium.BOTH, Kind.TEXT, 18),
            new Column(words.say(TableWord.TAG_STANDS_FOR), Medium.BOTH, Kind.TEXT, 62),
            new Column(words.say(TableWord.TAG_USE), Medium.BOTH, Kind.TEXT, 18),
            new Column(words.say(TableWord.TAG_PLACE), Medium.BOTH, Kind.TEXT, 30),
            new Column(words.say(TableWord.TAG_NEED), Medium.BOTH, Kind.WORD, 12)),
        Arrays.stream(Tag.values()).map(tag -> row(tag, words)).toList(),
        List.of(),
        new Sheet.Closing(notes(words), List.of()));
  }

  private static Row row(Tag tag, Words words) {
    return new Row(
        Level.NOTE,
        Stream.of(
                tag.written(words.language()),
                words.say(tag),
                words.say(tag.use()),
                words.say(tag.place()),
                words.say(tag.need()))
            .map(Cell::text)
            .toList());
  }

  private static List<String> notes(Words words) {
    return Stream.of(
            TableWord.TAG_NOTE_LETTERS,
            TableWord.TAG_NOTE_HEADS,
            TableWord.TAG_NOTE_BULLETIN,
            TableWord.TAG_NOTE_FILES,
            TableWord.TAG_NOTE_SAFETY)
        .map(words::say)
        .toList();
  }

  /** The name of the file beside the templates. */
  static String file(Language language) {
    return SheetName.safe(Words.in(language).say(TableWord.TAG_LIST)) + ".docx";
  }
}
