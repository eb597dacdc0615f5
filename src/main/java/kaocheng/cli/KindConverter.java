package kaocheng.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import kaocheng.usecase.PaperKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code assessment}, {@code annex} and so on. */
final class KindConverter implements ITypeConverter<PaperKind> {

  @Override
  public PaperKind convert(String value) {
    return Arrays.stream(PaperKind.values())
        .filter(kind -> kind.option().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(known() + " ≠ " + value));
  }

  private static String known() {
    return Arrays.stream(PaperKind.values())
        .map(PaperKind::option)
        .collect(Collectors.joining(", "));
  }
}
