/**
 * Whether the engine, its history, the domain, the inbox and the record tell the same story. The ledger proves that what was
 * recorded is unchanged; this finds what was never recorded, or happened beside OPTR.
 */
@NullMarked
package org.optr.audit.reconcile;

import org.jspecify.annotations.NullMarked;
