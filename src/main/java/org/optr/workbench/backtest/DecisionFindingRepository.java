package org.optr.workbench.backtest;

import java.util.List;
import java.util.UUID;
import org.optr.workbench.DraftId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionFindingRepository extends Repository<DecisionFinding, UUID> {

    DecisionFinding save(DecisionFinding finding);

    @Query(
            """
            select new org.optr.workbench.backtest.DecisionGroup(
                f.verdict, f.decision, f.outcomeBefore, f.outcomeAfter, count(f))
            from DecisionFinding f where f.test = :test
            group by f.verdict, f.decision, f.outcomeBefore, f.outcomeAfter
            order by count(f) desc, f.decision, f.outcomeBefore, f.outcomeAfter
            """)
    List<DecisionGroup> groups(BackTestId test, Pageable page);

    @Query(
            """
            select f from DecisionFinding f where f.test = :test and f.verdict = :verdict and f.decision = :decision
            and f.outcomeBefore = :before and f.outcomeAfter = :after order by f.place
            """)
    List<DecisionFinding> of(
            BackTestId test, DecisionVerdict verdict, String decision, String before, String after, Pageable page);

    @Modifying
    @Query("delete from DecisionFinding f where f.test in (select t.id from BackTest t where t.draft = :draft)")
    void clear(DraftId draft);
}
