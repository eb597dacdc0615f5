package kaocheng.usecase;

import java.util.ArrayList;
import kaocheng.model.Clause;
import kaocheng.model.Goal;
import kaocheng.model.GoalKey;
import kaocheng.model.Indicator;
import kaocheng.model.Policy;
import kaocheng.store.Adjustments;
import kaocheng.store.Baselines;
import kaocheng.store.Benchmarks;
import kaocheng.store.Books;
import kaocheng.store.Effect;
import kaocheng.store.Ledgers;
import kaocheng.store.References;

/** Takes entries of a year out of force in the open books, for a reason. */
final class Withdrawing {
  private final Books books;
  private final int year;
  private final String reason;
  private final HandTally tally;
  private final Entries entries;

  Withdrawing(Books books, int year, Papers papers, HandTally tally) {
    this.books = books;
    this.year = year;
    this.reason = papers.line();
    this.tally = tally;
    this.entries = new Entries(books, year);
  }

  void withdraw(Draft named) {
    books.cycles().require(year);
    switch (named.sort()) {
      case DEPARTMENT -> department(Entries.named(entries.departments(), named).code());
      case CLAUSE -> clause(Entries.named(entries.clauses(), named));
      case GOAL -> goal(Entries.named(entries.goals(), named).key());
      case INDICATOR -> indicator(Entries.named(entries.indicators(), named));
      case BASELINE -> {
        var one = Entries.named(entries.baselines(), named);
        var name = new Baselines.Name(one.indicator(), one.year(), one.quarter());
        books.baselines().withdraw(year, name, reason);
        tally.count(Effect.CHANGED);
      }
      case BENCHMARK -> {
        var one = Entries.named(entries.benchmarks(), named).benchmark();
        var name = new Benchmarks.Name(one.indicator(), one.city(), one.year());
        books.benchmarks().withdraw(year, name, reason);
        tally.count(Effect.CHANGED);
      }
      case REFERENCE -> {
        var one = Entries.named(entries.references(), named);
        var name = new References.Name(one.indicator(), one.name(), one.quarter());
        books.references().withdraw(year, name, reason);
        tally.count(Effect.CHANGED);
      }
      case LEDGER_ITEM -> {
        var one = Entries.named(entries.ledger(), named);
        books.ledgers().withdraw(year, new Ledgers.Name(one.indicator(), one.number()), reason);
        tally.count(Effect.CHANGED);
      }
      case ADJUSTMENT -> {
        var one = Entries.named(entries.adjustments(), named);
        var name = new Adjustments.Name(one.department(), one.number());
        books.adjustments().withdraw(year, name, reason);
        tally.count(Effect.CHANGED);
      }
    }
  }

  private void department(String code) {
    books.goals().all(year).stream()
        .map(Goal::key)
        .filter(key -> key.department().equals(code))
        .forEach(this::goal);
    books.departments().withdraw(year, code, reason);
    tally.count(Effect.CHANGED);
  }

  private void goal(GoalKey key) {
    books.indicators().all(year).stream()
        .filter(one -> one.goalKey().equals(key))
        .forEach(this::indicator);
    books.goals().withdraw(year, key, reason);
    tally.count(Effect.CHANGED);
  }

  private void indicator(Indicator indicator) {
    books.indicators().withdraw(year, indicator.key(), reason);
    tally.count(Effect.CHANGED);
  }

  /** Without a clause the usual agreement holds about what it said. */
  private void clause(Clause clause) {
    var rest = new ArrayList<>(books.cycles().require(year).policy().clauses());
    rest.remove(clause);
    tally.count(books.cycles().put(year, new Policy(rest)));
  }
}
