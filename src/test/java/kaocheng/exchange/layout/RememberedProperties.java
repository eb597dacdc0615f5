package kaocheng.exchange.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import kaocheng.exchange.intake.Column;
import kaocheng.exchange.intake.ColumnReadings;
import kaocheng.exchange.intake.MeasurementColumn;
import kaocheng.exchange.intake.Readings;
import kaocheng.model.Quarter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RememberedProperties {

  @Property
  void whatIsKeptIsWhatWasSaid(@ForAll("said") Choices said) {
    var kept = Remembered.parse(Remembered.print(said));
    assertThat(kept.columns()).isEqualTo(said.columns());
    for (var quarter : Quarter.values()) {
      assertThat(kept.readings().in(quarter)).isEqualTo(said.readings().in(quarter));
    }
    assertThat(kept.readings().others()).isEqualTo(said.readings().others());
    var lasting = new HashMap<>(said.givens());
    lasting.remove(MeasurementColumn.YEAR);
    lasting.remove(MeasurementColumn.QUARTER);
    assertThat(kept.givens()).isEqualTo(lasting);
  }

  @Property
  void anyTextIsReadWithoutTrouble(@ForAll String text) {
    assertThat(Remembered.parse("列 x" + text)).isNotNull();
    assertThat(Remembered.parse(text)).isNotNull();
  }

  @Provide
  Arbitrary<Choices> said() {
    return Combinators.combine(
            Arbitraries.maps(Arbitraries.integers().between(0, 999), meanings()).ofMaxSize(8),
            Arbitraries.maps(columns(), Arbitraries.strings().alpha().numeric().ofMinLength(1))
                .ofMaxSize(4),
            readings(),
            Arbitraries.maps(Arbitraries.of(Quarter.class), readings()))
        .as(RememberedProperties::choices);
  }

  private static Choices choices(
      Map<Integer, Meaning> columns,
      Map<Column, String> givens,
      Readings others,
      Map<Quarter, Readings> quarters) {
    return new Choices(
        Choices.Headings.SOUGHT,
        columns,
        Map.of(),
        givens,
        new ColumnReadings(others, quarters),
        Confidence.CHOSEN);
  }

  private static Arbitrary<Readings> readings() {
    return Combinators.combine(
            Arbitraries.of(Readings.PlainShare.class), Arbitraries.of(Readings.Blank.class))
        .as(Readings::new);
  }

  private static Arbitrary<Column> columns() {
    return Arbitraries.of(MeasurementColumn.COLUMNS);
  }

  private static Arbitrary<Meaning> meanings() {
    return Arbitraries.oneOf(
        Arbitraries.just(Meaning.IGNORED),
        columns().map(Meaning::of),
        Combinators.combine(columns(), Arbitraries.of(Quarter.class)).as(Meaning::of));
  }
}
