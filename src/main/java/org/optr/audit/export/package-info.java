/**
 * Takes the record of events out as files: for spreadsheets, process mining, and whoever checks it without OPTR. Formats:
 * {@code docs/exports.md}.
 */
@NullMarked
package org.optr.audit.export;

import org.jspecify.annotations.NullMarked;
