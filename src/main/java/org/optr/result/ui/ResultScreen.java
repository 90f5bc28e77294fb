package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.form.WorkItemScreen;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectRef;

/** A work item about the result of its objective or project. What is written in it is kept at once. */
abstract class ResultScreen implements WorkItemScreen {

    private final ResultReader results;

    ResultScreen(ResultReader results) {
        this.results = results;
    }

    SubjectRef subject(WorkItem item) {
        return Optional.ofNullable(item.subject()).orElseThrow();
    }

    Optional<ResultPage> result(SubjectRef subject) {
        return results.of(subject);
    }

    /** The result as it is now, filled anew after each change. */
    abstract static class Editor implements Content {

        final Div panel = new Div();

        Editor() {
            panel.addClassName("work-item-editor");
        }

        @Override
        public final Div component() {
            return panel;
        }

        @Override
        public Map<String, @Nullable Object> values() {
            return Map.of();
        }

        @Override
        public void refused(SubmissionRefused refusal) {
            // Nothing of the form is typed here.
        }

        @Override
        public void onChange(Runnable listener) {
            // Every edit is saved as it is made: there is nothing to keep in a draft.
        }
    }
}
