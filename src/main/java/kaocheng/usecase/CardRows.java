package kaocheng.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import kaocheng.model.Indicator;
import kaocheng.model.Outcome;
import kaocheng.model.card.CategoryLine;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.card.Tally;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Rounding;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.text.Language;
import kaocheng.store.KeptDerivation;
import kaocheng.store.PackedCard;
import kaocheng.store.ScoreLineRow;
import kaocheng.store.ScoreLineRow.Level;
import kaocheng.store.ScoreLineRow.OutcomeKind;
import kaocheng.store.ScoreLineRow.Rules;
import kaocheng.store.ScorecardRow;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes scorecards down as the workbook keeps them: rules and figures in the words of the sheets,
 * derivations as they were worked out.
 */
final class CardRows {
  private static final Rounding COVERAGE = Rounding.of(6, RoundingMode.HALF_UP);

  private final Words words = Words.in(Language.CHINESE);
  private final Figures figures = Figures.in(Language.CHINESE);
  private final Verdicts verdicts = Verdicts.in(Language.CHINESE);
  private final IdentityHashMap<Target, String> targets = new IdentityHashMap<>();
  private final IdentityHashMap<Method, String> methods = new IdentityHashMap<>();

  /**
   * The cards ready to be kept. The same few sentences stand on many lines, so each is written
   * once; the cards, which have nothing else in common, are written side by side.
   */
  List<PackedCard> packed(Assessment assessment) {
    for (var indicator : assessment.dossier().indicators()) {
      targets.computeIfAbsent(indicator.target(), words::sentence);
      methods.computeIfAbsent(indicator.method(), words::sentence);
    }
    return assessment.cards().parallelStream().map(card -> PackedCard.of(row(card))).toList();
  }

  List<ScorecardRow> of(Assessment assessment) {
    return assessment.cards().stream().map(this::row).toList();
  }

  private ScorecardRow row(Scorecard card) {
    var stored = card.cycle().policy().stored();
    var lines = new ArrayList<ScoreLineRow>();
    for (var category : card.categories()) {
      lines.add(category(category, stored));
      for (var goal : category.goals()) {
        lines.add(goal(goal, stored));
        goal.indicators().forEach(line -> lines.add(indicator(goal, line, stored)));
      }
    }
    return new ScorecardRow(
        card.cycle().year(),
        card.quarter(),
        card.department().code(),
        totals(card),
        kept(card.tally().coverage(), COVERAGE),
        card.placement(),
        lines);
  }

  private static ScorecardRow.@Nullable Totals totals(Scorecard card) {
    var policy = card.cycle().policy();
    return card.result() instanceof Result.Total total
        ? new ScorecardRow.Totals(
            kept(total.published().value(), policy.published()),
            kept(total.kept().value(), policy.stored()),
            kept(total.lowest(), policy.stored()),
            kept(total.highest(), policy.stored()))
        : null;
  }

  private ScoreLineRow category(CategoryLine line, Rounding stored) {
    return new ScoreLineRow(
        Level.CATEGORY,
        line.category(),
        "",
        "",
        verdicts.category(line.category()),
        Rules.NONE,
        earned(line.tally(), stored),
        kept(line.tally().declared().value(), stored),
        KeptDerivation.NONE);
  }

  private static ScoreLineRow goal(GoalLine line, Rounding stored) {
    var goal = line.goal();
    return new ScoreLineRow(
        Level.GOAL,
        goal.category(),
        goal.key().number(),
        "",
        goal.title(),
        Rules.NONE,
        earned(line.tally(), stored),
        kept(line.tally().declared().value(), stored),
        KeptDerivation.NONE);
  }

  private static ScoreLineRow.Result earned(Tally tally, Rounding stored) {
    return new ScoreLineRow.Result(null, "", "", null, kept(tally.earned().value(), stored));
  }

  private ScoreLineRow indicator(GoalLine goal, IndicatorLine line, Rounding stored) {
    var indicator = line.indicator();
    return new ScoreLineRow(
        Level.INDICATOR,
        goal.goal().category(),
        goal.goal().key().number(),
        indicator.key().number(),
        indicator.name(),
        rules(indicator),
        result(line, stored),
        kept(line.tally().declared().value(), stored),
        line.score(stored).map(KeptDerivation::of).orElse(KeptDerivation.NONE));
  }

  private Rules rules(Indicator indicator) {
    var target = targets.get(indicator.target());
    var method = methods.get(indicator.method());
    return new Rules(
        target == null ? words.sentence(indicator.target()) : target,
        method == null ? words.sentence(indicator.method()) : method);
  }

  private ScoreLineRow.Result result(IndicatorLine line, Rounding stored) {
    var detail = verdicts.reason(line.outcome());
    return switch (line.outcome()) {
      case Outcome.Scored scored ->
          new ScoreLineRow.Result(
              OutcomeKind.SCORED,
              detail,
              figures.measured(scored),
              scored.met().orElse(null),
              kept(line.tally().earned().value(), stored));
      case Outcome.Missing _ -> unscored(OutcomeKind.MISSING, detail);
      case Outcome.NotApplicable _ -> unscored(OutcomeKind.NOT_APPLICABLE, detail);
      case Outcome.NotDue _ -> unscored(OutcomeKind.NOT_DUE, detail);
      case Outcome.Unscorable _ -> unscored(OutcomeKind.UNSCORABLE, detail);
    };
  }

  private static ScoreLineRow.Result unscored(OutcomeKind kind, String detail) {
    return new ScoreLineRow.Result(kind, detail, "", null, null);
  }

  private static BigDecimal kept(Rational figure, Rounding rounding) {
    return figure.toDecimal(rounding);
  }
}
