package org.optr.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OrgUnitRepository extends Repository<OrgUnit, UnitId> {

    OrgUnit save(OrgUnit unit);

    Optional<OrgUnit> findById(UnitId id);

    /** Lets one transaction at a time change what must hold across persons and units. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from OrgUnit u where u.id = :id")
    OrgUnit lock(UnitId id);

    @Query("select new org.optr.people.UnitSummary(u.id, u.name, u.parent) from OrgUnit u order by u.name, u.id.value")
    List<UnitSummary> summaries();
}
