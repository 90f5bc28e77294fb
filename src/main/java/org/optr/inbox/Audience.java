package org.optr.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemListener.Attention;
import org.optr.people.PersonId;

/** To whom a row of the list is addressed: one person, or a candidate group. */
record Audience(String value) {

    static Audience of(PersonId person) {
        return new Audience("person:" + person);
    }

    static Audience of(String group) {
        return new Audience("group:" + group);
    }

    boolean isGroup() {
        return value.startsWith("group:");
    }

    /** Those whose list shows an open item: all candidates, or who has claimed it and to whom it was escalated since. */
    static Set<Audience> of(WorkItem item, Attention attention) {
        var audiences = new LinkedHashSet<Audience>();
        if (item.assignee() == null) {
            audiences.addAll(candidates(item));
        } else {
            audiences.add(of(item.assignee()));
            if (attention.escalatedTo() != null) {
                audiences.add(of(attention.escalatedTo()));
            }
        }
        return audiences;
    }

    /** Those who see that an item is done: who did it, and everybody who might have. */
    static Set<Audience> ofDone(WorkItem item, PersonId by) {
        var audiences = candidates(item);
        audiences.add(of(by));
        if (item.assignee() != null) {
            audiences.add(of(item.assignee()));
        }
        return audiences;
    }

    private static Set<Audience> candidates(WorkItem item) {
        var audiences = new LinkedHashSet<Audience>();
        item.candidates().forEach(candidate -> audiences.add(of(candidate)));
        item.groups().forEach(group -> audiences.add(of(group)));
        return audiences;
    }
}
