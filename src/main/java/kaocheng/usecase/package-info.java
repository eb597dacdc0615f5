/** What a user can ask for, one class per verb, the same for window and terminal. */
@NullMarked
package kaocheng.usecase;

import org.jspecify.annotations.NullMarked;
