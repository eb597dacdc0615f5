package kaocheng.exchange.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What somebody typed into a cell comes back as typed, however the program stored it. */
class NumberTextsProperties {
  private static final long MOST = 999_999_999_999_999L;

  @Property
  void fifteenDigitsComeBack(
      @ForAll @LongRange(min = -MOST, max = MOST) long digits,
      @ForAll @IntRange(min = -20, max = 40) int scale) {
    var typed = BigDecimal.valueOf(digits, scale);
    var stored = typed.doubleValue();

    assertThat(NumberTexts.decimal(stored).orElseThrow()).isEqualByComparingTo(typed);
    assertThat(NumberTexts.decimal(Double.toString(stored)).orElseThrow())
        .isEqualByComparingTo(typed);
    assertThat(NumberTexts.plain(NumberTexts.decimal(stored).orElseThrow()))
        .isEqualTo(NumberTexts.plain(typed))
        .doesNotContain("E");
  }

  @Property
  void aShareIsToldAsItsPercentExactly(
      @ForAll @LongRange(min = -MOST, max = MOST) long digits,
      @ForAll @IntRange(min = 0, max = 20) int scale) {
    var typed = BigDecimal.valueOf(digits, scale);
    var stored = typed.movePointLeft(2).doubleValue();

    assertThat(NumberTexts.percent(NumberTexts.decimal(stored).orElseThrow()))
        .isEqualTo(NumberTexts.plain(typed) + "%");
  }

  @Property
  void whatLooksPlainIsToldTheSame(
      @ForAll @LongRange(min = -MOST, max = MOST) long digits,
      @ForAll @IntRange(min = 0, max = 20) int scale) {
    var written = BigDecimal.valueOf(digits, scale).toPlainString();
    var told = NumberTexts.plain(new BigDecimal(written));

    if (NumberTexts.isPlain(written)) {
      assertThat(told).isEqualTo(written);
    }
  }
}
