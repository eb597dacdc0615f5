/** Writing the papers. */
@NullMarked
package kaocheng.desktop.sheets;

import org.jspecify.annotations.NullMarked;
