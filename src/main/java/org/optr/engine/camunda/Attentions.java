package org.optr.engine.camunda;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItemListener.Attention;
import org.springframework.stereotype.Component;

/** Who should look at an open item: reminders and escalations kept, and the separation that holds now. */
@Component
class Attentions {

    private final EntityManager entities;
    private final Separation separation;

    Attentions(EntityManager entities, Separation separation) {
        this.entities = entities;
        this.separation = separation;
    }

    Attention of(OpenItem open) {
        var id = open.item().id();
        return find(id).orElseGet(() -> new AttentionRecord(id)).attention(separation.separated(open));
    }

    Optional<AttentionRecord> find(WorkItemId item) {
        return Optional.ofNullable(entities.find(AttentionRecord.class, item.value()));
    }

    AttentionRecord open(WorkItemId item) {
        return find(item).orElseGet(() -> {
            var attention = new AttentionRecord(item);
            entities.persist(attention);
            return attention;
        });
    }

    /** An item that asks other persons begins without any. */
    void forget(WorkItemId item) {
        find(item).ifPresent(entities::remove);
    }
}
