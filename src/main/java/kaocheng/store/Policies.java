package kaocheng.store;

import static kaocheng.store.generated.Tables.POLICY_CLAUSE;

import java.util.List;
import java.util.Optional;
import kaocheng.model.Clause;
import kaocheng.model.Policy;
import kaocheng.model.rule.sentence.Grammar;
import kaocheng.model.rule.sentence.Sentence;
import kaocheng.model.text.Language;
import kaocheng.model.text.Refused;

/** The policies of the cycles as the sentences in which they are kept. */
final class Policies {
  private final Session session;

  Policies(Session session) {
    this.session = session;
  }

  /** The policy of a year; nothing where no sentence of it is kept. */
  Optional<Policy> find(int year) {
    var clauses =
        session
            .asking()
            .selectFrom(POLICY_CLAUSE)
            .where(POLICY_CLAUSE.CYCLE_YEAR.eq(year))
            .orderBy(POLICY_CLAUSE.PLACE)
            .fetch(row -> clause(row.getSentence()));
    return clauses.isEmpty() ? Optional.empty() : Optional.of(new Policy(clauses));
  }

  /** Keeps this policy in place of the one that was kept before. */
  void put(int year, Policy policy) {
    session.delete(POLICY_CLAUSE, POLICY_CLAUSE.CYCLE_YEAR.eq(year));
    var sentences = sentences(policy);
    for (var at = 0; at < sentences.size(); at++) {
      requireReadable(sentences.get(at), policy.clauses().get(at));
    }
    for (var at = 0; at < sentences.size(); at++) {
      var row = session.newRow(POLICY_CLAUSE);
      row.setCycleYear(year);
      row.setPlace(at + 1);
      row.setSentence(Checked.text(Datum.CLAUSE, POLICY_CLAUSE.SENTENCE, sentences.get(at)));
      session.insert(row);
    }
  }

  /** Refuses what would read otherwise than it was meant: a grade with odd signs in its name. */
  private static void requireReadable(String sentence, Clause clause) {
    if (!Grammar.POLICIES.read(sentence).equals(new Sentence.Read<>(clause))) {
      throw Refused.because(StoreRefusal.CLAUSE_NOT_KEPT, sentence);
    }
  }

  static List<String> sentences(Policy policy) {
    return policy.clauses().stream().map(Policies::sentence).toList();
  }

  static String sentence(Clause clause) {
    return Grammar.POLICIES.write(clause, Language.CHINESE);
  }

  private static Clause clause(String sentence) {
    return switch (Grammar.POLICIES.read(sentence)) {
      case Sentence.Read<Clause>(var clause) -> clause;
      case Sentence.Unreadable<Clause> _ -> throw new Unreadable("clause " + sentence);
    };
  }
}
