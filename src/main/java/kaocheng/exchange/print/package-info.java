/** Pages of letters, lines and grounds as PDF files, with the shipped fonts inside. */
@NullMarked
package kaocheng.exchange.print;

import org.jspecify.annotations.NullMarked;
