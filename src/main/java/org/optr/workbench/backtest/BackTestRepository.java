package org.optr.workbench.backtest;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.optr.workbench.DraftId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BackTestRepository extends Repository<BackTest, BackTestId> {

    BackTest save(BackTest test);

    Optional<BackTest> findById(BackTestId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from BackTest t where t.id = :id")
    Optional<BackTest> lock(BackTestId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from BackTest t where t.status = org.optr.workbench.backtest.BackTestStatus.RUNNING")
    List<BackTest> running();

    @Query("select t from BackTest t where t.draft = :draft order by t.startedAt desc")
    List<BackTest> newest(DraftId draft, Limit limit);
}
