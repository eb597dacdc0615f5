package kaocheng.exchange.template;

import java.time.LocalDate;
import java.util.List;
import kaocheng.exchange.intake.FilledForms;
import kaocheng.exchange.template.Template.Asked;
import kaocheng.model.Aggregation;
import kaocheng.model.EntryForm;
import kaocheng.model.rule.Fit;
import kaocheng.model.rule.Target;
import kaocheng.model.rule.ValueKind;
import kaocheng.wording.Words;

/** Tells in each row of a form which cells to fill in, and how. */
final class HowToFillIn {
  private final Words words;
  private final LocalDate lastDay;

  HowToFillIn(Words words, LocalDate lastDay) {
    this.words = words;
    this.lastDay = lastDay;
  }

  static ValueKind kind(Asked asked) {
    var indicator = asked.indicator();
    var part = asked.part();
    return part == null ? Fit.kind(indicator.target(), indicator.method(), indicator.unit()) : part;
  }

  String row(Asked asked) {
    return switch (kind(asked)) {
      case NUMBER ->
          counted(asked, isLevel(asked) ? TemplateWord.HOW_LEVEL : TemplateWord.HOW_NUMBER);
      case RATIO -> counted(asked, ratio(asked));
      case SERIES -> words.say(TemplateWord.HOW_SERIES);
      case DATE -> words.say(TemplateWord.HOW_DATE, List.of(lastDay));
      case PLACE -> words.say(TemplateWord.HOW_PLACE);
      case GRADE ->
          words.say(TemplateWord.HOW_GRADE, List.of(FilledForms.grades(words.language())));
      case BALLOTS -> words.say(TemplateWord.HOW_BALLOTS);
      case MARKS -> words.say(TemplateWord.HOW_MARKS);
      case VERDICTS -> words.say(TemplateWord.HOW_VERDICTS);
      case HONOURS -> words.say(TemplateWord.HOW_HONOURS);
      case ITEMS -> words.say(TemplateWord.HOW_ITEMS);
    };
  }

  private static TemplateWord ratio(Asked asked) {
    if (isLevel(asked)) {
      return TemplateWord.HOW_LEVEL;
    }
    return asked.part() == null && asked.indicator().target() instanceof Target.StruckOff
        ? TemplateWord.HOW_STRUCK
        : TemplateWord.HOW_RATIO;
  }

  private static boolean isLevel(Asked asked) {
    return asked.part() == null
        && asked.indicator().habit().aggregation() == Aggregation.WEIGHTED_MEAN;
  }

  private String counted(Asked asked, TemplateWord how) {
    var entry = asked.indicator().habit().entry();
    var whole =
        entry == EntryForm.CUMULATIVE ? TemplateWord.OF_THE_YEAR : TemplateWord.OF_THE_QUARTER;
    return words.say(whole, List.of(how));
  }
}
