/** Slips with which rows that cannot be taken go back to the department that sent them. */
@NullMarked
package kaocheng.exchange.slip;

import org.jspecify.annotations.NullMarked;
