package org.optr.inbox.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.optr.inbox.BoundedCount;
import org.optr.inbox.StandardView;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** Says that a view has nothing, and how much waits elsewhere. */
final class EmptyList extends Composite<Div> {

    EmptyList(StandardView view, BoundedCount waiting) {
        var fact = getTranslation("inbox.empty." + StatusBadge.key(view));
        if (waiting.value() == 0) {
            getContent().add(new EmptyState(Lucide.CIRCLE_CHECK, fact, getTranslation("inbox.empty.help")));
        } else {
            var show =
                    new Anchor(InboxNavigation.path(StandardView.WAITING), getTranslation("inbox.empty.show-waiting"));
            show.setRouterIgnore(false);
            getContent()
                    .add(new EmptyState(
                            Lucide.CIRCLE_CHECK, fact, getTranslation("inbox.empty.waiting", waiting.value()), show));
        }
    }
}
