package org.optr.inbox.ui;

import com.vaadin.flow.component.button.Button;
import org.optr.ui.Lucide;

/** A small button that shows an icon and says its words to who points at it or cannot see it. */
final class IconButton extends Button {

    /** @param words the message key of what the button does */
    IconButton(Lucide icon, String words, Runnable action) {
        super(icon.create(), click -> action.run());
        addThemeNames("tertiary", "small", "icon");
        setAriaLabel(getTranslation(words));
        setTooltipText(getTranslation(words));
    }
}
