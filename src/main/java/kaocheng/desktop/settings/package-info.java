/** The settings: the policy of the year, the looks of the window, and where the workbook lies. */
@NullMarked
package kaocheng.desktop.settings;

import org.jspecify.annotations.NullMarked;
