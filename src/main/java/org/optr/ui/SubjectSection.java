package org.optr.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectRef;

/** A part of a subject's page that a module adds, also where the inbox shows the subject of a work item. */
public interface SubjectSection {

    boolean appliesTo(SubjectRef subject);

    /** Message key of the heading. */
    String title();

    Place place();

    /** Lower comes first. */
    int order();

    Component show(SubjectRef subject);

    /** Returns how many things the section shows, for its tab or heading; null where nothing is counted. */
    default @Nullable Integer count(SubjectRef subject) {
        return null;
    }

    /** Where a section stands. */
    enum Place {
        /** Above everything else on the subject's page, and only there. */
        TOP,
        /** On the subject's page and under Context in the inbox. */
        PAGE,
        /** Under Context in the inbox only, because the subject's page shows the same in its own way. */
        CONTEXT,
        /** A tab of its own on the subject's page, and only there. */
        TAB,
        /** A tab of its own, in both. */
        HISTORY
    }
}
