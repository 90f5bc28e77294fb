package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.CaseReplays;
import org.optr.ui.CaseReplayLink;
import org.optr.ui.Formats;

/** Which events of a long case are shown, and the way to those before and after. */
final class EventPages extends Nav {

    static final String PAGE = "page";

    private final CaseReplay replay;

    EventPages(CaseReplay replay) {
        this.replay = replay;
        addClassName("event-pages");
        getElement().setAttribute("aria-label", getTranslation("replay.pages"));
        var formats = Formats.current();
        var first = (long) replay.page() * CaseReplays.PAGE + 1;
        var last = first + replay.moments().size() - 1;
        add(new Span(getTranslation("replay.page", formats.number(first), formats.number(last))));
        if (replay.page() > 0) {
            add(link(replay.page() - 1, "replay.page.earlier"));
        }
        if (!replay.isLastPage()) {
            add(link(replay.page() + 1, "replay.page.later"));
        }
    }

    private Anchor link(int page, String key) {
        var path = CaseReplayLink.of(replay.run().id().value());
        return new Anchor(path + "?" + PAGE + "=" + page, getTranslation(key));
    }
}
