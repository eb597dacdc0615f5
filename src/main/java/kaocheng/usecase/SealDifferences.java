package kaocheng.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kaocheng.model.Measurement;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.text.Key;
import kaocheng.model.text.Message;
import kaocheng.store.Books;
import kaocheng.store.Kept;
import kaocheng.store.ScorecardRow;
import org.jspecify.annotations.Nullable;

/** What is not the same between a quarter as it was sealed and as it is at another time. */
public final class SealDifferences {
  private SealDifferences() {}

  /** What sort of thing differs. */
  public enum Sort implements Key {
    ENTRY,
    REPORT,
    SCORE;

    @Override
    public String family() {
      return "difference";
    }
  }

  /**
   * One difference: whose and what it is, what stood there and what stands there; blank where
   * nothing does. The sort of entry is there for entries, and the quarter for what was reported.
   */
  public record Difference(Sort sort, String subject, Message what, String was, String became) {}

  /** What a quarter holds, by what names it: entries, reports and scores. */
  private record Shown(
      Map<Named, String> entries, Map<Named, String> reports, Map<Named, String> scores) {}

  /** The name of a thing, and the message that says what it is. */
  private record Named(String subject, Message what) {}

  /** The books, and the cards of the quarter as they would be kept now. */
  record Side(Books books, List<ScorecardRow> cards) {}

  static List<Difference> between(Side before, Side after, int year, Quarter quarter) {
    var was = shown(before, year, quarter);
    var is = shown(after, year, quarter);
    var differences = new ArrayList<Difference>();
    compare(Sort.ENTRY, was.entries, is.entries, differences);
    compare(Sort.REPORT, was.reports, is.reports, differences);
    compare(Sort.SCORE, was.scores, is.scores, differences);
    return List.copyOf(differences);
  }

  private static void compare(
      Sort sort, Map<Named, String> was, Map<Named, String> is, List<Difference> differences) {
    var names = new LinkedHashSet<>(was.keySet());
    names.addAll(is.keySet());
    for (var name : names) {
      var before = was.get(name);
      var after = is.get(name);
      if (!Objects.equals(before, after)) {
        differences.add(new Difference(sort, name.subject, name.what, blank(before), blank(after)));
      }
    }
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Shown shown(Side side, int year, Quarter quarter) {
    return new Shown(
        entries(side.books, year), reports(side.books, year, quarter), scores(side.cards));
  }

  private static Map<Named, String> entries(Books books, int year) {
    var entries = new LinkedHashMap<Named, String>();
    var all = new Entries(books, year);
    for (var sort : EntrySort.values()) {
      for (var row : all.rows(sort)) {
        var draft = row.draft();
        for (var column : sort.columns()) {
          var text = draft.text(column.english());
          if (!text.isEmpty() && !sort.naming().contains(column.english())) {
            entries.put(named(sort, draft.name(), column.chinese()), text);
          }
        }
        if (sort == EntrySort.CLAUSE) {
          entries.put(named(sort, draft.name(), ""), draft.name());
        }
      }
    }
    return entries;
  }

  private static Named named(EntrySort sort, String name, String heading) {
    return new Named(name, Message.of(SealSaid.DIFFERENCE_OF_ENTRY, sort, heading));
  }

  private static Map<Named, String> reports(Books books, int year, Quarter quarter) {
    var reports = new LinkedHashMap<Named, String>();
    for (var department : books.departments().all(year)) {
      for (var kept : books.measurements().kept(year, department.code())) {
        var measurement = kept.measurement();
        if (measurement.quarter().compareTo(quarter) <= 0) {
          reports.put(named(measurement), text(kept));
        }
      }
    }
    return reports;
  }

  private static Named named(Measurement measurement) {
    var key = measurement.indicator();
    var part = measurement.part() == null ? "" : " " + measurement.part();
    return new Named(
        key.department() + " " + key.number() + part,
        Message.of(SealSaid.DIFFERENCE_OF_REPORT, measurement.quarter().number()));
  }

  private static String text(Kept kept) {
    if (!kept.stands()) {
      return "";
    }
    return kept.note().isEmpty() ? kept.written() : kept.written() + " (" + kept.note() + ")";
  }

  private static Map<Named, String> scores(List<ScorecardRow> cards) {
    var scores = new LinkedHashMap<Named, String>();
    for (var card : cards) {
      for (var line : card.lines()) {
        var score = line.result().score();
        if (!line.indicator().isEmpty()) {
          scores.put(
              new Named(
                  card.department() + " " + line.indicator(),
                  Message.of(SealSaid.DIFFERENCE_OF_SCORE)),
              score == null ? "" : plain(score));
        }
      }
      var totals = card.totals();
      scores.put(
          new Named(card.department(), Message.of(SealSaid.DIFFERENCE_OF_TOTAL)),
          totals == null ? "" : plain(totals.published()));
      scores.put(
          new Named(card.department(), Message.of(SealSaid.DIFFERENCE_OF_PLACE)),
          place(card.placement()));
    }
    return scores;
  }

  static String plain(BigDecimal figure) {
    return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
  }

  static String place(Placement placement) {
    return switch (placement) {
      case Placement.Ranked ranked -> ranked.rank() + "/" + ranked.among() + " " + ranked.grade();
      case Placement.Unranked _ -> "";
    };
  }
}
