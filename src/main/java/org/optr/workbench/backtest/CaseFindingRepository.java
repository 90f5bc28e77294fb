package org.optr.workbench.backtest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.DraftId;
import org.optr.workbench.backtest.Obstacle.Reason;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseFindingRepository extends Repository<CaseFinding, UUID> {

    CaseFinding save(CaseFinding finding);

    @Query(
            """
            select new org.optr.workbench.backtest.CaseGroup(
                f.verdict, f.reason, f.element, f.otherElement, max(f.versionId), count(f))
            from CaseFinding f where f.test = :test
            group by f.verdict, f.reason, f.element, f.otherElement
            order by count(f) desc, f.element, f.otherElement
            """)
    List<CaseGroup> groups(BackTestId test, Pageable page);

    @Query(
            """
            select f from CaseFinding f where f.test = :test and f.verdict = :verdict
            and (f.reason = :reason or (f.reason is null and :reason is null))
            and f.element = :element and f.otherElement = :other order by f.place
            """)
    List<CaseFinding> of(
            BackTestId test, CaseVerdict verdict, @Nullable Reason reason, String element, String other, Pageable page);

    @Modifying
    @Query("delete from CaseFinding f where f.test in (select t.id from BackTest t where t.draft = :draft)")
    void clear(DraftId draft);
}
