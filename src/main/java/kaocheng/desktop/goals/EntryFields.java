package kaocheng.desktop.goals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.desktop.base.form.EditedLine;
import kaocheng.desktop.base.form.FieldBox;
import kaocheng.desktop.base.form.Input;
import kaocheng.desktop.base.form.Inputs;
import kaocheng.desktop.base.form.RuleField;
import kaocheng.usecase.CheckRule.RuleSort;
import kaocheng.usecase.Draft;
import kaocheng.usecase.EditFault;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.FormField;
import kaocheng.usecase.Registers;
import org.jspecify.annotations.Nullable;

/** The fields of one entry: what stands in them, and what is wrong beside each. */
final class EntryFields {
  private static final String YEAR = "year";
  private static final double WIDTH = 120;

  private final Room room;
  private final Speech speech;
  private final Map<String, String> goals;
  private final Map<String, FieldBox> boxes = new LinkedHashMap<>();
  private final Map<String, String> headings;
  private final VBox view = new VBox();
  private OpenForm form;

  /** The goals of the department, by number, are what an indicator can be moved to. */
  EntryFields(Room room, OpenForm form, Map<String, String> goals) {
    this.room = room;
    this.speech = room.speech();
    this.form = form;
    this.goals = Map.copyOf(goals);
    var fields = Registers.fields(form.slot().sort());
    headings = fields.stream().collect(Collectors.toMap(FormField::name, FormField::heading));
    var byName = fields.stream().collect(Collectors.toMap(FormField::name, field -> field));
    view.getStyleClass().add("entry-fields");
    for (var line : lines(form.slot())) {
      var row = new HBox();
      row.getStyleClass().add("field-row");
      for (var name : line) {
        var box = new FieldBox(name, speech.say(word(name)), input(name, byName.get(name)));
        HBox.setHgrow(box.view(), Priority.ALWAYS);
        box.view().setPrefWidth(WIDTH);
        boxes.put(name, box);
        row.getChildren().add(box.view());
      }
      view.getChildren().add(row);
    }
    boxes.forEach((name, box) -> box.input().show(shown(form.typed(), name)));
    tell(form.faults());
  }

  VBox view() {
    return view;
  }

  OpenForm form() {
    return form;
  }

  /** What stands in a field; nothing where the entry has no such field. */
  String text(String name) {
    var box = boxes.get(name);
    return box == null ? form.kept().text(name) : box.input().text();
  }

  List<Input> inputs() {
    return boxes.values().stream().map(FieldBox::input).toList();
  }

  private FieldWord word(String name) {
    return FieldWord.of(form.slot().sort(), name);
  }

  /** The names of an entry cannot be changed once it is there; they stand in its title. */
  private static List<List<String>> lines(Slot slot) {
    var isNew = slot.isNew();
    return switch (slot.sort()) {
      case DEPARTMENT ->
          isNew
              ? List.of(List.of(YEAR, "department"), List.of("name"), List.of("group"))
              : List.of(List.of("name"), List.of("group"));
      case GOAL ->
          List.of(
              isNew ? List.of("goal", "category", "weight") : List.of("category", "weight"),
              List.of("title"),
              List.of("wording"));
      default ->
          List.of(
              isNew ? List.of("indicator", "weight", "unit") : List.of("weight", "unit"),
              List.of("name"),
              List.of("target"),
              List.of("method"),
              List.of("entry", "aggregation"),
              List.of("pace"),
              List.of("definition"),
              List.of("goal"));
    };
  }

  private Input input(String name, @Nullable FormField field) {
    return switch (name) {
      case "target" -> new RuleField(room, RuleSort.TARGET, name, 2);
      case "method" -> new RuleField(room, RuleSort.METHOD, name, 2);
      case "pace" -> pace();
      case "wording" -> Inputs.prose(speech.say(GoalsText.PROMPT_WORDING), 5);
      case "definition" -> Inputs.prose(speech.say(GoalsText.PROMPT_DEFINITION), 2);
      case "unit" -> Inputs.line(speech.say(GoalsText.PROMPT_UNIT));
      case "group" -> Inputs.line(speech.say(GoalsText.PROMPT_GROUP));
      case "goal" -> form.slot().sort() == EntrySort.GOAL ? line("") : goal();
      default -> field == null || field.choices().isEmpty() ? line(name) : choice(field);
    };
  }

  private Input line(String name) {
    return Inputs.line(name.equals("department") ? speech.say(GoalsText.PROMPT_NUMBER) : "");
  }

  private Input pace() {
    var field = new RuleField(room, RuleSort.PACE, "pace", 1);
    field.control().setPromptText(speech.say(GoalsText.BY_TARGET));
    return field;
  }

  private Input goal() {
    return Inputs.choice(
        goals.keySet().stream().sorted(EntryFields::byNumber).toList(),
        number -> goals.getOrDefault(number, number));
  }

  private static int byNumber(String one, String other) {
    return one.length() == other.length()
        ? one.compareTo(other)
        : Integer.compare(one.length(), other.length());
  }

  private Input choice(FormField field) {
    var words = new ArrayList<String>();
    if (field.presence() == FormField.Presence.OPTIONAL) {
      words.add("");
    }
    words.addAll(field.choices());
    return Inputs.choice(
        words,
        word ->
            word.isEmpty() ? speech.say(GoalsText.BY_CONTENT) : speech.say(ChoiceWord.of(word)));
  }

  private static String shown(Draft draft, String name) {
    return name.equals(YEAR) ? Integer.toString(draft.year()) : draft.text(name);
  }

  /** What the form says now; a year that is none is that of before. */
  Draft draft() {
    var draft = form.kept();
    for (var box : boxes.entrySet()) {
      var text = box.getValue().input().text();
      draft = box.getKey().equals(YEAR) ? inYear(draft, text) : draft.with(box.getKey(), text);
    }
    return draft;
  }

  private static Draft inYear(Draft draft, String text) {
    return isYear(text) ? new Draft(draft.sort(), Integer.parseInt(text), draft.cells()) : draft;
  }

  private static boolean isYear(String text) {
    return text.matches("[12][0-9]{3}");
  }

  /**
   * Whether nothing stands in the way of reading the form at all; tells of it where something does.
   */
  boolean isReadable() {
    var year = boxes.get(YEAR);
    if (year == null || isYear(year.input().text())) {
      return true;
    }
    year.tell(List.of(speech.say(GoalsText.NOT_A_YEAR)));
    return false;
  }

  /** Whether somebody has typed into this field what the workbook does not say. */
  boolean isChanged(TextInputControl control) {
    return boxes.entrySet().stream()
        .filter(box -> box.getValue().input().control().equals(control))
        .anyMatch(box -> !box.getValue().input().text().equals(shown(form.kept(), box.getKey())));
  }

  /** Shows what stands there now; what was typed since the form was sent stays. */
  void refresh(OpenForm now, @Nullable Draft sent) {
    var before = form;
    var mine = draft();
    form = now;
    boxes.forEach(
        (name, box) -> {
          var text = shown(mine, name);
          var untouched =
              Stream.of(before.kept(), before.typed(), sent == null ? before.kept() : sent)
                  .anyMatch(known -> text.equals(shown(known, name)));
          if (untouched || !box.input().control().isFocused()) {
            box.input().show(shown(now.typed(), name));
          }
        });
    tell(now.faults());
  }

  /** What is wrong beside each field, and what belongs to none of them. */
  private void tell(List<EditFault> faults) {
    boxes.forEach((name, box) -> box.tell(texts(faults.stream().filter(one -> isOf(one, name)))));
  }

  /** What is wrong and belongs to no field that is shown. */
  List<String> elsewhere() {
    return texts(
        form.faults().stream()
            .filter(fault -> boxes.keySet().stream().noneMatch(name -> isOf(fault, name))));
  }

  private boolean isOf(EditFault fault, String name) {
    return fault.heading().equals(headings.get(name));
  }

  private List<String> texts(Stream<EditFault> faults) {
    return faults.map(new EditedLine(speech)::fault).toList();
  }
}
