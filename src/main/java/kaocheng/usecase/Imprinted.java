package kaocheng.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kaocheng.model.Dossier;
import kaocheng.model.Quarter;
import kaocheng.model.card.Scorecard;
import kaocheng.model.signoff.Imprint;
import kaocheng.scoring.Scorer;
import kaocheng.store.Books;

/** A quarter scored, with what each department's part of it looks like now. */
record Imprinted(Assessment assessment, Map<String, Imprint> imprints) {

  static Imprinted of(Books books, int year, Quarter quarter) {
    var assessment = AssessCycle.assess(AssessCycle.load(books, year), quarter);
    return of(books, assessment);
  }

  static Imprinted of(Books books, Assessment assessment) {
    var dossier = assessment.dossier();
    var entered = books.imprints().entered(dossier.cycle().year(), assessment.quarter());
    var imprints = new HashMap<String, Imprint>();
    for (var card : assessment.cards()) {
      var code = card.department().code();
      var its = entered.get(code);
      if (its == null) {
        throw new IllegalStateException("a card of " + code + ", which is not in the year");
      }
      imprints.put(
          code,
          new Imprint(
              ScoreDigest.of(card),
              own(dossier, code, assessment.quarter()),
              its.definitions(),
              its.reports()));
    }
    return new Imprinted(assessment, imprints);
  }

  /** The figures that a department would have if there were no other. */
  static String own(Dossier dossier, String department, Quarter quarter) {
    return new Scorer(dossier.of(department))
        .score(quarter).stream()
            .filter(card -> card.department().code().equals(department))
            .map(ScoreDigest::of)
            .collect(Collectors.joining());
  }

  Imprint imprint(Scorecard card) {
    return imprint(card.department().code());
  }

  Imprint imprint(String department) {
    var imprint = imprints.get(department);
    if (imprint == null) {
      throw new IllegalArgumentException("no imprint of " + department);
    }
    return imprint;
  }
}
