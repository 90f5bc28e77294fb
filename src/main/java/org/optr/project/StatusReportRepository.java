package org.optr.project;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StatusReportRepository extends Repository<StatusReport, StatusReportId> {

    StatusReport save(StatusReport report);

    @Query("select r from StatusReport r where r.project.value = :project order by r.at desc, r.id.value")
    List<StatusReport> newestFirst(UUID project, Limit limit);
}
