/** What several screens show of getting out of a damaged workbook what is left. */
@NullMarked
package kaocheng.desktop.base.salvage;

import org.jspecify.annotations.NullMarked;
