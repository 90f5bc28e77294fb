package org.optr.audit.retention;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.PeriodRows.SetPeriod;
import org.optr.engine.CaseRemovals;
import org.optr.engine.ProcessKey;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long finished cases are kept: as their model says, unless an administrator decides otherwise. */
@Service
@Transactional
public class RetentionPeriods {

    private static final int LONGEST_REASON = 500;

    private final CaseRemovals cases;
    private final PeriodRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RetentionPeriods(
            CaseRemovals cases, PeriodRows rows, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the acting person may decide how long something is kept. */
    @Transactional(readOnly = true)
    public boolean maySet() {
        return current.has(Roles.ADMINISTRATOR);
    }

    /** @param period null for ever */
    public void set(ProcessKey process, @Nullable RetentionPeriod period, String because) {
        require(maySet(), "retention.administrators-only");
        var reason = Texts.required(because, LONGEST_REASON, "erasure.reason");
        var before = known().stream()
                .filter(each -> each.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("retention.process.gone"));
        rows.put(process, period, reason, current.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var subject = new SubjectRef(SubjectKind.PROCESS, process.value());
        events.publishEvent(new RetentionPeriodSet(subject, before.inForce(), period, reason));
    }

    /** Returns all processes, for auditors and administrators. */
    @Transactional(readOnly = true)
    public List<KeptProcess> all() {
        require(maySet() || current.has(Roles.AUDITOR), "retention.auditors-only");
        return known();
    }

    RetentionRule rule() {
        return new RetentionRule(
                known().stream()
                        .collect(Collectors.toMap(KeptProcess::process, each -> Optional.ofNullable(each.inForce()))),
                clock.instant());
    }

    private List<KeptProcess> known() {
        Map<ProcessKey, SetPeriod> set = rows.all();
        return cases.processes().stream()
                .map(each -> kept(each, set.get(each.process())))
                .toList();
    }

    private static KeptProcess kept(CaseRemovals.KeptProcess process, @Nullable SetPeriod set) {
        var ofModel = process.days() == null ? null : RetentionPeriod.ofDays(process.days());
        return set == null
                ? new KeptProcess(process.process(), process.names(), ofModel, ofModel, null, null, null)
                : new KeptProcess(
                        process.process(), process.names(), ofModel, set.period(), set.by(), set.at(), set.because());
    }
}
