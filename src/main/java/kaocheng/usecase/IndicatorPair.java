package kaocheng.usecase;

import java.util.Optional;
import kaocheng.model.Indicator;
import kaocheng.model.card.IndicatorLine;

/** An indicator on two scorecards, of which one may not have it. */
public record IndicatorPair(
    Indicator indicator, Optional<IndicatorLine> one, Optional<IndicatorLine> other) {}
