package org.optr.form;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.schema.Decision;
import org.optr.form.schema.Options.Option;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Messages;

/** The form of one work item with its decision footer. What is typed is kept as a draft until the item is completed. */
final class WorkItemPanel extends Div implements OpenForm {

    private static final Set<String> GONE =
            Set.of("work-item.gone", "work-item.cancelled", "work-item.taken", "work-item.unknown");

    private final WorkItem item;
    private final WorkItemScreen.Content content;
    private final DecisionFooter footer;
    private final WorkItems workItems;
    private final FormDrafts drafts;
    private final WorkItemForms.Listener listener;
    private final FieldLock lock = new FieldLock();
    private boolean completed;
    private boolean closed;

    /** @param decision null where the form decides nothing */
    WorkItemPanel(
            WorkItem item,
            WorkItemScreen.Content content,
            @Nullable Decision decision,
            List<Option> outcomes,
            WorkItems workItems,
            FormDrafts drafts,
            WorkItemForms.Listener listener) {
        this.item = item;
        this.content = content;
        this.workItems = workItems;
        this.drafts = drafts;
        this.listener = listener;
        footer = new DecisionFooter(decision, outcomes, this::complete);
        var scroll = new Div(content.component());
        scroll.addClassName("work-item-content");
        addClassName("work-item-form");
        add(scroll, footer);
        content.onChange(this::keepDraft);
        content.onSubmit(footer::pressFirst);
        footer.comment().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                footer.markComment(null);
                keepDraft();
            }
        });
    }

    void restored(FormDraft draft) {
        if (draft.values().get(Decision.COMMENT) instanceof String comment) {
            footer.comment().setValue(comment);
        }
        footer.sayDraft(getTranslation("form.draft-restored", when(draft)));
    }

    @Override
    public void close() {
        closed = true;
        lock.lock(content.component());
        footer.offer(false);
    }

    @Override
    public void reopen() {
        closed = false;
        lock.release();
        footer.offer(true);
    }

    private Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(content.values());
        if (footer.hasComment()) {
            values.put(Decision.COMMENT, footer.comment().getValue());
        }
        return values;
    }

    private void keepDraft() {
        if (completed || closed) {
            return;
        }
        try {
            footer.sayDraft(getTranslation("form.draft-saved", when(drafts.save(item.id(), values()))));
        } catch (RuleViolation refusal) {
            footer.refuse(ErrorWords.of(refusal), "");
        }
    }

    private String when(FormDraft draft) {
        return Formats.current().dateTime(draft.savedAt());
    }

    /** A second click that was on its way when the first one completed the item does nothing. */
    private void complete(@Nullable Object outcome) {
        if (completed || closed) {
            return;
        }
        var submitted = values();
        if (outcome != null) {
            submitted.put(Decision.OUTCOME, outcome);
        }
        footer.clearProblem();
        try {
            workItems.complete(item.id(), submitted);
            completed = true;
            listener.completed(item);
        } catch (SubmissionRefused refusal) {
            refused(refusal);
        } catch (RuntimeException error) {
            failed(error);
        }
    }

    private void refused(SubmissionRefused refusal) {
        var count = refusal.fields().size();
        keepDraft();
        footer.refuse(getTranslation("form.check-fields", count), unplaced(refusal));
        content.refused(refusal);
        footer.markComment(refusal.fields().get(Decision.COMMENT));
    }

    /** What no field on the screen can show. */
    private String unplaced(SubmissionRefused refusal) {
        var words = new StringBuilder();
        refusal.fields().values().stream()
                .filter(violation -> violation.key().equals("form.unknown-key"))
                .forEach(violation -> words.append(' ').append(ErrorWords.of(violation)));
        return words.toString();
    }

    private void failed(RuntimeException error) {
        if (error instanceof RuleViolation refusal && GONE.contains(refusal.key())) {
            completed = true;
            Messages.error(refusal);
            lock.lock(content.component());
            footer.close(ErrorWords.of(refusal));
            listener.gone(item);
            return;
        }
        keepDraft();
        footer.refuse(ErrorWords.of(error), getTranslation("form.not-done"));
    }
}
