/**
 * A small program for somebody else's machine: it signs checkpoints of a ledger only if each begins with all it has seen before, after
 * C2SP tlog-witness. With it, nobody can rewrite a ledger or show different people different ones, not even who holds its key.
 */
@ApplicationModule(allowedDependencies = "verifier")
@NullMarked
package org.optr.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
