package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** Decision tables and what they require. */
@Tag("dmn-editor")
@JsModule("./workbench/dmn-editor.ts")
@NpmPackage(value = "dmn-js", version = "17.10.2")
@NpmPackage(value = "camunda-dmn-moddle", version = "1.3.1")
final class DecisionEditor extends FileEditor {}
