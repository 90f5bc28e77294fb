/** What a back-test found: the figures, from what to what, and the cases behind them. */
@NullMarked
package org.optr.workbench.ui.backtest;

import org.jspecify.annotations.NullMarked;
