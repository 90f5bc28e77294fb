package org.optr.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import org.jspecify.annotations.Nullable;

/** A tab that says how much is behind it. */
public final class CountedTab extends Tab {

    /** @param count null where nothing is counted */
    public CountedTab(String title, @Nullable Integer count) {
        super(title);
        if (count != null) {
            var number = new Span(Formats.current().number(count));
            number.addClassName("count");
            add(number);
        }
    }
}
