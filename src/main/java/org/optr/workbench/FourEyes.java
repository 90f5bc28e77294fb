package org.optr.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.springframework.stereotype.Component;

/** Says who reviews a draft, before and after they are asked. */
@Component
public class FourEyes {

    private final People people;
    private final Reviewers reviewers;
    private final DraftDesk desk;

    FourEyes(People people, Reviewers reviewers, DraftDesk desk) {
        this.people = people;
        this.reviewers = reviewers;
        this.desk = desk;
    }

    /** Returns them by name; nobody where every process owner is kept from it. */
    public List<PersonSummary> reviewersOf(DraftSummary draft) {
        var proposal = draft.proposal();
        var proposer = proposal == null ? desk.me() : proposal.proposedBy();
        var kept = desk.withSubstitutes(Stream.concat(draft.authors().stream(), Stream.of(proposer)));
        return people.find(reviewers.around(proposer, kept)).values().stream()
                .sorted(Comparator.comparing(PersonSummary::name))
                .toList();
    }
}
