/** What is said to people, as symbols: the words themselves live in the wording package. */
@NullMarked
package kaocheng.model.text;

import org.jspecify.annotations.NullMarked;
