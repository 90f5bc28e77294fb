package org.optr.audit.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Askings;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.engine.CaseRecords;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.form.PastForms;
import org.optr.form.PastForms.Submitted;
import org.optr.people.CurrentPerson;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were asked at a moment of a case, who could act on it, and what the form showed. */
@Service
@Transactional(readOnly = true)
public class Situations {

    private final CaseRecords cases;
    private final Askings askings;
    private final PastForms forms;
    private final CurrentPerson current;
    private final ProtectedReads reads;

    Situations(CaseRecords cases, Askings askings, PastForms forms, CurrentPerson current, ProtectedReads reads) {
        this.cases = cases;
        this.askings = askings;
        this.forms = forms;
        this.current = current;
        this.reads = reads;
    }

    /** Returns what was open at a moment and who was asked; nobody, where that is not on record. */
    public List<Waiting> waitingAt(CaseReplay replay, int moment) {
        var until = replay.until(moment);
        var open = replay.course().openAt(until);
        var asked = askings.askedAt(
                open.stream().map(PastItem::id).toList(), until.equals(Instant.MAX) ? CaseEntries.FAR : until);
        return open.stream()
                .map(item -> new Waiting(item, asked.getOrDefault(item.id(), Set.of())))
                .toList();
    }

    /** Returns the step that was completed at a moment; nothing where it is another event. */
    public Optional<PastItem> completedAt(CaseReplay replay, int moment) {
        var entry = replay.moments().get(moment).entry();
        if (!entry.event().equals("WorkItemCompleted")) {
            return Optional.empty();
        }
        var step = entry.changes().stream()
                .filter(change -> change.field().equals("step"))
                .map(FieldChange::after)
                .findFirst();
        return replay.course().items().stream()
                .filter(item -> item.until() != null && !item.cancelled())
                .filter(item -> step.isEmpty() || Objects.equals(item.name().get("en"), step.get()))
                .min(Comparator.comparing(
                        item -> Duration.between(entry.at(), item.until()).abs()));
    }

    /**
     * Returns the form of a step as it stood at a moment. That an auditor sees it is put on record.
     *
     * @return nothing where the step has no form, and for those who may not see it
     */
    public Optional<FormThen> form(CaseReplay replay, int moment, PastItem item) {
        var submitted = isOver(replay, moment, item) ? forms.submitted(item.id()) : Optional.<Submitted>empty();
        if (!mayRead(replay, submitted.orElse(null))) {
            return Optional.empty();
        }
        return cases.form(item)
                .map(form -> new FormThen(
                        form,
                        cases.known(replay.run().id(), item, knownUntil(replay, moment, item)),
                        submitted.orElse(null),
                        replay.moments().get(moment).submission()));
    }

    private static boolean isOver(CaseReplay replay, int moment, PastItem item) {
        return item.until() != null && !item.until().isAfter(replay.until(moment));
    }

    /** What the submission itself set was not shown by the form before. */
    private static Instant knownUntil(CaseReplay replay, int moment, PastItem item) {
        return isOver(replay, moment, item) && item.until() != null
                ? item.until().minusMillis(1)
                : replay.until(moment);
    }

    private boolean mayRead(CaseReplay replay, @Nullable Submitted submitted) {
        if (submitted != null && submitted.by().equals(current.id())) {
            return true;
        }
        if (current.has(Roles.AUDITOR)) {
            Optional.ofNullable(replay.subject())
                    .ifPresent(subject -> reads.note(subject.ref(), ProtectedData.WORK_ITEM));
            return true;
        }
        return false;
    }

    /** @param asked ids of persons and candidate groups */
    public record Waiting(PastItem item, Set<String> asked) {}

    /**
     * @param facts what the case knew then
     * @param submitted null while it was open, and where nothing is kept
     * @param sealedHash of what was submitted, as the ledger holds it; null where it holds none
     */
    public record FormThen(
            DeployedForm form,
            Map<String, @Nullable Object> facts,
            @Nullable Submitted submitted,
            @Nullable String sealedHash) {

        /** Whether what is stored is what was submitted then. */
        public boolean matches() {
            return submitted != null && submitted.hash().equals(sealedHash);
        }
    }
}
