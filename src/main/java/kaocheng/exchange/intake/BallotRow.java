package kaocheng.exchange.intake;

import kaocheng.model.Reported.Votes;

/** The ballots on one point of a scale, as a file states them. */
public record BallotRow(About about, Votes votes) {}
