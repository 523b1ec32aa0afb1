// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The attributes of entities, of their superclasses, and of what is embedded in them. */
record Attributes(Program program) {
  /** A field, or a property whose getter is annotated. */
  record Attribute(String name, String type, List<Annotation> annotations) {}

  /** Those of a class and of its superclasses, each once. */
  List<Attribute> of(TypeDecl entity) {
    Map<String, Attribute> found = new LinkedHashMap<>();
    for (String ancestor : program.hierarchy().ancestors(entity.name())) {
      program.type(ancestor).ifPresent(type -> collect(type, found));
    }
    return List.copyOf(found.values());
  }

  private void collect(TypeDecl type, Map<String, Attribute> found) {
    for (FieldDecl field : type.fields()) {
      if (!field.is(Modifier.STATIC)) {
        found.putIfAbsent(
            field.name(), new Attribute(field.name(), field.type().name(), field.annotations()));
      }
    }
    for (MethodDecl method : type.methods()) {
      String name = method.id().name();
      if (name.startsWith("get") && name.length() > 3 && method.parameters().isEmpty()) {
        String property = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
        List<Annotation> annotations = new ArrayList<>(method.annotations());
        if (found.containsKey(property)) {
          annotations.addAll(found.get(property).annotations());
        } else if (annotations.isEmpty()) {
          continue;
        }
        found.put(property, new Attribute(property, method.returnType().name(), annotations));
      }
    }
  }
}
