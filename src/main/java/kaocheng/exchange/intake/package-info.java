/** What departments send, as records: the columns of each kind of file, and how cells are read. */
@NullMarked
package kaocheng.exchange.intake;

import org.jspecify.annotations.NullMarked;
