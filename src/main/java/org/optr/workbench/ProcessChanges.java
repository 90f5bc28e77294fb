package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessKey;
import org.optr.engine.ProcessRuns;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What authors do to bring a draft into force: they propose it, and somebody else decides. */
@Service
@Transactional
public class ProcessChanges {

    static final ProcessKey PROCESS = new ProcessKey("process-change");

    private final DraftService service;
    private final DraftDesk desk;
    private final Fitness fitness;
    private final Reviewers reviewers;
    private final WaitingRuns waiting;
    private final ModelLibrary library;
    private final ProcessRuns runs;

    ProcessChanges(
            DraftService service,
            DraftDesk desk,
            Fitness fitness,
            Reviewers reviewers,
            WaitingRuns waiting,
            ModelLibrary library,
            ProcessRuns runs) {
        this.service = service;
        this.desk = desk;
        this.fitness = fitness;
        this.reviewers = reviewers;
        this.waiting = waiting;
        this.library = library;
        this.runs = runs;
    }

    /**
     * Asks a second process owner to bring a draft into force, which starts a run of {@code process-change}.
     *
     * @param revision the newest that the proposer has seen
     * @param publishAt null for as soon as it is approved
     */
    public void propose(DraftId id, int revision, String reason, @Nullable Instant publishAt) {
        var draft = desk.write(id);
        desk.requireSeen(draft, revision);
        var event = draft.propose(reason, publishAt, desk.me(), desk.now());
        fitness.check(draft);
        var asked = reviewers.of(draft);
        desk.publish(event);
        waiting.end(id, "proposed anew");
        Map<String, @Nullable Object> variables = new HashMap<>();
        variables.put("proposerId", desk.me().toString());
        variables.put("reviewers", asked.group());
        variables.put("escalationUnitId", asked.escalationUnit().toString());
        variables.put("publishAt", publishAt == null ? null : Date.from(publishAt));
        runs.start(PROCESS, subject(id), variables);
    }

    /** Takes a proposed draft back; its run hears the message {@code ProcessChangeWithdrawn} with {@code withdrawReason}. */
    public void withdraw(DraftId id, String reason) {
        var draft = desk.write(id);
        var why = Texts.required(reason, Limits.REASON, "draft.withdraw.reason");
        require(draft.status().alive() && draft.status() != DraftStatus.OPEN, "draft.not-in-review");
        runs.message("ProcessChangeWithdrawn", subject(id), Map.of("withdrawReason", why));
    }

    /** Proposes an earlier version again, as it was. */
    public DraftId rollBack(VersionId former, String reason) {
        desk.requireProcessOwner();
        var version = library.version(former).orElseThrow(() -> new RuleViolation("draft.version-gone"));
        var inForce = library.inForce(version.name()).map(Version::id);
        require(!inForce.equals(Optional.of(former)), "draft.in-force-already");
        var draft = service.beginFrom(former, reason);
        propose(draft, service.open(draft).revision(), reason, null);
        return draft;
    }

    static SubjectRef subject(DraftId id) {
        return new SubjectRef(SubjectKind.PROCESS_CHANGE, id.toString());
    }
}
