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
import java.util.function.Predicate;
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
  private static final Predicate<Unit> IN_PERCENT = Unit.PERCENT::equals;

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
    Saying<Target> reduced =
        Saying.of(
            ReduceBy.class,
            blanks -> new ReduceBy(blanks.percent("share")),
            target -> Blanks.of("share", Blanks.percent(target.share())));
    add(CHINESE, "较上年压减 {share:PERCENT}", reduced);
    add(ENGLISH, "{share:PERCENT} less than last year", reduced);
    for (var words : List.of("较上年度压减", "比上年压减", "同比压减")) {
      add(CHINESE, words + " {share:PERCENT}", reduced.onlyRead());
    }
    Saying<Target> notAbove = Saying.exactly(new NotAboveLastYear(Equality.ALLOWED));
    Saying<Target> below = Saying.exactly(new NotAboveLastYear(Equality.EXCLUDED));
    add(CHINESE, "不高于上年", notAbove);
    add(CHINESE, "低于上年", below);
    add(ENGLISH, "not above last year", notAbove);
    add(ENGLISH, "below last year", below);
    add(CHINESE, "较上年只减不增", notAbove.onlyRead());
    add(CHINESE, "只减不增", notAbove.onlyRead());
  }

  private void lists() {
    add(CHINESE, "全部完成", Saying.exactly(new AllDone()));
    add(ENGLISH, "all done", Saying.exactly(new AllDone()));
    add(CHINESE, "全覆盖", Saying.<Target>exactly(new AllDone()).onlyRead());
    add(CHINESE, "台账全部销号", Saying.exactly(new StruckOff(Rational.ONE)));
    add(ENGLISH, "all struck off the ledger", Saying.exactly(new StruckOff(Rational.ONE)));
    Saying<Target> share =
        Saying.of(
            StruckOff.class,
            blanks -> new StruckOff(blanks.percent("share")),
            target -> Blanks.of("share", Blanks.percent(target.share())));
    add(CHINESE, "台账销号不低于 {share:PERCENT}", share);
    add(ENGLISH, "at least {share:PERCENT} struck off the ledger", share);
  }

  private void days() {
    Saying<Target> completed =
        Saying.of(
            CompletedBy.class,
            blanks -> new CompletedBy(blanks.day("due")),
            target -> Blanks.of("due", target.due().toString()));
    add(CHINESE, "{due:DAY} 前完成", completed);
    add(ENGLISH, "done by {due:DAY}", completed);
    add(CHINESE, "{due:DAY} 以前完成", completed.onlyRead());
    add(CHINESE, "{due:DAY} 底前完成", completed.onlyRead());
  }

  private void others() {
    Saying<Target> placed =
        Saying.of(
            PlaceWithin.class,
            blanks -> new PlaceWithin(blanks.whole("place")),
            target -> Blanks.of("place", Integer.toString(target.place())));
    add(CHINESE, "位次进入前 {place:WHOLE}", placed);
    add(ENGLISH, "among the first {place:WHOLE}", placed);
    add(CHINESE, "排名进入前 {place:WHOLE}", placed.onlyRead());
    add(CHINESE, "位次进入前 {place:WHOLE} 名", placed.onlyRead());
    add(CHINESE, "达到标杆 {city:NAME}", benchmark(Direction.UP));
    add(CHINESE, "不高于标杆 {city:NAME}", benchmark(Direction.DOWN));
    add(ENGLISH, "at least benchmark {city:NAME}", benchmark(Direction.UP));
    add(ENGLISH, "at most benchmark {city:NAME}", benchmark(Direction.DOWN));
    add(CHINESE, "评定不低于 {grade:GRADE}", graded(CHINESE));
    add(ENGLISH, "graded at least {grade:GRADE}", graded(ENGLISH));
  }

  private void percent(Language language, String pattern, Relation relation) {
    Saying<Target> saying =
        Saying.of(
            Threshold.class,
            blanks -> share(relation, blanks),
            target -> Blanks.of("bound", Blanks.percent(target.bound())));
    add(language, pattern, saying.writtenWhen(target -> isIn(target, relation, IN_PERCENT)));
  }

  private void counted(Language language, String pattern, Relation relation) {
    Saying<Target> saying =
        Saying.of(
            Threshold.class,
            blanks -> count(relation, blanks),
            target ->
                Blanks.of("bound", Blanks.plain(target.bound()))
                    .and("unit", target.unit().symbol()));
    add(
        language,
        pattern,
        saying.writtenWhen(target -> isIn(target, relation, IN_PERCENT.negate())));
  }

  private static boolean isIn(Target target, Relation relation, Predicate<Unit> unit) {
    return target instanceof Threshold(var found, _, var its)
        && found == relation
        && unit.test(its);
  }

  private static Saying<Target> benchmark(Direction direction) {
    return Saying.<Target, MatchBenchmark>of(
            MatchBenchmark.class,
            blanks -> new MatchBenchmark(blanks.text("city"), direction),
            target -> Blanks.of("city", target.city()))
        .writtenWhen(target -> target.direction() == direction);
  }

  private static Saying<Target> graded(Language language) {
    return Saying.of(
        GradeAtLeast.class,
        blanks -> new GradeAtLeast(Tierings.grade(blanks.text("grade"))),
        target -> Blanks.of("grade", Tierings.word(target.grade(), language)));
  }

  private static Threshold share(Relation relation, Blanks blanks) {
    return new Threshold(relation, blanks.percent("bound"), Unit.PERCENT);
  }

  private static Threshold count(Relation relation, Blanks blanks) {
    return new Threshold(relation, blanks.number("bound"), Unit.counting(blanks.text("unit")));
  }

  private void synonym(String pattern, Function<Blanks, Target> reader) {
    add(CHINESE, pattern, new Saying<>(reader, _ -> Optional.empty()));
  }

  private void add(Language language, String pattern, Saying<Target> saying) {
    forms.add(new Form<>(language, pattern, saying));
  }
}
