package kaocheng.exchange.slip;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.exchange.sheet.WholeFile;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.wording.Words;

/** The short letter that goes with a slip: what was received, what goes back, and what to do. */
public record Letter(Slip slip, String enclosed, Rows rows, Answer answer, List<Message> refusals) {
  private static final int MOST_REASONS = 8;
  private static final String LINE_END = "\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  public Letter {
    refusals = List.copyOf(refusals);
  }

  /** How many rows were received, and how many of them go back. */
  public record Rows(long received, long returned) {}

  /** What is to be sent again. */
  public enum Answer {
    /** The slip alone, since the sound rows were taken. */
    SLIP,
    /** The whole file, since nothing of it was taken. */
    FILE,
    /** Another file, since this one cannot be read. */
    ANOTHER_FILE
  }

  /** Puts the letter in place, whole or not at all. */
  public void write(Path target) {
    var bytes = (BYTE_ORDER_MARK + text()).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, stream -> stream.write(bytes));
  }

  /** The whole letter; days nobody knows yet are left blank. */
  public String text() {
    var lines = new ArrayList<String>();
    lines.add(say(SlipWord.TITLE));
    lines.add("");
    lines.add(say(SlipWord.TO));
    lines.add("");
    lines.addAll(opening());
    lines.add(say(SlipWord.REASONS));
    lines.addAll(reasons());
    lines.add(
        say(
            switch (answer) {
              case SLIP -> SlipWord.SEND_SLIP;
              case FILE -> SlipWord.SEND_FILE;
              case ANOTHER_FILE -> SlipWord.SEND_ANOTHER;
            }));
    lines.add(say(SlipWord.CONTACT));
    if (!enclosed.isEmpty()) {
      lines.add("");
      lines.add(say(SlipWord.ENCLOSED, enclosed));
    }
    lines.add("");
    lines.add(say(SlipWord.SEAL));
    lines.add(say(SlipWord.DATE));
    return String.join(LINE_END, lines) + LINE_END;
  }

  private List<String> opening() {
    var heading = slip.heading();
    if (answer == Answer.ANOTHER_FILE) {
      return List.of(say(SlipWord.UNREADABLE, heading.file(), heading.day()));
    }
    var sound = rows.received() - rows.returned();
    var taken = answer == Answer.SLIP ? SlipWord.GOOD_ROWS_TAKEN : SlipWord.NOTHING_TAKEN;
    return List.of(
        say(
            SlipWord.RECEIVED,
            heading.file(),
            heading.day(),
            rows.received(),
            sound,
            rows.returned()),
        say(taken));
  }

  private List<String> reasons() {
    var lines = new ArrayList<String>();
    for (var refusal : refusals) {
      lines.add(say(SlipWord.FILE_REASON, lines.size() + 1, refusal));
    }
    var counts = counts();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_REASONS)
        .forEach(
            one -> lines.add(say(SlipWord.REASON, lines.size() + 1, one.getKey(), one.getValue())));
    if (counts.size() > MOST_REASONS) {
      lines.add(say(SlipWord.OTHER_REASONS, counts.size() - MOST_REASONS));
    }
    var faulty = slip.rows().stream().filter(row -> !row.faults().isEmpty()).count();
    if (rows.returned() > faulty) {
      lines.add(say(SlipWord.NOT_LISTED, rows.returned() - faulty));
    }
    return lines;
  }

  /** How often each reason is given, the first one first. */
  private Map<String, Integer> counts() {
    var words = Words.in(slip.heading().language());
    var counts = new LinkedHashMap<String, Integer>();
    for (var row : slip.rows()) {
      for (var fault : row.faults()) {
        var reason = words.say(fault.reason());
        var told =
            fault.column().isEmpty()
                ? reason
                : words.say(SlipWord.IN_COLUMN, List.of(fault.column(), reason));
        counts.merge(told, 1, Integer::sum);
      }
    }
    return counts;
  }

  private String say(Key key, Object... values) {
    return Words.in(slip.heading().language()).say(key, List.of(values));
  }
}
