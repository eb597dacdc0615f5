package kaocheng.cli;

import kaocheng.usecase.MeantName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A name as it stands in a file and whom it means: {@code name=D03} a department, {@code
 * name=D03/1.2} an indicator of it.
 */
final class NameConverter implements ITypeConverter<MeantName> {
  @Override
  public MeantName convert(String value) {
    var sign = value.lastIndexOf('=');
    var written = value.substring(0, Math.max(0, sign)).strip();
    var meant = value.substring(sign + 1).strip();
    var slash = meant.lastIndexOf('/');
    if (written.isEmpty() || meant.isEmpty() || slash == 0 || slash == meant.length() - 1) {
      throw new TypeConversionException(value);
    }
    return slash < 0
        ? MeantName.ofDepartment(written, meant)
        : new MeantName(written, meant.substring(0, slash), meant.substring(slash + 1));
  }
}
