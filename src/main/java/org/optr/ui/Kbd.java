package org.optr.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The key that does the same as the button it stands in; not shown to whoever switched such keys off. */
@Tag("kbd")
public final class Kbd extends HtmlContainer {

    public Kbd(String key) {
        setText(key);
        getElement().setAttribute("aria-hidden", "true");
        setVisible(CharacterKeys.areOn());
    }
}
