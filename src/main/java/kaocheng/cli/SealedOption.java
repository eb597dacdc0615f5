package kaocheng.cli;

import java.util.Stack;
import java.util.function.Supplier;
import kaocheng.model.Quarter;
import kaocheng.usecase.Assessment;
import kaocheng.usecase.Desk;
import kaocheng.usecase.SealedPapers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether papers are made from a seal, and from which. */
final class SealedOption {
  private static final String LATEST = "";

  @Option(
      names = "--sealed",
      arity = "0..1",
      paramLabel = "N",
      descriptionKey = "sealedPapers",
      parameterConsumer = NumberIfAny.class)
  private @Nullable String number;

  /** The quarter as it was sealed, or as it is now where no seal is asked for. */
  Assessment of(Desk desk, int year, Quarter quarter, Supplier<Assessment> now) {
    if (number == null) {
      return now.get();
    }
    var papers = new SealedPapers(desk);
    return number.equals(LATEST)
        ? papers.latest(year, quarter)
        : papers.numbered(year, quarter, Integer.parseInt(number));
  }

  /** Takes a number that follows, and leaves the name of a workbook that does. */
  static final class NumberIfAny implements IParameterConsumer {
    @Override
    @SuppressWarnings("JdkObsolete") // picocli asks for a Stack
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      var isNumbered = !words.isEmpty() && words.peek().matches("\\d{1,6}");
      option.setValue(isNumbered ? words.pop() : LATEST);
    }
  }
}
