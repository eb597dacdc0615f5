package kaocheng.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kaocheng.model.Quarter;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Result;
import kaocheng.model.card.Scorecard;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;
import kaocheng.usecase.ImportReport.Move;
import kaocheng.wording.Figures;

/** The totals and ranks of all departments as of every quarter somebody has reported for. */
record Totals(Map<Slot, String> totals) {
  static final Totals NONE = new Totals(Map.of());

  /** A department in a quarter. */
  record Slot(int year, Quarter quarter, String department) {}

  static Totals of(Books books) {
    var totals = new LinkedHashMap<Slot, String>();
    for (var year : books.cycles().years()) {
      var dossier = books.dossiers().load(year);
      var scorer = new Scorer(dossier);
      for (var quarter : Quarter.values()) {
        if (dossier.measurements().stream().anyMatch(one -> one.quarter() == quarter)) {
          scorer.score(quarter).forEach(card -> totals.put(slot(year, card), total(card)));
        }
      }
    }
    return new Totals(totals);
  }

  private static Slot slot(int year, Scorecard card) {
    return new Slot(year, card.quarter(), card.department().code());
  }

  private static String total(Scorecard card) {
    if (!(card.result() instanceof Result.Total total)) {
      return "";
    }
    var published = Figures.decimals(total.published().value(), card.cycle().policy().published());
    return card.placement() instanceof Placement.Ranked ranked
        ? published + " (" + ranked.rank() + "/" + ranked.among() + ")"
        : published;
  }

  List<Move> movesTo(Totals after) {
    var moves = new ArrayList<Move>();
    after.totals.forEach(
        (slot, now) -> {
          var was = totals.getOrDefault(slot, "");
          if (!was.equals(now)) {
            moves.add(new Move(slot.quarter().number(), slot.department(), was, now));
          }
        });
    return moves;
  }
}
