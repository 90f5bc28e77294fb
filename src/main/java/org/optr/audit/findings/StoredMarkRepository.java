package org.optr.audit.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredMarkRepository extends Repository<StoredMark, String> {

    StoredMark saveAndFlush(StoredMark mark);

    Optional<StoredMark> findById(String finding);

    @Query("select m from StoredMark m where m.happenedAt >= :from and m.happenedAt < :until")
    List<StoredMark> between(Instant from, Instant until);

    @Modifying
    @Query("update StoredMark m set m.note = null where m.finding in :findings")
    void forget(Collection<String> findings);
}
