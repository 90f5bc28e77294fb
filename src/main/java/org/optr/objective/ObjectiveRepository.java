package org.optr.objective;

import java.util.Optional;
import org.optr.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ObjectiveRepository extends Repository<Objective, ObjectiveId> {

    Objective save(Objective objective);

    Optional<Objective> findById(ObjectiveId id);

    @Query("select o from Objective o join o.keyResults k where k.id = :keyResult")
    Optional<Objective> findByKeyResult(KeyResultId keyResult);

    @Query("select o.terms.title from Objective o where o.id = :id")
    Optional<String> titleOf(ObjectiveId id);

    @Query(
            """
            select count(o) from Objective o
            where o.terms.owner = :owner and o.terms.cycle = :cycle
            and o.approval.status <> org.optr.objective.ObjectiveStatus.REJECTED""")
    int countOf(PersonId owner, CycleId cycle);
}
