package kaocheng.cli;

import kaocheng.model.Quarter;
import picocli.CommandLine.Option;

/** The year and quarter a command looks at; the fourth quarter is the year's result. */
final class Period {
  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "year")
  private int year;

  @Option(
      names = "--quarter",
      paramLabel = "1..4",
      descriptionKey = "quarter",
      defaultValue = "4",
      converter = QuarterConverter.class)
  private Quarter quarter = Quarter.FOURTH;

  int year() {
    return year;
  }

  Quarter quarter() {
    return quarter;
  }
}
