package org.optr.workbench.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelPackage;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftService;
import org.optr.workbench.Proposal;
import org.optr.workbench.check.Finding;
import org.optr.workbench.check.PackageCheck;
import org.optr.workbench.compare.Comparison;
import org.optr.workbench.compare.Difference;
import org.springframework.stereotype.Component;

/**
 * What a person who decides on a change has to know.
 *
 * @param base the version that it was begun from; nothing for a new process
 */
record ProposedChange(
        DraftPage page,
        Optional<Version> base,
        List<Difference> differences,
        List<Finding> findings,
        Map<PersonId, PersonSummary> people) {

    String name(PersonId person) {
        return Optional.ofNullable(people.get(person)).map(PersonSummary::name).orElse("");
    }

    /** Returns the address of the comparison with the version that the draft was begun from. */
    Optional<String> comparison() {
        var draft = page.summary();
        return base.map(version -> ProcessNavigation.comparison(
                draft.packageName(), version.id().value(), draft.id().toString()));
    }

    /** Reads all of it for the draft that a work item is about. */
    @Component
    static class Reader {

        private final DraftService drafts;
        private final ModelLibrary library;
        private final Comparison comparison;
        private final PackageCheck checks;
        private final People directory;

        Reader(DraftService drafts, ModelLibrary library, Comparison comparison, PackageCheck checks, People people) {
            this.drafts = drafts;
            this.library = library;
            this.comparison = comparison;
            this.checks = checks;
            directory = people;
        }

        ProposedChange of(WorkItem item) {
            var subject = Optional.ofNullable(item.subject()).orElseThrow();
            var page = drafts.open(DraftId.of(subject.id()));
            var draft = page.summary();
            var base = Optional.ofNullable(draft.basedOn()).flatMap(library::version);
            var before = base.map(version -> library.content(version.id()))
                    .orElse(new ModelPackage(draft.packageName(), new TreeMap<>()));
            var involved = Stream.concat(
                            draft.authors().stream(),
                            Optional.ofNullable(draft.proposal()).map(Proposal::proposedBy).stream())
                    .toList();
            return new ProposedChange(
                    page,
                    base,
                    comparison.between(before, page.models()),
                    checks.findings(page.models()),
                    directory.find(involved));
        }
    }
}
