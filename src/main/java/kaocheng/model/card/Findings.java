package kaocheng.model.card;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.figure.Rational;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a card tells beside its figures: the decisions that bear on it, what is worth knowing about
 * the total and about rank and grade, and how many points the next better place is away; null where
 * there is no better place.
 */
public record Findings(
    List<Applied> adjustments,
    List<Message> notices,
    List<Message> remarks,
    @Nullable Rational toNextPlace) {
  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), null);

  public Findings {
    adjustments = List.copyOf(adjustments);
    notices = List.copyOf(notices);
    remarks = List.copyOf(remarks);
  }

  public Findings withNotice(Message notice) {
    var more = new ArrayList<>(notices);
    more.add(notice);
    return new Findings(adjustments, more, remarks, toNextPlace);
  }

  public Findings placed(List<Message> about, @Nullable Rational toNext) {
    return new Findings(adjustments, notices, about, toNext);
  }
}
