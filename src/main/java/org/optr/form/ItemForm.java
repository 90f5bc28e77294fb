package org.optr.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.form.schema.FormSchema;

/** The form of a work item in its deployed version, with the facts that it reads. */
record ItemForm(DeployedForm deployed, FormSchema schema, Map<String, @Nullable Object> facts) {}
