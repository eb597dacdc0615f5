/** CSV files as they arrive: which encoding, which separator, which rows, on which lines. */
@NullMarked
package kaocheng.exchange.csv;

import org.jspecify.annotations.NullMarked;
