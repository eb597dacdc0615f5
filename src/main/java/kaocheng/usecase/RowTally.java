package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kaocheng.exchange.intake.RowProblem;
import kaocheng.model.text.Message;
import kaocheng.store.Effect;
import kaocheng.usecase.ImportReport.Counts;
import kaocheng.usecase.ImportReport.Doubt;
import kaocheng.usecase.ImportReport.Problem;
import org.jspecify.annotations.Nullable;

/** Counts what became of the rows of a file and keeps what is to be said about them. */
final class RowTally {
  private static final int MOST_PROBLEMS = 10_000;
  private static final int MOST_REMARKS = 50;
  private static final int MOST_DOUBTS = 10_000;

  private final List<Problem> problems = new ArrayList<>();
  private final List<Message> notices = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private long fresh;
  private long same;
  private long changed;
  private long refused;
  private long remarks;
  private long troubles;

  void count(Effect effect) {
    switch (effect) {
      case NEW -> fresh++;
      case SAME -> same++;
      case CHANGED -> changed++;
    }
  }

  void refuse(List<RowProblem> found) {
    refused++;
    for (var problem : found) {
      keep(problem, null);
    }
  }

  /** Refuses a row for a name that means nobody as yet. */
  void refuse(RowProblem problem, UnclearName name) {
    refused++;
    keep(problem, name);
  }

  private void keep(RowProblem problem, @Nullable UnclearName name) {
    troubles++;
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(
          new Problem(
              problem.line(),
              problem.column(),
              problem.found(),
              problem.reason(),
              problem.advice(),
              name));
    }
  }

  void remark(List<RowProblem> found) {
    for (var remark : found) {
      remarks++;
      if (remarks <= MOST_REMARKS) {
        notices.add(
            Message.of(
                Notice.ROW_REMARK,
                remark.line(),
                remark.column(),
                remark.found(),
                remark.reason()));
      }
    }
  }

  /** Keeps the first doubts, by the lines that they are about. */
  void doubt(List<Doubt> found) {
    found.stream()
        .sorted(Comparator.comparingLong(one -> one.subject().line()))
        .limit(MOST_DOUBTS)
        .forEach(doubts::add);
    if (found.size() > MOST_DOUBTS) {
      notices.add(Message.of(Notice.MORE_DOUBTS, found.size() - MOST_DOUBTS));
    }
  }

  List<Doubt> doubts() {
    return doubts;
  }

  void notice(Message notice) {
    notices.add(notice);
  }

  Counts counts() {
    return new Counts(fresh, same, changed, refused);
  }

  List<Problem> problems() {
    return problems;
  }

  List<Message> notices() {
    var all = new ArrayList<>(notices);
    if (troubles > MOST_PROBLEMS) {
      all.add(Message.of(Notice.MORE_PROBLEMS, troubles - MOST_PROBLEMS));
    }
    if (remarks > MOST_REMARKS) {
      all.add(Message.of(Notice.MORE_REMARKS, remarks - MOST_REMARKS));
    }
    return all;
  }
}
