package org.optr.result;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonRepository extends Repository<Lesson, LessonId> {

    Lesson save(Lesson lesson);

    @Query("select l from Lesson l where l.result = :result order by l.at, l.id.value")
    List<Lesson> of(ResultId result);

    @Query("select l from Lesson l where l.result.value in :results order by l.at desc, l.id.value limit :limit")
    List<Lesson> ofAll(Collection<UUID> results, int limit);

    @Query(
            """
            select l from Lesson l
            where lower(l.title) like :text escape '!' or lower(l.keywords) like :text escape '!'
            or lower(l.situation) like :text escape '!' or lower(l.recommendation) like :text escape '!'
            order by l.at desc, l.id.value limit :limit offset :offset""")
    List<Lesson> containing(String text, int offset, int limit);

    @Query(
            """
            select count(l) from Lesson l
            where lower(l.title) like :text escape '!' or lower(l.keywords) like :text escape '!'
            or lower(l.situation) like :text escape '!' or lower(l.recommendation) like :text escape '!'""")
    int countContaining(String text);

    /** Those with most of the words first. */
    @Query(
            """
            select l from Lesson l join l.words w where w in :words
            group by l order by count(w) desc, l.at desc limit :limit""")
    List<Lesson> sharing(Collection<String> words, int limit);
}
