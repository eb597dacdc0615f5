package kaocheng.cli;

import kaocheng.usecase.PictureFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code png} and {@code svg}. */
final class PictureFormatConverter implements ITypeConverter<PictureFormat> {

  @Override
  public PictureFormat convert(String value) {
    for (var format : PictureFormat.values()) {
      if (format.extension().equalsIgnoreCase(value)) {
        return format;
      }
    }
    throw new TypeConversionException("png, svg ≠ " + value);
  }
}
