package kaocheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import kaocheng.model.Policy;
import kaocheng.model.card.Placement;
import kaocheng.model.card.Scorecard;
import kaocheng.model.figure.Unit;
import kaocheng.model.text.Message;
import kaocheng.wording.Figures;
import kaocheng.wording.Statements;

/** Prints what stands behind totals, ranks and grades: decisions, notices and the policy. */
final class StandingPrinter {
  private static final String NONE = "—";

  private final Terminal terminal;
  private final Statements statements;
  private final Figures figures;

  StandingPrinter(Terminal terminal) {
    this.terminal = terminal;
    this.statements = Statements.in(terminal.language());
    this.figures = Figures.in(terminal.language());
  }

  /** The rank as it is told. */
  String rank(Scorecard card) {
    return card.placement() instanceof Placement.Ranked ranked
        ? figures.figure(ranked.told(card.policy().ties()), Unit.NONE)
        : NONE;
  }

  String toNextPlace(Scorecard card) {
    var points = card.findings().toNextPlace();
    return points == null ? NONE : Figures.decimals(points, card.policy().published());
  }

  void printPolicy(Policy policy) {
    terminal.blank();
    terminal.say(Said.POLICY);
    statements.policy(policy).forEach(clause -> terminal.say(Said.POLICY_LINE, clause));
  }

  /** The decisions on one department and what else has to be known about it. */
  void printBackground(Scorecard card) {
    var findings = card.findings();
    if (!findings.adjustments().isEmpty()) {
      terminal.blank();
      terminal.say(Said.DECISIONS);
      findings
          .adjustments()
          .forEach(one -> terminal.say(Said.DECISION_LINE, statements.whole(one)));
    }
    if (!findings.notices().isEmpty() || !findings.remarks().isEmpty()) {
      terminal.blank();
      terminal.say(Said.NOTICES);
      findings.notices().forEach(this::printNotice);
      findings.remarks().forEach(this::printNotice);
    }
  }

  private void printNotice(Message notice) {
    terminal.say(Said.DECISION_LINE, terminal.words().say(notice));
  }

  /** The same for many departments; what holds for all of them is said once. */
  void printBackground(List<Scorecard> cards) {
    if (cards.stream().anyMatch(card -> !card.findings().adjustments().isEmpty())) {
      terminal.blank();
      terminal.say(Said.DECISIONS);
      for (var card : cards) {
        for (var one : card.findings().adjustments()) {
          printAbout(card, statements.whole(one));
        }
      }
    }
    printNotices(cards);
  }

  private void printNotices(List<Scorecard> cards) {
    var times = new LinkedHashMap<String, Integer>();
    for (var card : cards) {
      about(card).forEach(notice -> times.merge(notice, 1, Integer::sum));
    }
    if (times.isEmpty()) {
      return;
    }
    terminal.blank();
    terminal.say(Said.NOTICES);
    times.forEach(
        (notice, count) -> {
          if (count == cards.size()) {
            terminal.say(Said.DECISION_LINE, notice);
          }
        });
    for (var card : cards) {
      for (var notice : about(card)) {
        if (times.getOrDefault(notice, 0) < cards.size()) {
          printAbout(card, notice);
        }
      }
    }
  }

  private void printAbout(Scorecard card, String text) {
    terminal.say(Said.DECISION_ABOUT, card.department().code(), card.department().name(), text);
  }

  private List<String> about(Scorecard card) {
    var words = terminal.words();
    var findings = card.findings();
    return Stream.concat(findings.notices().stream(), findings.remarks().stream())
        .map(words::say)
        .toList();
  }
}
