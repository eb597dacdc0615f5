/**
 * The workbook: the one file that holds a city's assessments, and the one door through which it is
 * read and changed.
 */
@NullMarked
package kaocheng.store;

import org.jspecify.annotations.NullMarked;
