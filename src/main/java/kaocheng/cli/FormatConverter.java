package kaocheng.cli;

import kaocheng.usecase.SheetFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code xlsx}, {@code docx}, {@code pdf} and {@code csv}. */
final class FormatConverter implements ITypeConverter<SheetFormat> {

  @Override
  public SheetFormat convert(String value) {
    for (var format : SheetFormat.values()) {
      if (format.extension().equalsIgnoreCase(value)) {
        return format;
      }
    }
    throw new TypeConversionException("xlsx, docx, pdf, csv ≠ " + value);
  }
}
