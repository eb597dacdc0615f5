/** Papers as Word files, made from templates that an office changes in Word or WPS. */
@NullMarked
package kaocheng.exchange.word;

import org.jspecify.annotations.NullMarked;
