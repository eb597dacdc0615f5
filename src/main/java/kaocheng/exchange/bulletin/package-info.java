/** The quarterly bulletin (季度通报) of the whole city and the year summary (年度汇总). */
@NullMarked
package kaocheng.exchange.bulletin;

import org.jspecify.annotations.NullMarked;
