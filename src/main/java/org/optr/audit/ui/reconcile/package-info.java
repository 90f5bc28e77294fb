/** What comparing all books found, beside the check of the ledger. */
@NullMarked
package org.optr.audit.ui.reconcile;

import org.jspecify.annotations.NullMarked;
