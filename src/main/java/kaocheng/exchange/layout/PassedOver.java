package kaocheng.exchange.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.table.GivenRow;
import kaocheng.model.text.Message;

/** Rows that are no data: totals, signatures, remarks below the table, repeated headings. */
final class PassedOver {
  private static final int MOST_NAMED = 20;
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计", "total");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(填报人|填表人|经办人|审核人|审核|审批|复核人|负责人|单位负责人|主要领导|分管领导|联系人|联系电话|电话|制表|制表人"
              + "|填报日期|填表日期|报送日期|日期|盖章|签字|签章|注|备注|说明|填报说明|填表说明)\\s*[:：（(].*|[（(](盖章|签字|公章).*");

  private final List<String> headings;
  private final List<Long> lines = new ArrayList<>();
  private long count;

  PassedOver(List<String> headings) {
    this.headings = headings;
  }

  /** Forgets what an earlier reading passed over. */
  void begin() {
    lines.clear();
    count = 0;
  }

  /** Whether the row is none of the data; it is remembered then. */
  boolean takes(GivenRow row) {
    var first = firstFilled(row);
    if (first < 0 || !(isTotal(row, first) || isSignature(row, first) || repeatsHeadings(row))) {
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
    return TOTALS.contains(Folded.name(row.text(first, "")).replace(" ", ""));
  }

  private static boolean isSignature(GivenRow row, int first) {
    return SIGNATURE.matcher(row.text(first, "").strip()).matches();
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

  /** What is to be said of these rows. */
  List<Message> notices() {
    var named = lines.stream().map(String::valueOf).collect(Collectors.joining("、"));
    return count == 0
        ? List.of()
        : List.of(
            Message.of(
                LayoutProblem.ROWS_PASSED_OVER, count, count > lines.size() ? named + "…" : named));
  }
}
