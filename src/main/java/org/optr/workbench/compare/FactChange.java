package org.optr.workbench.compare;

import org.jspecify.annotations.Nullable;

/**
 * One fact that differs.
 *
 * @param before null where nothing was said
 * @param after null where nothing is said any more
 */
record FactChange(String key, @Nullable String before, @Nullable String after) {}
