package kaocheng.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Rounding;
import kaocheng.usecase.Assessment;
import kaocheng.wording.Figures;
import kaocheng.wording.Verdicts;

/** Prints the ranking table of each group. */
final class RankingPrinter {
  private final Terminal terminal;
  private final Verdicts verdicts;
  private final StandingPrinter standing;

  RankingPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.verdicts = Verdicts.in(terminal.language());
    this.standing = new StandingPrinter(terminal);
  }

  void print(Assessment assessment) {
    var groups =
        assessment.cards().stream()
            .collect(
                Collectors.groupingBy(
                    card -> card.department().group(), LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<Scorecard>> group : groups.entrySet()) {
      terminal.blank();
      terminal.say(
          Said.RANKING_TITLE,
          assessment.dossier().cycle().year(),
          verdicts.quarter(assessment.quarter()),
          verdicts.standing(assessment.quarter()),
          group.getKey());
      print(group.getValue(), assessment.dossier().cycle().policy().published());
    }
    standing.printBackground(assessment.cards());
    standing.printPolicy(assessment.dossier().cycle().policy());
  }

  private void print(List<Scorecard> cards, Rounding published) {
    var table = new TextTable();
    table.add(
        Stream.of(
                Said.COLUMN_RANK,
                Said.COLUMN_CODE,
                Said.COLUMN_DEPARTMENT,
                Said.COLUMN_TOTAL,
                Said.COLUMN_TO_NEXT,
                Said.COLUMN_GRADE,
                Said.COLUMN_COVERAGE,
                Said.COLUMN_RANGE,
                Said.COLUMN_REMARK)
            .map(column -> terminal.text(column))
            .toList());
    cards.stream()
        .sorted(
            Comparator.comparingInt(RankingPrinter::rank)
                .thenComparing(card -> card.department().code()))
        .forEach(card -> table.add(row(card, published)));
    table.lines().forEach(terminal::print);
  }

  private static int rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked ? ranked.rank() : Integer.MAX_VALUE;
  }

  private List<String> row(Scorecard card, Rounding published) {
    var ranked = card.placement() instanceof Placement.Ranked one ? one : null;
    var total = card.result() instanceof Result.Total one ? one : null;
    return List.of(
        standing.rank(card),
        card.department().code(),
        card.department().name(),
        total == null ? "—" : Figures.decimals(total.published().value(), published),
        standing.toNextPlace(card),
        ranked == null ? "—" : ranked.grade(),
        Figures.percent(card.tally().coverage()),
        total == null ? "—" : range(total, published),
        remark(card));
  }

  private static String range(Result.Total total, Rounding published) {
    return Figures.decimals(total.lowest(), published)
        + "–"
        + Figures.decimals(total.highest(), published);
  }

  private String remark(Scorecard card) {
    return switch (card.placement()) {
      case Placement.Ranked ranked -> ranked.sharing() > 0 ? terminal.text(Said.SHARED) : "";
      case Placement.Unranked(var because) -> terminal.text(because);
    };
  }
}
