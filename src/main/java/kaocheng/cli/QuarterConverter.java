package kaocheng.cli;

import kaocheng.model.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a quarter, 1 to 4. */
final class QuarterConverter implements ITypeConverter<Quarter> {

  @Override
  public Quarter convert(String value) {
    for (var quarter : Quarter.values()) {
      if (value.equals(Integer.toString(quarter.number()))) {
        return quarter;
      }
    }
    throw new TypeConversionException("1, 2, 3, 4 ≠ " + value);
  }
}
