package kaocheng.exchange.template;

import java.util.List;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.template.Template.Asked;
import kaocheng.model.Indicator;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.wording.TableWord;
import kaocheng.wording.Words;
import org.jspecify.annotations.Nullable;

/** What stands in a row of the form before anybody fills it in. */
record FormRow(Template template, Words words, HowToFillIn how) {

  String text(Asked asked, FormColumn column) {
    var indicator = asked.indicator();
    return switch (column) {
      case YEAR -> Integer.toString(template.period().cycle().year());
      case QUARTER -> Integer.toString(template.period().quarter().number());
      case DEPARTMENT -> template.department().code();
      case PART -> part(asked.part());
      case INDICATOR -> indicator.key().number();
      case GOAL -> asked.goal();
      case NAME -> name(words, indicator, asked.part());
      case UNIT -> unit(words, asked.unit());
      case TARGET -> words.sentence(indicator.target());
      case LAST_YEAR -> asked.before().lastYear();
      case LAST_QUARTER -> asked.before().lastQuarter();
      case HOW -> how.row(asked);
      case VALUE, NUMERATOR, DENOMINATOR, STATE, QUALIFIER, AS_OF, NOTE -> "";
    };
  }

  private String part(@Nullable ValueKind part) {
    return part == null ? "" : FilledForms.part(part, words.language());
  }

  static String name(Words words, Indicator indicator, @Nullable ValueKind part) {
    return part == null
        ? indicator.name()
        : words.say(
            TemplateWord.NAME_OF_PART,
            List.of(indicator.name(), FilledForms.part(part, words.language())));
  }

  static String unit(Words words, Unit unit) {
    return switch (unit.kind()) {
      case DATE -> words.say(TableWord.UNIT_DATE);
      case PLACE -> words.say(TableWord.UNIT_PLACE);
      case GRADE -> words.say(TableWord.UNIT_GRADE);
      case PLAIN, COUNTED, PERCENT, PERCENT_POINT, POINTS, PLACES, MONTHS, VERDICT -> unit.symbol();
    };
  }
}
