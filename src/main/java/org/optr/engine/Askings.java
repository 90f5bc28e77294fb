package org.optr.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is or was asked about a subject. What is closed to others, they may read; what others decide, they may. */
@Component
public class Askings implements WorkItemListener {

    private static final String KEEP =
            """
            INSERT INTO past_asking (work_item, asked, asked_at, withdrawn_at)
            SELECT work_item, asked, asked_at, :now FROM asking WHERE work_item = :item AND asked IN (:gone)""";
    private static final String ASKED_AT =
            """
            SELECT work_item, asked FROM asking
            WHERE work_item IN (:items) AND (asked_at IS NULL OR asked_at <= :at)
            UNION
            SELECT work_item, asked FROM past_asking
            WHERE work_item IN (:items) AND (asked_at IS NULL OR asked_at <= :at) AND withdrawn_at > :at""";

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Askings(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /** Whether somebody was asked about the subject, in person, as a member of a group or as a substitute. */
    public boolean wasAsked(PersonId person, SubjectRef subject) {
        var memberships = people.mandatesOf(person).stream()
                .flatMap(mandate -> Stream.concat(Stream.of(mandate.person().toString()), mandate.groups().stream()))
                .collect(toSet());
        return database.sql("SELECT COUNT(*) FROM asking WHERE subject_id = :subject AND asked IN (:memberships)")
                        .param("subject", bytes(subject))
                        .param("memberships", memberships)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Returns who was asked at a time, by work item: ids of persons and candidate groups. Nothing of an item that is about
     * nothing, or that ended before this was kept.
     */
    public Map<WorkItemId, Set<String>> askedAt(Collection<WorkItemId> items, Instant at) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(ASKED_AT)
                .param("items", items.stream().map(WorkItemId::value).toList())
                .param("at", Columns.time(at))
                .query((row, number) -> Map.entry(new WorkItemId(row.getString("work_item")), row.getString("asked")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }

    @Override
    public void created(WorkItem item, Attention attention) {
        add(item, asked(item));
    }

    @Override
    public void upserted(WorkItem item, Attention attention) {
        change(item, asked(item));
    }

    private static Set<String> asked(WorkItem item) {
        var persons = Stream.concat(Stream.ofNullable(item.assignee()), item.candidates().stream());
        return Stream.concat(persons.map(PersonId::toString), item.groups().stream())
                .collect(toSet());
    }

    @Override
    public void ended(WorkItem item, Ending ending) {
        var assignee = ending.cancelled() ? null : item.assignee();
        var remaining = Stream.of(Optional.ofNullable(ending.by()), Optional.ofNullable(assignee))
                .flatMap(Optional::stream)
                .map(PersonId::toString)
                .collect(toSet());
        change(item, remaining);
    }

    /** Compares with what is kept and not with what the item says: somebody else may have changed it meanwhile. */
    private void change(WorkItem item, Set<String> after) {
        var before = database.sql("SELECT asked FROM asking WHERE work_item = ?")
                .param(item.id().value())
                .query(String.class)
                .set();
        var gone = without(before, after);
        if (item.subject() != null && !gone.isEmpty()) {
            database.sql(KEEP)
                    .param("now", now())
                    .param("item", item.id().value())
                    .param("gone", gone)
                    .update();
            database.sql("DELETE FROM asking WHERE work_item = :item AND asked IN (:gone)")
                    .param("item", item.id().value())
                    .param("gone", gone)
                    .update();
        }
        add(item, without(after, before));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(member -> !others.contains(member)).collect(toSet());
    }

    private void add(WorkItem item, Set<String> asked) {
        var subject = item.subject();
        if (subject != null) {
            asked.forEach(member -> database.sql(
                            "INSERT INTO asking (subject_id, work_item, asked, asked_at) VALUES (?, ?, ?, ?)")
                    .param(bytes(subject))
                    .param(item.id().value())
                    .param(member)
                    .param(now())
                    .update());
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static byte[] bytes(SubjectRef subject) {
        return Columns.bytes(UUID.fromString(subject.id()));
    }
}
