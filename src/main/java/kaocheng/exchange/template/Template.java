package kaocheng.exchange.template;

import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Cycle;
import kaocheng.model.Department;
import kaocheng.model.Indicator;
import kaocheng.model.Quarter;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;
import kaocheng.model.text.Language;
import kaocheng.model.text.Message;
import org.jspecify.annotations.Nullable;

/** What a department is to fill in for a quarter, and what it is not asked for, with the reason. */
public record Template(
    Period period, Department department, List<Asked> asked, List<Spared> spared) {

  public Template {
    asked = List.copyOf(asked);
    spared = List.copyOf(spared);
  }

  List<Definition> definitions() {
    return Definition.all(
        Stream.concat(asked.stream().map(Asked::indicator), spared.stream().map(Spared::indicator))
            .distinct()
            .toList());
  }

  /** The quarter that is reported, and the language of the form. */
  public record Period(Cycle cycle, Quarter quarter, Language language) {}

  /**
   * A figure to report: the main one of an indicator where the part is null, or one of its others;
   * the title of its goal, and what is known of last year and of the quarter before.
   */
  public record Asked(
      Indicator indicator, @Nullable ValueKind part, Unit unit, String goal, Before before) {}

  /** Last year's actual and what was reported for the quarter before, empty where there is none. */
  public record Before(String lastYear, String lastQuarter) {}

  /** A figure that is not to be reported on this form, and why. */
  public record Spared(Indicator indicator, @Nullable ValueKind part, String goal, Message why) {}
}
