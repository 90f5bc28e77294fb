package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** The fields of a form. */
@Tag("form-editor")
@JsModule("./workbench/form-editor.ts")
@NpmPackage(value = "@bpmn-io/form-js", version = "1.23.0")
@NpmPackage(value = "@bpmn-io/form-js-editor", version = "1.23.0")
@NpmPackage(value = "preact", version = "10.15.1")
final class FormEditor extends FileEditor {}
