package org.optr.workbench;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, DraftId> {

    Draft save(Draft draft);

    Optional<Draft> findById(DraftId id);

    /** Lets one transaction at a time write a draft. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Draft d where d.id = :id")
    Optional<Draft> lock(DraftId id);

    @Query(
            "select new org.optr.workbench.DraftRepository$Titled(d.id, d.purpose) from Draft d where d.id.value in :ids")
    List<Titled> titles(Collection<UUID> ids);

    record Titled(DraftId id, String purpose) {}

    @Query("select d from Draft d where d.status in :statuses order by d.savedAt desc")
    List<Draft> in(Collection<DraftStatus> statuses);

    @Query("select d from Draft d where d.packageName = :packageName order by d.startedAt desc")
    List<Draft> of(String packageName);
}
