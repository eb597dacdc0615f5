package kaocheng.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kaocheng.exchange.intake.AdjustmentColumn;
import kaocheng.exchange.intake.AdjustmentRow;
import kaocheng.exchange.intake.Trouble;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect.Lifting;
import kaocheng.model.Adjustment.Effect.Veto;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.GoalKey;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Policy;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.usecase.RowFault.Remedy;

/** Takes bonuses, deductions, exemptions and vetoes. */
final class AdjustmentTaker implements Taker<AdjustmentRow> {
  private final Books books;
  private final long importId;
  private final Years years;
  private final Map<Integer, Set<Named>> vetoes = new HashMap<>();

  AdjustmentTaker(Books books, long importId) {
    this.books = books;
    this.importId = importId;
    this.years = new Years(books);
  }

  /** What names an adjustment in a year. */
  private record Named(String department, String number) {}

  @Override
  public Taking take(long line, AdjustmentRow row) {
    return years
        .trouble(AdjustmentColumn.YEAR, row.year())
        .or(() -> noDepartment(row))
        .or(() -> noScope(row))
        .or(() -> noGrade(row))
        .or(() -> noVeto(row))
        .map(Taking::impossible)
        .orElseGet(() -> put(row));
  }

  private Taking put(AdjustmentRow row) {
    var adjustment = row.adjustment();
    if (adjustment.effect() instanceof Veto) {
      var named = new Named(adjustment.department(), adjustment.number());
      vetoes(row.year()).add(named);
    }
    return new Taking.Taken(books.adjustments().put(row.year(), adjustment, importId));
  }

  private Optional<Trouble> noDepartment(AdjustmentRow row) {
    var code = row.adjustment().department();
    return years.index(row.year()).hasDepartment(code)
        ? Optional.empty()
        : Optional.of(Doubts.unknownDepartment(AdjustmentColumn.DEPARTMENT, code));
  }

  private Optional<Trouble> noScope(AdjustmentRow row) {
    var department = row.adjustment().department();
    return switch (row.adjustment().scope()) {
      case Scope.OfDepartment _, Scope.OfCategory _ -> Optional.empty();
      case Scope.OfGoal(var number) ->
          books.goals().contains(row.year(), new GoalKey(department, number))
              ? Optional.empty()
              : Optional.of(unknown(department, number));
      case Scope.OfIndicator(var number) ->
          years.index(row.year()).find(new IndicatorKey(department, number)).isPresent()
              ? Optional.empty()
              : Optional.of(unknown(department, number));
    };
  }

  private static Trouble unknown(String department, String number) {
    return Doubts.about(
        AdjustmentColumn.SCOPE,
        number,
        Message.of(RowFault.NO_SUCH_SCOPE, department),
        Message.of(Remedy.CHECK_SCOPE));
  }

  private Optional<Trouble> noGrade(AdjustmentRow row) {
    if (!(row.adjustment().effect() instanceof Veto(var notAbove)) || notAbove.isEmpty()) {
      return Optional.empty();
    }
    var grades =
        books.cycles().require(row.year()).policy().bands().stream()
            .map(Policy.GradeBand::grade)
            .toList();
    return grades.contains(notAbove)
        ? Optional.empty()
        : Optional.of(
            Doubts.about(
                AdjustmentColumn.NOT_ABOVE,
                notAbove,
                Message.of(RowFault.GRADE_NOT_OF_CYCLE, String.join("、", grades)),
                Message.of(Remedy.WRITE_A_GRADE_OF_THE_CYCLE)));
  }

  private Optional<Trouble> noVeto(AdjustmentRow row) {
    var adjustment = row.adjustment();
    if (!(adjustment.effect() instanceof Lifting(var veto))
        || vetoes(row.year()).contains(new Named(adjustment.department(), veto))) {
      return Optional.empty();
    }
    return Optional.of(
        Doubts.about(
            AdjustmentColumn.KIND,
            veto,
            Message.of(RowFault.NO_SUCH_VETO, veto),
            Message.of(Remedy.CHECK_VETO)));
  }

  /** The vetoes of a year, those of this file as well. */
  private Set<Named> vetoes(int year) {
    return vetoes.computeIfAbsent(year, asked -> known(books.adjustments().all(asked)));
  }

  private static Set<Named> known(List<Adjustment> adjustments) {
    var vetoes = new HashSet<Named>();
    for (var one : adjustments) {
      if (one.effect() instanceof Veto) {
        vetoes.add(new Named(one.department(), one.number()));
      }
    }
    return vetoes;
  }
}
