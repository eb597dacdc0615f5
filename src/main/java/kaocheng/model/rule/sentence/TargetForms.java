package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.rule.Target;

/** The sentences of all targets; the first that fits is the canonical one. */
final class TargetForms {
  private TargetForms() {}

  static List<Wording<Target>> all() {
    return new Forms<Target>()
        .andAll(BoundForms.all())
        .andAll(LastYearForms.all())
        .andAll(OthersForms.all())
        .andAll(PlaceForms.all())
        .andAll(DoneForms.all())
        .all();
  }
}
