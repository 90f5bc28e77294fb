package org.optr.audit.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.export.RemovalNotes.RemovalNote;
import org.optr.audit.ledger.EntryProof;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.form.SubmittedForms.SubmittedForm;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;

/**
 * All that is known of a case.
 *
 * @param removed null where the engine still has its history
 * @param runs the case and the cases that it called, on their models, the outermost first
 * @param proofs by the number of their entry; one that is not sealed yet has none
 */
record Dossier(
        String run,
        String subject,
        @Nullable RemovalNote removed,
        List<RunPicture> runs,
        List<ExportedEntry> entries,
        List<SubmittedForm> forms,
        Map<Long, EntryProof> proofs,
        Map<PersonId, PersonSummary> names) {

    /** Returns the proof that was made last: what the printed root is of. */
    Optional<EntryProof> newest() {
        return proofs.values().stream()
                .reduce((one, other) -> other.newest().size() >= one.newest().size() ? other : one);
    }

    String name(PersonId person) {
        var known = names.get(person);
        return known == null ? person.toString() : known.name();
    }
}
