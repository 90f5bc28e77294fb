package org.optr.workbench.move;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseMoveRepository extends Repository<CaseMove, CaseMoveId> {

    CaseMove save(CaseMove move);

    void delete(CaseMove move);

    Optional<CaseMove> findById(CaseMoveId id);

    /** Lets one transaction at a time go on with a move. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from CaseMove m where m.id = :id")
    Optional<CaseMove> lock(CaseMoveId id);

    /** Returns moves that should go on, and of whose worker nobody has heard in time. */
    @Query("select m.id from CaseMove m where m.state = RUNNING and (m.heldUntil is null or m.heldUntil <= :now)")
    List<CaseMoveId> left(Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from CaseMove m where m.processName = :process and m.state <> DONE and m.trial = false")
    List<CaseMove> unfinished(String process);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            """
            select m from CaseMove m where m.processName = :process and m.fromVersion = :from and m.toVersion = :to
            and m.trial = true""")
    List<CaseMove> trials(String process, String from, String to);

    @Query(
            """
            select m from CaseMove m where m.fromVersion = :from and m.toVersion = :to and m.trial = :trial
            order by m.startedAt desc""")
    List<CaseMove> newestFirst(String from, String to, boolean trial, Limit limit);
}
