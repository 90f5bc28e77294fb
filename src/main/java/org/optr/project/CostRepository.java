package org.optr.project;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CostRepository extends Repository<CostEntry, CostId> {

    CostEntry save(CostEntry entry);

    @Query("select c from CostEntry c where c.project.value = :project order by c.bookedOn desc, c.at desc")
    List<CostEntry> latestFirst(UUID project);
}
