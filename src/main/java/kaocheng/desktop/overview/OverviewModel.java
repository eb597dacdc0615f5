package kaocheng.desktop.overview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.desktop.base.Mark;
import kaocheng.desktop.base.Speech;
import kaocheng.model.Department;
import kaocheng.model.LedgerItem;
import kaocheng.model.Outcome;
import kaocheng.model.Quarter;
import kaocheng.model.card.GoalLine;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Scorecard;
import kaocheng.usecase.Assessment;

/** A quarter at one glance, worked out once from its scorecards. */
public record OverviewModel(
    Map<Mark, Integer> counts,
    List<Unreported> unreported,
    List<Standing> standings,
    List<HeatRow> heat,
    List<Due> due) {

  public OverviewModel {
    counts = Collections.unmodifiableMap(counts);
    unreported = List.copyOf(unreported);
    standings = List.copyOf(standings);
    heat = List.copyOf(heat);
    due = List.copyOf(due);
  }

  /** A line of the ranking: the head of a group, or a department in it. */
  public sealed interface Standing {
    /** The group, and how many of its departments are ranked. */
    record Group(String name, long ranked, long departments) implements Standing {}

    /** A department by its card. */
    record Member(Scorecard card) implements Standing {}
  }

  public static OverviewModel of(Assessment assessment, Speech speech) {
    var counts = new EnumMap<Mark, Integer>(Mark.class);
    var cards = assessment.cards();
    cards.forEach(
        card -> card.indicators().forEach(line -> counts.merge(Mark.of(line), 1, Integer::sum)));
    return new OverviewModel(
        counts,
        cards.stream().flatMap(OverviewModel::unreported).toList(),
        standings(cards),
        cards.stream().map(card -> heat(card, speech)).toList(),
        due(assessment));
  }

  public int count(Mark mark) {
    return counts.getOrDefault(mark, 0);
  }

  /** How many indicators there are. */
  public int indicators() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many of them were reported, whether or not they could be scored. */
  public int reported() {
    return Stream.of(Mark.MET, Mark.NEAR, Mark.MISSED, Mark.SCORED, Mark.UNSCORABLE)
        .mapToInt(this::count)
        .sum();
  }

  private static Stream<Unreported> unreported(Scorecard card) {
    var counts = new EnumMap<Quarter, Integer>(Quarter.class);
    card.indicators()
        .flatMap(line -> line.unreported().stream())
        .forEach(quarter -> counts.merge(quarter, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(one -> new Unreported(card.department(), one.getKey(), one.getValue()));
  }

  private static List<Standing> standings(List<Scorecard> cards) {
    var groups =
        cards.stream()
            .collect(
                Collectors.groupingBy(
                    card -> card.department().group(), LinkedHashMap::new, Collectors.toList()));
    var lines = new ArrayList<Standing>();
    groups.forEach(
        (group, members) -> {
          lines.add(
              new Standing.Group(
                  group,
                  members.stream()
                      .filter(one -> one.placement() instanceof Placement.Ranked)
                      .count(),
                  members.size()));
          members.stream()
              .sorted(
                  Comparator.comparingInt(OverviewModel::rank)
                      .thenComparing(one -> one.department().code()))
              .forEach(one -> lines.add(new Standing.Member(one)));
        });
    return lines;
  }

  private static int rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked ? ranked.rank() : Integer.MAX_VALUE;
  }

  private static HeatRow heat(Scorecard card, Speech speech) {
    return new HeatRow(
        card.department(), card.goals().map(goal -> cell(goal, card, speech)).toList());
  }

  private static HeatRow.Cell cell(GoalLine line, Scorecard card, Speech speech) {
    var tally = line.tally();
    var score =
        tally.isScored()
            ? speech.decimals(tally.earned().value(), card.policy().published())
            : Speech.NONE;
    return new HeatRow.Cell(line.goal(), Mark.of(line), score);
  }

  private static List<Due> due(Assessment assessment) {
    var asOf = assessment.quarter().lastDay(assessment.dossier().cycle().year());
    var found = new ArrayList<Due>();
    for (var card : assessment.cards()) {
      card.indicators()
          .forEach(
              line -> {
                if (line.outcome() instanceof Outcome.NotDue(var day)) {
                  var one = line.indicator();
                  found.add(new Due(day, card.department(), one.key().number(), one.name(), asOf));
                }
              });
    }
    var departments = new HashMap<String, Department>();
    assessment.dossier().departments().forEach(one -> departments.put(one.code(), one));
    for (var item : assessment.dossier().ledger()) {
      var department = departments.get(item.indicator().department());
      if (item.state() instanceof LedgerItem.State.Open
          && item.due() != null
          && department != null) {
        var number = item.indicator().number() + "-" + item.number();
        found.add(new Due(item.due(), department, number, item.name(), asOf));
      }
    }
    found.sort(Comparator.comparing(Due::day).thenComparing(one -> one.department().code()));
    return found;
  }
}
