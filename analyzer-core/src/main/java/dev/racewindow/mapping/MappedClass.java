// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One class, with the annotations that its element in a mapping file stands for. */
final class MappedClass {
  /** Of these a class has one, and names do not matter. */
  private static final Set<String> KINDS = Set.of("Entity", "MappedSuperclass", "Embeddable");

  private final Predicate<Annotation> replaceable;
  private final Elements elements;

  /**
   * For one class.
   *
   * @param replaceable whether an annotation is one that the file can replace
   */
  MappedClass(Predicate<Annotation> replaceable, Elements elements) {
    this.replaceable = replaceable;
    this.elements = elements;
  }

  /** The class without what annotations say of its mapping. */
  TypeDecl bare(TypeDecl type) {
    return with(
        type,
        without(type.annotations(), replaceable),
        type.fields().stream()
            .map(field -> with(field, without(field.annotations(), replaceable)))
            .toList(),
        type.methods().stream()
            .map(method -> with(method, without(method.annotations(), replaceable)))
            .toList());
  }

  /** The class with what an element says of it. */
  TypeDecl mapped(TypeDecl type, Node element) {
    List<Annotation> own = elements.ofClass(element);
    List<Annotation> annotations = new ArrayList<>(own);
    annotations.addAll(
        without(type.annotations(), each -> replaceable.test(each) && isReplaced(each, own)));
    Map<String, Node> attributes = attributes(element);
    Set<String> inFields = new TreeSet<>();
    List<FieldDecl> fields = new ArrayList<>();
    for (FieldDecl field : type.fields()) {
      Optional<Node> attribute = Optional.ofNullable(attributes.get(field.name()));
      attribute.ifPresent(any -> inFields.add(field.name()));
      fields.add(attribute.map(node -> with(field, both(field.annotations(), node))).orElse(field));
    }
    List<MethodDecl> methods = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      String property = property(method).orElse("");
      Optional<Node> attribute = Optional.ofNullable(attributes.get(property));
      List<Annotation> others = method.annotations();
      if (attribute.isPresent()) {
        others =
            inFields.contains(property)
                ? without(others, replaceable)
                : both(others, attribute.get());
      }
      methods.add(with(method, others));
    }
    return withCallbacks(with(type, annotations, fields, methods), element);
  }

  /** The class with the statements that an element gives a name. */
  TypeDecl withQueries(TypeDecl type, Node element) {
    List<Annotation> annotations =
        new ArrayList<>(element.children().stream().map(elements::annotation).toList());
    annotations.addAll(type.annotations());
    return with(type, annotations, type.fields(), type.methods());
  }

  /** The class with the methods annotated that an element names to be called. */
  TypeDecl withCallbacks(TypeDecl type, Node element) {
    List<MethodDecl> methods = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      List<Annotation> called =
          element.children().stream()
              .filter(
                  node -> Elements.callback(node).filter(method.id().name()::equals).isPresent())
              .map(elements::ofCallback)
              .toList();
      methods.add(
          with(method, Stream.concat(called.stream(), method.annotations().stream()).toList()));
    }
    return with(type, type.annotations(), type.fields(), methods);
  }

  /** What the file says of an attribute replaces all that annotations of the library do. */
  private List<Annotation> both(List<Annotation> annotations, Node attribute) {
    return Stream.concat(
            elements.ofAttribute(attribute).stream(), without(annotations, replaceable).stream())
        .toList();
  }

  private static boolean isReplaced(Annotation annotation, List<Annotation> own) {
    return own.stream()
        .anyMatch(
            other ->
                KINDS.contains(other.simpleName()) && KINDS.contains(annotation.simpleName())
                    || other.simpleName().equals(annotation.simpleName())
                        && (KINDS.contains(other.simpleName())
                            || other.attribute("query").isEmpty()
                            || other.attribute("name").equals(annotation.attribute("name"))));
  }

  private static Map<String, Node> attributes(Node element) {
    Map<String, Node> attributes = new TreeMap<>();
    element
        .children("attributes")
        .flatMap(all -> all.children().stream())
        .forEach(attribute -> attributes.putIfAbsent(attribute.get("name"), attribute));
    return attributes;
  }

  private static Optional<String> property(MethodDecl method) {
    String name = method.id().name();
    int prefix = name.startsWith("is") ? 2 : 3;
    return (prefix == 2 || name.startsWith("get"))
            && name.length() > prefix
            && method.parameters().isEmpty()
        ? Optional.of(
            name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT)
                + name.substring(prefix + 1))
        : Optional.empty();
  }

  private static List<Annotation> without(
      List<Annotation> annotations, Predicate<Annotation> dropped) {
    return annotations.stream().filter(dropped.negate()).toList();
  }

  private static TypeDecl with(
      TypeDecl type,
      List<Annotation> annotations,
      List<FieldDecl> fields,
      List<MethodDecl> methods) {
    return new TypeDecl(
        type.name(),
        type.kind(),
        type.typeParameters(),
        type.superclass(),
        type.interfaces(),
        type.enclosing(),
        type.modifiers(),
        annotations,
        fields,
        methods,
        type.span());
  }

  private static FieldDecl with(FieldDecl field, List<Annotation> annotations) {
    return new FieldDecl(
        field.name(), field.type(), field.modifiers(), annotations, field.constant(), field.span());
  }

  private static MethodDecl with(MethodDecl method, List<Annotation> annotations) {
    return new MethodDecl(
        method.id(),
        method.typeParameters(),
        method.parameters(),
        method.returnType(),
        method.modifiers(),
        annotations,
        method.body(),
        method.span());
  }
}
