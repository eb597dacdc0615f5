package kaocheng.exchange.intake;

import java.util.List;
import kaocheng.exchange.intake.Reading.Understood;
import kaocheng.model.Clause;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.sentence.Assumption;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;

/** Rules and units as the cells of a file state them. */
final class Rulings {
  private Rulings() {}

  static Reading<Target> target(String sentence) {
    return switch (Grammar.TARGETS.read(sentence)) {
      case Sentence.Read<Target>(var target) -> new Understood<>(target, List.of());
      case Sentence.Unreadable<Target> trouble ->
          unreadable(IndicatorColumn.TARGET, sentence, trouble);
    };
  }

  static Reading<Method> method(String sentence) {
    return switch (Grammar.METHODS.read(sentence)) {
      case Sentence.Read<Method>(var method) -> new Understood<>(method, remarks(sentence, method));
      case Sentence.Unreadable<Method> trouble ->
          unreadable(IndicatorColumn.METHOD, sentence, trouble);
    };
  }

  static Reading<Clause> clause(String sentence) {
    return switch (Grammar.POLICIES.read(sentence)) {
      case Sentence.Read<Clause>(var clause) -> new Understood<>(clause, List.of());
      case Sentence.Unreadable<Clause> trouble ->
          unreadable(PolicyColumn.CLAUSE, sentence, trouble);
    };
  }

  /** What the sentence leaves open and how it was read, with the sentence in full. */
  private static List<Trouble> remarks(String sentence, Method method) {
    return Grammar.METHODS.assumed(sentence).stream()
        .sorted()
        .map(
            assumption ->
                new Trouble(
                    IndicatorColumn.METHOD,
                    sentence,
                    Message.of(reason(assumption)),
                    Message.of(
                        Advice.ADD_THE_BRACKET, Grammar.METHODS.write(method, Language.CHINESE))))
        .toList();
  }

  private static Reason reason(Assumption assumption) {
    return switch (assumption) {
      case IN_PROPORTION -> Reason.READ_AS_IN_PROPORTION;
      case OPEN_ENDED -> Reason.READ_AS_OPEN_ENDED;
      case CAPPED_AT_FULL -> Reason.READ_AS_CAPPED_AT_FULL;
    };
  }

  private static <R> Reading<R> unreadable(
      Column column, String sentence, Sentence.Unreadable<R> trouble) {
    if (sentence.isEmpty()) {
      return new Reading.NotUnderstood<>(List.of());
    }
    return Figures.refused(
        new Trouble(
            column,
            sentence,
            reason(trouble),
            Message.of(Advice.WRITE_A_SENTENCE_LIKE, String.join(" · ", trouble.nearest()))));
  }

  private static Message reason(Sentence.Unreadable<?> trouble) {
    return trouble.found().isEmpty()
        ? Message.of(Reason.SENTENCE_NOT_FINISHED)
        : Message.of(
            Reason.SENTENCE_NOT_UNDERSTOOD, trouble.place(), Trouble.excerpt(trouble.found()));
  }

  /** The unit that a word names for a target: days, places and grades have their own. */
  static Reading<Unit> unit(String word, Target target) {
    var plain = Folded.of(word);
    return switch (target) {
      case Target.CompletedBy _, Target.AheadOfSuperior _ ->
          proper(plain, Unit.DATE, List.of("日期", "date"));
      case Target.PlaceWithin _,
          Target.PlaceWithinShare _,
          Target.PlaceHeld _,
          Target.PlaceGained _,
          Target.Ladder _ ->
          proper(plain, Unit.PLACE, List.of("位", "名", "place"));
      case Target.GradeAtLeast _, Target.BenchmarkGraded _ ->
          proper(plain, Unit.GRADE, List.of("等次", "grade"));
      case Target.Threshold _,
          Target.ReduceBy _,
          Target.NotAboveLastYear _,
          Target.AllDone _,
          Target.StruckOff _,
          Target.MatchBenchmark _,
          Target.GrowBy _,
          Target.ChangeByPoints _,
          Target.NotBelowLastYear _,
          Target.AgainstReference _,
          Target.EachPeriod _,
          Target.Satisfied _,
          Target.NoneOccurs _,
          Target.Honoured _,
          Target.Unjudged _,
          Target.Observed _ ->
          new Understood<>(Unit.counting(plain), List.of());
    };
  }

  private static Reading<Unit> proper(String word, Unit unit, List<String> words) {
    if (words.contains(Folded.word(word))) {
      return new Understood<>(unit, List.of());
    }
    var needed = words.getFirst();
    return Figures.refused(
        new Trouble(
            IndicatorColumn.UNIT,
            word,
            Message.of(Reason.UNIT_DOES_NOT_FIT, needed),
            Message.of(Advice.WRITE_THE_UNIT, needed)));
  }
}
