package kaocheng.exchange.intake;

import static kaocheng.exchange.intake.MeasurementColumn.DENOMINATOR;
import static kaocheng.exchange.intake.MeasurementColumn.NOTE;
import static kaocheng.exchange.intake.MeasurementColumn.NUMERATOR;
import static kaocheng.exchange.intake.MeasurementColumn.VALUE;

import java.util.ArrayList;
import java.util.List;
import kaocheng.model.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * What a department wrote about an indicator, before anybody asked what the indicator needs: a
 * value or two parts, a state, how sure it is, and why. The qualifier is null where its column says
 * nothing.
 */
public record ReportedText(
    String value,
    String numerator,
    String denominator,
    ReportState state,
    @Nullable Qualifier qualifier,
    String note) {

  /** The figure just as it was written. */
  public String written() {
    return isInParts() ? numerator + "/" + denominator : value;
  }

  /** Whether numerator or denominator are given rather than a value. */
  boolean isInParts() {
    return !numerator.isEmpty() || !denominator.isEmpty();
  }

  /** Whether there is no figure, but nothing or a dash in its place. */
  boolean isBlank() {
    return isInParts()
        ? Blanked.isBlank(numerator) && Blanked.isBlank(denominator) && value.isEmpty()
        : Blanked.isBlank(value);
  }

  /** Where the text contradicts itself, whatever the indicator needs. */
  public List<Trouble> contradictions() {
    return switch (state) {
      case REPORTED -> contradictionsOfAReport();
      case NOT_REPORTED -> valueDespiteState();
      case NOT_APPLICABLE -> {
        var troubles = new ArrayList<>(valueDespiteState());
        if (note.isEmpty()) {
          troubles.add(Trouble.of(NOTE, note, Reason.NO_REASON_GIVEN, Advice.GIVE_A_REASON));
        }
        yield troubles;
      }
    };
  }

  private List<Trouble> contradictionsOfAReport() {
    if (!isInParts()) {
      return List.of();
    }
    if (!value.isEmpty()) {
      return one(VALUE, value, Reason.VALUE_AND_PARTS, Advice.KEEP_VALUE_OR_PARTS);
    }
    if (numerator.isEmpty()) {
      return one(NUMERATOR, numerator, Reason.PART_MISSING, Advice.FILL_IN_BOTH_PARTS);
    }
    return denominator.isEmpty()
        ? one(DENOMINATOR, denominator, Reason.PART_MISSING, Advice.FILL_IN_BOTH_PARTS)
        : List.of();
  }

  private List<Trouble> valueDespiteState() {
    var troubles = new ArrayList<Trouble>();
    addIfSaid(troubles, VALUE, value);
    addIfSaid(troubles, NUMERATOR, numerator);
    addIfSaid(troubles, DENOMINATOR, denominator);
    return troubles;
  }

  private static void addIfSaid(List<Trouble> troubles, Column column, String text) {
    if (!text.isEmpty()) {
      troubles.add(
          Trouble.of(column, text, Reason.VALUE_DESPITE_STATE, Advice.DELETE_VALUE_OR_STATE));
    }
  }

  private static List<Trouble> one(Column column, String text, Reason reason, Advice advice) {
    return List.of(Trouble.of(column, text, reason, advice));
  }
}
