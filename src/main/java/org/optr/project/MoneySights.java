package org.optr.project;

import java.util.Set;
import org.optr.engine.Askings;
import org.optr.people.CurrentPerson;
import org.optr.people.Mandate;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.springframework.stereotype.Component;

/** Keeps a project's money from people whom it does not concern. */
@Component
class MoneySights {

    private static final Set<String> ROLES = Set.of(Roles.FINANCE, Roles.PORTFOLIO_BOARD);

    private final CurrentPerson currentPerson;
    private final People people;
    private final Askings askings;
    private final ProtectedReads reads;

    MoneySights(CurrentPerson currentPerson, People people, Askings askings, ProtectedReads reads) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.askings = askings;
        this.reads = reads;
    }

    /** Whether the acting person may see it, for themselves or for whom they stand in. */
    boolean sees(Project project) {
        return concerns(project) || has(Roles.AUDITOR);
    }

    /** As {@link #sees}, for what is shown: an auditor's look at it is recorded. */
    boolean reads(Project project) {
        var audited = !concerns(project) && has(Roles.AUDITOR);
        if (audited) {
            reads.note(ProjectPages.ref(project.id()), ProtectedData.MONEY);
        }
        return audited || concerns(project);
    }

    private boolean concerns(Project project) {
        var person = currentPerson.id();
        if (person.equals(PersonId.SYSTEM)) {
            return true;
        }
        var mandates = people.mandatesOf(person);
        return mandates.stream().anyMatch(mandate -> takesPart(mandate.person(), project))
                || mandates.stream().anyMatch(mandate -> oversees(mandate, project))
                || wasAsked(person, project.id());
    }

    /** Whether the acting person holds a role, in any unit, or stands in for somebody who does. */
    boolean has(String role) {
        return people.mandatesOf(currentPerson.id()).stream()
                .flatMap(mandate -> mandate.groups().stream())
                .anyMatch(group -> RoleGrant.parse(group).role().equals(role));
    }

    /** Whether somebody was asked about the project, in person, as a member of a group or as a substitute. */
    boolean wasAsked(PersonId person, ProjectId project) {
        return askings.wasAsked(person, ProjectPages.ref(project));
    }

    private static boolean takesPart(PersonId person, Project project) {
        var terms = project.terms();
        return terms.managedBy(person)
                || terms.sponsoredBy(person)
                || project.proposer().equals(person);
    }

    private boolean oversees(Mandate mandate, Project project) {
        var grants = mandate.groups().stream().map(RoleGrant::parse).toList();
        return grants.stream().anyMatch(grant -> ROLES.contains(grant.role()))
                || people.upwards(project.terms().unit()).stream()
                        .anyMatch(unit -> grants.contains(new RoleGrant(Roles.UNIT_HEAD, unit)))
                || grants.contains(new RoleGrant(Roles.UNIT_HEAD, null));
    }
}
