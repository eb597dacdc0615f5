/** How somebody's table is laid out: where its headings stand, and what each column means. */
@NullMarked
package kaocheng.exchange.layout;

import org.jspecify.annotations.NullMarked;
