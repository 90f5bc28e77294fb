/** The findings and the rules by which they are made, for auditors. */
@NullMarked
package org.optr.audit.ui.findings;

import org.jspecify.annotations.NullMarked;
