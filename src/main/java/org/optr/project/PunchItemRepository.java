package org.optr.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PunchItemRepository extends Repository<PunchItem, PunchItemId> {

    PunchItem save(PunchItem item);

    Optional<PunchItem> findById(PunchItemId id);

    @Query(
            "select i from PunchItem i where i.project.value = :project order by i.content.dueOn, i.content.place, i.id.value")
    List<PunchItem> of(UUID project);
}
