package kaocheng.exchange.trial;

import java.util.Map;
import java.util.Set;
import kaocheng.exchange.intake.Folded;
import kaocheng.exchange.intake.WrittenFigure;
import kaocheng.model.Qualifier;
import kaocheng.model.Reported;
import kaocheng.model.figure.Rational;
import kaocheng.model.figure.Unit;
import kaocheng.model.rule.ValueKind;

/**
 * What somebody writes into one cell of a grid, apart into value, state, qualifier and reason as
 * the columns of a file would have it: 98.6％, 约 370万, 未报, 不适用（机构撤并）, 未到期.
 */
public record GridText(State state, String value, Qualifier qualifier, String note) {
  private static final int DECIMALS = 10;
  private static final Set<String> NOT_DUE =
      Set.of("未到期", "未到", "尚未到期", "not due", "not_due", "notdue");
  private static final Map<Qualifier, String> WORDS =
      Map.of(
          Qualifier.EXACT, "",
          Qualifier.ABOUT, "约",
          Qualifier.AT_LEAST, "至少",
          Qualifier.AT_MOST, "至多",
          Qualifier.FORECAST, "预计");

  /** What a cell says. */
  public enum State {
    BLANK,
    VALUE,
    NOT_REPORTED,
    NOT_APPLICABLE,
    NOT_DUE
  }

  /** Reads a cell for a figure of this kind that is counted in this unit. */
  public static GridText read(String cell, ValueKind kind, Unit unit) {
    var text = cell.strip();
    if (text.isEmpty()) {
      return new GridText(State.BLANK, "", Qualifier.EXACT, "");
    }
    if (NOT_DUE.contains(Folded.word(text))) {
      return new GridText(State.NOT_DUE, "", Qualifier.EXACT, "");
    }
    var stated = States.read(text);
    if (stated.isPresent()) {
      return stated.get() instanceof Reported.NotApplicable(var reason)
          ? new GridText(State.NOT_APPLICABLE, "", Qualifier.EXACT, reason)
          : new GridText(State.NOT_REPORTED, "", Qualifier.EXACT, "");
    }
    return kind == ValueKind.NUMBER || kind == ValueKind.RATIO
        ? figure(text, unit)
        : new GridText(State.VALUE, text, Qualifier.EXACT, "");
  }

  /** The word for the qualifier as a file writes it; nothing for what is exact. */
  public String qualifierWord() {
    return WORDS.getOrDefault(qualifier, "");
  }

  /** Only what a file could not say is written otherwise: words of doubt, and myriads. */
  private static GridText figure(String text, Unit unit) {
    return WrittenFigure.read(text)
        .filter(figure -> figure.qualifier() != Qualifier.EXACT || !figure.scale().isEmpty())
        .map(figure -> new GridText(State.VALUE, plain(figure, text, unit), figure.qualifier(), ""))
        .orElseGet(() -> new GridText(State.VALUE, text, Qualifier.EXACT, ""));
  }

  private static String plain(WrittenFigure figure, String text, Unit unit) {
    return switch (figure.form()) {
      case PERCENT -> decimal(figure, figure.number(), text) + "%";
      case PER_MILLE -> decimal(figure, figure.number(), text) + "‰";
      case RATIO ->
          decimal(figure, figure.number(), text) + "/" + decimal(figure, figure.below(), text);
      case PLAIN -> counted(figure, text, unit);
    };
  }

  private static String counted(WrittenFigure figure, String text, Unit unit) {
    var own = WrittenFigure.measuredIn(unit.symbol());
    var measure = figure.measure();
    if (measure.isEmpty() && figure.scale().isEmpty()) {
      return decimal(figure, figure.number(), text);
    }
    if (!measure.isEmpty() && !Folded.name(measure).equals(Folded.name(own.measure()))) {
      return decimal(figure, figure.number(), text) + figure.scale() + measure;
    }
    var inUnit = figure.inFull().dividedBy(WrittenFigure.power(own.scale()));
    return decimal(figure, inUnit, text);
  }

  private static String decimal(WrittenFigure figure, Rational number, String text) {
    return number.exactDigits(DECIMALS).orElse(text + figure.measure());
  }
}
