/** The nouns of a city's target assessment; plain values that know no file, database or screen. */
@NullMarked
package kaocheng.model;

import org.jspecify.annotations.NullMarked;
