package org.optr.demo;

import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItems;
import org.optr.inbox.Inbox;
import org.optr.inbox.InboxItem;
import org.optr.inbox.StandardView;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers work items as the acting person of the script would in the inbox. */
@Component
@Profile("demo")
class DemoDesk {

    private static final int MOST_WAITING = 500;

    private final Inbox inbox;
    private final WorkItems workItems;

    DemoDesk(Inbox inbox, WorkItems workItems) {
        this.inbox = inbox;
        this.workItems = workItems;
    }

    /** Completes the work item that waits for the acting person at a step. */
    void answer(SubjectRef subject, String step, Map<String, @Nullable Object> submitted) {
        var waiting = inbox.page(StandardView.WAITING, ZoneOffset.UTC, null, MOST_WAITING).items().stream()
                .filter(item -> item.step().equals(step) && isAbout(item, subject))
                .map(InboxItem::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to do at " + step + " of " + subject));
        workItems.complete(waiting, submitted);
    }

    /** Whether the item is about the subject or about one of its deliverables. */
    private static boolean isAbout(InboxItem item, SubjectRef subject) {
        var about = item.subject();
        var isDeliverable = about != null && about.kind() == SubjectKind.DELIVERABLE;
        return subject.equals(about)
                || (isDeliverable && item.path().stream().anyMatch(part -> subject.equals(part.ref())));
    }
}
