package org.optr.workbench.move;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MovingCaseRepository extends Repository<MovingCase, MovingCase.Key> {

    Iterable<MovingCase> saveAll(Iterable<MovingCase> cases);

    Optional<MovingCase> findById(MovingCase.Key key);

    @Query("select c from MovingCase c where c.key.move = :move and c.outcome = :outcome order by c.key.run")
    List<MovingCase> in(CaseMoveId move, CaseOutcome outcome, Limit limit);

    /** Returns what needs attention first. */
    @Query(
            """
            select c from MovingCase c where c.key.move = :move
            order by case when c.outcome = FAILED then 0 when c.outcome = STAYED then 1 else 2 end, c.key.run""")
    List<MovingCase> of(CaseMoveId move, Pageable page);

    @Query("select c.outcome, count(c) from MovingCase c where c.key.move = :move group by c.outcome")
    List<Object[]> counts(CaseMoveId move);

    @Modifying
    @Query("delete from MovingCase c where c.key.move = :move")
    void deleteOf(CaseMoveId move);
}
