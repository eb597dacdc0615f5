package kaocheng.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.model.Category;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.model.IndicatorKey;
import kaocheng.model.Policy;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.store.Books;

/** What the rules of a year leave to choose from where entries and lists are written. */
public final class RuleSubjects {
  private final Desk desk;

  public RuleSubjects(Desk desk) {
    this.desk = desk;
  }

  /**
   * An indicator that has use for an entry or list, and the words of its rules by the fields in
   * which they are written.
   */
  public record Subject(IndicatorKey indicator, String name, Map<String, List<String>> words) {
    public Subject {
      words = Map.copyOf(words);
    }

    public List<String> words(String field) {
      return words.getOrDefault(field, List.of());
    }
  }

  /** The indicators for which such an entry makes sense; all of them where any will do. */
  public List<Subject> of(EntrySort sort, int year) {
    return desk.workbook()
        .read(books -> indicators(books, year).flatMap(one -> of(sort, one).stream()).toList());
  }

  private static Stream<Indicator> indicators(Books books, int year) {
    books.cycles().require(year);
    return books.indicators().all(year).stream();
  }

  private static Optional<Subject> of(EntrySort sort, Indicator indicator) {
    var words = new RuleWords(indicator.target(), indicator.method());
    return switch (sort) {
      case LEDGER_ITEM ->
          Optional.of(indicator).filter(_ -> words.hasLedger()).map(one -> subject(one, Map.of()));
      case REFERENCE -> Optional.of(subject(indicator, named("reference", words.references())));
      case BENCHMARK -> Optional.of(subject(indicator, named("city", cities(indicator, words))));
      case BASELINE, ADJUSTMENT, DEPARTMENT, CLAUSE, GOAL, INDICATOR ->
          Optional.of(subject(indicator, Map.of()));
    };
  }

  private static List<String> cities(Indicator indicator, RuleWords words) {
    var cities = new ArrayList<>(words.cities());
    switch (indicator.target()) {
      case Target.MatchBenchmark(var city, var direction) -> cities.add(city);
      case Target.BenchmarkGraded(var city, var grade) -> cities.add(city);
      default -> {}
    }
    return cities.stream().distinct().toList();
  }

  /** The indicators that are reported by such a list. */
  public List<Subject> of(RollSort sort, int year) {
    return desk.workbook()
        .read(
            books ->
                indicators(books, year)
                    .filter(one -> kinds(one).anyMatch(sort.kinds()::contains))
                    .map(one -> subject(one, words(sort, one)))
                    .toList());
  }

  private static Stream<ValueKind> kinds(Indicator one) {
    return Stream.concat(
        Stream.of(Fit.kind(one.target(), one.method(), one.unit())),
        Fit.kinds(one.target(), one.method(), one.unit()).stream());
  }

  private static Map<String, List<String>> words(RollSort sort, Indicator indicator) {
    var words = new RuleWords(indicator.target(), indicator.method());
    return switch (sort) {
      case SURVEY -> Map.of("voters", List.copyOf(words.groups()), "point", points(words.points()));
      case PANEL ->
          opinions(kinds(indicator).filter(RollSort.PANEL.kinds()::contains).distinct().toList());
      case HONOURS -> named("level", words.levels());
    };
  }

  /** In which fields judges are asked for their opinion. */
  private static Map<String, List<String>> opinions(List<ValueKind> kinds) {
    var words = new HashMap<String, List<String>>();
    if (kinds.contains(ValueKind.MARKS)) {
      words.put("mark", List.of());
    }
    if (kinds.contains(ValueKind.VERDICTS)) {
      words.put("grade", FilledForms.grades());
    }
    return words;
  }

  /** The scale, and what is cast but does not count. */
  private static List<String> points(Collection<String> scale) {
    var points = new ArrayList<>(scale);
    if (!points.isEmpty()) {
      points.addAll(FilledForms.notValid());
    }
    return points;
  }

  /** What an adjustment of a department can be about. */
  public List<String> scopes(int year, String department) {
    return desk.workbook()
        .read(
            books -> {
              var scopes = new ArrayList<String>();
              scopes.add(FilledForms.wholeDepartment());
              Stream.of(Category.values()).map(FilledForms::scope).forEach(scopes::add);
              books.goals().all(year).stream()
                  .map(Goal::key)
                  .filter(key -> key.department().equals(department))
                  .map(FilledForms::scope)
                  .forEach(scopes::add);
              indicators(books, year)
                  .map(Indicator::key)
                  .filter(key -> key.department().equals(department))
                  .map(FilledForms::scope)
                  .forEach(scopes::add);
              return scopes;
            });
  }

  /** The grades of a year, the best first. */
  public List<String> grades(int year) {
    return desk.workbook()
        .read(
            books ->
                books.cycles().require(year).policy().bands().stream()
                    .map(Policy.GradeBand::grade)
                    .toList());
  }

  private static Map<String, List<String>> named(String field, Collection<String> words) {
    return words.isEmpty() ? Map.of() : Map.of(field, List.copyOf(words));
  }

  private static Subject subject(Indicator indicator, Map<String, List<String>> words) {
    return new Subject(indicator.key(), indicator.name(), words);
  }
}
