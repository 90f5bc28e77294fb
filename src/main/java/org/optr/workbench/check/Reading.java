package org.optr.workbench.check;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import org.optr.engine.ModelPackage;
import org.optr.engine.XmlElement;
import org.optr.form.schema.FormSchema;

/**
 * A package of models with each file read once. What cannot be read is missing here; {@link EngineAccepts} and {@link ReadableForms} say why.
 *
 * @param tables the roots of the files of decisions, by file
 * @param forms by file
 */
record Reading(
        ModelPackage models,
        SortedMap<String, Drawing> drawings,
        SortedMap<String, XmlElement> tables,
        SortedMap<String, FormSchema> forms,
        Enterprise enterprise) {

    Collection<Drawing> all() {
        return drawings.values();
    }

    Optional<FormSchema> form(String id) {
        return Optional.ofNullable(forms.get(id + ".form"));
    }

    boolean has(String file) {
        return models.files().containsKey(file);
    }
}
