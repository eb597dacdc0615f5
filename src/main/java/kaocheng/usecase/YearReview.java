package kaocheng.usecase;

import java.util.List;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;

/** A cycle as of each of its quarters, and the last quarter for which anybody reported. */
public record YearReview(
    List<Integer> years, Dossier dossier, List<Assessment> assessments, Quarter reported) {

  public YearReview {
    years = List.copyOf(years);
    assessments = List.copyOf(assessments);
  }

  public int year() {
    return dossier.cycle().year();
  }

  public Assessment as(Quarter quarter) {
    return assessments.get(quarter.number() - 1);
  }
}
