package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Decimal;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.table.GivenRow;
import kaocheng.model.text.Message;

/** Rows that are no data: totals, signatures, remarks below the table, repeated headings. */
final class PassedOver {
  private static final int MOST_NAMED = 20;
  private static final int LONGEST_TOTAL = 10;
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "total");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(填报人|填表人|经办人|审核人|审核|审批|复核人|负责人|单位负责人|主要领导|分管领导|联系人|联系电话|电话|制表|制表人"
              + "|填报日期|填表日期|报送日期|日期|盖章|签字|签章|注|备注|说明|填报说明|填表说明)\\s*[:：（(].*|[（(](盖章|签字|公章).*");

  private final List<String> headings;
  private final List<Long> lines = new ArrayList<>();
  private final AddedUp addedUp;
  private long count;
  private long silent;

  PassedOver(List<String> headings) {
    this(headings, List.of());
  }

  /** Holds totals against what stands in these columns. */
  PassedOver(List<String> headings, List<Arrangement.Part> figures) {
    this.headings = headings;
    this.addedUp = new AddedUp(figures);
  }

  /** Forgets what an earlier reading passed over. */
  void begin() {
    lines.clear();
    count = 0;
    silent = 0;
    addedUp.begin();
  }

  /** Remembers that a row says nothing of a quarter that has columns of its own. */
  void hearNothing() {
    silent++;
  }

  /** Whether the row is none of the data; it is remembered then. */
  boolean takes(GivenRow row) {
    var first = firstFilled(row);
    if (first >= 0 && isTotal(row, first)) {
      addedUp.total(row);
    } else if (first < 0 || !(isSignature(row, first) || repeatsHeadings(row))) {
      addedUp.add(row);
      return false;
    }
    count++;
    if (lines.size() < MOST_NAMED) {
      lines.add(row.line());
    }
    return true;
  }

  private static int firstFilled(GivenRow row) {
    for (var cell = 0; cell < row.size(); cell++) {
      if (!row.isBlank(cell)) {
        return cell;
      }
    }
    return -1;
  }

  private static boolean isTotal(GivenRow row, int first) {
    var text = row.text(first, "");
    return text.length() <= LONGEST_TOTAL
        && !Decimal.isDigit(text.charAt(0))
        && TOTALS.contains(Folded.name(text).replace(" ", ""));
  }

  private static boolean isSignature(GivenRow row, int first) {
    var text = row.text(first, "");
    return !Decimal.isDigit(text.charAt(0)) && SIGNATURE.matcher(text).matches();
  }

  private boolean repeatsHeadings(GivenRow row) {
    var same = 0;
    for (var cell = 0; cell < row.size() && cell < headings.size(); cell++) {
      if (!row.isBlank(cell)) {
        if (!row.text(cell, "").equals(headings.get(cell))) {
          return false;
        }
        same++;
      }
    }
    return same > 1;
  }

  /** Remembers that a row cannot be read. */
  void lose() {
    addedUp.lose();
  }

  /** No row comes any more. */
  void end() {
    addedUp.end();
  }

  /** What is to be said of these rows. */
  List<Message> notices() {
    var notices = new ArrayList<Message>();
    if (count > 0) {
      var named = lines.stream().map(String::valueOf).collect(Collectors.joining("、"));
      notices.add(
          Message.of(
              LayoutProblem.ROWS_PASSED_OVER, count, count > lines.size() ? named + "…" : named));
    }
    notices.addAll(addedUp.differences());
    if (silent > 0) {
      notices.add(Message.of(LayoutProblem.BLANK_QUARTERS, silent));
    }
    return notices;
  }
}
