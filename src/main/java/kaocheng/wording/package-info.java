/** The words in which screen, terminal and sheet say the same things, in Chinese and in English. */
@NullMarked
package kaocheng.wording;

import org.jspecify.annotations.NullMarked;
