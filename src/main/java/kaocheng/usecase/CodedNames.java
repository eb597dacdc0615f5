package kaocheng.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kaocheng.exchange.intake.FoldedName;
import kaocheng.model.Indicator;
import kaocheng.store.Alias;
import kaocheng.store.Books;
import kaocheng.usecase.UnclearName.Candidate;

/** The departments of a year and the indicators of each, by their codes and names. */
final class CodedNames {
  private final Books books;
  private final Map<Scope, List<CodedName>> names = new HashMap<>();
  private final Map<Integer, Map<String, List<Indicator>>> years = new HashMap<>();

  CodedNames(Books books) {
    this.books = books;
  }

  /** A code with its name. */
  record CodedName(String code, String name, FoldedName folded) {
    CodedName(String code, String name) {
      this(code, name, FoldedName.of(name));
    }

    Candidate candidate() {
      return new Candidate(code, name);
    }
  }

  /** The departments of a year, or the indicators of one of them. */
  record Scope(int year, String department) {
    boolean isOfDepartments() {
      return department.isEmpty();
    }
  }

  /** What a person said of a name in this scope is kept under. */
  static Alias alias(String department, FoldedName name) {
    return department.isEmpty()
        ? Alias.ofDepartment(name.text())
        : Alias.ofIndicator(department, name.text());
  }

  List<CodedName> in(Scope scope) {
    return names.computeIfAbsent(
        scope, asked -> asked.isOfDepartments() ? departments(asked.year()) : indicators(asked));
  }

  private List<CodedName> departments(int year) {
    return books.departments().all(year).stream()
        .map(one -> new CodedName(one.code(), one.name()))
        .toList();
  }

  private List<CodedName> indicators(Scope scope) {
    return years
        .computeIfAbsent(
            scope.year(),
            year ->
                books.indicators().all(year).stream()
                    .collect(Collectors.groupingBy(one -> one.key().department())))
        .getOrDefault(scope.department(), List.of())
        .stream()
        .map(one -> new CodedName(one.key().number(), one.name()))
        .toList();
  }
}
