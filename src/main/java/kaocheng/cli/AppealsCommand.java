package kaocheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kaocheng.model.Appeal;
import kaocheng.model.Appeal.Decided;
import kaocheng.model.Appeal.Score;
import kaocheng.model.Quarter;
import kaocheng.usecase.Desks;
import kaocheng.usecase.ListAppeals;
import kaocheng.wording.TableWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kaocheng appeals}: lists the appeals of a year with what became of each. */
@Command(name = "appeals")
final class AppealsCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Desks desks;

  @Parameters(paramLabel = "WORKBOOK", descriptionKey = "workbook")
  private Path workbook = Path.of("");

  @Option(names = "--year", required = true, paramLabel = "YYYY", descriptionKey = "year")
  private int year;

  @Option(
      names = "--quarter",
      paramLabel = "1..4",
      descriptionKey = "appealQuarter",
      converter = QuarterConverter.class)
  private @Nullable Quarter quarter;

  AppealsCommand(Terminal terminal, Desks desks) {
    this.terminal = terminal;
    this.desks = desks;
  }

  @Override
  public Integer call() {
    try (var desk = desks.open(workbook)) {
      var list = new ListAppeals(desk);
      var appeals = quarter == null ? list.of(year) : list.of(year, quarter);
      if (appeals.isEmpty()) {
        terminal.say(Said.APPEALS_NONE);
      } else {
        print(appeals);
      }
      return Status.DONE;
    }
  }

  private void print(List<Appeal> appeals) {
    var table = new TextTable();
    table.add(
        Stream.of(
                TableWord.APPEAL_NUMBER,
                Said.COLUMN_QUARTER,
                Said.COLUMN_CODE,
                TableWord.APPEALED_LINE,
                Said.COLUMN_STATE,
                Said.COLUMN_SEAL,
                TableWord.SCORE_BEFORE,
                TableWord.SCORE_AFTER,
                TableWord.CLAIM)
            .map(column -> terminal.text(column))
            .toList());
    appeals.forEach(appeal -> table.add(row(appeal)));
    table.lines().forEach(terminal::print);
  }

  private List<String> row(Appeal appeal) {
    var claim = appeal.claim();
    var line = claim.line();
    var decided = appeal.decision();
    return List.of(
        Long.toString(appeal.number()),
        Integer.toString(claim.quarter().number()),
        line.department(),
        terminal.text(line.sort()) + " " + line.number(),
        state(decided),
        appeal.againstSeal().map(TableWord::seal).map(terminal.words()::say).orElse(""),
        appeal.before().shown(),
        decided.map(one -> told(terminal, one.after())).orElse(""),
        claim.text());
  }

  private String state(Optional<Decided> decided) {
    return decided
        .map(one -> terminal.text(one.ruling().verdict()))
        .orElseGet(() -> terminal.text(Said.APPEAL_UNDECIDED));
  }

  /** The score in its digits, or why there is none. */
  static String told(Terminal terminal, Score score) {
    return switch (score) {
      case Score.Scored(var exact, var shown) -> shown;
      case Score.Without(var lack) -> terminal.text(lack);
    };
  }
}
