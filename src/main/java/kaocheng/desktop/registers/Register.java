package kaocheng.desktop.registers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kaocheng.model.text.Key;
import kaocheng.usecase.EntrySort;
import kaocheng.usecase.RollSort;
import org.jspecify.annotations.Nullable;

/** A register: entries that stand by themselves, or lists that are reported for a quarter. */
public enum Register {
  BASELINES(RegistersText.BASELINES, RegistersText.NOTE_BASELINE, EntrySort.BASELINE, null),
  BENCHMARKS(RegistersText.BENCHMARKS, RegistersText.NOTE_BENCHMARK, EntrySort.BENCHMARK, null),
  REFERENCES(RegistersText.REFERENCES, RegistersText.NOTE_REFERENCE, EntrySort.REFERENCE, null),
  ADJUSTMENTS(RegistersText.ADJUSTMENTS, RegistersText.NOTE_ADJUSTMENT, EntrySort.ADJUSTMENT, null),
  SURVEYS(RegistersText.SURVEYS, RegistersText.NOTE_SURVEY, null, RollSort.SURVEY),
  PANELS(RegistersText.PANELS, RegistersText.NOTE_PANEL, null, RollSort.PANEL),
  HONOURS(RegistersText.HONOURS, RegistersText.NOTE_HONOURS, null, RollSort.HONOURS);

  private final RegistersText text;
  private final RegistersText note;
  private final @Nullable EntrySort entry;
  private final @Nullable RollSort roll;

  Register(
      RegistersText text, RegistersText note, @Nullable EntrySort entry, @Nullable RollSort roll) {
    this.text = text;
    this.note = note;
    this.entry = entry;
    this.roll = roll;
  }

  public Key text() {
    return text;
  }

  /** What is worth knowing when one is written. */
  public Key note() {
    return note;
  }

  /** The sort of its entries; none where it holds lists. */
  public Optional<EntrySort> entry() {
    return Optional.ofNullable(entry);
  }

  /** The sort of its lists; none where it holds entries. */
  public Optional<RollSort> roll() {
    return Optional.ofNullable(roll);
  }

  /** The fields of its table beside department, indicator and source. */
  List<Shown> shown() {
    return switch (this) {
      case BASELINES ->
          List.of(
              Shown.always("base_year", 90),
              Shown.always("base_quarter", 108),
              Shown.always("value", 110));
      case BENCHMARKS ->
          List.of(
              Shown.always("city", 64),
              Shown.always("value", 160),
              Shown.withRoom("benchmark_year", 126),
              Shown.withRoom("comparable", 96));
      case REFERENCES ->
          List.of(
              Shown.always("reference", 130),
              Shown.always("quarter", 84),
              Shown.always("value", 90));
      case ADJUSTMENTS ->
          List.of(
              Shown.always("number", 70),
              Shown.always("scope", 108),
              Shown.always("kind", 88),
              Shown.always("points", 60),
              Shown.withRoom("cases", 60),
              Shown.withRoom("cap", 52),
              Shown.always("event", 118),
              Shown.withRoom("document", 142),
              Shown.withRoom("date", 98));
      case SURVEYS, PANELS, HONOURS -> List.of();
    };
  }

  /** A field, the width of its column, and whether it stays when a form stands beside the table. */
  record Shown(String field, double width, boolean isKept) {
    private static final Set<String> FIGURES = Set.of("points", "cases", "cap");

    static Shown always(String field, double width) {
      return new Shown(field, width, true);
    }

    static Shown withRoom(String field, double width) {
      return new Shown(field, width, false);
    }

    boolean isFigure() {
      return FIGURES.contains(field);
    }
  }
}
