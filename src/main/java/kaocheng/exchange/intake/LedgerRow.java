package kaocheng.exchange.intake;

import kaocheng.model.LedgerItem;

/** A task on a ledger, as a file states it. */
public record LedgerRow(int year, LedgerItem item) {}
