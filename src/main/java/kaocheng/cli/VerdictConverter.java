package kaocheng.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kaocheng.model.Appeal.Verdict;
import kaocheng.model.text.Language;
import kaocheng.wording.Words;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code upheld} or 维持, and so on. */
final class VerdictConverter implements ITypeConverter<Verdict> {

  @Override
  public Verdict convert(String value) {
    return Arrays.stream(Verdict.values())
        .filter(one -> option(one).equalsIgnoreCase(value) || chinese(one).equals(value))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(known() + " ≠ " + value));
  }

  private static String option(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static String chinese(Verdict verdict) {
    return Words.in(Language.CHINESE).say(verdict);
  }

  private static String known() {
    return Arrays.stream(Verdict.values())
        .map(VerdictConverter::option)
        .collect(Collectors.joining(", "));
  }
}
