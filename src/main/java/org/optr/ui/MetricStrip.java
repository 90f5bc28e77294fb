package org.optr.ui;

/** The few figures of a page in one panel, side by side. */
public final class MetricStrip extends Panel {

    public MetricStrip(MetricCell... cells) {
        super(cells);
        addClassName("metric-strip");
    }
}
