package org.optr.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.optr.ui.Kbd;

/** All keys of the inbox. */
final class ShortcutsDialog extends Dialog {

    ShortcutsDialog() {
        setHeaderTitle(getTranslation("inbox.key.all"));
        var keys = new DescriptionList();
        keys.addClassName("dl");
        line(keys, "inbox.key.next", "J");
        line(keys, "inbox.key.previous", "K");
        line(keys, "inbox.key.open", "Enter");
        line(keys, "inbox.key.claim", "U");
        line(keys, "inbox.key.decide", "A", "C", "R");
        line(keys, "inbox.key.all", "?");
        add(keys, new Span(getTranslation("inbox.key.typing")));
        getFooter().add(new Button(getTranslation("inbox.close"), click -> close()));
    }

    private void line(DescriptionList keys, String meaning, String... letters) {
        var term = new DescriptionList.Term();
        for (var letter : letters) {
            term.add(new Kbd(letter));
        }
        keys.add(term, new DescriptionList.Description(getTranslation(meaning)));
    }
}
