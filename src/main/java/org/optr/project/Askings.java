package org.optr.project;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemListener;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the work items about projects: their audience may see the money that they decide about. */
@Component("projectAskings")
class Askings implements WorkItemListener {

    private final JdbcClient database;

    Askings(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void upserted(WorkItem item, Attention attention) {
        var people = Stream.concat(Stream.ofNullable(item.assignee()), item.candidates().stream());
        keep(item, Stream.concat(people.map(PersonId::toString), item.groups().stream()));
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

    private void keep(WorkItem item, Stream<String> members) {
        var subject = item.subject();
        if (subject == null || subject.kind() != SubjectKind.PROJECT) {
            return;
        }
        database.sql("DELETE FROM project_asking WHERE work_item = ?")
                .param(item.id().value())
                .update();
        members.distinct().forEach(member -> insert(item, subject.id(), member));
    }

    private void insert(WorkItem item, String project, String member) {
        database.sql("INSERT INTO project_asking (project_id, work_item, asked) VALUES (?, ?, ?)")
                .param(bytes(ProjectId.of(project).value()))
                .param(item.id().value())
                .param(member)
                .update();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
