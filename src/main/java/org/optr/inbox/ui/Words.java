package org.optr.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import org.optr.inbox.BoundedCount;
import org.optr.inbox.InboxItem;
import org.optr.ui.Formats;
import org.optr.ui.Languages;

/** How items and counts read for the person in front of the screen. */
final class Words {

    static String stepName(Map<String, String> names) {
        return Languages.name(names);
    }

    /** Returns "Decide on objective: Cut rework". */
    static String title(InboxItem item) {
        return title(stepName(item.stepNames()), item.title());
    }

    static String title(String step, String subject) {
        return subject.isEmpty()
                ? step
                : I18NProvider.translate(Formats.current().locale(), "inbox.title", step, subject);
    }

    static String count(BoundedCount count) {
        return Formats.current().number(count.value()) + (count.more() ? "+" : "");
    }

    private Words() {}
}
