package org.optr.form;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.fields.Drawing;
import org.optr.form.fields.FormFields;
import org.optr.form.schema.Decision;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.Options.Option;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.OutsideHosts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Opens the form of a work item: its fields or its screen, the draft, and the decision footer with its keys. */
@Service
public class WorkItemForms {

    private final ItemFormReader forms;
    private final FormEvaluation evaluation;
    private final FormDrafts drafts;
    private final WorkItems workItems;
    private final ObjectProvider<WorkItemScreen> screens;
    private final OutsideHosts hosts;
    private final Clock clock;

    WorkItemForms(
            ItemFormReader forms,
            FormEvaluation evaluation,
            FormDrafts drafts,
            WorkItems workItems,
            ObjectProvider<WorkItemScreen> screens,
            OutsideHosts hosts,
            Clock clock) {
        this.forms = forms;
        this.evaluation = evaluation;
        this.drafts = drafts;
        this.workItems = workItems;
        this.screens = screens;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** @param listener hears when the item was completed here or turned out to be gone */
    public Component open(WorkItem item, Listener listener) {
        try {
            drafts.opened(item.id());
            var form = forms.of(item);
            var draft = drafts.find(item.id());
            var panel = form.map(found -> panel(item, found, draft, listener))
                    .orElseGet(() ->
                            new WorkItemPanel(item, new EmptyContent(), null, List.of(), workItems, drafts, listener));
            draft.ifPresent(panel::restored);
            return panel;
        } catch (RuntimeException error) {
            return new Note(Look.OFF_TRACK, ErrorWords.of(error), "");
        }
    }

    private WorkItemPanel panel(WorkItem item, ItemForm form, Optional<FormDraft> draft, Listener listener) {
        var typed = draft.map(FormDraft::values).orElse(Map.of());
        var decision = form.schema().decision();
        var content = screens.stream()
                .filter(screen -> screen.form().equals(form.schema().id()))
                .findFirst()
                .map(screen -> screen.open(item, withDraft(form.facts(), typed)))
                .orElseGet(() -> fields(form, typed, decision.orElse(null)));
        return new WorkItemPanel(
                item,
                content,
                decision.orElse(null),
                decision.map(found -> outcomes(form, found)).orElse(List.of()),
                workItems,
                drafts,
                listener);
    }

    private static Map<String, @Nullable Object> withDraft(
            Map<String, @Nullable Object> facts, Map<String, @Nullable Object> typed) {
        Map<String, @Nullable Object> data = new HashMap<>(facts);
        data.putAll(typed);
        return data;
    }

    private WorkItemScreen.Content fields(
            ItemForm form, Map<String, @Nullable Object> typed, @Nullable Decision decision) {
        var leftOut = decision == null ? Set.<String>of() : decision.components();
        var drawing = new Drawing(form.schema(), form.facts(), evaluation, leftOut, hosts, Formats.current(), clock);
        var values = evaluation.restored(form.schema(), form.facts(), typed);
        return new FieldsContent(new FormFields(drawing, values));
    }

    private List<Option> outcomes(ItemForm form, Decision decision) {
        var values = evaluation.initialValues(form.schema(), form.facts());
        return evaluation.state(form.schema(), form.facts(), values).optionsOf(decision.outcome());
    }

    /** What the surrounding view does when a work item leaves it. */
    public interface Listener {

        void completed(WorkItem item);

        /** Someone else was faster; the sentence that says who and when is shown already. */
        void gone(WorkItem item);
    }
}
