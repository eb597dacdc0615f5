package kaocheng.store;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;

/**
 * A line of the journal: an entry of the trace that is about to be kept, the word that everything
 * up to an entry has been kept, the word that what was about to be kept from an entry on was not,
 * or the word that the workbook was opened or closed. Each line ends with a checksum of its own.
 */
sealed interface JournalLine {
  /** The entry that the line is about. */
  long number();

  String text();

  /** An entry as the trace tells it. */
  record Entered(long number, String hash, List<String> told) implements JournalLine {
    private static final int AT = 0;
    private static final int ACTOR = 1;
    private static final int ACTION = 2;
    private static final int TOLD = 6;

    public Entered {
      told = List.copyOf(told);
    }

    static Entered of(Chain.Linked linked) {
      var entry = linked.entry();
      return new Entered(
          entry.number(),
          linked.hash().digits(),
          List.of(
              entry.at().toString(),
              entry.actor(),
              entry.action(),
              entry.subject(),
              entry.was(),
              entry.became()));
    }

    @Override
    public String text() {
      var fields = new StringBuilder("E\t" + number + "\t" + hash);
      told.forEach(one -> fields.append('\t').append(escaped(one)));
      return fields.toString();
    }

    /** Number, action, who and when, as far as they can be read. */
    Message said() {
      return Message.of(
          Whose.OF_ENTRY,
          number,
          Called.action(told.get(ACTION)),
          told.get(ACTOR),
          Called.time(OffsetDateTime.parse(told.get(AT))));
    }
  }

  /** Everything up to an entry has been kept. */
  record Kept(long number, String hash) implements JournalLine {
    @Override
    public String text() {
      return "K\t" + number + "\t" + hash;
    }
  }

  /** Nothing was kept of what was about to be kept from an entry on. */
  record Dropped(long number) implements JournalLine {
    @Override
    public String text() {
      return "V\t" + number;
    }
  }

  /** The workbook was opened when so many entries had been kept. */
  record Opened(long number) implements JournalLine {
    @Override
    public String text() {
      return "O\t" + number;
    }
  }

  /** The workbook was closed, and its file was this. */
  record Sealed(long number, FileSeal seal) implements JournalLine {
    @Override
    public String text() {
      return "S\t" + number + "\t" + seal.size() + "\t" + seal.hash();
    }
  }

  /** The line with its checksum, without its end. */
  default String line() {
    var text = text();
    return text + "\t" + checksum(text);
  }

  /** Reads a line without its end; nothing where it is not as it was written. */
  static Optional<JournalLine> of(String line) {
    var last = line.lastIndexOf('\t');
    if (last < 0 || !line.substring(last + 1).equals(checksum(line.substring(0, last)))) {
      return Optional.empty();
    }
    var fields = line.substring(0, last).split("\t", -1);
    var number = Long.parseLong(fields[1]);
    return switch (fields[0]) {
      case "E" ->
          Optional.of(
              new Entered(
                  number,
                  fields[2],
                  Arrays.stream(fields, 3, 3 + Entered.TOLD).map(JournalLine::plain).toList()));
      case "K" -> Optional.of(new Kept(number, fields[2]));
      case "V" -> Optional.of(new Dropped(number));
      case "O" -> Optional.of(new Opened(number));
      case "S" ->
          Optional.of(new Sealed(number, new FileSeal(Long.parseLong(fields[2]), fields[3])));
      default -> Optional.empty();
    };
  }

  private static String checksum(String text) {
    var digest = Digests.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return Hash.of(digest).digits().substring(0, 16);
  }

  private static String escaped(String field) {
    return field
        .replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String field) {
    if (field.indexOf('\\') < 0) {
      return field;
    }
    var plain = new StringBuilder(field.length());
    for (var at = 0; at < field.length(); at++) {
      var sign = field.charAt(at);
      plain.append(sign == '\\' && at + 1 < field.length() ? meant(field.charAt(++at)) : sign);
    }
    return plain.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}
