package org.optr.result;

import java.util.Optional;
import java.util.UUID;
import org.optr.shared.SubjectKind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResultRepository extends Repository<Result, ResultId> {

    Result save(Result result);

    Optional<Result> findById(ResultId id);

    @Query("select r from Result r where r.subjectKind = :kind and r.subjectId = :id")
    Optional<Result> findBySubject(SubjectKind kind, UUID id);
}
