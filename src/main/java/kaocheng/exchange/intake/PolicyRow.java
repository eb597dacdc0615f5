package kaocheng.exchange.intake;

import kaocheng.model.Clause;

/** A clause of a year's policy, as a file states it. */
public record PolicyRow(int year, Clause clause, String sentence) {}
