// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final List<TypeDecl> superclasses;

  /**
   * For one class.
   *
   * @param replaceable whether an annotation is one that the file can replace
   * @param superclasses those of the class among the sources that are not mapped themselves,
   *     nearest first
   */
  MappedClass(Predicate<Annotation> replaceable, Elements elements, List<TypeDecl> superclasses) {
    this.replaceable = replaceable;
    this.elements = elements;
    this.superclasses = List.copyOf(superclasses);
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
    Set<String> declared = new TreeSet<>(inFields);
    List<MethodDecl> methods = new ArrayList<>();
    for (MethodDecl method : type.methods()) {
      String property = property(method).orElse("");
      declared.add(property);
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
    Set<String> listed = Set.copyOf(attributes.keySet());
    attributes.keySet().removeAll(declared);
    attributes.forEach((name, node) -> fields.add(inherited(type, name, node)));
    return withCallbacks(
        with(
            type,
            annotations,
            element.isTrue(HibernateMapping.ALL_LISTED)
                ? withUnlisted(type, fields, listed)
                : fields,
            methods),
        element);
  }

  /**
   * An attribute that the class has of one that is not mapped itself, as if it were its own: what
   * the file says of it is said of this class only.
   */
  private FieldDecl inherited(TypeDecl type, String name, Node attribute) {
    TypeRef known =
        superclasses.stream()
            .flatMap(
                each ->
                    Stream.concat(
                        each.fields().stream()
                            .filter(field -> field.name().equals(name))
                            .map(FieldDecl::type),
                        each.methods().stream()
                            .filter(method -> property(method).equals(Optional.of(name)))
                            .map(MethodDecl::returnType)))
            .findFirst()
            .orElse(TypeRef.UNKNOWN);
    return new FieldDecl(
        name,
        known,
        Set.of(Modifier.PRIVATE),
        elements.ofAttribute(attribute),
        Optional.empty(),
        type.span());
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

  /**
   * The fields, and those that are inherited from classes that are not mapped: what is not listed
   * is kept in memory only. Where an attribute has no field of its name, which one it has is not
   * known, and any may be it.
   */
  private List<FieldDecl> withUnlisted(TypeDecl type, List<FieldDecl> mapped, Set<String> listed) {
    Map<String, FieldDecl> real = new LinkedHashMap<>();
    Stream.concat(Stream.of(type), superclasses.stream())
        .flatMap(each -> each.fields().stream())
        .forEach(field -> real.putIfAbsent(field.name(), field));
    if (!real.keySet().containsAll(listed)) {
      return mapped;
    }
    Map<String, FieldDecl> all = new LinkedHashMap<>();
    mapped.forEach(field -> all.put(field.name(), field));
    real.values().stream()
        .filter(field -> !listed.contains(field.name()) && !field.is(Modifier.STATIC))
        .forEach(field -> all.put(field.name(), with(field, List.of(elements.unlisted()))));
    return List.copyOf(all.values());
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
