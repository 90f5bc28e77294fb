/** The search over all entries, for auditors. */
@NullMarked
package org.optr.audit.ui.search;

import org.jspecify.annotations.NullMarked;
