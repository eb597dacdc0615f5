package kaocheng.model.rule.sentence;

import java.util.List;
import kaocheng.model.rule.Method;

/** The sentences of all scoring methods; the first that fits is the canonical one. */
final class MethodForms {
  private MethodForms() {}

  static List<Wording<Method>> all() {
    return new Forms<Method>()
        .andAll(ShareForms.all())
        .andAll(MilestoneForms.all())
        .andAll(DeductionForms.all())
        .andAll(SpanForms.all())
        .andAll(AroundForms.all())
        .andAll(PlacePointForms.all())
        .andAll(OpinionForms.all())
        .andAll(GroupForms.all())
        .andAll(CombinedForms.all())
        .all();
  }
}
