/** The page on which auditors take the record of events out as files. */
@NullMarked
package org.optr.audit.ui.export;

import org.jspecify.annotations.NullMarked;
