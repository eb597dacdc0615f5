/** Pictures of figures, drawn with lines and letters that stay sharp at every size. */
@NullMarked
package kaocheng.exchange.chart;

import org.jspecify.annotations.NullMarked;
