package kaocheng.desktop.ledger;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.DraftForm;
import kaocheng.desktop.base.form.EntryForm;
import kaocheng.desktop.base.form.EntryForm.Asked;
import kaocheng.desktop.base.form.EntryLine;
import kaocheng.desktop.base.form.EntryLine.Writing;
import kaocheng.usecase.Draft;
import kaocheng.usecase.Edited;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.FormField;
import kaocheng.usecase.Registers;

/** The forms beside the ledger: striking off, taking off, entering, changing and withdrawing. */
final class LedgerForms {
  private static final Set<String> OF_STATE =
      Set.of("state", "done", "withdrawn", "approval", "evidence");

  private final Speech speech;
  private final LedgerModel model;
  private final EntryForm form;
  private final DraftForm drafts;
  private final Consumer<Edited> then;

  /** What becomes of each act is handed on. */
  LedgerForms(Speech speech, LedgerModel model, EntryForm form, Consumer<Edited> then) {
    this.speech = speech;
    this.model = model;
    this.form = form;
    this.drafts = new DraftForm(form, model.edits(), () -> model.at().quarter(), then);
    this.then = then;
  }

  private static List<FormField> fields() {
    return Registers.fields(EntrySort.LEDGER_ITEM);
  }

  /** A field that may not be left blank in this form, whatever files may do. */
  private static EntryLine needed(String name, String text) {
    var field = fields().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return EntryLine.of(field.needed(), text);
  }

  void strikeOff(List<LedgerRow> rows) {
    var items = rows.stream().map(LedgerRow::draft).toList();
    var evidence = rows.size() == 1 ? rows.getFirst().evidence() : "";
    form.open(
        new Asked(
            speech.say(LedgerText.STRIKING_OFF, names(rows)),
            speech.say(LedgerText.STRIKE_OFF_NOTE),
            List.of(
                needed("done", model.look().day().toString()),
                needed("evidence", evidence).as(Writing.LONG)),
            speech.say(LedgerText.DO_STRIKE_OFF, rows.size())),
        written -> model.strikeOff(items, written, then),
        _ -> {});
    form.box("evidence").ifPresent(box -> box.control().requestFocus());
  }

  private static String names(List<LedgerRow> rows) {
    return String.join("、", rows.stream().map(LedgerForms::name).toList());
  }

  private static String name(LedgerRow row) {
    return row.number() + " " + row.name();
  }

  void takeOff(LedgerRow row) {
    form.open(
        new Asked(
            speech.say(LedgerText.TAKING_OFF, name(row)),
            speech.say(LedgerText.TAKE_OFF_NOTE),
            List.of(needed("withdrawn", model.look().day().toString()), needed("approval", "")),
            speech.say(LedgerText.DO_TAKE_OFF)),
        written -> model.takeOff(row.draft(), written, then),
        _ -> {});
    form.box("approval").ifPresent(box -> box.control().requestFocus());
  }

  void withdraw(LedgerRow row) {
    drafts.withdraw(
        new Asked(
            speech.say(LedgerText.WITHDRAWING, name(row)),
            speech.say(LedgerText.WITHDRAW_NOTE),
            DraftForm.papers(),
            speech.say(LedgerText.DO_WITHDRAW)),
        row.draft());
  }

  void change(LedgerRow row) {
    var lines =
        fields().stream()
            .filter(field -> !OF_STATE.contains(field.name()) || field.name().equals("evidence"))
            .map(field -> changeable(row.draft(), field))
            .toList();
    open(speech.say(LedgerText.CHANGING, name(row)), row.draft(), lines, LedgerText.DO_WRITE);
    form.box("name").ifPresent(box -> box.control().requestFocus());
  }

  private EntryLine changeable(Draft draft, FormField field) {
    var line = EntryLine.of(field, draft.text(field.name()));
    return switch (field.name()) {
      case "department" -> line.choosing(model.choices().departments()).as(Writing.FIXED);
      case "indicator" ->
          line.choosing(model.choices().indicators(draft.text("department"))).as(Writing.FIXED);
      case "item" -> line.as(Writing.FIXED);
      case "evidence" -> line.as(Writing.LONG);
      default -> line;
    };
  }

  /** A new task, of the department and list looked at where there is one. */
  void add() {
    var chosen = model.chosen();
    var draft =
        Draft.blank(EntrySort.LEDGER_ITEM, model.at().year())
            .with("state", "未销号")
            .with("department", chosen.department())
            .with("indicator", chosen.list());
    open(speech.say(LedgerText.ADDING), draft, blank(draft), LedgerText.DO_ADD);
    form.focus();
    follow();
  }

  private List<EntryLine> blank(Draft draft) {
    return fields().stream()
        .filter(field -> !OF_STATE.contains(field.name()))
        .map(
            field -> {
              var line = EntryLine.of(field, draft.text(field.name()));
              return switch (field.name()) {
                case "department" ->
                    line.choosing(model.choices().departments()).as(Writing.CHOSEN);
                case "indicator" ->
                    line.choosing(model.choices().indicators(draft.text("department")))
                        .as(Writing.CHOSEN);
                default -> line;
              };
            })
        .toList();
  }

  /** What indicators there are depends on the department. */
  private void follow() {
    form.follow(
        "department",
        texts -> {
          var blank = Draft.blank(EntrySort.LEDGER_ITEM, model.at().year());
          form.lay(blank(blank.with(texts).with("indicator", "")));
          follow();
        });
  }

  private void open(String title, Draft draft, List<EntryLine> lines, LedgerText act) {
    drafts.open(new Asked(title, speech.say(LedgerText.ENTRY_NOTE), lines, speech.say(act)), draft);
  }
}
