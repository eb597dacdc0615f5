package kaocheng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kaocheng.model.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in the reader's own language. */
final class WrongUsage {

  private WrongUsage() {}

  static Message of(ParameterException wrong, String... arguments) {
    return switch (wrong) {
      case MissingParameterException missing -> missing(missing.getMissing(), arguments);
      case UnmatchedArgumentException unmatched ->
          Message.of(Said.UNKNOWN_ARGUMENT, unmatched.getUnmatched());
      case OverwrittenOptionException twice ->
          Message.of(Said.OPTION_TWICE, name(twice.getOverwritten()));
      default ->
          notTaken(wrong)
              .orElseGet(() -> Message.of(Said.USAGE_PROBLEM, String.join(" ", arguments)));
    };
  }

  private static Message missing(List<ArgSpec> missing, String... arguments) {
    var said = Arrays.asList(arguments);
    if (missing.size() == 1 && said.contains(name(missing.getFirst()))) {
      return Message.of(
          Said.VALUE_MISSING, name(missing.getFirst()), description(missing.getFirst()));
    }
    return Message.of(Said.MISSING_PARAMETER, missing.stream().map(WrongUsage::name).toList());
  }

  private static Optional<Message> notTaken(ParameterException wrong) {
    return wrong.getArgSpec() == null
        ? Optional.empty()
        : Optional.of(
            Message.of(
                Said.VALUE_NOT_TAKEN,
                name(wrong.getArgSpec()),
                Optional.ofNullable(wrong.getValue()).orElse(""),
                description(wrong.getArgSpec())));
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
