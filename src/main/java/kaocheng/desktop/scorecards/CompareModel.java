package kaocheng.desktop.scorecards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kaocheng.desktop.base.DepartmentName;
import kaocheng.desktop.base.Sitting;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.Quarter;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.usecase.Comparisons;
import kaocheng.usecase.Comparisons.Cards;
import kaocheng.usecase.YearReview;
import org.jspecify.annotations.Nullable;

/** The scorecard that is looked at beside another department's, quarter's or year's. */
public final class CompareModel {
  private final Sitting sitting;
  private final Speech speech;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.NONE);
  private @Nullable YearReview review;
  private Quarter quarter = Quarter.FIRST;
  private String department = "";
  private Sort sort = Sort.DEPARTMENTS;
  private @Nullable Other other;

  /** What is compared. */
  public enum Sort implements Key {
    DEPARTMENTS,
    QUARTERS,
    YEARS;

    @Override
    public String family() {
      return "compared";
    }
  }

  /** What the scorecard can be held against: its code, its name, and its name in brief. */
  public record Other(String code, String name, String brief) {}

  /** What is shown: both sides by name, and their lines; no lines where there is nothing else. */
  public record Look(
      List<Other> others, @Nullable Other chosen, String one, List<CompareRow> rows) {
    static final Look NONE = new Look(List.of(), null, "", List.of());

    public Look {
      others = List.copyOf(others);
      rows = List.copyOf(rows);
    }
  }

  public CompareModel(Sitting sitting, Speech speech) {
    this.sitting = sitting;
    this.speech = speech;
  }

  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  public Sort sort() {
    return sort;
  }

  /** Takes the scorecard of a department in a year as of a quarter as the one side. */
  public void look(YearReview looked, Quarter as, String code) {
    review = looked;
    quarter = as;
    department = code;
    compare();
  }

  public void compare(Sort wanted) {
    sort = wanted;
    compare();
  }

  public void choose(Other wanted) {
    other = wanted;
    compare();
  }

  private void compare() {
    var its = review;
    if (its == null || department.isEmpty()) {
      return;
    }
    var others = others(its);
    var wanted = other;
    var chosen =
        wanted != null && others.contains(wanted)
            ? wanted
            : others.stream().findFirst().orElse(null);
    if (chosen == null) {
      look.set(new Look(others, null, one(its), List.of()));
      return;
    }
    other = chosen;
    switch (sort) {
      case DEPARTMENTS ->
          show(
              others,
              new Comparisons(its).departments(its.year(), quarter, department, chosen.code()));
      case QUARTERS ->
          show(
              others,
              new Comparisons(its).quarters(its.year(), department, quarter, quarter(chosen)));
      case YEARS -> compareYears(others, its.year(), Integer.parseInt(chosen.code()));
    }
  }

  /** Another year is read from the workbook; by then something else may be wanted. */
  private void compareYears(List<Other> others, int year, int otherYear) {
    var code = department;
    var as = quarter;
    var asked = other;
    sitting.work(
        Message.of(ScorecardsText.COMPARING),
        (desk, _) -> new Comparisons(desk).years(year, as, code, otherYear),
        cards -> {
          if (Objects.equals(asked, other) && code.equals(department) && as == quarter) {
            show(others, cards);
          }
        });
  }

  private void show(List<Other> others, Cards cards) {
    var its = review;
    if (its != null) {
      look.set(new Look(others, other, one(its), new CompareRows(speech).of(cards)));
    }
  }

  private static Quarter quarter(Other chosen) {
    return Quarter.valueOf(chosen.code());
  }

  private String one(YearReview its) {
    return switch (sort) {
      case DEPARTMENTS -> department(its).map(Department::name).orElse(department);
      case QUARTERS -> speech.verdicts().quarter(quarter);
      case YEARS -> called(its.year());
    };
  }

  private Optional<Department> department(YearReview its) {
    return its.dossier().departments().stream()
        .filter(one -> one.code().equals(department))
        .findFirst();
  }

  private String called(int year) {
    return speech.say(ScorecardsText.YEAR, year);
  }

  /** Departments of the same ranking group come first. */
  private List<Other> others(YearReview its) {
    return switch (sort) {
      case DEPARTMENTS -> {
        var group = department(its).map(Department::group).orElse("");
        yield its.dossier().departments().stream()
            .filter(one -> !one.code().equals(department))
            .sorted(Comparator.comparing(one -> !one.group().equals(group)))
            .map(one -> new Other(one.code(), new DepartmentName().toString(one), one.name()))
            .toList();
      }
      case QUARTERS ->
          Arrays.stream(Quarter.values())
              .filter(one -> one != quarter)
              .map(
                  one ->
                      new Other(
                          one.name(),
                          speech.verdicts().quarter(one),
                          speech.verdicts().quarter(one)))
              .toList();
      case YEARS ->
          its.years().stream()
              .filter(one -> one != its.year())
              .map(one -> new Other(one.toString(), called(one), called(one)))
              .toList();
    };
  }
}
