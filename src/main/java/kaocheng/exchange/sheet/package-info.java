/** The forms an office signs, assessment sheets and ranking tables, as XLSX and as CSV. */
@NullMarked
package kaocheng.exchange.sheet;

import org.jspecify.annotations.NullMarked;
