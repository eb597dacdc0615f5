package kaocheng.wording;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.Adjustment;
import kaocheng.model.Adjustment.Effect;
import kaocheng.model.Adjustment.Scope;
import kaocheng.model.Policy;
import kaocheng.model.card.Applied;
import kaocheng.model.card.Applied.Standing;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Language;

/** Says policies and the decisions on top of the rules in sentences. */
public final class Statements {
  private final Words words;
  private final Verdicts verdicts;
  private final Figures figures;

  private Statements(Language language) {
    this.words = Words.in(language);
    this.verdicts = Verdicts.in(language);
    this.figures = Figures.in(language);
  }

  public static Statements in(Language language) {
    return new Statements(language);
  }

  /** The policy, a sentence for each clause. */
  public List<String> policy(Policy policy) {
    return policy.clauses().stream().map(words::sentence).toList();
  }

  /** The policy in one paragraph. */
  public String paragraph(Policy policy) {
    return String.join(words.say(Word.CLAUSE), policy(policy));
  }

  /** A decision with all its papers, and what became of it. */
  public String whole(Applied applied) {
    var one = applied.adjustment();
    return words.say(
        DecisionWord.WHOLE,
        List.of(one.number(), scope(one), effect(one), papers(one), words.say(applied.standing())));
  }

  /** A decision in a few words. */
  public String brief(Applied applied) {
    var one = applied.adjustment();
    return words.say(
        applied.standing() == Standing.COUNTS ? DecisionWord.BRIEF : DecisionWord.BRIEF_NOT_COUNTED,
        List.of(one.number(), scope(one), effect(one), applied.standing()));
  }

  private String papers(Adjustment one) {
    var papers = one.papers();
    var why =
        Stream.of(papers.event(), papers.reason())
            .filter(Predicate.not(String::isBlank))
            .collect(Collectors.joining(words.say(Word.LIST)));
    return words.say(
        DecisionWord.PAPERS,
        List.of(why, papers.document(), papers.proposer(), papers.approver(), one.day()));
  }

  private String scope(Adjustment one) {
    return switch (one.scope()) {
      case Scope.OfIndicator(var number) -> words.say(DecisionWord.OF_INDICATOR, List.of(number));
      case Scope.OfGoal(var number) -> words.say(DecisionWord.OF_GOAL, List.of(number));
      case Scope.OfCategory(var category) -> verdicts.category(category);
      case Scope.OfDepartment() -> words.say(DecisionWord.OF_DEPARTMENT);
    };
  }

  private String effect(Adjustment one) {
    return switch (one.effect()) {
      case Effect.Bonus(var points, var cap) ->
          cap == null
              ? words.say(DecisionWord.BONUS, List.of(points(points)))
              : words.say(DecisionWord.BONUS_CAPPED, List.of(points(points), points(cap)));
      case Effect.Deduction(var perCase, var cases, var cap) ->
          cap == null
              ? words.say(DecisionWord.DEDUCTION, List.of(points(perCase), cases))
              : words.say(
                  DecisionWord.DEDUCTION_CAPPED, List.of(points(perCase), cases, points(cap)));
      case Effect.Exemption() -> words.say(DecisionWord.EXEMPTION);
      case Effect.Veto(var notAbove) ->
          switch (one.scope()) {
            case Scope.OfIndicator _, Scope.OfGoal _ -> words.say(DecisionWord.VETO_OF_ITEM);
            case Scope.OfCategory _, Scope.OfDepartment _ ->
                words.say(DecisionWord.VETO_OF_GRADE, List.of(notAbove));
          };
      case Effect.Lifting(var veto) -> words.say(DecisionWord.LIFTING, List.of(veto));
    };
  }

  private String points(Rational points) {
    return figures.figure(points, Unit.POINTS);
  }
}
