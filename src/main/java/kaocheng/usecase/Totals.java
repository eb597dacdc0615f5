package kaocheng.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Message;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;
import kaocheng.usecase.ImportReport.Move;
import kaocheng.usecase.ImportReport.StateMove;
import kaocheng.wording.Figures;

/**
 * The totals and ranks of all departments and the scores of their indicators, as of every quarter
 * somebody has reported for, with the states of their goals; and which figures of the year lie far
 * beyond their targets.
 */
record Totals(Map<Slot, String> figures, Map<Slot, GoalState> states, Map<Slot, Message> beyond) {
  static final Totals NONE = new Totals(Map.of(), Map.of(), Map.of());
  private static final Rational FAR = Rational.of(13, 10);

  /** A department in a quarter, or one of its indicators or goals; no number for itself. */
  record Slot(int year, Quarter quarter, String department, String indicator) {}

  private static Totals empty() {
    return new Totals(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  static Totals of(Books books) {
    if (books.measurements().isEmpty()) {
      return NONE;
    }
    var totals = empty();
    books.cycles().years().forEach(year -> totals.enter(books, year));
    return totals;
  }

  /** How everything stands in one year. */
  static Totals of(Books books, int year) {
    if (books.cycles().find(year).isEmpty()) {
      return NONE;
    }
    var totals = empty();
    totals.enter(books, year);
    return totals;
  }

  private void enter(Books books, int year) {
    var dossier = books.dossiers().load(year);
    var scorer = new Scorer(dossier);
    for (var quarter : Quarter.values()) {
      if (dossier.measurements().stream().anyMatch(one -> one.quarter() == quarter)) {
        scorer.score(quarter).forEach(this::enter);
      }
    }
  }

  private void enter(Scorecard card) {
    figures.put(slot(card, ""), total(card));
    card.goals().forEach(goal -> enter(card, goal));
  }

  private void enter(Scorecard card, GoalLine goal) {
    states.put(slot(card, goal.goal().key().number()), GoalState.of(goal));
    goal.indicators().forEach(line -> enter(card, line));
  }

  private void enter(Scorecard card, IndicatorLine line) {
    var stored = card.cycle().policy().stored();
    var slot = slot(card, line.indicator().key().number());
    var score = line.score(stored).map(points -> Figures.decimals(points.value(), stored));
    figures.put(slot, score.orElse(""));
    if (card.quarter() == Quarter.FOURTH && isFarBeyond(line)) {
      beyond.put(slot, tooLow(slot, line));
    }
  }

  private static Slot slot(Scorecard card, String indicator) {
    return new Slot(card.cycle().year(), card.quarter(), card.department().code(), indicator);
  }

  private static boolean isFarBeyond(IndicatorLine line) {
    return line.indicator().target() instanceof Target.Threshold threshold
        && threshold.relation().direction() == Direction.UP
        && line.outcome() instanceof Outcome.Scored scored
        && scored.measured().value().compareTo(threshold.bound().times(FAR)) > 0;
  }

  private static Message tooLow(Slot slot, IndicatorLine line) {
    var threshold = (Target.Threshold) line.indicator().target();
    var measured = ((Outcome.Scored) line.outcome()).measured().value();
    return Message.of(
        Notice.TARGET_MAY_BE_TOO_LOW,
        slot.department(),
        slot.indicator(),
        measured.dividedBy(threshold.bound()).times(Rational.HUNDRED).floor());
  }

  private static String total(Scorecard card) {
    if (!(card.result() instanceof Result.Total total)) {
      return "";
    }
    var published = Figures.decimals(total.published().value(), card.cycle().policy().published());
    return card.placement() instanceof Placement.Ranked ranked
        ? published + " (" + ranked.rank() + "/" + ranked.among() + ")"
        : published;
  }

  List<Move> movesTo(Totals after) {
    var moves = new ArrayList<Move>();
    after.figures.forEach(
        (slot, now) -> {
          var was = figures.getOrDefault(slot, "");
          if (!was.equals(now)) {
            moves.add(
                new Move(slot.quarter().number(), slot.department(), slot.indicator(), was, now));
          }
        });
    return moves;
  }

  /** The goals whose states are not what they were; a goal that was not scored before was open. */
  List<StateMove> statesTo(Totals after) {
    var moves = new ArrayList<StateMove>();
    after.states.forEach(
        (slot, now) -> {
          var was = states.getOrDefault(slot, GoalState.OPEN);
          if (was != now) {
            moves.add(
                new StateMove(
                    slot.quarter().number(), slot.department(), slot.indicator(), was, now));
          }
        });
    return moves;
  }

  /** What lies far beyond its target now and did not before. */
  List<Message> newlyBeyond(Totals after) {
    return after.beyond.entrySet().stream()
        .filter(entry -> !beyond.containsKey(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
