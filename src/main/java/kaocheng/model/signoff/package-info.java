/** Who vouches for a department's quarter, and what is sealed. */
@NullMarked
package kaocheng.model.signoff;

import org.jspecify.annotations.NullMarked;
