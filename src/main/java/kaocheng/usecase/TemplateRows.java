package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.template.Template;
import kaocheng.model.Baseline;
import kaocheng.model.Department;
import kaocheng.model.Dossier;
import kaocheng.model.EntryForm;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.LedgerItem;
import kaocheng.model.Measurement;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.Reported;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.IndicatorIndex;
import kaocheng.store.Kept;

/**
 * Which figures a department is asked for in a quarter, and which not and why: what any later score
 * could need is asked for, what nothing could be made of is not.
 */
final class TemplateRows {
  private final Books books;
  private final Template.Period period;
  private final Dossier dossier;
  private final DueWithout due;
  private final Map<GoalKey, Goal> goals;
  private final Map<IndicatorKey, List<Baseline>> baselines;
  private final Map<String, List<Indicator>> indicators;
  private final IndicatorIndex index;
  private final Set<IndicatorKey> ledgers;

  TemplateRows(Books books, Template.Period period, Dossier dossier) {
    this.books = books;
    this.period = period;
    this.dossier = dossier;
    this.due = DueWithout.quarter(dossier, period.quarter());
    this.goals = dossier.goals().stream().collect(Collectors.toMap(Goal::key, goal -> goal));
    this.baselines =
        dossier.baselines().stream().collect(Collectors.groupingBy(Baseline::indicator));
    this.indicators =
        books.indicators().all(period.cycle().year()).stream()
            .collect(Collectors.groupingBy(one -> one.key().department()));
    this.index = books.indicators().index(period.cycle().year());
    this.ledgers = dossier.ledger().stream().map(LedgerItem::indicator).collect(Collectors.toSet());
  }

  Template of(Department department) {
    var asked = new ArrayList<Template.Asked>();
    var spared = new ArrayList<Template.Spared>();
    var before = lastQuarter(department.code());
    for (var indicator : indicators.getOrDefault(department.code(), List.of())) {
      for (var part : parts(indicator)) {
        var slot = new FigureSlot(indicator.key(), period.quarter(), part.orElse(null));
        sparedBecause(indicator, slot)
            .ifPresentOrElse(
                why ->
                    spared.add(new Template.Spared(indicator, slot.part(), goal(indicator), why)),
                () -> asked.add(asked(indicator, slot, before)));
      }
    }
    return new Template(period, department, asked, spared);
  }

  /** The main figure, then the others. */
  private static List<Optional<ValueKind>> parts(Indicator indicator) {
    var kinds = Fit.kinds(indicator.target(), indicator.method(), indicator.unit());
    return Stream.concat(
            Stream.of(Optional.<ValueKind>empty()), kinds.stream().skip(1).map(Optional::of))
        .toList();
  }

  private String goal(Indicator indicator) {
    var goal = goals.get(indicator.goalKey());
    return goal == null ? "" : goal.title();
  }

  private Template.Asked asked(
      Indicator indicator, FigureSlot slot, Map<FigureSlot, String> before) {
    var unit = index.find(indicator.key()).orElseThrow().unitOf(slot.part());
    var lastYear = slot.part() == null ? lastYear(indicator) : "";
    var known = new Template.Before(lastYear, before.getOrDefault(slot, ""));
    return new Template.Asked(indicator, slot.part(), unit, goal(indicator), known);
  }

  /**
   * The actual of the whole year, or up to the end of the same quarter where only that is known.
   */
  private String lastYear(Indicator indicator) {
    var year = period.cycle().year() - 1;
    return baselines.getOrDefault(indicator.key(), List.of()).stream()
        .filter(one -> one.year() == year)
        .filter(one -> one.quarter() == Quarter.FOURTH || one.quarter() == period.quarter())
        .max(Comparator.comparing(Baseline::quarter))
        .map(one -> FilledForms.figure(one.value(), indicator.unit()))
        .orElse("");
  }

  /** What stands for the quarter before, under the slots of this one. */
  private Map<FigureSlot, String> lastQuarter(String department) {
    var texts = new HashMap<FigureSlot, String>();
    Quarter.of(period.quarter().number() - 1)
        .ifPresent(
            earlier ->
                books.measurements().kept(period.cycle().year(), department).stream()
                    .filter(Kept::stands)
                    .filter(one -> one.measurement().quarter() == earlier)
                    .forEach(
                        one ->
                            texts.put(
                                new FigureSlot(
                                    one.measurement().indicator(),
                                    period.quarter(),
                                    one.measurement().part()),
                                text(one))));
    return texts;
  }

  private String text(Kept kept) {
    var states = FilledForms.states(period.language());
    return switch (kept.measurement().reported()) {
      case Reported.NotReported() -> states.get(1);
      case Reported.NotApplicable _ -> states.get(2);
      default -> kept.written();
    };
  }

  private Optional<Message> sparedBecause(Indicator indicator, FigureSlot slot) {
    var part = slot.part();
    var kind =
        part == null ? Fit.kind(indicator.target(), indicator.method(), indicator.unit()) : part;
    if (part == null && ledgers.contains(indicator.key())) {
      return Optional.of(Message.of(Spared.LEDGER));
    }
    if (kind == ValueKind.BALLOTS || kind == ValueKind.MARKS || kind == ValueKind.VERDICTS) {
      return Optional.of(Message.of(Spared.COLLECTED));
    }
    return kind == ValueKind.DATE ? done(slot) : notScoredNow(indicator, slot, kind);
  }

  /** A milestone is asked for until it is reached. */
  private Optional<Message> done(FigureSlot slot) {
    return dossier.measurements().stream()
        .filter(one -> one.indicator().equals(slot.indicator()) && one.part() == slot.part())
        .filter(one -> one.quarter().compareTo(slot.quarter()) < 0)
        .max(Comparator.comparing(Measurement::quarter))
        .flatMap(
            one ->
                one.reported() instanceof Reported.Done(var day)
                    ? Optional.of(Message.of(Spared.DONE, day))
                    : Optional.empty());
  }

  private Optional<Message> notScoredNow(Indicator indicator, FigureSlot slot, ValueKind kind) {
    return due.line(slot)
        .flatMap(
            line ->
                switch (line.outcome()) {
                  case Outcome.NotDue(var until) when !isGathered(indicator, kind) ->
                      Optional.of(Message.of(Spared.NOT_DUE, until));
                  case Outcome.NotApplicable(var ground, var words)
                      when ground == Outcome.Ground.EXEMPTED ->
                      Optional.of(Message.of(Spared.EXEMPTED, words));
                  default -> Optional.empty();
                });
  }

  /** Whether a later score is made of this quarter's figure together with others. */
  private static boolean isGathered(Indicator indicator, ValueKind kind) {
    var isCumulative = indicator.habit().entry() == EntryForm.CUMULATIVE;
    return switch (kind) {
      case HONOURS -> true;
      case NUMBER, RATIO, SERIES ->
          switch (indicator.habit().aggregation()) {
            case LAST -> false;
            case SUM, RATIO_OF_SUMS -> !isCumulative;
            case MEAN, WEIGHTED_MEAN, MAXIMUM, MINIMUM, PERIODS_MET -> true;
          };
      case DATE, PLACE, GRADE, BALLOTS, MARKS, VERDICTS, ITEMS -> false;
    };
  }
}
