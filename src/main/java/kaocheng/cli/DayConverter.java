package kaocheng.cli;

import java.time.LocalDate;
import kaocheng.usecase.TryRule;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day in any of the ways people write one. */
final class DayConverter implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    return TryRule.day(value).orElseThrow(() -> new TypeConversionException("no day: " + value));
  }
}
