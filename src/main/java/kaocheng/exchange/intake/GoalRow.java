package kaocheng.exchange.intake;

import kaocheng.model.Goal;

/** A goal of a year, as a file states it. */
public record GoalRow(int year, Goal goal) {}
