/**
 * What auditors should look at: findings, computed from entries and the record of steps by rules that they can adjust.
 *
 * @see <a href="file:docs/decisions/0037-findings.md">docs/decisions/0037</a>
 */
@NullMarked
package org.optr.audit.findings;

import org.jspecify.annotations.NullMarked;
