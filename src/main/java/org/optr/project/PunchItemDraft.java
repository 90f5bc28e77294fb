package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.optr.people.PersonId;
import org.optr.shared.Texts;

/**
 * What is written in an item of a punch list.
 *
 * @param place where the defect is
 * @param correctiveAction what has to be done; empty while not known
 * @param responsible who puts it right
 */
@Embeddable
public record PunchItemDraft(
        String place,
        String defect,
        String correctiveAction,
        PersonId responsible,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Severity severity,
        LocalDate dueOn) {

    public PunchItemDraft {
        place = Texts.required(place, Limits.TITLE, "project.punch-item.place");
        require(!defect.isBlank(), "project.punch-item.defect.missing");
        defect = Comments.written(defect, Limits.LONG);
        correctiveAction = Comments.written(correctiveAction, Limits.LONG);
    }
}
