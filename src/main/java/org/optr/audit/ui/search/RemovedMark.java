package org.optr.audit.ui.search;

import com.vaadin.flow.component.html.Span;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.ui.PeriodWords;
import org.optr.ui.Formats;

/** Says that only the ledger tells of a case. */
final class RemovedMark extends Span {

    RemovedMark(RemovedCase removed) {
        var formats = Formats.current();
        setText(getTranslation("search.case.removed", formats.dateTime(removed.removedAt())));
        setTitle(getTranslation(
                "removed.note",
                formats.dateTime(removed.removedAt()),
                PeriodWords.of(this, removed.period()),
                formats.dateTime(removed.endedAt())));
        addClassNames("secondary", "removed-mark");
    }
}
