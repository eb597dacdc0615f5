package kaocheng.desktop.registers;

import java.util.List;
import java.util.Optional;
import kaocheng.desktop.base.EntryLine.Choice;
import kaocheng.model.IndicatorKey;
import kaocheng.usecase.RuleSubjects.Subject;

/** The departments and indicators that an entry or list of a register can be about. */
final class SubjectChoices {
  private final RegistersModel model;

  SubjectChoices(RegistersModel model) {
    this.model = model;
  }

  List<Choice> departments() {
    var codes =
        model.subjects().stream().map(one -> one.indicator().department()).distinct().toList();
    return model.at().departments().stream()
        .filter(
            one -> codes.contains(one.code()) || model.chosen().register() == Register.ADJUSTMENTS)
        .map(one -> new Choice(one.code(), one.code() + " " + one.name()))
        .toList();
  }

  List<Choice> indicators(String department) {
    return model.subjects().stream()
        .filter(one -> one.indicator().department().equals(department))
        .map(
            one ->
                new Choice(one.indicator().number(), one.indicator().number() + " " + one.name()))
        .toList();
  }

  Optional<Subject> subject(String department, String indicator) {
    var key = new IndicatorKey(department, indicator);
    return model.subjects().stream().filter(one -> one.indicator().equals(key)).findFirst();
  }

  /** What the rules of the indicator leave to choose from in a field. */
  List<String> words(String department, String indicator, String field) {
    return subject(department, indicator).map(one -> one.words(field)).orElse(List.of());
  }
}
