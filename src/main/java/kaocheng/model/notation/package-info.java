/**
 * What is written on one line and read back the same: reports of several figures, to be read by
 * people and by the program alike, and derivations, as the workbook keeps them.
 */
@NullMarked
package kaocheng.model.notation;

import org.jspecify.annotations.NullMarked;
