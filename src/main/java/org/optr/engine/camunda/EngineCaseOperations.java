package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseOperations;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.engine.camunda.EngineEvents.Kind;
import org.optr.engine.camunda.EngineEvents.RunCorrected;
import org.optr.engine.camunda.EngineEvents.RunGivenUp;
import org.optr.engine.camunda.EngineEvents.RunResumed;
import org.optr.engine.camunda.EngineEvents.RunSuspended;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;
import org.springframework.stereotype.Service;

@Service
class EngineCaseOperations implements CaseOperations {

    private static final int LONGEST_REASON = 1_000;

    private final Attempts attempts;
    private final CaseAccess access;
    private final CaseFiles files;
    private final CaseVariables variables;
    private final Corrections corrections;
    private final EngineSuspensions suspensions;
    private final GivingUp givingUp;
    private final ParallelItems parallel;
    private final Announcements announcements;
    private final CurrentCase currentCase;
    private final OfficialReads reads;

    EngineCaseOperations(
            Attempts attempts,
            CaseAccess access,
            CaseFiles files,
            CaseVariables variables,
            Corrections corrections,
            EngineSuspensions suspensions,
            GivingUp givingUp,
            ParallelItems parallel,
            Announcements announcements,
            CurrentCase currentCase,
            OfficialReads reads) {
        this.attempts = attempts;
        this.access = access;
        this.files = files;
        this.variables = variables;
        this.corrections = corrections;
        this.suspensions = suspensions;
        this.givingUp = givingUp;
        this.parallel = parallel;
        this.announcements = announcements;
        this.currentCase = currentCase;
        this.reads = reads;
    }

    @Override
    public Optional<RuleViolation> refusal(RunId run) {
        try {
            access.toOperate(run);
            return Optional.empty();
        } catch (RuleViolation refusal) {
            return Optional.of(refusal);
        }
    }

    @Override
    public List<CaseVariable> variables(RunId run) {
        return access.mayRead() ? files.find(run).map(this::read).orElse(List.of()) : List.of();
    }

    private List<CaseVariable> read(CaseFile file) {
        var found = variables.of(file);
        if (found.stream().anyMatch(variable -> variable.value() != null)) {
            reads.ofValues(file);
        }
        return found;
    }

    @Override
    public void correct(RunId run, String variable, @Nullable Object seen, @Nullable Object value, String reason) {
        var words = reason(reason);
        operate(run, file -> {
            var before = variables.write(file, variable, seen, value);
            corrections.note(file.root());
            tell(RunCorrected::new, file, words, FieldChange.of(before.name(), before.value(), value));
            files.inwards(file.root()).forEach(parallel::separate);
        });
    }

    @Override
    public boolean mayCancel(RunId run) {
        return files.find(run).filter(givingUp::isPossible).isPresent();
    }

    @Override
    public void cancel(RunId run, String reason) {
        var words = reason(reason);
        operate(run, file -> {
            require(!file.suspended(), "case.cancel.suspended");
            require(
                    files.inwards(run).stream()
                            .noneMatch(each -> suspensions.of(each).isPresent()),
                    "case.cancel.called-suspended");
            tell(RunGivenUp::new, file, words, Stream.empty());
            givingUp.giveUp(file, words);
        });
    }

    @Override
    public void suspend(RunId run, String reason) {
        var words = reason(reason);
        operate(run, file -> {
            require(!file.suspended(), "case.suspended-already");
            suspensions.hold(run, files.inwards(run), words);
            tell(RunSuspended::new, file, words, Stream.empty());
        });
    }

    @Override
    public void resume(RunId run, String reason) {
        var words = reason(reason);
        operate(run, file -> {
            require(file.suspended(), "case.not-suspended");
            require(!isHeldFromOutside(file), "case.resume.caller-suspended");
            suspensions.release(run, files.inwards(run));
            files.inwards(run).forEach(parallel::separate);
            tell(RunResumed::new, file, words, Stream.empty());
        });
    }

    private boolean isHeldFromOutside(CaseFile file) {
        return file.caller() != null
                && files.find(file.caller()).filter(CaseFile::suspended).isPresent();
    }

    static String reason(String reason) {
        return Texts.required(reason, LONGEST_REASON, "case.reason");
    }

    private void operate(RunId run, Consumer<CaseFile> act) {
        attempts.of(() -> {
            var file = access.toOperate(run);
            currentCase.within(file.root(), () -> act.accept(file));
        });
    }

    private void tell(Kind kind, CaseFile file, String reason, Stream<FieldChange> changes) {
        announcements.run(
                kind, file.model(), file.subject(), Stream.concat(changes, FieldChange.of("reason", null, reason)));
    }
}
