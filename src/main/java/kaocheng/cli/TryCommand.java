package kaocheng.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kaocheng.usecase.Desks;
import kaocheng.usecase.Trial;
import kaocheng.usecase.TryCases;
import kaocheng.usecase.TryRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng try}: tries a rule on figures that stand in no workbook. */
@Command(name = "try")
final class TryCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Option(names = "--target", paramLabel = "SENTENCE", descriptionKey = "target")
  private @Nullable String target;

  @Option(names = "--method", paramLabel = "SENTENCE", descriptionKey = "method")
  private @Nullable String method;

  @Option(names = "--weight", paramLabel = "POINTS", descriptionKey = "weight")
  private @Nullable String weight;

  @Parameters(paramLabel = "NAME=VALUE", arity = "0..*", descriptionKey = "figures")
  private List<String> figures = List.of();

  @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "cases")
  private @Nullable Path cases;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "results")
  private @Nullable Path results;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      descriptionKey = "asOf",
      converter = DayConverter.class)
  private @Nullable LocalDate asOf;

  TryCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var day = asOf == null ? desks.today() : asOf;
    if (cases == null && results == null) {
      return tryOne(day);
    }
    if (cases == null || results == null) {
      return wrongUsage(Said.TRY_NEEDS_BOTH_FILES);
    }
    return typed().isEmpty() ? tryAll(cases, results, day) : wrongUsage(Said.TRY_FILE_OR_RULE);
  }

  private int tryAll(Path from, Path to, LocalDate day) {
    var report = new TryCases(day, terminal.language()).run(from, to, terminal.progress());
    if (!report.ignored().isEmpty()) {
      terminal.say(Said.TRY_IGNORED, report.ignored());
    }
    var ended = new ArrayList<String>();
    for (var ending : TryCases.Ending.values()) {
      if (report.of(ending) > 0) {
        ended.add(terminal.text(ending) + " " + report.of(ending));
      }
    }
    terminal.say(Said.TRY_REPORT, report.rows(), ended, to);
    return Status.DONE;
  }

  private int tryOne(LocalDate day) {
    var typed = typed();
    for (var text : typed) {
      var name = name(text);
      if (text.indexOf('=') < 1) {
        return wrongUsage(Said.TRY_NEEDS_NAME, text);
      }
      if (!TryRule.knows(name)) {
        return wrongUsage(Said.TRY_UNKNOWN_NAME, name, TryRule.names());
      }
    }
    if (typed.isEmpty()) {
      return wrongUsage(Said.TRY_NEEDS_RULE);
    }
    return print(new TryRule(day).run(typed.stream().map(TryCommand::pair).toList()));
  }

  /** Everything stated, each as name=value. */
  private List<String> typed() {
    var typed = new ArrayList<String>();
    add(typed, "target", target);
    add(typed, "method", method);
    add(typed, "weight", weight);
    typed.addAll(figures);
    return typed;
  }

  private static void add(List<String> typed, String name, @Nullable String text) {
    if (text != null) {
      typed.add(name + "=" + text);
    }
  }

  private static String name(String text) {
    return text.substring(0, Math.max(text.indexOf('='), 0));
  }

  private static Map.Entry<String, String> pair(String text) {
    return Map.entry(name(text), text.substring(text.indexOf('=') + 1));
  }

  private int print(Trial trial) {
    return switch (trial) {
      case Trial.Invalid(var reason) -> {
        terminal.complain(reason);
        yield Status.REFUSED;
      }
      case Trial.Judged judged -> {
        new ExplanationPrinter(terminal).print(judged);
        yield Status.DONE;
      }
    };
  }

  private int wrongUsage(Said said, Object... values) {
    terminal.complain(said, values);
    terminal.complain(Said.SEE_HELP, "kaocheng try --help");
    return Status.WRONG_USAGE;
  }
}
