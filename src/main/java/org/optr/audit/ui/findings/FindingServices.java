package org.optr.audit.ui.findings;

import org.optr.audit.findings.FindingMarks;
import org.optr.audit.findings.FindingRules;
import org.optr.audit.findings.FindingService;
import org.optr.audit.search.AuditSearch;
import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.springframework.stereotype.Component;

/** What the parts of the page ask. */
@Component
record FindingServices(
        FindingService findings,
        FindingRules rules,
        FindingMarks marks,
        AuditSearch search,
        People people,
        PeoplePickers pickers) {}
