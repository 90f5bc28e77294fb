package org.optr.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrgUnitRepository extends Repository<OrgUnit, UnitId> {

    OrgUnit save(OrgUnit unit);

    Optional<OrgUnit> findById(UnitId id);

    @Query("select new org.optr.people.UnitSummary(u.id, u.name, u.parent) from OrgUnit u order by u.name, u.id.value")
    List<UnitSummary> summaries();
}
