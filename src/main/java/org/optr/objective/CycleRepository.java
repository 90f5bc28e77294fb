package org.optr.objective;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CycleRepository extends Repository<Cycle, CycleId> {

    Cycle save(Cycle cycle);

    Optional<Cycle> findById(CycleId id);

    @Query("select c from Cycle c order by c.period.startsOn desc, c.period.endsOn desc, c.name")
    List<Cycle> newestFirst();

    @Query("select count(c) > 0 from Cycle c where lower(c.name) = lower(:name)")
    boolean named(String name);
}
