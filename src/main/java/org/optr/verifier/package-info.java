/**
 * What an auditor checks without trusting OPTR: signed checkpoints, proofs, exports. Written apart from the ledger it checks: it shares
 * formats with it and no code, and needs nothing but the Java runtime.
 *
 * @see <a href="file:docs/decisions/0027-verifier-of-its-own.md">docs/decisions/0027</a>
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.optr.verifier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
