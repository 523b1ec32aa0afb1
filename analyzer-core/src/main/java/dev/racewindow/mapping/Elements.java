// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Makes annotations of elements: {@code many-to-one} is {@code ManyToOne}, and its {@code
 * orphan-removal} is {@code orphanRemoval} (Jakarta Persistence 3.2, section 12.2).
 */
final class Elements {
  /** Elements that an annotation holds as an array. */
  private static final Map<String, String> ARRAYS =
      Map.of(
          "unique-constraint", "uniqueConstraints",
          "index", "indexes",
          "join-column", "joinColumns",
          "inverse-join-column", "inverseJoinColumns",
          "column-name", "columnNames");

  /** Attributes of which the value is the name of an enum constant. */
  private static final Set<String> ENUMS = Set.of("fetch", "strategy", "access", "lock-mode");

  /** Attributes of an attribute's element that are annotations of their own. */
  private static final String MAPS_ID = "maps-id";

  private static final String IS_ID = "id";
  private static final String CASCADE = "cascade";
  private static final Set<String> OWN = Set.of("name", MAPS_ID, IS_ID, "access", "attribute-type");

  private final UnaryOperator<String> annotations;
  private final Span span;
  private final UnaryOperator<String> classes;

  /**
   * For the elements of one class.
   *
   * @param annotations the canonical name of an annotation, by its simple name
   * @param span where the class is
   * @param classes the canonical name of a class, by the name that the file has
   */
  Elements(UnaryOperator<String> annotations, Span span, UnaryOperator<String> classes) {
    this.annotations = annotations;
    this.span = span;
    this.classes = classes;
  }

  /** The annotation that an element stands for, with all that is in it. */
  Annotation annotation(Node element) {
    Map<String, ConstantExpr> values = new TreeMap<>();
    element.attributes().forEach((name, value) -> values.put(camel(name), constant(name, value)));
    Map<String, List<ConstantExpr>> arrays = new TreeMap<>();
    for (Node child : element.children()) {
      String array = ARRAYS.get(child.name());
      boolean leaf = child.attributes().isEmpty() && child.children().isEmpty();
      ConstantExpr value =
          leaf
              ? new ConstantExpr.Text(child.text().strip())
              : new ConstantExpr.Nested(annotation(child));
      if (array != null) {
        arrays.computeIfAbsent(array, key -> new ArrayList<>()).add(value);
      } else if (leaf) {
        values.put(camel(child.name()), value);
      }
    }
    arrays.forEach((name, elements) -> values.put(name, new ConstantExpr.Elements(elements)));
    return made(element.name(), values);
  }

  /** The annotations that the element of a class stands for by itself. */
  List<Annotation> ofClass(Node type) {
    List<Annotation> made = new ArrayList<>();
    String name = type.get("name");
    made.add(
        made(type.name(), name.isEmpty() ? Map.of() : Map.of("name", new ConstantExpr.Text(name))));
    for (Node child : type.children()) {
      switch (child.name()) {
        case "attributes", "description" -> {
          // Attributes have annotations of their own
        }
        case "id-class" -> made.add(made(child.name(), Map.of("value", type(child.get("class")))));
        case "entity-listeners" ->
            made.add(
                made(
                    child.name(),
                    Map.of(
                        "value",
                        new ConstantExpr.Elements(
                            child
                                .children("entity-listener")
                                .map(listener -> type(listener.get("class")))
                                .toList()))));
        default -> callback(child).ifPresentOrElse(any -> {}, () -> made.add(annotation(child)));
      }
    }
    return made;
  }

  /** The annotations that the element of an attribute stands for. */
  List<Annotation> ofAttribute(Node attribute) {
    List<Annotation> made = new ArrayList<>();
    Map<String, ConstantExpr> values = new TreeMap<>();
    attribute
        .attributes()
        .forEach(
            (name, value) -> {
              if (!OWN.contains(name)) {
                values.put(camel(name), constant(name, value));
              }
            });
    attribute
        .children(CASCADE)
        .forEach(cascade -> values.put(CASCADE, new ConstantExpr.Elements(operations(cascade))));
    made.add(made(attribute.name(), values));
    if (attribute.isTrue(IS_ID)) {
      made.add(made(IS_ID, Map.of()));
    }
    if (!attribute.get(MAPS_ID).isEmpty()) {
      ConstantExpr part = new ConstantExpr.Text(attribute.get(MAPS_ID));
      made.add(made(MAPS_ID, Map.of("value", part)));
    }
    attribute.children().stream()
        .filter(child -> !child.name().equals(CASCADE))
        .forEach(child -> made.add(annotation(child)));
    return made;
  }

  /** The method that an element names to be called, such as {@code pre-persist}. */
  static Optional<String> callback(Node element) {
    return Optional.of(element.get("method-name")).filter(name -> !name.isEmpty());
  }

  /** What says of a field that it is kept in memory only. */
  Annotation unlisted() {
    return made("transient", Map.of());
  }

  /** The annotation of the method that an element names to be called. */
  Annotation ofCallback(Node element) {
    return made(element.name(), Map.of());
  }

  /** {@code cascade-all} is {@code ALL}. */
  private static List<ConstantExpr> operations(Node cascade) {
    List<ConstantExpr> operations = new ArrayList<>();
    for (Node child : cascade.children()) {
      String operation = child.name().substring(child.name().indexOf('-') + 1);
      operations.add(new ConstantExpr.Name(operation.toUpperCase(Locale.ROOT)));
    }
    return operations;
  }

  private ConstantExpr constant(String name, String value) {
    if (value.equals("true") || value.equals("false")) {
      return new ConstantExpr.Literal(value);
    }
    if (name.equals("target-entity") || name.equals("target-class")) {
      return type(value);
    }
    return ENUMS.contains(name) ? new ConstantExpr.Name(value) : new ConstantExpr.Text(value);
  }

  private ConstantExpr type(String name) {
    return new ConstantExpr.ClassLiteral(TypeRef.Named.of(classes.apply(name)));
  }

  private Annotation made(String element, Map<String, ? extends ConstantExpr> values) {
    String name = camel(element);
    String simple = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return Annotation.of(annotations.apply(simple), values, span);
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("-")) {
      camel.append(
          camel.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
