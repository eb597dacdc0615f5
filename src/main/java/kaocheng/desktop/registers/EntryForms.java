package kaocheng.desktop.registers;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kaocheng.desktop.base.KeptWord;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.DraftForm;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.EntryForm.Asked;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.base.form.EntryLine.Choice;
import kaocheng.desktop.base.form.EntryLine.Writing;
import kaocheng.usecase.Draft;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.FormField;
import kaocheng.usecase.Registers;

/** The forms for entries: what can be chosen follows from the department and the indicator. */
final class EntryForms {
  private static final Set<String> LONG = Set.of("reason", "definition");

  private final Speech speech;
  private final RegistersModel model;
  private final EntryForm form;
  private final DraftForm drafts;

  EntryForms(Speech speech, RegistersModel model, EntryForm form, Consumer<Edited> then) {
    this.speech = speech;
    this.model = model;
    this.form = form;
    this.drafts = new DraftForm(form, model.edits(), () -> model.at().quarter(), then);
  }

  void change(RegisterLine line, Draft draft) {
    var sort = draft.sort();
    var naming = new HashSet<>(sort.naming());
    var lines =
        Registers.fields(sort).stream()
            .map(field -> line(draft, field, List.of()))
            .map(one -> naming.contains(one.field().name()) ? one.as(Writing.FIXED) : one)
            .toList();
    open(speech.say(RegistersText.CHANGING, line.title()), draft, lines, RegistersText.DO_WRITE);
    withScopes(draft, scopes -> lay(draft, naming, scopes));
  }

  private void lay(Draft draft, Set<String> fixed, List<String> scopes) {
    form.lay(
        Registers.fields(draft.sort()).stream()
            .map(field -> line(draft, field, scopes))
            .map(one -> fixed.contains(one.field().name()) ? one.as(Writing.FIXED) : one)
            .toList());
  }

  void add(EntrySort sort) {
    var chosen = model.chosen();
    var draft = Draft.blank(sort, model.at().year()).with("department", chosen.department());
    if (sort == EntrySort.BASELINE) {
      draft = draft.with("base_year", Integer.toString(model.at().year() - 1));
    }
    var title = speech.say(RegistersText.ADDING, speech.say(chosen.register().text()));
    open(title, draft, List.of(), RegistersText.DO_ADD);
    layNew(draft);
    form.focus();
  }

  /** A new entry's fields; whatever others depend on lays them anew. */
  private void layNew(Draft draft) {
    lay(draft, Set.of(), List.of());
    withScopes(draft, scopes -> lay(draft.with(form.texts()), Set.of(), scopes));
    follow();
  }

  private void follow() {
    followDepartment();
    form.follow("indicator", texts -> layNew(blank().with(texts)));
  }

  private void followDepartment() {
    form.follow("department", texts -> layNew(blank().with(texts).with("indicator", "")));
  }

  private Draft blank() {
    return Draft.blank(model.sort(), model.at().year());
  }

  /** What an adjustment can be about is asked for once its department is known. */
  private void withScopes(Draft draft, Consumer<List<String>> lay) {
    var department = draft.text("department");
    if (draft.sort() == EntrySort.ADJUSTMENT && !department.isEmpty()) {
      model.scopes(
          department,
          scopes -> {
            lay.accept(scopes);
            followDepartment();
          });
    }
  }

  private EntryLine line(Draft draft, FormField field, List<String> scopes) {
    var line = EntryLine.of(field, draft.text(field.name()));
    var department = draft.text("department");
    var choices = model.choices();
    var words = choices.words(department, draft.text("indicator"), field.name());
    return switch (field.name()) {
      case "department" -> line.choosing(choices.departments()).as(Writing.CHOSEN);
      case "indicator" -> line.choosing(choices.indicators(department)).as(Writing.CHOSEN);
      case "reference", "city" -> line.choosing(shown(words)).as(Writing.FREE);
      case "scope" -> line.choosing(told(scopes)).as(Writing.FREE);
      case "comparable" -> line.choosing(told(field.choices()));
      case "kind" -> line.choosing(told(field.choices())).as(Writing.FREE);
      case "not_above" -> line.choosing(shown(model.grades()));
      default ->
          LONG.contains(field.name()) || isProse(draft, field) ? line.as(Writing.LONG) : line;
    };
  }

  private static boolean isProse(Draft draft, FormField field) {
    return draft.sort() == EntrySort.BENCHMARK && field.name().equals("value");
  }

  private List<Choice> told(List<String> words) {
    return words.stream().map(word -> new Choice(word, KeptWord.told(speech, word))).toList();
  }

  private static List<Choice> shown(List<String> words) {
    return words.stream().map(Choice::of).toList();
  }

  private void open(String title, Draft draft, List<EntryLine> lines, RegistersText act) {
    var note = speech.say(model.chosen().register().note());
    drafts.open(new Asked(title, note, lines, speech.say(act)), draft);
  }

  void withdraw(RegisterLine line, Draft draft) {
    drafts.withdraw(
        new Asked(
            speech.say(RegistersText.WITHDRAWING, line.title()),
            speech.say(RegistersText.WITHDRAW_NOTE),
            DraftForm.papers(),
            speech.say(RegistersText.DO_WITHDRAW)),
        draft);
  }
}
