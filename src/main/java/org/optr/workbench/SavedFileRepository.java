package org.optr.workbench;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedFileRepository extends Repository<SavedFile, UUID> {

    SavedFile save(SavedFile file);

    @Query("select f from SavedFile f where f.draft = :draft and f.revision = :revision")
    Optional<SavedFile> at(DraftId draft, int revision);

    /** Returns the newest saving of each file up to a revision. */
    @Query(
            """
            select f from SavedFile f where f.draft = :draft and f.revision =
            (select max(g.revision) from SavedFile g
             where g.draft = :draft and g.fileName = f.fileName and g.revision <= :revision)
            """)
    List<SavedFile> filesAt(DraftId draft, int revision);

    @Query(
            """
            select new org.optr.workbench.DraftRevision(
                f.revision, f.fileName, f.savedBy, f.savedAt, case when f.content is null then true else false end)
            from SavedFile f where f.draft = :draft order by f.revision desc
            """)
    List<DraftRevision> newestFirst(DraftId draft);

    @Query(
            "select distinct new org.optr.workbench.Author(f.draft, f.savedBy) from SavedFile f where f.draft in :drafts")
    List<Author> authors(Collection<DraftId> drafts);
}
