package kaocheng.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kaocheng.model.signoff.Seal;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.model.text.Refused;
import kaocheng.store.Books;
import kaocheng.store.ScoreLineRow;
import kaocheng.store.ScorecardRow;
import org.jspecify.annotations.Nullable;

/**
 * Works every sealed scorecard out again (重算核对) from what was sealed with it, with the program as
 * it is today, and tells every digit that is not the same.
 */
public final class ReplaySeals {
  private final Desk desk;

  public ReplaySeals(Desk desk) {
    this.desk = desk;
  }

  /** What differs: whose, which line, what of it, as it was sealed and as it is worked out now. */
  public record Departure(String department, String line, Key what, String sealed, String now) {}

  /** What became of one seal; why it cannot be read, where it cannot. */
  public record Replayed(
      Seal seal, int cards, List<Departure> departures, Optional<Message> broken) {
    public Replayed {
      departures = List.copyOf(departures);
    }

    public boolean isSame() {
      return departures.isEmpty() && broken.isEmpty();
    }
  }

  /** Replays all seals of the workbook. */
  public List<Replayed> run() {
    return run(desk.workbook().<List<Seal>>read(books -> books.seals().all()), Progress.SILENT);
  }

  /** Replays these seals and tells how far it has come. */
  public List<Replayed> run(List<Seal> seals, Progress progress) {
    var replayed = new ArrayList<Replayed>();
    for (var seal : seals) {
      replayed.add(desk.workbook().<Replayed>read(books -> replay(books, seal)));
      progress.stopIfCancelled();
      progress.reached(replayed.size());
    }
    return List.copyOf(replayed);
  }

  private static Replayed replay(Books books, Seal seal) {
    try {
      return books.seals().inside(seal, within -> again(within, seal));
    } catch (Refused damaged) {
      return new Replayed(seal, 0, List.of(), Optional.of(damaged.reason()));
    }
  }

  private static Replayed again(Books sealed, Seal seal) {
    var kept = sealed.scorecards().all(seal.year(), seal.quarter());
    var assessment = AssessCycle.assess(sealed.dossiers().load(seal.year()), seal.quarter());
    var now =
        new CardRows()
            .of(assessment).stream()
                .collect(Collectors.toMap(ScorecardRow::department, Function.identity()));
    var departures = new ArrayList<Departure>();
    for (var card : kept) {
      new Comparison(card, now.remove(card.department()), departures).run();
    }
    now.values().forEach(card -> departures.add(gone(card.department(), SealSaid.LINE_NEW)));
    return new Replayed(seal, kept.size(), departures, Optional.empty());
  }

  private static Departure gone(String department, Key what) {
    return new Departure(department, "", what, "", "");
  }

  /** One card as it was sealed beside the same card as it is worked out now. */
  private record Comparison(
      ScorecardRow sealed, @Nullable ScorecardRow now, List<Departure> departures) {

    void run() {
      if (now == null) {
        departures.add(gone(sealed.department(), SealSaid.LINE_GONE));
        return;
      }
      compare("", SealSaid.DIFFERENCE_OF_TOTAL, totals(sealed), totals(now));
      compare("", SealSaid.COVERAGE, plain(sealed.coverage()), plain(now.coverage()));
      compare(
          "",
          SealSaid.DIFFERENCE_OF_PLACE,
          SealDifferences.place(sealed.placement()),
          SealDifferences.place(now.placement()));
      var lines = lines(now);
      for (var line : sealed.lines()) {
        compare(line, lines.remove(name(line)));
      }
      lines.forEach((name, line) -> compare(name, SealSaid.LINE_NEW, "", line.name()));
    }

    private static Map<String, ScoreLineRow> lines(ScorecardRow card) {
      var lines = new LinkedHashMap<String, ScoreLineRow>();
      card.lines().forEach(line -> lines.put(name(line), line));
      return lines;
    }

    private static String name(ScoreLineRow line) {
      return (line.category() + " " + line.goal() + " " + line.indicator()).strip();
    }

    private void compare(ScoreLineRow line, @Nullable ScoreLineRow again) {
      var name = name(line);
      if (again == null) {
        compare(name, SealSaid.LINE_GONE, line.name(), "");
        return;
      }
      var was = line.result();
      var is = again.result();
      compare(name, SealSaid.OUTCOME, told(was.outcome()), told(is.outcome()));
      compare(name, SealSaid.MEASURED, was.measured(), is.measured());
      compare(name, SealSaid.VERDICT, told(was.met()), told(is.met()));
      compare(name, SealSaid.DIFFERENCE_OF_SCORE, plain(was.score()), plain(is.score()));
      compare(name, SealSaid.WEIGHT, plain(line.weight()), plain(again.weight()));
    }

    private void compare(String line, Key what, String was, String is) {
      if (!was.equals(is)) {
        departures.add(new Departure(sealed.department(), line, what, was, is));
      }
    }

    private static String totals(ScorecardRow card) {
      var totals = card.totals();
      return totals == null
          ? ""
          : plain(totals.published())
              + " "
              + plain(totals.kept())
              + " "
              + plain(totals.lowest())
              + " "
              + plain(totals.highest());
    }

    private static String plain(@Nullable BigDecimal figure) {
      return figure == null ? "" : SealDifferences.plain(figure);
    }

    private static String told(@Nullable Object value) {
      return Objects.toString(value, "");
    }
  }
}
