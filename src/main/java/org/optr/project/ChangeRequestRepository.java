package org.optr.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChangeRequestRepository extends Repository<ChangeRequest, ChangeRequestId> {

    ChangeRequest save(ChangeRequest request);

    @Query("select c from ChangeRequest c where c.project.value = :project order by c.number desc")
    List<ChangeRequest> newestFirst(UUID project);

    @Query("select c from ChangeRequest c where c.openProject = :project")
    Optional<ChangeRequest> open(UUID project);
}
