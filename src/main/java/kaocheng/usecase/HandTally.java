package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import kaocheng.exchange.intake.Form;
import kaocheng.exchange.intake.Line;
import kaocheng.exchange.intake.RowProblem;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.text.Message;
import kaocheng.store.Effect;
import kaocheng.usecase.ImportReport.Counts;

/** Counts what became of what was typed, and keeps what is to be said about it. */
final class HandTally {
  private final List<EditFault> faults = new ArrayList<>();
  private final List<EditFault> remarks = new ArrayList<>();
  private final List<UnderstoodFigure> understood = new ArrayList<>();
  private final List<Message> notices = new ArrayList<>();
  private long before;
  private long fresh;
  private long same;
  private long changed;
  private long refused;

  void count(Effect effect) {
    switch (effect) {
      case NEW -> fresh++;
      case SAME -> same++;
      case CHANGED -> changed++;
    }
  }

  /** What comes next is told by its place after so many other forms. */
  void after(long forms) {
    before = forms;
  }

  /** Reads a form and hands it to the taker of such rows. */
  <T> void take(Line<T> line, Taker<T> taker) {
    switch (line) {
      case Line.Rejected<T>(var place, var problems) -> refuse(problems);
      case Line.Accepted<T>(var place, var row, var more) -> {
        remark(more);
        count(place, taker.take(place, row));
      }
    }
  }

  /** Hands forms that make one report to the taker of such rows: all of them, or none. */
  <T> void takeTogether(List<Line<T>> lines, Taker<T> taker) {
    var problems = new ArrayList<RowProblem>();
    for (var line : lines) {
      switch (line) {
        case Line.Rejected<T>(var place, var found) -> problems.addAll(found);
        case Line.Accepted<T>(var place, var row, var more) -> {
          remark(more);
          if (taker.take(place, row) instanceof Taking.Impossible(var troubles)) {
            problems.addAll(located(place, troubles));
          }
        }
      }
    }
    if (problems.isEmpty()) {
      var counted = Collections.<Taking>newSetFromMap(new IdentityHashMap<>());
      taker.settle().stream()
          .filter(settled -> counted.add(settled.taking()))
          .forEach(settled -> count(settled.line(), settled.taking()));
    } else {
      refuse(problems);
    }
  }

  void count(long place, Taking taking) {
    switch (taking) {
      case Taking.Taken(var effect) -> count(effect);
      case Taking.Remarked(var effect, var more) -> {
        remark(located(place, more));
        count(effect);
      }
      case Taking.Impossible(var troubles) -> refuse(located(place, troubles));
      case Taking.Unclear _ ->
          throw new IllegalStateException("what is typed is about a code, not a name");
      case Taking.Waiting() ->
          throw new IllegalStateException("what is typed does not wait for other rows");
    }
  }

  private static List<RowProblem> located(long place, List<Trouble> troubles) {
    return troubles.stream().map(trouble -> Form.problem(place, trouble)).toList();
  }

  void refuse(List<RowProblem> problems) {
    refused++;
    problems.forEach(problem -> faults.add(fault(problem)));
  }

  void remark(List<RowProblem> problems) {
    problems.forEach(problem -> remarks.add(fault(problem)));
  }

  private EditFault fault(RowProblem problem) {
    return new EditFault(
        before + problem.line(),
        problem.column(),
        problem.found(),
        problem.reason(),
        problem.advice());
  }

  void understand(UnderstoodFigure figure) {
    understood.add(figure);
  }

  void notice(Message notice) {
    notices.add(notice);
  }

  Counts counts() {
    return new Counts(fresh, same, changed, refused);
  }

  /** The report, with what moved by it. */
  Edited edited(ImportReport.Ending ending, List<Message> more, List<ImportReport.Move> moves) {
    var all = new ArrayList<>(notices);
    all.addAll(more);
    faults.sort(Comparator.comparingLong(EditFault::place));
    return new Edited(ending, counts(), faults, remarks, understood, all, moves);
  }
}
