/** The screen before a workbook is open. */
@NullMarked
package kaocheng.desktop.welcome;

import org.jspecify.annotations.NullMarked;
