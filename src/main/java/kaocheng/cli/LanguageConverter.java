package kaocheng.cli;

import kaocheng.model.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code zh} and {@code en}. */
final class LanguageConverter implements ITypeConverter<Language> {

  @Override
  public Language convert(String value) {
    return switch (value) {
      case "zh" -> Language.CHINESE;
      case "en" -> Language.ENGLISH;
      default -> throw new TypeConversionException("zh, en ≠ " + value);
    };
  }
}
