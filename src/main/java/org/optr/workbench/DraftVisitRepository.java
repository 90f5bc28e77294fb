package org.optr.workbench;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftVisitRepository extends Repository<DraftVisit, UUID> {

    DraftVisit save(DraftVisit visit);

    Optional<DraftVisit> findById(UUID id);

    void delete(DraftVisit visit);

    @Query("select v from DraftVisit v where v.draft = :draft order by v.place")
    List<DraftVisit> of(DraftId draft);

    @Query("select distinct v.draft from DraftVisit v where v.id in :visits")
    List<DraftId> drafts(Collection<UUID> visits);

    @Modifying(clearAutomatically = true)
    @Query("update DraftVisit v set v.seenAt = :at where v.id in :visits")
    void see(Collection<UUID> visits, Instant at);
}
