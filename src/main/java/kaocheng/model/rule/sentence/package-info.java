/** The sentences in which rules are read and written, in Chinese and in English. */
@NullMarked
package kaocheng.model.rule.sentence;

import org.jspecify.annotations.NullMarked;
