/** What a change would have done to the past: decisions taken again, and the ways of cases gone again. */
@NullMarked
package org.optr.workbench.backtest;

import org.jspecify.annotations.NullMarked;
