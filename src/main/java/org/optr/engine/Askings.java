package org.optr.engine;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is or was asked about a subject. What is closed to others, they may read; what others decide, they may. */
@Component
public class Askings implements WorkItemListener {

    private final JdbcClient database;
    private final People people;

    Askings(JdbcClient database, People people) {
        this.database = database;
        this.people = people;
    }

    /** Whether somebody was asked about the subject, in person, as a member of a group or as a substitute. */
    public boolean wasAsked(PersonId person, SubjectRef subject) {
        var memberships = people.mandatesOf(person).stream()
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.person().toString()), mandate.groups().stream()))
                .collect(Collectors.toSet());
        return database.sql("SELECT COUNT(*) FROM asking WHERE subject_id = :subject AND asked IN (:memberships)")
                        .param("subject", bytes(subject))
                        .param("memberships", memberships)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void upserted(WorkItem item, Attention attention) {
        var persons = Stream.concat(Stream.ofNullable(item.assignee()), item.candidates().stream());
        keep(item, Stream.concat(persons.map(PersonId::toString), item.groups().stream()));
    }

    @Override
    public void ended(WorkItem item, Ending ending) {
        var assignee = ending.cancelled() ? null : item.assignee();
        keep(
                item,
                Stream.of(Optional.ofNullable(ending.by()), Optional.ofNullable(assignee))
                        .flatMap(Optional::stream)
                        .map(PersonId::toString));
    }

    private void keep(WorkItem item, Stream<String> asked) {
        var subject = item.subject();
        if (subject == null) {
            return;
        }
        database.sql("DELETE FROM asking WHERE work_item = ?")
                .param(item.id().value())
                .update();
        asked.distinct()
                .forEach(member -> database.sql("INSERT INTO asking (subject_id, work_item, asked) VALUES (?, ?, ?)")
                        .param(bytes(subject))
                        .param(item.id().value())
                        .param(member)
                        .update());
    }

    private static byte[] bytes(SubjectRef subject) {
        var id = UUID.fromString(subject.id());
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
