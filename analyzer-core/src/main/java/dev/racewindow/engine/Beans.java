// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which method of the program makes the bean that a container puts somewhere: of several of one
 * type that of the qualifier, else the primary one, else that of the name of the place (Spring
 * Framework reference, "Fine-tuning Annotation-based Autowiring").
 */
record Beans(Knowledge knowledge) {
  /** Where a bean is put: into a parameter or a field. */
  private record Place(TypeRef type, String name, List<Annotation> annotations) {}

  /** What makes the bean that a parameter of a body is given. */
  Optional<MethodDecl> of(Body body, String owner, Value parameter) {
    int index = body.parameters().indexOf(parameter);
    List<Annotation> annotations =
        knowledge.program().type(owner).map(TypeDecl::methods).orElse(List.of()).stream()
            .filter(method -> method.body().filter(body::equals).isPresent())
            .map(MethodDecl::parameters)
            .filter(parameters -> index < parameters.size())
            .map(parameters -> parameters.get(index))
            .map(Parameter::annotations)
            .findFirst()
            .orElse(List.of());
    String name = body.names().getOrDefault(parameter, "");
    return maker(new Place(body.typeOf(parameter), name, annotations));
  }

  /** What makes the bean that a container puts into a field itself. */
  Optional<MethodDecl> of(String owner, String field) {
    return knowledge.program().type(owner).map(TypeDecl::fields).orElse(List.of()).stream()
        .filter(declared -> declared.name().equals(field))
        .filter(declared -> find(declared.annotations(), Role.INJECTED).isPresent())
        .findFirst()
        .flatMap(this::maker);
  }

  private Optional<MethodDecl> maker(FieldDecl field) {
    return maker(new Place(field.type(), field.name(), field.annotations()));
  }

  private Optional<MethodDecl> maker(Place place) {
    List<MethodDecl> makers =
        knowledge.program().types().values().stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> method.returnType().name().equals(place.type().name()))
            .filter(method -> find(method.annotations(), Role.BEAN).isPresent())
            .toList();
    SortedSet<String> qualifiers = names(place.annotations(), Role.QUALIFIER);
    if (!qualifiers.isEmpty()) {
      return only(
          makers.stream().filter(m -> names(m).stream().anyMatch(qualifiers::contains)).toList());
    }
    return only(makers)
        .or(
            () ->
                only(
                    makers.stream()
                        .filter(method -> find(method.annotations(), Role.PRIMARY).isPresent())
                        .toList()))
        .or(() -> only(makers.stream().filter(m -> names(m).contains(place.name())).toList()));
  }

  private static Optional<MethodDecl> only(List<MethodDecl> methods) {
    return methods.size() == 1 ? Optional.of(methods.get(0)) : Optional.empty();
  }

  /** The names of the bean that a method makes: those that it gives, or else its own. */
  private SortedSet<String> names(MethodDecl maker) {
    SortedSet<String> names = names(maker.annotations(), Role.BEAN);
    if (names.isEmpty()) {
      names.add(maker.id().name());
    }
    names.addAll(names(maker.annotations(), Role.QUALIFIER));
    return names;
  }

  private SortedSet<String> names(List<Annotation> annotations, Role role) {
    TreeSet<String> names = new TreeSet<>();
    find(annotations, role)
        .ifPresent(
            found ->
                List.of("name", "alias").stream()
                    .flatMap(property -> model(found).flatMap(m -> m.attribute(property)).stream())
                    .flatMap(attribute -> found.attribute(attribute).stream())
                    .flatMap(
                        value ->
                            value instanceof ConstantExpr.Elements all
                                ? all.elements().stream()
                                : List.of(value).stream())
                    .filter(ConstantExpr.Text.class::isInstance)
                    .forEach(text -> names.add(((ConstantExpr.Text) text).value())));
    return names;
  }

  private Optional<Annotation> find(List<Annotation> annotations, Role role) {
    return annotations.stream()
        .filter(one -> model(one).filter(model -> model.role() == role).isPresent())
        .findFirst();
  }

  private Optional<AnnotationModel> model(Annotation annotation) {
    return knowledge.models().annotation(annotation);
  }
}
