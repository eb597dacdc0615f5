/** Forms that departments fill in: made from their indicators, and known again when they return. */
@NullMarked
package kaocheng.exchange.template;

import org.jspecify.annotations.NullMarked;
