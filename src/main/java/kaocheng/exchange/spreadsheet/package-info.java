/** Spreadsheet files as offices send them: their sheets as tables of exact text. */
@NullMarked
package kaocheng.exchange.spreadsheet;

import org.jspecify.annotations.NullMarked;
