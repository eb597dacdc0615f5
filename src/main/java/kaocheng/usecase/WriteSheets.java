package kaocheng.usecase;

import java.util.LinkedHashMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kaocheng.exchange.sheet.RankingTable;
import kaocheng.exchange.sheet.SheetName;
import kaocheng.model.card.Scorecard;
import kaocheng.model.text.Language;
import kaocheng.usecase.PaperKind.Reach;

/** Writes the papers of each department and a ranking table for each group. */
final class WriteSheets {
  private final Assessment assessment;
  private final SheetOrder order;
  private final Language language;

  WriteSheets(Assessment assessment, SheetOrder order, Language language) {
    this.assessment = assessment;
    this.order = order;
    this.language = language;
  }

  void run(Delivery delivery) {
    var sources = PaperSources.of(assessment.dossier());
    assessment.cards().stream()
        .filter(order::asksFor)
        .forEach(card -> write(card, sources, delivery));
    assessment.cards().stream()
        .filter(card -> order.asksForRanking(card.department().group()))
        .collect(
            Collectors.groupingBy(
                card -> card.department().group(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            group -> {
              var table = RankingTable.of(group, language);
              for (var format : new TreeSet<>(order.formats())) {
                var name = SheetName.ofRanking(group.getFirst(), format.writer(), language);
                delivery.put(name, VouchedSheet.of(table, assessment, format), format);
              }
            });
  }

  private void write(Scorecard card, PaperSources sources, Delivery delivery) {
    for (var kind : order.kinds(Reach.DEPARTMENT)) {
      delivery.stopIfCancelled();
      kind.of(card, sources, language)
          .ifPresent(
              sheet -> {
                for (var format : new TreeSet<>(order.formats())) {
                  var name = SheetName.of(card, kind.word(), format.writer(), language);
                  delivery.put(name, VouchedSheet.of(sheet, assessment, format), format);
                }
              });
    }
  }
}
