/**
 * How reports of several figures are written on one line, to be read by people and by the program
 * alike: what is written and read again is the same.
 */
@NullMarked
package kaocheng.model.notation;

import org.jspecify.annotations.NullMarked;
