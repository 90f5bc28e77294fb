package org.optr.result.ui;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.result.ResultReader;
import org.springframework.stereotype.Component;

/** The work item "Hold retrospective": scores, notes, ratings, actions, lessons and thanks, open for writing. */
@Component
class HoldRetrospectiveScreen implements WorkItemScreen {

    private final ResultReader results;
    private final ResultContent content;

    HoldRetrospectiveScreen(ResultReader results, ResultContent content) {
        this.results = results;
        this.content = content;
    }

    @Override
    public String form() {
        return "hold-retrospective";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var subject = Optional.ofNullable(item.subject()).orElseThrow();
        return new LiveContent((panel, reload) -> results.of(subject).ifPresent(page -> panel.add(content.of(page))));
    }
}
