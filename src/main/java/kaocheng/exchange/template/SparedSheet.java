package kaocheng.exchange.template;

import java.util.List;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.SideColumn;
import kaocheng.exchange.sheet.PageSetUp;
import kaocheng.exchange.template.Template.Spared;
import kaocheng.model.text.Language;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of the figures that are not asked for this quarter, each with the reason. */
final class SparedSheet {
  private static final List<Integer> WIDTHS = List.of(10, 24, 28, 10, 28, 60);

  private final Template template;
  private final Worksheet worksheet;
  private final Words words;
  private final Canvas canvas;

  SparedSheet(Template template, Worksheet worksheet) {
    this.template = template;
    this.worksheet = worksheet;
    this.words = Words.in(template.period().language());
    this.canvas = new Canvas(worksheet, WIDTHS);
  }

  void fill() {
    var period = template.period();
    var year = Integer.toString(period.cycle().year());
    var quarter = Integer.toString(period.quarter().number());
    canvas.put(
        0,
        WIDTHS.size() - 1,
        words.say(TemplateWord.SPARED_TITLE, List.of(year, quarter)),
        Ink.TITLE);
    canvas.endTitle();
    var heads = heads();
    for (var column = 0; column < heads.size(); column++) {
      canvas.put(column, heads.get(column), Ink.HEAD);
    }
    canvas.endRow();
    template.spared().forEach(this::addRow);
    Locks.putOn(worksheet);
    PageSetUp.layOut(worksheet, 1, 0, " " + words.say(TableWord.PAGES, List.of("&P", "&N")));
  }

  private List<String> heads() {
    var chinese = words.language() == Language.CHINESE;
    return List.of(
        chinese ? MeasurementColumn.INDICATOR.chinese() : MeasurementColumn.INDICATOR.english(),
        chinese ? SideColumn.GOAL.chinese() : SideColumn.GOAL.english(),
        chinese ? SideColumn.NAME.chinese() : SideColumn.NAME.english(),
        chinese ? SideColumn.UNIT.chinese() : SideColumn.UNIT.english(),
        chinese ? SideColumn.TARGET.chinese() : SideColumn.TARGET.english(),
        words.say(TemplateWord.SPARED_WHY));
  }

  private void addRow(Spared spared) {
    var indicator = spared.indicator();
    canvas.put(0, indicator.key().number(), Ink.SPARED_CENTRED);
    canvas.put(1, spared.goal(), Ink.SPARED);
    canvas.put(2, FormRow.name(words, indicator, spared.part()), Ink.SPARED);
    canvas.put(3, FormRow.unit(words, indicator.unit()), Ink.SPARED_CENTRED);
    canvas.put(4, words.sentence(indicator.target()), Ink.SPARED);
    canvas.put(5, words.say(spared.why()), Ink.SPARED);
    canvas.endRow();
  }
}
