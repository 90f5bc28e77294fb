package org.optr.people;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.Period;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What happens to persons; no event holds a password. */
interface PersonEvent extends DomainEvent {

    PersonId person();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.PERSON, person().toString());
    }

    record PersonCreated(PersonId person, String personName, String signInName, String unitName)
            implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("name", null, personName),
                    new FieldChange("sign-in-name", null, signInName),
                    new FieldChange("org-unit", null, unitName));
        }
    }

    record PersonRenamed(PersonId person, String before, String after) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("name", before, after).toList();
        }
    }

    record PersonMoved(PersonId person, String before, String after) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("org-unit", before, after).toList();
        }
    }

    record PersonEnabled(PersonId person) implements PersonEvent {}

    record RoleGranted(PersonId person, String role, @Nullable String unitName) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.concat(
                            FieldChange.of("role", null, "role." + role), FieldChange.of("org-unit", null, unitName))
                    .toList();
        }
    }

    record RoleRevoked(PersonId person, String role, @Nullable String unitName) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.concat(
                            FieldChange.of("role", "role." + role, null), FieldChange.of("org-unit", unitName, null))
                    .toList();
        }
    }

    record PasswordReset(PersonId person) implements PersonEvent {}

    record PasswordChanged(PersonId person) implements PersonEvent {}

    record SettingsChanged(PersonId person, PersonSettings before, PersonSettings after) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.of(
                            FieldChange.of("language", before.locale(), after.locale()),
                            FieldChange.of("theme", before.theme(), after.theme()),
                            FieldChange.of("time-zone", before.timeZone(), after.timeZone()),
                            FieldChange.of("character-keys", word(before.characterKeys()), word(after.characterKeys())))
                    .flatMap(change -> change)
                    .toList();
        }

        private static String word(boolean on) {
            return on ? "settings.on" : "settings.off";
        }
    }

    record SubstituteAppointed(PersonId person, String substituteName, Period period) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("substitute", null, substituteName),
                    new FieldChange("starts-on", null, period.startsOn().toString()),
                    new FieldChange("ends-on", null, period.endsOn().toString()));
        }
    }

    record SubstitutionBegan(PersonId person, String substituteName, Period period) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("substitute", null, substituteName),
                    new FieldChange("ends-on", null, period.endsOn().toString()));
        }
    }

    record SubstitutionEnded(PersonId person, String substituteName, Period period) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("substitute", substituteName, null),
                    new FieldChange("starts-on", period.startsOn().toString(), null));
        }
    }

    record SubstituteWithdrawn(PersonId person, String substituteName, Period period) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("substitute", substituteName, null),
                    new FieldChange("starts-on", period.startsOn().toString(), null),
                    new FieldChange("ends-on", period.endsOn().toString(), null));
        }
    }

    record SignedIn(PersonId person, String address) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("address", null, address).toList();
        }
    }

    /** @param person {@link PersonId#SYSTEM} where nobody bears the name: what was typed may be a password and is not kept */
    record SignInFailed(PersonId person, String address) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("address", null, address).toList();
        }
    }

    /** Too many attempts: for a while, none is looked at. */
    record SignInStopped(PersonId person, String address, long attempts) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.concat(FieldChange.of("address", null, address), FieldChange.of("attempts", null, attempts))
                    .toList();
        }
    }

    record SignedOut(PersonId person) implements PersonEvent {}

    record SessionEnded(PersonId person, SessionEnd how) implements PersonEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("session-end", null, how).toList();
        }
    }
}
