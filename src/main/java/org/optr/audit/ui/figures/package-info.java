/** How processes do, on screen: figures with the cases behind them, and comparisons. */
@NullMarked
package org.optr.audit.ui.figures;

import org.jspecify.annotations.NullMarked;
