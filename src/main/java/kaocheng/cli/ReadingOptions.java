package kaocheng.cli;

import java.util.List;
import java.util.Map;
import kaocheng.usecase.ColumnChoice;
import kaocheng.usecase.FileChoices;
import kaocheng.usecase.IntakeAnswer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is said on the command line about how files are to be read. */
final class ReadingOptions {
  @Option(names = "--year", descriptionKey = "fileYear")
  private String year = "";

  @Option(names = "--quarter", descriptionKey = "fileQuarter")
  private String quarter = "";

  @Option(names = "--department", descriptionKey = "fileDepartment")
  private String department = "";

  @Option(
      names = "--column",
      descriptionKey = "fileColumn",
      converter = {HeadingConverter.class, ChoiceConverter.class})
  private Map<String, ColumnChoice> columns = Map.of();

  @Option(
      names = "--encoding",
      descriptionKey = "fileEncoding",
      converter = EncodingConverter.class)
  private String encoding = "";

  @Option(names = "--plain-share", descriptionKey = "plainShare", converter = ShareConverter.class)
  private List<IntakeAnswer> share = List.of();

  @Option(names = "--blank", descriptionKey = "blankCells", converter = BlankConverter.class)
  private List<IntakeAnswer> blank = List.of();

  FileChoices choices() {
    var choices = FileChoices.NONE.encodedAs(encoding);
    choices = given(choices, "year", year);
    choices = given(choices, "quarter", quarter);
    choices = given(choices, "department", department);
    for (var column : columns.entrySet()) {
      choices = choices.column(column.getKey(), column.getValue());
    }
    for (var answer : share) {
      choices = choices.answered(answer);
    }
    for (var answer : blank) {
      choices = choices.answered(answer);
    }
    return choices;
  }

  private static FileChoices given(FileChoices choices, String column, String text) {
    return text.isEmpty()
        ? choices
        : ColumnChoice.named(column).map(named -> choices.given(named, text)).orElse(choices);
  }

  /** A heading as it stands in the file. */
  static final class HeadingConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return value;
    }
  }

  /** What a column means. */
  static final class ChoiceConverter implements ITypeConverter<ColumnChoice> {
    @Override
    public ColumnChoice convert(String value) {
      return ColumnChoice.named(value).orElseThrow(() -> new TypeConversionException(value));
    }
  }

  /** An encoding's name. */
  static final class EncodingConverter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      if (!FileChoices.encodings().contains(value)) {
        throw new TypeConversionException(value);
      }
      return value;
    }
  }

  /** What a share without a sign is. */
  static final class ShareConverter implements ITypeConverter<IntakeAnswer> {
    @Override
    public IntakeAnswer convert(String value) {
      return switch (value) {
        case "fraction" -> IntakeAnswer.SHARE_IS_FRACTION;
        case "percent" -> IntakeAnswer.SHARE_IS_PERCENT;
        default -> throw new TypeConversionException(value);
      };
    }
  }

  /** What a blank cell is. */
  static final class BlankConverter implements ITypeConverter<IntakeAnswer> {
    @Override
    public IntakeAnswer convert(String value) {
      return switch (value) {
        case "not-reported" -> IntakeAnswer.BLANK_IS_NOT_REPORTED;
        case "zero" -> IntakeAnswer.BLANK_IS_ZERO;
        default -> throw new TypeConversionException(value);
      };
    }
  }
}
