package org.optr.workbench.rehearse;

import static org.optr.shared.RuleViolation.require;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelPackage;
import org.optr.engine.RehearsalScene.PersonWait;
import org.optr.engine.RehearsalScene.Wait;
import org.optr.engine.Rehearsals;
import org.optr.form.schema.FormEvaluation;
import org.optr.form.schema.FormSchema;
import org.optr.form.schema.FormSchemaInvalid;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftService;
import org.springframework.stereotype.Service;

/**
 * Tries a draft: for process owners, each screen with a rehearsal of its own. No transaction is open meanwhile, since nothing of it
 * is written; the history does not know of it.
 */
@Service
public class RehearsalService {

    private final DraftService drafts;
    private final Rehearsals rehearsals;
    private final RehearsalRoom room;
    private final ProcessInputs inputs;
    private final ModelWords modelWords;
    private final FormEvaluation forms;
    private final People people;
    private final CurrentPerson currentPerson;

    RehearsalService(
            DraftService drafts,
            Rehearsals rehearsals,
            RehearsalRoom room,
            ProcessInputs inputs,
            ModelWords modelWords,
            FormEvaluation forms,
            People people,
            CurrentPerson currentPerson) {
        this.drafts = drafts;
        this.rehearsals = rehearsals;
        this.room = room;
        this.inputs = inputs;
        this.modelWords = modelWords;
        this.forms = forms;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** Whether the acting person may try drafts. */
    public boolean mayRehearse() {
        return currentPerson.has(Roles.PROCESS_OWNER);
    }

    /** Returns the names of the data with which a case of the draft's process may have to begin. */
    public List<String> inputs(DraftId id) {
        return inputs.of(drafts.open(id).models());
    }

    /** Returns what a model calls its data. */
    public DataWords words(ModelPackage models) {
        return modelWords.of(models);
    }

    /** Returns the names of those who would be asked today; a group without members stands for itself. */
    public List<String> whoIsAsked(PersonWait task) {
        var persons = new HashSet<>(task.addressees().persons());
        var names = new TreeSet<String>();
        task.addressees().groups().forEach(group -> {
            var members = people.membersOf(group);
            persons.addAll(members);
            if (members.isEmpty()) {
                names.add(group);
            }
        });
        people.find(persons).values().stream().map(PersonSummary::name).forEach(names::add);
        return List.copyOf(names);
    }

    /**
     * Begins a rehearsal with the draft as it is saved now.
     *
     * @throws RuleViolation {@code rehearsal.too-many-of-yours} if the acting person has as many as one may have
     */
    public RehearsalPage begin(DraftId id, Map<String, @Nullable Object> data) {
        requireOwner();
        var draft = drafts.open(id);
        var me = currentPerson.id();
        room.requirePlace(me);
        var session = RehearsalSession.of(draft, rehearsals.open(draft.models(), me));
        room.keep(me, session);
        try {
            session.start(data);
        } catch (RuntimeException | Error failure) {
            room.end(session.id());
            throw failure;
        }
        return session.shown();
    }

    /** Returns a rehearsal that the acting person has begun; nothing once it has ended. */
    public Optional<RehearsalPage> find(RehearsalId id) {
        return mayRehearse() ? room.find(currentPerson.id(), id).map(RehearsalSession::shown) : Optional.empty();
    }

    /**
     * Does what waits for people, by the form in the draft.
     *
     * @throws org.optr.engine.SubmissionRefused with the wrong fields
     */
    public RehearsalPage complete(RehearsalId id, String wait, Map<String, @Nullable Object> submitted) {
        var session = session(id);
        var task = waiting(session, wait, PersonWait.class);
        var accepted = accepted(session, task, submitted);
        return play(
                session,
                new Act(
                        Beat.Kind.COMPLETED,
                        task.name(),
                        task.form(),
                        accepted,
                        rehearsal -> rehearsal.complete(wait, accepted)));
    }

    private Map<String, @Nullable Object> accepted(
            RehearsalSession session, PersonWait task, Map<String, @Nullable Object> submitted) {
        var form = task.form();
        if (form == null) {
            return Map.of();
        }
        var file = session.page().models().files().get(form + ".form");
        require(file != null, "rehearsal.form-missing", form);
        try {
            return forms.accept(FormSchema.parse(String.valueOf(file)), task.variables(), submitted);
        } catch (FormSchemaInvalid invalid) {
            throw new RuleViolation(
                    "rehearsal.form-unreadable", form, invalid.problems().get(0).rule());
        }
    }

    /** Lets an automatic step or a called process answer. */
    public RehearsalPage answer(RehearsalId id, String wait, Map<String, @Nullable Object> outputs) {
        var session = session(id);
        var name = waiting(session, wait, Wait.class).name();
        return play(session, new Act(Beat.Kind.ANSWERED, name, outputs, rehearsal -> rehearsal.answer(wait, outputs)));
    }

    /** Lets an automatic step or a called process refuse with a business error. */
    public RehearsalPage refuse(RehearsalId id, String wait, String errorCode) {
        var session = session(id);
        var name = waiting(session, wait, Wait.class).name();
        return play(
                session,
                new Act(
                        Beat.Kind.REFUSED,
                        name,
                        Map.of("error", errorCode),
                        rehearsal -> rehearsal.refuse(wait, errorCode)));
    }

    /** Delivers a message or signal. */
    public RehearsalPage deliver(RehearsalId id, String wait, Map<String, @Nullable Object> data) {
        var session = session(id);
        var name = waiting(session, wait, Wait.class).name();
        return play(session, new Act(Beat.Kind.DELIVERED, name, data, rehearsal -> rehearsal.deliver(wait, data)));
    }

    /** Moves the clock of the rehearsal on; what is due by then happens. */
    public RehearsalPage passTime(RehearsalId id, Instant until) {
        return play(
                session(id),
                new Act(
                        Beat.Kind.TIME_PASSED,
                        Map.of(),
                        Map.of("until", until),
                        rehearsal -> rehearsal.passTime(until)));
    }

    /** Undoes the last step: the case begins again and everything before that step is done as it was. */
    public RehearsalPage back(RehearsalId id) {
        var session = session(id);
        session.back();
        return session.shown();
    }

    /** Ends a rehearsal of one's own, also when nobody is signed in any more: only the screen that has begun it knows its id. */
    public void end(RehearsalId id) {
        if (currentPerson.find().map(me -> room.isOf(me, id)).orElse(true)) {
            room.end(id);
        }
    }

    private static RehearsalPage play(RehearsalSession session, Act act) {
        session.play(act);
        return session.shown();
    }

    private RehearsalSession session(RehearsalId id) {
        requireOwner();
        return room.find(currentPerson.id(), id).orElseThrow(() -> new RuleViolation("rehearsal.ended"));
    }

    private static <W extends Wait> W waiting(RehearsalSession session, String key, Class<W> kind) {
        return session.scene().waits().stream()
                .filter(wait -> wait.key().equals(key))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("rehearsal.nothing-waits"));
    }

    private void requireOwner() {
        require(mayRehearse(), "rehearsal.not-process-owner");
    }
}
