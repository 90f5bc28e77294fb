package org.optr.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemListener.Attention;
import org.springframework.stereotype.Component;

/** Turns a work item into its rows. */
@Component
class RowMaker {

    private static final Attention NONE = new Attention(null, null, null, Set.of());

    private final SubjectTexts subjects;

    RowMaker(SubjectTexts subjects) {
        this.subjects = subjects;
    }

    List<InboxRow> open(WorkItem item, Attention attention) {
        var listed = listed(item, attention, null);
        return rows(Audience.of(item, attention), !attention.separated().isEmpty(), listed);
    }

    List<InboxRow> done(WorkItem item, InboxItem.Done done) {
        return rows(Audience.ofDone(item, done.by()), false, listed(item, NONE, done));
    }

    private static List<InboxRow> rows(Set<Audience> audiences, boolean separated, InboxItem item) {
        return audiences.stream()
                .map(audience -> new InboxRow(audience, separated, item))
                .toList();
    }

    private InboxItem listed(WorkItem item, Attention attention, InboxItem.@Nullable Done done) {
        var dueAt = milliseconds(item.dueAt());
        var text = subjects.of(item.about());
        return new InboxItem(
                item.id(),
                done == null ? Position.open(dueAt, item.priority(), item.id()) : Position.done(done.at(), item.id()),
                item.kind(),
                item.process(),
                item.step(),
                item.name(),
                item.round(),
                item.about(),
                text.title(),
                text.path(),
                item.startedBy(),
                item.assignee(),
                item.createdAt().truncatedTo(ChronoUnit.MILLIS),
                dueAt,
                item.priority(),
                milliseconds(attention.remindedAt()),
                milliseconds(attention.escalatedAt()),
                done);
    }

    /** The engine's own tables keep milliseconds. */
    private static @Nullable Instant milliseconds(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS);
    }
}
