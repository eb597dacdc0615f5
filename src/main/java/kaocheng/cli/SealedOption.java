package kaocheng.cli;

import java.util.function.Supplier;
import kaocheng.model.Quarter;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desk;
import kaocheng.usecase.SealedPapers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether papers are made from a seal, and from which. */
final class SealedOption {
  @Option(names = "--sealed", descriptionKey = "sealedPapers")
  private boolean isSealed;

  @Option(names = "--correction", paramLabel = "N", descriptionKey = "sealedCorrection")
  private @Nullable Integer number;

  /** The quarter as it was sealed, or as it is now where no seal is asked for. */
  Assessment of(Desk desk, int year, Quarter quarter, Supplier<Assessment> now) {
    if (number != null) {
      return new SealedPapers(desk).numbered(year, quarter, number);
    }
    return isSealed ? new SealedPapers(desk).latest(year, quarter) : now.get();
  }
}
