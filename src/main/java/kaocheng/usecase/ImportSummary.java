package kaocheng.usecase;

import java.util.List;
import java.util.function.Predicate;
import kaocheng.usecase.ImportReport.Ending;

/** How many of several files ended in which way; each is counted once. */
public record ImportSummary(
    long taken, long takenInPart, long previewed, long same, long known, long refused, long left) {

  public static ImportSummary of(List<ImportReport> reports) {
    return new ImportSummary(
        count(reports, one -> one.ending() == Ending.TAKEN),
        count(reports, one -> one.ending() == Ending.TAKEN_IN_PART),
        count(reports, one -> isPreviewed(one) && one.counts().isNews()),
        count(reports, one -> isSame(one) && !one.isKnown()),
        count(reports, one -> isSame(one) && one.isKnown()),
        count(reports, ImportSummary::isRefused),
        count(reports, one -> one.ending() == Ending.PASSED_OVER));
  }

  /** All files that were looked at or passed over. */
  public long files() {
    return taken + takenInPart + previewed + same + known + refused + left;
  }

  private static boolean isPreviewed(ImportReport one) {
    return one.ending() == Ending.PREVIEWED && !one.isRefused();
  }

  /** Whether it brings nothing that is not there already. */
  private static boolean isSame(ImportReport one) {
    return one.ending() == Ending.NOTHING_NEW || (isPreviewed(one) && !one.counts().isNews());
  }

  private static boolean isRefused(ImportReport one) {
    return one.ending() == Ending.REFUSED || (one.ending() == Ending.PREVIEWED && one.isRefused());
  }

  private static long count(List<ImportReport> reports, Predicate<ImportReport> which) {
    return reports.stream().filter(which).count();
  }
}
