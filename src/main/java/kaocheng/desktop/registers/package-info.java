/** The registers: baselines, benchmarks, references, adjustments, ballots, panels and honours. */
@NullMarked
package kaocheng.desktop.registers;

import org.jspecify.annotations.NullMarked;
