package kaocheng.model.rule.sentence;

import static kaocheng.model.figure.Relation.AT_LEAST;
import static kaocheng.model.figure.Relation.AT_MOST;
import static kaocheng.model.figure.Relation.LESS_THAN;
import static kaocheng.model.figure.Relation.MORE_THAN;

import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Relation;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.Target.Threshold;
import kaocheng.model.text.Language;

/**
 * The sentences of stated bounds. 以上, 不少于, 不低于, 以内 and 以下 include the number; 超过, 高于 and 不满 exclude
 * it (Civil Code, article 1259).
 */
final class BoundForms {
  private static final String SHARE = " {bound:PERCENT}";
  private static final String COUNT = " {bound:NUMBER=100} {unit:UNIT=篇}";
  private static final String ENGLISH_COUNT = " {bound:NUMBER=100} {unit:UNIT=篇}";

  private final Forms<Target> forms = new Forms<>();

  private BoundForms() {}

  static Forms<Target> all() {
    var all = new BoundForms();
    all.chinese();
    all.english();
    all.afterwards();
    return all.forms;
  }

  private void chinese() {
    percent("<不低于|不少于|至少|至少达到|达到|不小于|≥|＞=>", AT_LEAST);
    percent("<超过|高于|多于|大于|突破|＞>", MORE_THAN);
    percent("<不超过|不高于|不多于|不大于|至多|最多|≤|＜=>", AT_MOST);
    percent("<低于|不满|不足|少于|小于|＜>", LESS_THAN);
    counted("<不少于|不低于|至少|至少达到|至少完成|达到|完成|不小于|≥|＞=>", AT_LEAST);
    counted("<超过|高于|多于|大于|突破|＞>", MORE_THAN);
    counted("<不超过|不高于|不多于|不大于|至多|最多|≤|＜=>", AT_MOST);
    counted("<少于|低于|不满|不足|小于|＜>", LESS_THAN);
  }

  private void english() {
    bound(Language.ENGLISH, "<at least|not less than|no less than|not below>", AT_LEAST);
    bound(Language.ENGLISH, "<more than|above|over>", MORE_THAN);
    bound(Language.ENGLISH, "<at most|not more than|no more than|up to>", AT_MOST);
    bound(Language.ENGLISH, "<less than|below|under|fewer than>", LESS_THAN);
  }

  /** The words that stand behind the number. */
  private void afterwards() {
    for (var kind : new String[] {SHARE, COUNT}) {
      read("[达到|完成|保持在|力争|力争达到|力争完成]" + kind + " [及|含]<以上|以上(含)>", AT_LEAST);
      read("[控制在|保持在|压减到|降到]" + kind + " [及|含]<以内|以下|之内|以内(含)|以下(含)>", AT_MOST);
    }
    forms.synonym("<百分之百|100%>", _ -> new Threshold(AT_LEAST, Rational.ONE, Unit.PERCENT));
  }

  private void read(String pattern, Relation relation) {
    forms.synonym(pattern, blanks -> bound(relation, blanks));
  }

  private void percent(String words, Relation relation) {
    forms.chinese(words + SHARE, share(relation));
  }

  private void counted(String words, Relation relation) {
    forms.chinese(words + COUNT, count(relation));
  }

  private void bound(Language language, String words, Relation relation) {
    forms.add(language, words + SHARE, share(relation));
    forms.add(language, words + ENGLISH_COUNT, count(relation));
  }

  private static Saying<Target> share(Relation relation) {
    return Saying.<Target, Threshold>of(
            Threshold.class,
            blanks -> bound(relation, blanks),
            target -> Blanks.ofPercent("bound", target.bound()))
        .writtenWhen(target -> isIn(target, relation) && isPercent(target));
  }

  private static Saying<Target> count(Relation relation) {
    return Saying.<Target, Threshold>of(
            Threshold.class,
            blanks -> bound(relation, blanks),
            target -> Blanks.of("bound", target.bound()).and("unit", target.unit().symbol()))
        .writtenWhen(target -> isIn(target, relation) && !isPercent(target));
  }

  private static boolean isIn(Target target, Relation relation) {
    return target instanceof Threshold threshold && threshold.relation() == relation;
  }

  private static boolean isPercent(Target target) {
    return target instanceof Threshold threshold && threshold.unit().equals(Unit.PERCENT);
  }

  private static Threshold bound(Relation relation, Blanks blanks) {
    return blanks.has("unit")
        ? new Threshold(relation, blanks.number("bound"), Unit.counting(blanks.text("unit")))
        : new Threshold(relation, blanks.percent("bound"), Unit.PERCENT);
  }
}
