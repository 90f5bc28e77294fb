/** Erasing the contents of entries, and holds that forbid it. What is gone stays provable. */
@NullMarked
package org.optr.audit.retention;

import org.jspecify.annotations.NullMarked;
