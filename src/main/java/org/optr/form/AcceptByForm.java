package org.optr.form;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionCheck;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
import org.optr.form.schema.FormEvaluation;
import org.optr.people.CurrentPerson;
import org.optr.shared.Evidence;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Judges every submission by the item's own form, whatever way it came in, and keeps what was accepted. */
@Component
class AcceptByForm implements SubmissionCheck {

    private final ItemFormReader forms;
    private final FormEvaluation evaluation;
    private final FormSubmissionStore submissions;
    private final FormDraftStore drafts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    AcceptByForm(
            ItemFormReader forms,
            FormEvaluation evaluation,
            FormSubmissionStore submissions,
            FormDraftStore drafts,
            CurrentPerson currentPerson,
            Clock clock) {
        this.forms = forms;
        this.evaluation = evaluation;
        this.submissions = submissions;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public Accepted accept(WorkItem item, Map<String, @Nullable Object> submitted) {
        return forms.toJudge(item)
                .map(form -> accept(item, form, submitted))
                .orElseGet(() -> acceptNothing(item, submitted));
    }

    private Accepted accept(WorkItem item, ItemForm form, Map<String, @Nullable Object> submitted) {
        var accepted = evaluation.accept(form.schema(), form.facts(), submitted);
        var evidence = submissions.add(item, form.deployed(), accepted, currentPerson.id(), clock.instant());
        var outcome = form.schema()
                .decision()
                .flatMap(decision -> decision.chosenIn(accepted))
                .map(option -> option.label().byLanguage());
        return new Accepted(accepted, outcome.orElse(Map.of()), evidence, openedAt(item));
    }

    private Accepted acceptNothing(WorkItem item, Map<String, @Nullable Object> submitted) {
        if (submitted.isEmpty()) {
            return new Accepted(Map.of(), Map.of(), Evidence.NONE, openedAt(item));
        }
        var unknown = new LinkedHashMap<String, RuleViolation>();
        submitted.keySet().forEach(key -> unknown.put(key, new RuleViolation("form.unknown-key", key)));
        throw new SubmissionRefused(unknown);
    }

    private @Nullable Instant openedAt(WorkItem item) {
        return drafts.openedAt(item.id(), currentPerson.id()).orElse(null);
    }
}
