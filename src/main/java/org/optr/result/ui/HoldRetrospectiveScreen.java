package org.optr.result.ui;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** The work item "Hold retrospective": scores, notes, ratings, actions, lessons and thanks, open for writing. */
@Component
class HoldRetrospectiveScreen extends ResultScreen {

    private final ResultContent content;

    HoldRetrospectiveScreen(ResultReader results, ResultContent content) {
        super(results);
        this.content = content;
    }

    @Override
    public String form() {
        return "hold-retrospective";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        return new Notes(subject(item));
    }

    private final class Notes extends Editor {

        Notes(SubjectRef subject) {
            result(subject).ifPresent(page -> panel.add(content.of(page)));
        }
    }
}
