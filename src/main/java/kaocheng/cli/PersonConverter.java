package kaocheng.cli;

import kaocheng.usecase.Person;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of the person at the keyboard. */
final class PersonConverter implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    if (!Person.isName(value)) {
      throw new TypeConversionException(value);
    }
    return value.strip();
  }
}
