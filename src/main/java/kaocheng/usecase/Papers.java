package kaocheng.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.text.Refused;

/**
 * Why something is withdrawn or decided: the reason, the document number, who proposed and who
 * approved.
 */
public record Papers(String reason, String document, String proposer, String approver) {
  /** A reason alone, as it will do for definitions. */
  public static Papers because(String reason) {
    return new Papers(reason, "", "", "");
  }

  void require(EntrySort sort, String name) {
    if (reason.isBlank()) {
      throw Refused.because(Refusal.REASON_MISSING, name);
    }
    if (sort.isDecided()
        && List.of(document, proposer, approver).stream().anyMatch(String::isBlank)) {
      throw Refused.because(Refusal.PAPERS_MISSING, sort);
    }
    requireTwoPeople();
  }

  /** Holds the decision on an appeal to what other decided entries are held to. */
  void requireDecided(long appeal) {
    if (List.of(reason, document, proposer, approver).stream().anyMatch(String::isBlank)) {
      throw Refused.because(Refusal.RULING_PAPERS_MISSING, appeal);
    }
    requireTwoPeople();
  }

  private void requireTwoPeople() {
    if (!proposer.isBlank() && proposer.strip().equals(approver.strip())) {
      throw Refused.because(Refusal.APPROVED_BY_PROPOSER);
    }
  }

  /** All of it on one line, as it is kept beside what is withdrawn. */
  String line() {
    return Stream.of(reason, document, proposer, approver)
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
