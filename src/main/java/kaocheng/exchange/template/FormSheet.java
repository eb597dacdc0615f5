package kaocheng.exchange.template;

import static kaocheng.exchange.template.FormColumn.AS_OF;
import static kaocheng.exchange.template.FormColumn.HOW;
import static kaocheng.exchange.template.FormColumn.LAST_QUARTER;
import static kaocheng.exchange.template.FormColumn.NAME;
import static kaocheng.exchange.template.FormColumn.NOTE;
import static kaocheng.exchange.template.FormColumn.NUMERATOR;
import static kaocheng.exchange.template.FormColumn.QUALIFIER;
import static kaocheng.exchange.template.FormColumn.STATE;
import static kaocheng.exchange.template.FormColumn.UNIT;
import static kaocheng.exchange.template.FormColumn.VALUE;

import java.time.LocalDate;
import java.util.List;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.sheet.PageSetUp;
import kaocheng.exchange.template.Template.Asked;
import kaocheng.model.Quarter;
import kaocheng.model.rule.ValueKind;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** The sheet to fill in: a row for each figure, in which all but the cells to fill in is locked. */
final class FormSheet {
  private final Template template;
  private final Worksheet worksheet;
  private final Words words;
  private final Canvas canvas;
  private final HowToFillIn how;
  private int firstRow;

  FormSheet(Template template, Worksheet worksheet) {
    var period = template.period();
    this.template = template;
    this.worksheet = worksheet;
    this.words = Words.in(period.language());
    this.canvas = new Canvas(worksheet, FormColumn.all().stream().map(FormColumn::width).toList());
    this.how = new HowToFillIn(words, lastDay());
  }

  private LocalDate lastDay() {
    return template.period().quarter().lastDay(template.period().cycle().year());
  }

  void fill() {
    FormColumn.all().stream()
        .filter(FormColumn::isHidden)
        .forEach(column -> worksheet.hideColumn(column.place()));
    addTitle();
    addFacts();
    addInstructions();
    var headRow = canvas.row();
    addHeads();
    firstRow = canvas.row();
    template.asked().forEach(this::addRow);
    addLists();
    Locks.putOn(worksheet);
    var footer =
        template.department().name() + "　" + words.say(TableWord.PAGES, List.of("&P", "&N"));
    PageSetUp.layOut(worksheet, headRow, NAME.place() + 1, " " + footer);
  }

  private void addTitle() {
    wide(period(TemplateWord.TITLE), Ink.TITLE);
    canvas.endTitle();
  }

  private String period(TemplateWord title) {
    var period = template.period();
    return words.say(
        title, List.of(Integer.toString(period.cycle().year()), quarter(period.quarter())));
  }

  private static String quarter(Quarter quarter) {
    return Integer.toString(quarter.number());
  }

  private void wide(String text, Ink ink) {
    canvas.put(FormColumn.first().place(), FormColumn.last().place(), text, ink);
  }

  /** Who fills in and who answers for it. */
  private void addFacts() {
    var department = template.department();
    var name = words.say(TemplateWord.DEPARTMENT, List.of(department.name(), department.code()));
    put(FormColumn.first(), UNIT, name, Ink.STATED);
    put(FormColumn.TARGET, FormColumn.TARGET, words.say(TemplateWord.FILLED_BY), Ink.LABEL);
    put(FormColumn.LAST_YEAR, LAST_QUARTER, "", Ink.FILLED_IN);
    put(HOW, HOW, words.say(TemplateWord.CHECKED_BY), Ink.LABEL);
    put(VALUE, NUMERATOR, "", Ink.FILLED_IN);
    put(FormColumn.DENOMINATOR, STATE, words.say(TemplateWord.PHONE), Ink.LABEL);
    put(QUALIFIER, AS_OF, "", Ink.FILLED_IN);
    put(NOTE, NOTE, words.say(TemplateWord.FILLED_ON), Ink.WRITTEN_IN);
    canvas.endRow();
  }

  private void put(FormColumn from, FormColumn to, String text, Ink ink) {
    canvas.put(from.place(), to.place(), text, ink);
  }

  private void addInstructions() {
    wide(words.say(TemplateWord.INSTRUCTIONS, List.of(lastDay())), Ink.NOTE);
    canvas.endRow();
    var spared = template.spared().size();
    wide(
        spared == 0
            ? words.say(TemplateWord.NONE_SPARED)
            : words.say(
                TemplateWord.SEE_SPARED, List.of(spared, words.say(TemplateWord.SPARED_SHEET))),
        Ink.NOTE);
    canvas.endRow();
  }

  private void addHeads() {
    for (var column : FormColumn.all()) {
      var ink = column.use() == FormColumn.Use.FILLED_IN ? Ink.HEAD_TO_FILL_IN : Ink.HEAD;
      put(column, column, column.heading(words.language()), ink);
    }
    canvas.endRow();
  }

  private void addRow(Asked asked) {
    var figures = new FormRow(template, words, how);
    for (var column : FormColumn.all()) {
      put(column, column, figures.text(asked, column), ink(asked, column));
    }
    canvas.endRow();
  }

  private static Ink ink(Asked asked, FormColumn column) {
    var isRatio = HowToFillIn.kind(asked) == ValueKind.RATIO;
    return switch (column.use()) {
      case HIDDEN, SHOWN_CENTRED -> Ink.SHOWN_CENTRED;
      case SHOWN -> Ink.SHOWN;
      case FILLED_IN ->
          switch (column) {
            case NUMERATOR, DENOMINATOR -> isRatio ? Ink.FILLED_IN : Ink.NOT_NEEDED;
            case NOTE -> Ink.WRITTEN_IN;
            default -> Ink.FILLED_IN;
          };
    };
  }

  private void addLists() {
    if (template.asked().isEmpty()) {
      return;
    }
    var lastRow = canvas.row() - 1;
    addList(firstRow, lastRow, STATE, FilledForms.states(words.language()));
    addList(firstRow, lastRow, QUALIFIER, FilledForms.qualifiers(words.language()));
    for (var row = firstRow; row <= lastRow; row++) {
      if (HowToFillIn.kind(template.asked().get(row - firstRow)) == ValueKind.GRADE) {
        addList(row, row, VALUE, FilledForms.grades(words.language()));
      }
    }
  }

  private void addList(int from, int to, FormColumn column, List<String> choices) {
    worksheet
        .range(from, column.place(), to, column.place())
        .validateWithListByFormula('"' + String.join(",", choices) + '"')
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(words.say(TemplateWord.CHOOSE_FROM_LIST))
        .error(words.say(TemplateWord.CHOOSE_ONE_OF, List.of(choices)));
  }

  /** The cells that hold figures as text, as a spreadsheet names them. */
  String figures() {
    return template.asked().isEmpty()
        ? ""
        : "A%d:%s%d".formatted(firstRow + 1, FormColumn.last().letter(), canvas.row());
  }
}
