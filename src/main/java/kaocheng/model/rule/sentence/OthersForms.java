package kaocheng.model.rule.sentence;

import kaocheng.model.figure.Direction;
import kaocheng.model.figure.Relation;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.AgainstReference;
import kaocheng.model.rule.Target.BenchmarkGraded;
import kaocheng.model.rule.Target.GradeAtLeast;
import kaocheng.model.rule.Target.MatchBenchmark;
import kaocheng.model.text.Language;

/** The sentences of targets that are held against others, or judged by a panel. */
final class OthersForms {
  private final Forms<Target> forms = new Forms<>();
  private final Forms<Target> averages = new Forms<>();

  private OthersForms() {}

  static Forms<Target> all() {
    var all = new OthersForms();
    all.references();
    all.benchmarks();
    all.grades();
    return all.forms.andAll(all.averages);
  }

  private void references() {
    reference(Relation.MORE_THAN, "<高于|超过|大于>", "<above|more than>");
    reference(Relation.AT_LEAST, "<不低于|不少于|达到>", "<at least|not below>");
    reference(Relation.LESS_THAN, "<低于|少于|小于>", "<below|less than>");
    reference(Relation.AT_MOST, "<不高于|不超过|不多于>", "<at most|not above>");
  }

  private void reference(Relation relation, String chinese, String english) {
    Saying<Target> saying =
        Saying.<Target, AgainstReference>of(
                AgainstReference.class,
                blanks -> new AgainstReference(blanks.text("reference"), relation),
                target -> Blanks.of("reference", target.reference()))
            .writtenWhen(
                target ->
                    target instanceof AgainstReference against && against.relation() == relation);
    forms.chinese("[增速|增幅]" + chinese + "参照 {reference:REFERENCE=各项贷款平均增速}", saying);
    forms.english(english + " reference {reference:REFERENCE=各项贷款平均增速}", saying);
    averages.chinese("[增速|增幅]" + chinese + "{reference:AVERAGE=各项贷款平均增速}", saying.onlyRead());
  }

  private void benchmarks() {
    benchmark(Direction.UP, "<达到|不低于|赶上|追平>标杆 {city:NAME}", "<at least|matches>");
    benchmark(Direction.DOWN, "<不高于|不超过>标杆 {city:NAME}", "<at most|not above>");
  }

  private void benchmark(Direction direction, String chinese, String english) {
    Saying<Target> saying =
        Saying.<Target, MatchBenchmark>of(
                MatchBenchmark.class,
                blanks -> new MatchBenchmark(blanks.text("city"), direction),
                target -> Blanks.of("city", target.city()))
            .writtenWhen(target -> target.direction() == direction);
    forms.chinese(chinese, saying);
    forms.english(english + " benchmark {city:NAME}", saying);
  }

  private void grades() {
    forms.chinese("<评定不低于|评定等次不低于|等次不低于|评定达到> {grade:GRADE}", graded(Language.CHINESE));
    forms.chinese("<评定|评定为|评为|等次> {grade:GRADE} <以上|及以上>", graded(Language.CHINESE).onlyRead());
    forms.english("graded at least {grade:GRADE=good}", graded(Language.ENGLISH));
    forms.english("graded {grade:GRADE=good} or better", graded(Language.ENGLISH).onlyRead());
    forms.chinese("对标 {city:NAME} <评定不低于|评定等次不低于|评定达到> {grade:GRADE}", against(Language.CHINESE));
    forms.english(
        "graded at least {grade:GRADE=good} against {city:NAME}", against(Language.ENGLISH));
  }

  private static Saying<Target> graded(Language language) {
    return Saying.of(
        GradeAtLeast.class,
        blanks -> new GradeAtLeast(Gradings.grade(blanks.text("grade"))),
        target -> Blanks.of("grade", Gradings.word(target.grade(), language)));
  }

  private static Saying<Target> against(Language language) {
    return Saying.of(
        BenchmarkGraded.class,
        blanks -> new BenchmarkGraded(blanks.text("city"), Gradings.grade(blanks.text("grade"))),
        target ->
            Blanks.of("city", target.city()).and("grade", Gradings.word(target.grade(), language)));
  }
}
