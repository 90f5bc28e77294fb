package org.optr.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.optr.project.DeliverableId;
import org.optr.project.ProjectId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskRepository extends Repository<Task, TaskId> {

    Task save(Task task);

    void delete(Task task);

    Optional<Task> findById(TaskId id);

    List<Task> findByProject(ProjectId project);

    @Query("select t.project from Task t where t.id = :id")
    Optional<ProjectId> projectOf(TaskId id);

    @Query("select new org.optr.task.TaskRepository$Titled(t.id, t.terms.title) from Task t where t.id.value in :ids")
    List<Titled> titles(Collection<UUID> ids);

    record Titled(TaskId id, String title) {}

    /** Takes a deliverable that is gone off the tasks that contribute to it. */
    @Modifying
    @Query("update Task t set t.terms.deliverable.value = null where t.terms.deliverable = :deliverable")
    void forget(DeliverableId deliverable);
}
