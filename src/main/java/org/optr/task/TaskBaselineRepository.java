package org.optr.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TaskBaselineRepository extends Repository<TaskBaseline, TaskBaselineKey> {

    TaskBaseline save(TaskBaseline baseline);

    @Query(
            """
            select b from TaskBaseline b
            where b.key.project.value = :project and b.key.baseline = :number order by b.key.position""")
    List<TaskBaseline> of(UUID project, int number);

    @Query("select max(b.key.baseline) from TaskBaseline b where b.key.project.value = :project")
    Optional<Integer> last(UUID project);
}
