package org.optr.audit.findings;

import static org.optr.shared.RuleViolation.require;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which findings are made. Every auditor may adjust them, for all auditors. */
@Service
@Transactional
public class FindingRules {

    private final StoredRuleRepository rules;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    FindingRules(StoredRuleRepository rules, CurrentPerson current, ApplicationEventPublisher events) {
        this.rules = rules;
        this.current = current;
        this.events = events;
    }

    /** Returns every rule as it is set now. */
    @Transactional(readOnly = true)
    public List<RuleSetting> all() {
        requireAuditor();
        return rules.findAll().stream()
                .map(StoredRule::setting)
                .sorted(Comparator.comparing(RuleSetting::rule))
                .toList();
    }

    /**
     * Sets a rule anew.
     *
     * @param seen the setting that the acting person looked at
     * @throws RuleViolation {@code finding.rule.changed-meanwhile} if it is another one now, and as {@link RuleSetting#with}
     */
    public void adjust(RuleSetting seen, boolean on, @Nullable Integer limit, @Nullable WorkingTime workingTime) {
        requireAuditor();
        var stored = rules.findById(seen.rule()).orElseThrow();
        var before = stored.setting();
        require(before.version() == seen.version(), "finding.rule.changed-meanwhile");
        var after = before.with(on, limit, workingTime);
        if (!after.equals(before)) {
            stored.adjust(after);
            save(stored);
            events.publishEvent(new FindingRuleAdjusted(before, after));
        }
    }

    private void save(StoredRule stored) {
        try {
            rules.saveAndFlush(stored);
        } catch (OptimisticLockingFailureException faster) {
            throw new RuleViolation("finding.rule.changed-meanwhile");
        }
    }

    private void requireAuditor() {
        require(current.has(Roles.AUDITOR), "findings.auditors-only");
    }
}
