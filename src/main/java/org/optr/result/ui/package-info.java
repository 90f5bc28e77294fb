/** Scorecard, results, retrospectives and lessons. */
@NullMarked
package org.optr.result.ui;

import org.jspecify.annotations.NullMarked;
