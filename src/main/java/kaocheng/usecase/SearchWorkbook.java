package kaocheng.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.exchange.intake.Folded;
import kaocheng.model.Department;
import kaocheng.model.Goal;
import kaocheng.model.Indicator;
import kaocheng.store.Books;

/**
 * Finds departments, goals and indicators by any words of their names, wordings and numbers; of
 * several words all have to be there, some of which may be of its department instead. Width and
 * case of letters make no difference.
 */
public final class SearchWorkbook {
  private final Desk desk;

  public SearchWorkbook(Desk desk) {
    this.desk = desk;
  }

  /** What was found: its sort, the department's code and name, its number, and its title. */
  public record Hit(
      EntrySort sort, String department, String departmentName, String number, String title) {}

  /** The first so many hits: departments first, then goals, then indicators. */
  public List<Hit> find(int year, String text, int most) {
    var words = Arrays.stream(Folded.name(text).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    return words.isEmpty()
        ? List.of()
        : desk.workbook().read(books -> find(books, year, words).limit(most).toList());
  }

  private static Stream<Hit> find(Books books, int year, List<String> words) {
    var departments = books.departments().all(year);
    var goals = books.goals().all(year);
    var indicators = books.indicators().all(year);
    return Stream.of(
            departments.stream()
                .filter(one -> holds(words, "", one.code() + " " + one.name() + " " + one.group()))
                .map(SearchWorkbook::hit),
            goals.stream()
                .filter(one -> holds(words, owner(departments, one.key().department()), own(one)))
                .map(one -> hit(departments, one)),
            indicators.stream()
                .filter(one -> holds(words, owner(departments, one.key().department()), own(one)))
                .map(one -> hit(departments, one)))
        .flatMap(hits -> hits);
  }

  private static String own(Goal one) {
    return one.key().number() + " " + one.title() + " " + one.wording();
  }

  private static String own(Indicator one) {
    return one.key().number() + " " + one.name() + " " + one.definition();
  }

  private static String owner(List<Department> departments, String code) {
    return code + " " + name(departments, code);
  }

  /** Whether all words are there, and at least one of them in what is its own. */
  private static boolean holds(List<String> words, String owner, String own) {
    var folded = Folded.name(own);
    var whole = Folded.name(owner) + " " + folded;
    return words.stream().allMatch(whole::contains) && words.stream().anyMatch(folded::contains);
  }

  private static Hit hit(Department one) {
    return new Hit(EntrySort.DEPARTMENT, one.code(), one.name(), one.code(), one.name());
  }

  private static Hit hit(List<Department> departments, Goal one) {
    var code = one.key().department();
    return new Hit(EntrySort.GOAL, code, name(departments, code), one.key().number(), one.title());
  }

  private static Hit hit(List<Department> departments, Indicator one) {
    var code = one.key().department();
    return new Hit(
        EntrySort.INDICATOR, code, name(departments, code), one.key().number(), one.name());
  }

  private static String name(List<Department> departments, String code) {
    return departments.stream()
        .filter(one -> one.code().equals(code))
        .map(Department::name)
        .findFirst()
        .orElse(code);
  }
}
