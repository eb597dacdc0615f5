package kaocheng.model.rule.sentence;

import static kaocheng.model.figure.Relation.AT_LEAST;
import static kaocheng.model.figure.Relation.AT_MOST;
import static kaocheng.model.figure.Relation.LESS_THAN;
import static kaocheng.model.figure.Relation.MORE_THAN;
import static kaocheng.model.text.Language.CHINESE;
import static kaocheng.model.text.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Equality;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.AllDone;
import kaocheng.model.rule.Target.CompletedBy;
import kaocheng.model.rule.Target.GradeAtLeast;
import kaocheng.model.rule.Target.MatchBenchmark;
import kaocheng.model.rule.Target.NotAboveLastYear;
import kaocheng.model.rule.Target.PlaceWithin;
import kaocheng.model.rule.Target.ReduceBy;
import kaocheng.model.rule.Target.StruckOff;
import kaocheng.model.rule.Target.Threshold;
import kaocheng.model.text.Language;

/** The sentences of targets; the first that fits is the canonical one. */
final class TargetForms {
  private final List<Form<Target>> forms = new ArrayList<>();

  private TargetForms() {}

  static List<Form<Target>> all() {
    var all = new TargetForms();
    all.thresholds();
    all.lastYear();
    all.lists();
    all.days();
    all.others();
    return all.forms;
  }

  private void thresholds() {
    percent(CHINESE, "不低于 {bound:PERCENT}", AT_LEAST);
    percent(CHINESE, "超过 {bound:PERCENT}", MORE_THAN);
    percent(CHINESE, "不超过 {bound:PERCENT}", AT_MOST);
    percent(CHINESE, "低于 {bound:PERCENT}", LESS_THAN);
    counted(CHINESE, "不少于 {bound:NUMBER} {unit:UNIT}", AT_LEAST);
    counted(CHINESE, "超过 {bound:NUMBER} {unit:UNIT}", MORE_THAN);
    counted(CHINESE, "不超过 {bound:NUMBER} {unit:UNIT}", AT_MOST);
    counted(CHINESE, "少于 {bound:NUMBER} {unit:UNIT}", LESS_THAN);
    percent(ENGLISH, "at least {bound:PERCENT}", AT_LEAST);
    percent(ENGLISH, "more than {bound:PERCENT}", MORE_THAN);
    percent(ENGLISH, "at most {bound:PERCENT}", AT_MOST);
    percent(ENGLISH, "less than {bound:PERCENT}", LESS_THAN);
    counted(ENGLISH, "at least {bound:NUMBER} {unit:UNIT}", AT_LEAST);
    counted(ENGLISH, "more than {bound:NUMBER} {unit:UNIT}", MORE_THAN);
    counted(ENGLISH, "at most {bound:NUMBER} {unit:UNIT}", AT_MOST);
    counted(ENGLISH, "less than {bound:NUMBER} {unit:UNIT}", LESS_THAN);
    for (var word : List.of("达到", "不少于", "至少")) {
      synonym(word + " {bound:PERCENT}", blanks -> share(AT_LEAST, blanks));
    }
    for (var word : List.of("不低于", "达到", "至少")) {
      synonym(word + " {bound:NUMBER} {unit:UNIT}", blanks -> count(AT_LEAST, blanks));
    }
    for (var word : List.of("不高于", "不多于", "至多")) {
      synonym(word + " {bound:PERCENT}", blanks -> share(AT_MOST, blanks));
      synonym(word + " {bound:NUMBER} {unit:UNIT}", blanks -> count(AT_MOST, blanks));
    }
    synonym("高于 {bound:PERCENT}", blanks -> share(MORE_THAN, blanks));
    synonym("不满 {bound:PERCENT}", blanks -> share(LESS_THAN, blanks));
    synonym("{bound:PERCENT} 以上", blanks -> share(AT_LEAST, blanks));
    synonym("{bound:NUMBER} {unit:UNIT} 以上", blanks -> count(AT_LEAST, blanks));
    synonym("{bound:PERCENT} 以内", blanks -> share(AT_MOST, blanks));
    synonym("{bound:NUMBER} {unit:UNIT} 以内", blanks -> count(AT_MOST, blanks));
  }

  private void lastYear() {
    Function<Blanks, Target> reduce = blanks -> new ReduceBy(blanks.percent("share"));
    Function<Target, Optional<Blanks>> reduced =
        target ->
            target instanceof ReduceBy(Rational share)
                ? Optional.of(Blanks.of("share", Blanks.percent(share)))
                : Optional.empty();
    add(CHINESE, "较上年压减 {share:PERCENT}", reduce, reduced);
    add(ENGLISH, "{share:PERCENT} less than last year", reduce, reduced);
    synonym("较上年度压减 {share:PERCENT}", reduce);
    synonym("比上年压减 {share:PERCENT}", reduce);
    synonym("同比压减 {share:PERCENT}", reduce);
    constant(CHINESE, "不高于上年", new NotAboveLastYear(Equality.ALLOWED));
    constant(CHINESE, "低于上年", new NotAboveLastYear(Equality.EXCLUDED));
    constant(ENGLISH, "not above last year", new NotAboveLastYear(Equality.ALLOWED));
    constant(ENGLISH, "below last year", new NotAboveLastYear(Equality.EXCLUDED));
    synonym("较上年只减不增", blanks -> new NotAboveLastYear(Equality.ALLOWED));
    synonym("只减不增", blanks -> new NotAboveLastYear(Equality.ALLOWED));
  }

  private void lists() {
    constant(CHINESE, "全部完成", new AllDone());
    constant(ENGLISH, "all done", new AllDone());
    synonym("全覆盖", blanks -> new AllDone());
    constant(CHINESE, "台账全部销号", new StruckOff(Rational.ONE));
    constant(ENGLISH, "all struck off the ledger", new StruckOff(Rational.ONE));
    Function<Blanks, Target> read = blanks -> new StruckOff(blanks.percent("share"));
    Function<Target, Optional<Blanks>> write =
        target ->
            target instanceof StruckOff(Rational share)
                ? Optional.of(Blanks.of("share", Blanks.percent(share)))
                : Optional.empty();
    add(CHINESE, "台账销号不低于 {share:PERCENT}", read, write);
    add(ENGLISH, "at least {share:PERCENT} struck off the ledger", read, write);
  }

  private void days() {
    Function<Blanks, Target> read = blanks -> new CompletedBy(blanks.day("due"));
    Function<Target, Optional<Blanks>> write =
        target ->
            target instanceof CompletedBy(var due)
                ? Optional.of(Blanks.of("due", due.toString()))
                : Optional.empty();
    add(CHINESE, "{due:DAY} 前完成", read, write);
    add(ENGLISH, "done by {due:DAY}", read, write);
    synonym("{due:DAY} 以前完成", read);
    synonym("{due:DAY} 底前完成", read);
  }

  private void others() {
    Function<Blanks, Target> place = blanks -> new PlaceWithin(blanks.whole("place"));
    Function<Target, Optional<Blanks>> placed =
        target ->
            target instanceof PlaceWithin(int last)
                ? Optional.of(Blanks.of("place", Integer.toString(last)))
                : Optional.empty();
    add(CHINESE, "位次进入前 {place:WHOLE}", place, placed);
    add(ENGLISH, "among the first {place:WHOLE}", place, placed);
    synonym("排名进入前 {place:WHOLE}", place);
    synonym("位次进入前 {place:WHOLE} 名", place);
    benchmark(CHINESE, "达到标杆 {city:NAME}", Direction.UP);
    benchmark(CHINESE, "不高于标杆 {city:NAME}", Direction.DOWN);
    benchmark(ENGLISH, "at least benchmark {city:NAME}", Direction.UP);
    benchmark(ENGLISH, "at most benchmark {city:NAME}", Direction.DOWN);
    for (var language : Language.values()) {
      add(
          language,
          language == CHINESE ? "评定不低于 {grade:GRADE}" : "graded at least {grade:GRADE}",
          blanks -> new GradeAtLeast(Tierings.grade(blanks.text("grade"))),
          target ->
              target instanceof GradeAtLeast(var grade)
                  ? Optional.of(Blanks.of("grade", Tierings.word(grade, language)))
                  : Optional.empty());
    }
  }

  private void percent(Language language, String pattern, Relation relation) {
    add(
        language,
        pattern,
        blanks -> share(relation, blanks),
        target ->
            target instanceof Threshold(var found, var bound, var unit)
                    && found == relation
                    && unit.equals(Unit.PERCENT)
                ? Optional.of(Blanks.of("bound", Blanks.percent(bound)))
                : Optional.empty());
  }

  private void counted(Language language, String pattern, Relation relation) {
    add(
        language,
        pattern,
        blanks -> count(relation, blanks),
        target ->
            target instanceof Threshold(var found, var bound, var unit)
                    && found == relation
                    && !unit.equals(Unit.PERCENT)
                ? Optional.of(Blanks.of("bound", Blanks.plain(bound)).and("unit", unit.symbol()))
                : Optional.empty());
  }

  private void benchmark(Language language, String pattern, Direction direction) {
    add(
        language,
        pattern,
        blanks -> new MatchBenchmark(blanks.text("city"), direction),
        target ->
            target instanceof MatchBenchmark(var city, var found) && found == direction
                ? Optional.of(Blanks.of("city", city))
                : Optional.empty());
  }

  private static Target share(Relation relation, Blanks blanks) {
    return new Threshold(relation, blanks.percent("bound"), Unit.PERCENT);
  }

  private static Target count(Relation relation, Blanks blanks) {
    return new Threshold(relation, blanks.number("bound"), Unit.counting(blanks.text("unit")));
  }

  private void constant(Language language, String sentence, Target rule) {
    add(
        language,
        sentence,
        blanks -> rule,
        target -> target.equals(rule) ? Optional.of(Blanks.none()) : Optional.empty());
  }

  private void synonym(String pattern, Function<Blanks, Target> reader) {
    add(CHINESE, pattern, reader, target -> Optional.empty());
  }

  private void add(
      Language language,
      String pattern,
      Function<Blanks, Target> reader,
      Function<Target, Optional<Blanks>> writer) {
    forms.add(new Form<>(language, pattern, reader, writer));
  }
}
