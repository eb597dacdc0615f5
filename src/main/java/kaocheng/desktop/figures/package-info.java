/** Typing in quarterly data, as in a spreadsheet. */
@NullMarked
package kaocheng.desktop.figures;

import org.jspecify.annotations.NullMarked;
