package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.Optional;
import org.optr.engine.CaseDisclosures;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.engine.camunda.EngineEvents.RunValuesOpened;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class EngineCaseDisclosures implements CaseDisclosures {

    private final CaseAccess access;
    private final CaseFiles files;
    private final CaseSight sight;
    private final Announcements announcements;
    private final CurrentCase currentCase;
    private final CurrentPerson currentPerson;

    EngineCaseDisclosures(
            CaseAccess access,
            CaseFiles files,
            CaseSight sight,
            Announcements announcements,
            CurrentCase currentCase,
            CurrentPerson currentPerson) {
        this.access = access;
        this.files = files;
        this.sight = sight;
        this.announcements = announcements;
        this.currentCase = currentCase;
        this.currentPerson = currentPerson;
    }

    @Override
    @Transactional(readOnly = true)
    public Sight sight(RunId run) {
        return access.mayRead() ? files.find(run).map(this::sight).orElseGet(EngineCaseDisclosures::none) : none();
    }

    private Sight sight(CaseFile file) {
        return sight.isClosed(file) ? new Sight(true, sight.openUntil(file).orElse(null)) : new Sight(false, null);
    }

    private static Sight none() {
        return new Sight(true, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RuleViolation> refusal(RunId run) {
        try {
            toOpen(run);
            return Optional.empty();
        } catch (RuleViolation refusal) {
            return Optional.of(refusal);
        }
    }

    private CaseFile toOpen(RunId run) {
        require(currentPerson.has(Roles.PROCESS_OWNER), "case.values.not-yours");
        var file = access.toOperate(run);
        require(sight.isClosed(file), "case.values.not-closed");
        return file;
    }

    @Override
    public void open(RunId run, String reason) {
        var words = EngineCaseOperations.reason(reason);
        var file = toOpen(run);
        sight.open(file);
        currentCase.within(
                file.root(),
                () -> announcements.run(
                        RunValuesOpened::new, file.model(), file.subject(), FieldChange.of("reason", null, words)));
    }
}
