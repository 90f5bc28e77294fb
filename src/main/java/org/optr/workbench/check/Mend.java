package org.optr.workbench.check;

/**
 * A change that the editor can make, and undo, for its owner.
 *
 * @param kind what to do; {@code Mend.<kind>} words the button
 * @param file in which
 * @param element to which
 * @param name of the attribute or property, such as {@code camunda:historyTimeToLive} or {@code separate-from}; empty where the kind needs none
 * @param value to put there; empty where the person writes it
 */
public record Mend(Kind kind, String file, String element, String name, String value) {

    /** How an element is changed. */
    public enum Kind {
        /** Sets an attribute of the element. */
        SET_ATTRIBUTE,
        /** Sets one of the element's {@code camunda:property}. */
        SET_PROPERTY,
        /** Makes the outgoing flow {@code value} the way that is taken when no condition holds. */
        SET_DEFAULT_FLOW,
        /** Shows the element, with its name to be written. */
        RENAME,
        /** Removes the element. */
        REMOVE,
        /** Shows the element in its file. */
        SHOW
    }
}
