package kaocheng.desktop.base.form;

import java.util.List;
import java.util.Optional;
import kaocheng.desktop.base.form.EntryLine.Choice;
import kaocheng.model.Department;
import kaocheng.model.IndicatorKey;
import kaocheng.usecase.RuleSubjects.Subject;

/** The departments and indicators that an entry or list can be about. */
public record SubjectChoices(List<Department> owners, List<Subject> subjects) {
  public SubjectChoices {
    owners = List.copyOf(owners);
    subjects = List.copyOf(subjects);
  }

  /** Of the departments those that have one of the indicators. */
  public static SubjectChoices among(List<Department> departments, List<Subject> subjects) {
    var codes = subjects.stream().map(one -> one.indicator().department()).distinct().toList();
    var owners = departments.stream().filter(one -> codes.contains(one.code())).toList();
    return new SubjectChoices(owners, subjects);
  }

  public List<Choice> departments() {
    return owners.stream()
        .map(one -> new Choice(one.code(), one.code() + " " + one.name()))
        .toList();
  }

  public List<Choice> indicators(String department) {
    return subjects.stream()
        .filter(one -> one.indicator().department().equals(department))
        .map(
            one ->
                new Choice(one.indicator().number(), one.indicator().number() + " " + one.name()))
        .toList();
  }

  public Optional<Subject> subject(String department, String indicator) {
    var key = new IndicatorKey(department, indicator);
    return subjects.stream().filter(one -> one.indicator().equals(key)).findFirst();
  }

  /** What the rules of the indicator leave to choose from in a field. */
  public List<String> words(String department, String indicator, String field) {
    return subject(department, indicator).map(one -> one.words(field)).orElse(List.of());
  }
}
