package kaocheng.exchange.intake;

import kaocheng.model.Adjustment;

/** A bonus, deduction, exemption or veto, as a file states it. */
public record AdjustmentRow(int year, Adjustment adjustment) {}
