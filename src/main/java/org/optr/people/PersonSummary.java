package org.optr.people;

/** What everybody may know of a person. */
public record PersonSummary(PersonId id, String name, UnitId unit, String unitName, boolean active) {

    /** Two letters for the avatar: of the first and last word, or the last two characters of a Chinese name. */
    public String initials() {
        var words = name.strip().split("\\s+", -1);
        if (words.length == 1) {
            return name.length() <= 2 ? name : name.substring(name.length() - 2);
        }
        return words[0].substring(0, words[0].offsetByCodePoints(0, 1))
                + words[words.length - 1].substring(0, words[words.length - 1].offsetByCodePoints(0, 1));
    }
}
