package kaocheng.usecase;

import java.util.List;
import kaocheng.exchange.sheet.References;
import kaocheng.model.Appeal;
import kaocheng.model.Dossier;

/** What papers tell of beside the scorecards: what figures are compared with, and the appeals. */
record PaperSources(References references, List<Appeal> appeals) {
  PaperSources {
    appeals = List.copyOf(appeals);
  }

  static PaperSources of(Dossier dossier) {
    return new PaperSources(References.of(dossier), dossier.appeals());
  }
}
