// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Import;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Recognises Lombok's annotations in one file, by its imports. */
final class LombokAnnotations {
  private static final Map<String, Set<LombokFeature>> FEATURES = features();
  private static final Properties LOGGERS = load("generated-loggers.properties");

  private final List<Import> imports;

  LombokAnnotations(List<Import> imports) {
    this.imports = imports;
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (InputStream in = LombokAnnotations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      properties.load(in);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return properties;
  }

  private static Map<String, Set<LombokFeature>> features() {
    Properties properties = load("generated-members.properties");
    Map<String, Set<LombokFeature>> features = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      Set<LombokFeature> generated = EnumSet.noneOf(LombokFeature.class);
      for (String feature : properties.getProperty(name).split(",")) {
        generated.add(LombokFeature.valueOf(feature.strip()));
      }
      features.put(name, generated);
    }
    return features;
  }

  /** Whether a type, one of its fields or methods has one of them. */
  boolean areUsed(TypeDecl type) {
    return Stream.of(
            type.annotations().stream(),
            type.fields().stream().flatMap(field -> field.annotations().stream()),
            type.methods().stream().flatMap(method -> method.annotations().stream()))
        .flatMap(Function.identity())
        .anyMatch(annotation -> !features(annotation).isEmpty() || logger(annotation).isPresent());
  }

  /** The type of the field {@code log} that annotations on a type generate. */
  Optional<TypeRef> logger(List<Annotation> annotations) {
    return annotations.stream().flatMap(each -> logger(each).stream()).findFirst();
  }

  private Optional<TypeRef> logger(Annotation annotation) {
    return names(annotation)
        .map(LOGGERS::getProperty)
        .filter(Objects::nonNull)
        .findFirst()
        .map(TypeRef.Named::of);
  }

  private Set<LombokFeature> features(Annotation annotation) {
    return names(annotation)
        .map(name -> FEATURES.getOrDefault(name, Set.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  /** The names that an annotation may have in full. */
  private Stream<String> names(Annotation annotation) {
    String written = annotation.type();
    Stream<String> imported =
        imports.stream()
            .filter(entry -> !entry.isStatic())
            .map(
                entry ->
                    entry.onDemand() ? entry.name() + "." + written : importedAs(entry, written));
    return Stream.concat(Stream.of(written), imported);
  }

  private static String importedAs(Import entry, String written) {
    return entry.name().endsWith("." + written) ? entry.name() : "";
  }

  /** The annotation with this effect, if one is there. */
  Optional<Annotation> find(List<Annotation> annotations, LombokFeature feature) {
    return annotations.stream().filter(a -> features(a).contains(feature)).findFirst();
  }

  /** Whether an annotation has this effect. */
  boolean has(List<Annotation> annotations, LombokFeature feature) {
    return find(annotations, feature).isPresent();
  }

  /** Whether a boolean attribute is set. */
  static boolean isTrue(Annotation annotation, String attribute) {
    return annotation.attribute(attribute).map(v -> v.toString().equals("true")).orElse(false);
  }

  /** A text attribute that is not empty. */
  static Optional<String> text(Annotation annotation, String attribute) {
    return annotation
        .attribute(attribute)
        .flatMap(
            value ->
                value instanceof ConstantExpr.Text text && !text.value().isEmpty()
                    ? Optional.of(text.value())
                    : Optional.empty());
  }
}
