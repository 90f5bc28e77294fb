package org.optr.inbox;

import java.util.LinkedHashSet;
import java.util.Set;
import org.optr.engine.Addressees;
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

    /** Those whose list shows an open item: whoever may work on it now, as the engine says. */
    static Set<Audience> of(WorkItem item, Attention attention) {
        return of(Addressees.of(item, attention.escalatedTo()));
    }

    /** Those who see that an item is done: who did it, and everybody who might have. */
    static Set<Audience> ofDone(WorkItem item, PersonId by) {
        var audiences = of(Addressees.ofAll(item));
        audiences.add(of(by));
        return audiences;
    }

    private static Set<Audience> of(Addressees addressees) {
        var audiences = new LinkedHashSet<Audience>();
        addressees.persons().forEach(person -> audiences.add(of(person)));
        addressees.groups().forEach(group -> audiences.add(of(group)));
        return audiences;
    }
}
