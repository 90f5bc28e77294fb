package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.CaseDisclosures;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What of a case the acting person may see: by what it is about, or because they have opened it. */
@Component
class CaseSight {

    private final ObjectProvider<SubjectDirectory> directories;
    private final CaseAccess access;
    private final EntityManager entities;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CaseSight(
            ObjectProvider<SubjectDirectory> directories,
            CaseAccess access,
            EntityManager entities,
            CurrentPerson currentPerson,
            Clock clock) {
        this.directories = directories;
        this.access = access;
        this.entities = entities;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Whether the acting person may not see what the case is about. */
    boolean isClosed(CaseFile file) {
        var subject = file.subject();
        return subject != null
                && directories(file)
                        .noneMatch(directory -> directory.find(subject.id()).isPresent());
    }

    /** What the history of the subject does not show to the acting person, its case does not either. */
    Set<String> hidden(CaseFile file) {
        var subject = file.subject();
        return subject == null
                ? Set.of()
                : directories(file)
                        .flatMap(directory -> directory.hiddenFields(subject.id()).stream())
                        .collect(toSet());
    }

    private Stream<SubjectDirectory> directories(CaseFile file) {
        var subject = file.subject();
        return directories.stream().filter(directory -> subject != null && directory.kind() == subject.kind());
    }

    /** Returns until when the case is open to the acting person, as long as they still might open it. */
    Optional<Instant> openUntil(CaseFile file) {
        return currentPerson.has(Roles.PROCESS_OWNER)
                ? opened(file).filter(end -> !access.isOwn(file))
                : Optional.empty();
    }

    private Optional<Instant> opened(CaseFile file) {
        return Optional.ofNullable(entities.createQuery(
                        """
                        select max(d.endsAt) from DisclosureRecord d
                        where d.run = :run and d.person = :person and d.endsAt > :now""",
                        Instant.class)
                .setParameter("run", file.run().value())
                .setParameter("person", currentPerson.id())
                .setParameter("now", clock.instant())
                .getSingleResult());
    }

    /** What has closed again is forgotten here; the history keeps it. */
    void open(CaseFile file) {
        var now = clock.instant();
        entities.createQuery("delete from DisclosureRecord d where d.endsAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
        entities.persist(new DisclosureRecord(file.run(), currentPerson.id(), now.plus(CaseDisclosures.OPEN_FOR)));
    }
}
