/** Rules tried out on figures that stand in no workbook: what was written, and what it says. */
@NullMarked
package kaocheng.exchange.trial;

import org.jspecify.annotations.NullMarked;
