package org.optr.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;

/** Words for roles. A role that only data knows is shown by its name. */
final class RoleWords {

    static String of(String role) {
        var words = I18NProvider.translate(UI.getCurrent().getLocale(), "role." + role);
        return words.startsWith("!{") ? role : words;
    }

    private RoleWords() {}
}
