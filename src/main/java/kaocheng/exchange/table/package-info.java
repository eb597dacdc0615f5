/** Tables of cells, whatever kind of file they stand in. */
@NullMarked
package kaocheng.exchange.table;

import org.jspecify.annotations.NullMarked;
