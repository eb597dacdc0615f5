package kaocheng.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kaocheng.desktop.base.Room;
import kaocheng.desktop.base.Speech;
import kaocheng.model.text.Language;
import kaocheng.usecase.ColumnChoice;
import kaocheng.usecase.FileChoices;
import kaocheng.usecase.FileLook;
import kaocheng.usecase.IntakeAnswer;
import kaocheng.usecase.TableLook;

/** The fields in which is said how a file and one of its tables are read. */
final class ReadingFields {
  private static final int MOST_HEADING_ROWS = 3;
  private static final int LETTERS = 26;

  private final Room room;
  private final Speech speech;
  private final Consumer<FileChoices> then;

  ReadingFields(Room room, Consumer<FileChoices> then) {
    this.room = room;
    this.speech = room.speech();
    this.then = then;
  }

  /** Encoding and sheet. */
  List<VBox> ofFile(FileLook look, ReadingModel model) {
    var boxes = new ArrayList<VBox>();
    var sheets = look.tables().stream().map(TableLook::sheet).toList();
    if (sheets.size() > 1) {
      boxes.add(
          field(
              new Asked("reading-sheet", speech.say(ReadingText.SHEET), sheets, model.sheet()),
              UnaryOperator.identity(),
              sheet -> {
                model.turnTo(sheet);
                then.accept(model.choices());
              }));
    }
    if (sheets.stream().allMatch(String::isEmpty)) {
      var codings = new ArrayList<>(List.of(""));
      codings.addAll(FileChoices.encodings());
      boxes.add(
          field(
              new Asked(
                  "reading-coding",
                  speech.say(ReadingText.CODING),
                  codings,
                  model.choices().encodedBy()),
              coding -> coding.isEmpty() ? speech.say(ReadingText.FOUND_AS, look.coding()) : coding,
              coding -> then.accept(model.choices().encodedAs(coding))));
    }
    return boxes;
  }

  /** Headings, what holds for the whole table, and what doubtful cells mean. */
  List<VBox> ofTable(TableLook table, ReadingModel model) {
    var boxes = new ArrayList<VBox>();
    boxes.add(headingLine(table, model));
    boxes.add(headingRows(table, model));
    for (var choice : ofWholeTable(table)) {
      boxes.add(given(table, choice, model));
    }
    for (var quarter : table.quarters()) {
      boxes.add(
          answer(
              new Doubtful(ReadingText.PLAIN_SHARE, quarter),
              List.of(IntakeAnswer.SHARE_IS_FRACTION, IntakeAnswer.SHARE_IS_PERCENT),
              model));
      boxes.add(
          answer(
              new Doubtful(ReadingText.BLANK, quarter),
              List.of(IntakeAnswer.BLANK_IS_NOT_REPORTED, IntakeAnswer.BLANK_IS_ZERO),
              model));
    }
    return boxes;
  }

  private VBox headingLine(TableLook table, ReadingModel model) {
    var lines = table.rows().stream().map(row -> Long.toString(row.line())).toList();
    return field(
        new Asked(
            "reading-heading-line",
            speech.say(ReadingText.HEADING_LINE),
            lines,
            Long.toString(table.headingLine())),
        UnaryOperator.identity(),
        line ->
            then.accept(
                model
                    .choices()
                    .headings(table.sheet(), Long.parseLong(line), table.headingRows())));
  }

  private VBox headingRows(TableLook table, ReadingModel model) {
    return field(
        new Asked(
            "reading-heading-rows",
            speech.say(ReadingText.HEADING_ROWS),
            IntStream.rangeClosed(1, MOST_HEADING_ROWS).mapToObj(Integer::toString).toList(),
            Integer.toString(table.headingRows())),
        UnaryOperator.identity(),
        rows ->
            then.accept(
                model
                    .choices()
                    .headings(table.sheet(), table.headingLine(), Integer.parseInt(rows))));
  }

  /** Year, quarter and department, where no column says them. */
  private static List<ColumnChoice> ofWholeTable(TableLook table) {
    var missing = table.gaps().missing().stream();
    var given = table.givens().stream().map(TableLook.SeenGiven::choice);
    return Stream.concat(given, missing)
        .distinct()
        .filter(
            choice ->
                List.of("year", "quarter", "department", "department_name")
                    .contains(choice.english()))
        .toList();
  }

  private VBox given(TableLook table, ColumnChoice choice, ReadingModel model) {
    var said =
        table.givens().stream()
            .filter(one -> one.choice().equals(choice))
            .map(TableLook.SeenGiven::text)
            .findFirst()
            .orElse("");
    var words = words(choice, said);
    return field(
        new Asked(
            "given-" + choice.english(),
            speech.say(ReadingText.WHOLE_TABLE, name(choice)),
            List.copyOf(words.keySet()),
            said),
        word -> words.getOrDefault(word, word),
        word -> then.accept(model.choices().given(table.sheet(), target(choice), word)));
  }

  /** A department is chosen by its code, even where a title names it. */
  private static ColumnChoice target(ColumnChoice choice) {
    return choice.english().equals("department_name")
        ? ColumnChoice.named("department").orElse(choice)
        : choice;
  }

  private Map<String, String> words(ColumnChoice choice, String said) {
    var words = new TreeMap<String, String>();
    if (!said.isEmpty()) {
      words.put(said, said);
    }
    words.put("", speech.say(ReadingText.NOT_SAID));
    switch (choice.english()) {
      case "year" ->
          room.sitting()
              .review()
              .ifPresent(
                  review ->
                      review.years().forEach(year -> words.put(year.toString(), year.toString())));
      case "quarter" -> IntStream.rangeClosed(1, 4).forEach(one -> words.put("" + one, "" + one));
      default ->
          room.sitting()
              .review()
              .ifPresent(
                  review ->
                      review
                          .dossier()
                          .departments()
                          .forEach(one -> words.put(one.code(), one.code() + " " + one.name())));
    }
    return words;
  }

  /** Which cells are asked about: those of a quarter's own column, or, of 0, all. */
  private record Doubtful(ReadingText question, int quarter) {
    String id() {
      return "answer-" + question.name() + (quarter == 0 ? "" : "-" + quarter);
    }
  }

  private String caption(Doubtful asked) {
    var question = speech.say(asked.question());
    return asked.quarter() == 0
        ? question
        : speech.say(ReadingText.OF_QUARTER, question, asked.quarter());
  }

  private VBox answer(Doubtful asked, List<IntakeAnswer> answers, ReadingModel model) {
    var names = new ArrayList<>(List.of(""));
    answers.forEach(answer -> names.add(answer.name()));
    var said =
        model.table().stream()
            .flatMap(table -> table.gaps().answers().stream())
            .filter(answer -> answer.quarter() == asked.quarter())
            .map(TableLook.SeenAnswer::answer)
            .filter(answers::contains)
            .findFirst()
            .map(Enum::name)
            .orElse("");
    return field(
        new Asked(asked.id(), caption(asked), names, said),
        name ->
            name.isEmpty()
                ? speech.say(ReadingText.NOT_SAID)
                : speech.say(IntakeAnswer.valueOf(name)),
        name -> {
          if (!name.isEmpty()) {
            then.accept(
                model
                    .choices()
                    .answered(model.sheet(), asked.quarter(), IntakeAnswer.valueOf(name)));
          }
        });
  }

  /** A list to choose from: its id, its caption, the words and the one chosen. */
  private record Asked(String id, String caption, List<String> words, String chosen) {}

  private static VBox field(Asked asked, UnaryOperator<String> shown, Consumer<String> chosen) {
    var box = new ComboBox<String>();
    box.setId(asked.id());
    box.setAccessibleText(asked.caption());
    box.getItems().setAll(asked.words());
    box.setConverter(names(shown));
    box.setValue(asked.chosen());
    box.setOnAction(
        _ ->
            Optional.ofNullable(box.getValue())
                .filter(value -> !value.equals(asked.chosen()))
                .ifPresent(chosen));
    var caption = new Label(asked.caption());
    caption.getStyleClass().add("field-caption");
    caption.setLabelFor(box);
    var field = new VBox(caption, box);
    field.getStyleClass().add("field-box");
    return field;
  }

  /** Shows what can be chosen, and not typed, in words. */
  static <T> StringConverter<T> names(Function<T, String> shown) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : shown.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }

  StringConverter<ColumnChoice> choiceNames() {
    return names(this::name);
  }

  /** What a column is called in the language of the window. */
  String name(ColumnChoice choice) {
    if (choice.isIgnored()) {
      return speech.say(ReadingText.NOT_READ);
    }
    var name =
        speech.language() == Language.CHINESE
            ? choice.chinese()
            : choice.english().replace('_', ' ');
    return choice.quarter() == 0
        ? name
        : speech.say(ReadingText.OF_QUARTER, name, choice.quarter());
  }

  /** A column's letter, as spreadsheets have it. */
  static String letter(int place) {
    var last = (char) ('A' + place % LETTERS);
    return place < LETTERS ? String.valueOf(last) : letter(place / LETTERS - 1) + last;
  }
}
