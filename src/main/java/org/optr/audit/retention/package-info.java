/**
 * What is kept how long: erasing the contents of entries, removing finished cases, and holds that forbid both. What is gone stays
 * provable.
 */
@NullMarked
package org.optr.audit.retention;

import org.jspecify.annotations.NullMarked;
