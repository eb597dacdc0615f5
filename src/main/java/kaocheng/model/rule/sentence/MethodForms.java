package kaocheng.model.rule.sentence;

import static kaocheng.model.text.Language.CHINESE;
import static kaocheng.model.text.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kaocheng.model.figure.Rational;
import kaocheng.model.rule.Method;
import kaocheng.model.rule.Method.AllOrNothing;
import kaocheng.model.rule.Method.ByGrade;
import kaocheng.model.rule.Method.LedgerShare;
import kaocheng.model.rule.Method.Milestone;
import kaocheng.model.rule.Method.Proportional;
import kaocheng.model.rule.Method.Tiers;
import kaocheng.model.text.Language;

/** The sentences of scoring methods; the first that fits is the canonical one. */
final class MethodForms {
  private final List<Form<Method>> forms = new ArrayList<>();

  private MethodForms() {}

  static List<Form<Method>> all() {
    var all = new MethodForms();
    all.proportions();
    all.tiers();
    all.milestones();
    all.grades();
    all.forms.addAll(DeductionForms.all());
    return all.forms;
  }

  private void proportions() {
    Function<Blanks, Method> read = blanks -> new Proportional(blanks.percent("cap"));
    Function<Method, Optional<Blanks>> write =
        method ->
            method instanceof Proportional(Rational cap)
                ? Optional.of(Blanks.of("cap", Blanks.percent(cap)))
                : Optional.empty();
    add(CHINESE, "按完成率得分，封顶 {cap:PERCENT}", read, write);
    add(ENGLISH, "in proportion to completion, capped at {cap:PERCENT}", read, write);
    constant(CHINESE, "达标得满分，否则 0 分", new AllOrNothing());
    constant(ENGLISH, "full points if met, otherwise 0", new AllOrNothing());
    constant(CHINESE, "达标得满分，否则不得分", new AllOrNothing());
    constant(CHINESE, "按销号率得分", new LedgerShare());
    constant(ENGLISH, "in proportion to what is struck off", new LedgerShare());
  }

  private void tiers() {
    Function<Blanks, Method> read = blanks -> Tierings.tiers(blanks, "tiers");
    Function<Method, Optional<Blanks>> write =
        method ->
            method instanceof Tiers tiers
                ? Optional.of(Blanks.of("tiers", Tierings.write(tiers)))
                : Optional.empty();
    add(CHINESE, "分档 {tiers:TIERS}", read, write);
    add(ENGLISH, "tiers {tiers:TIERS}", read, write);
  }

  private void milestones() {
    Function<Blanks, Method> late =
        blanks -> new Milestone(blanks.number("late"), Rational.ZERO, Rational.ZERO);
    Function<Method, Optional<Blanks>> writeLate =
        method ->
            method instanceof Milestone(var loss, var bonus, var cap)
                    && bonus.isZero()
                    && cap.isZero()
                ? Optional.of(Blanks.of("late", Blanks.plain(loss)))
                : Optional.empty();
    add(CHINESE, "按期得满分，每逾期 1 个月扣 {late:NUMBER} 分", late, writeLate);
    add(ENGLISH, "full points on time, {late:NUMBER} off per month late", late, writeLate);
    Function<Blanks, Method> both =
        blanks ->
            new Milestone(blanks.number("late"), blanks.number("early"), blanks.number("cap"));
    Function<Method, Optional<Blanks>> writeBoth =
        method ->
            method instanceof Milestone(var loss, var bonus, var cap)
                ? Optional.of(
                    Blanks.of("late", Blanks.plain(loss))
                        .and("early", Blanks.plain(bonus))
                        .and("cap", Blanks.plain(cap)))
                : Optional.empty();
    add(
        CHINESE,
        "按期得满分，每逾期 1 个月扣 {late:NUMBER} 分，每提前 1 个月加 {early:NUMBER} 分，最多加 {cap:NUMBER} 分",
        both,
        writeBoth);
    add(
        ENGLISH,
        "full points on time, {late:NUMBER} off per month late,"
            + " {early:NUMBER} more per month early, at most {cap:NUMBER} more",
        both,
        writeBoth);
  }

  private void grades() {
    for (var language : Language.values()) {
      add(
          language,
          language == CHINESE ? "按等次得分 {shares:GRADES}" : "by grade {shares:GRADES}",
          blanks -> Tierings.grades(blanks, "shares"),
          method ->
              method instanceof ByGrade byGrade
                  ? Optional.of(Blanks.of("shares", Tierings.write(byGrade, language)))
                  : Optional.empty());
    }
  }

  private void constant(Language language, String sentence, Method rule) {
    add(
        language,
        sentence,
        blanks -> rule,
        method -> method.equals(rule) ? Optional.of(Blanks.none()) : Optional.empty());
  }

  private void add(
      Language language,
      String pattern,
      Function<Blanks, Method> reader,
      Function<Method, Optional<Blanks>> writer) {
    forms.add(new Form<>(language, pattern, reader, writer));
  }
}
