/**
 * What every screen of the window builds on: work in the background, problems, texts, looks and the
 * open workbook.
 */
@NullMarked
package kaocheng.desktop.base;

import org.jspecify.annotations.NullMarked;
