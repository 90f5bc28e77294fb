package org.optr.audit.export;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.optr.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ExportJobs extends Repository<ExportJob, ExportId> {

    ExportJob save(ExportJob job);

    Optional<ExportJob> findById(ExportId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from ExportJob j where j.id = :id")
    Optional<ExportJob> lock(ExportId id);

    @Query("select j from ExportJob j where j.person = :person order by j.askedAt desc")
    List<ExportJob> newest(PersonId person, Limit limit);

    /** Returns what waits, and what nobody shows a sign of life for since a time, the oldest first. */
    @Query(
            """
            select j.id from ExportJob j where j.status = org.optr.audit.export.ExportStatus.WAITING
            or j.status = org.optr.audit.export.ExportStatus.RUNNING and j.seenAt < :silentSince
            order by j.askedAt""")
    List<ExportId> open(Instant silentSince, Limit limit);

    @Query(
            """
            select j.id from ExportJob j where j.status = org.optr.audit.export.ExportStatus.DONE
            and j.endedAt < :before order by j.askedAt""")
    List<ExportId> doneBefore(Instant before, Limit limit);
}
