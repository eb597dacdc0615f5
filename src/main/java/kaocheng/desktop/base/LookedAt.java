package kaocheng.desktop.base;

import java.util.List;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The year that a screen shows, and as of which quarter; none before it is shown first. */
public record LookedAt(@Nullable YearReview review, Quarter as) {
  public static final LookedAt NOTHING = new LookedAt(null, Quarter.FIRST);

  public int year() {
    return review == null ? 0 : review.year();
  }

  public int quarter() {
    return as.number();
  }

  public List<Department> departments() {
    return review == null ? List.of() : review.dossier().departments();
  }
}
