package org.optr.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import org.optr.ui.CharacterKeys;
import org.optr.ui.Kbd;

/** The keys that help most, at the foot of the list of whoever uses them. */
final class KeyHints extends Footer {

    KeyHints() {
        addClassName("hints");
        setVisible(CharacterKeys.areOn());
        add(
                new Span(new Kbd("J"), new Kbd("K"), new Span(getTranslation("inbox.key.move"))),
                new Span(new Kbd("Enter"), new Span(getTranslation("inbox.key.open"))));
        var all = new Button(getTranslation("inbox.key.all"), new Kbd("?"), click -> new ShortcutsDialog().open());
        all.addThemeNames("tertiary", "small");
        all.addClassName("ml");
        add(all);
    }
}
