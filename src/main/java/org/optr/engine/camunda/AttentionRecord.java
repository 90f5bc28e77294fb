package org.optr.engine.camunda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.people.PersonId;

/** That a work item's people were reminded, or that it was escalated. */
@Entity
@Table(name = "work_item_attention")
class AttentionRecord {

    @Id
    private String workItem;

    private @Nullable Instant remindedAt;
    private @Nullable Instant escalatedAt;
    private @Nullable String escalatedTo;

    @SuppressWarnings("NullAway.Init")
    protected AttentionRecord() {}

    AttentionRecord(WorkItemId item) {
        workItem = item.value();
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    void escalate(Instant at, String group) {
        escalatedAt = at;
        escalatedTo = group;
    }

    @Nullable String escalatedTo() {
        return escalatedTo;
    }

    Attention attention(Set<PersonId> separated) {
        return new Attention(remindedAt, escalatedAt, escalatedTo, separated);
    }
}
