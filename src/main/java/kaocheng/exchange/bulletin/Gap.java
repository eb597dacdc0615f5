package kaocheng.exchange.bulletin;

import kaocheng.model.Benchmark;
import kaocheng.model.Department;
import kaocheng.model.card.IndicatorLine;
import kaocheng.model.figure.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An indicator beside what another city reached; how far it is ahead, which is null where the two
 * cannot be compared as figures.
 */
public record Gap(
    Department department, IndicatorLine line, Benchmark benchmark, @Nullable Rational ahead) {}
