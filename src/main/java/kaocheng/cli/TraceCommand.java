package kaocheng.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kaocheng.model.text.Refused;
import kaocheng.usecase.Desk;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ReadTrace;
import kaocheng.usecase.Refusal;
import kaocheng.usecase.TraceLine;
import kaocheng.usecase.TraceWanted;
import kaocheng.usecase.TraceWord;
import kaocheng.usecase.WriteTrace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng trace}: lists what was done to a workbook, or writes it to a file. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {
  private static final int LISTED = 20;
  private static final String INDENT = "        ";

  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DAY",
      descriptionKey = "traceFrom",
      converter = DayConverter.class)
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      descriptionKey = "traceTo",
      converter = DayConverter.class)
  private @Nullable LocalDate to;

  @Option(names = "--who", paramLabel = "NAME", descriptionKey = "traceWho")
  private String who = "";

  @Option(names = "--action", paramLabel = "ACT", descriptionKey = "traceAction")
  private List<String> acts = List.of();

  @Option(names = "--year", paramLabel = "YYYY", descriptionKey = "traceYear")
  private String year = "";

  @Option(names = "--department", paramLabel = "CODE", descriptionKey = "traceDepartment")
  private String department = "";

  @Option(names = "--text", paramLabel = "WORDS", descriptionKey = "traceText")
  private String text = "";

  @Option(names = "--last", paramLabel = "N", descriptionKey = "traceLast")
  private int last = LISTED;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "traceOut")
  private @Nullable Path out;

  TraceCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    var wanted = wanted();
    try (var desk = desks.look(workbook)) {
      if (out == null) {
        list(desk, wanted);
      } else {
        var written =
            new WriteTrace(desk, terminal.language()).run(wanted, out, terminal.progress());
        terminal.say(
            Said.TRACE_WRITTEN,
            written.entries(),
            written.file().toAbsolutePath().normalize(),
            written.head());
      }
    }
    return Status.DONE;
  }

  private TraceWanted wanted() {
    return new TraceWanted(
        who,
        acts(),
        new TraceWanted.Days(from, to),
        new TraceWanted.Subject(year, department),
        text.strip());
  }

  private Set<String> acts() {
    var all = new HashSet<String>();
    for (var act : acts) {
      var named = ReadTrace.actsNamed(act);
      if (named.isEmpty()) {
        throw Refused.because(Refusal.NO_SUCH_ACT, act, ReadTrace.acts());
      }
      all.addAll(named);
    }
    return all;
  }

  private void list(Desk desk, TraceWanted wanted) {
    var trace = new ReadTrace(desk, terminal.language());
    var counts = trace.counts(wanted);
    if (counts.wanted() == 0) {
      terminal.say(Said.TRACE_NONE, counts.all());
      return;
    }
    terminal.say(Said.TRACE_LIST, counts.wanted(), counts.all(), counts.head());
    var table = new TextTable();
    var lines = trace.page(wanted, Long.MAX_VALUE, last).reversed();
    lines.forEach(line -> table.add(head(line)));
    var heads = table.lines();
    for (var at = 0; at < lines.size(); at++) {
      terminal.print(heads.get(at));
      tell(TraceWord.WAS, lines.get(at).was());
      tell(TraceWord.BECAME, lines.get(at).became());
    }
    if (counts.wanted() > lines.size()) {
      terminal.say(Said.TRACE_SHOWN, lines.size());
    }
  }

  private static List<String> head(TraceLine line) {
    var cells = new ArrayList<String>();
    cells.add(Long.toString(line.number()));
    cells.addAll(List.of(line.time(), line.person(), line.act(), line.subject()));
    return cells;
  }

  private void tell(TraceWord side, String told) {
    if (!told.isEmpty()) {
      var between = "\n" + INDENT;
      var lines = told.split("\n", -1);
      terminal.print(INDENT + terminal.text(TraceWord.FIELD, side, String.join(between, lines)));
    }
  }
}
