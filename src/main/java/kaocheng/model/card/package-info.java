/** The scorecard (考核评分表) of a department as of a quarter, from indicator to rank. */
@NullMarked
package kaocheng.model.card;

import org.jspecify.annotations.NullMarked;
