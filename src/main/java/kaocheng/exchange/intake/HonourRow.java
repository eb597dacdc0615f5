package kaocheng.exchange.intake;

import kaocheng.model.Reported.Honour;

/** An honour, as a file states it. */
public record HonourRow(About about, Honour honour) {}
