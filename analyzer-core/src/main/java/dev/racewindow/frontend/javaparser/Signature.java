// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Body;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A method without its annotations and body, from which the whole is made.
 *
 * @param types knows the method's own type variables too
 */
record Signature(
    TypeScope owner,
    String name,
    List<TypeParameter> typeParameters,
    List<Parameter> parameters,
    TypeRef returnType,
    Set<Modifier> modifiers,
    TypeRefs types,
    Span span) {

  /** A member that no source declares, without parameters. */
  static Signature synthetic(TypeScope owner, String name, Set<Modifier> modifiers, Span span) {
    return new Signature(
        owner, name, List.of(), List.of(), TypeRefs.VOID, modifiers, owner.types, span);
  }

  /** The same with other parameters. */
  Signature with(List<Parameter> other) {
    return new Signature(owner, name, typeParameters, other, returnType, modifiers, types, span);
  }

  /** The method without a body. */
  MethodDecl method(List<dev.racewindow.ir.Annotation> annotations) {
    return method(annotations, Optional.empty());
  }

  /** The method with the body that this lowering makes; an unknown if the lowering fails. */
  MethodDecl method(
      List<dev.racewindow.ir.Annotation> annotations, Consumer<BodyContext> lowering) {
    return method(annotations, Optional.of(body(lowering)));
  }

  private MethodDecl method(List<dev.racewindow.ir.Annotation> annotations, Optional<Body> body) {
    List<String> erased = parameters.stream().map(p -> types.erased(p.type())).toList();
    MethodId id = new MethodId(owner.name, name, erased);
    return new MethodDecl(
        id, typeParameters, parameters, returnType, modifiers, annotations, body, span);
  }

  private boolean isStatic() {
    return modifiers.contains(Modifier.STATIC);
  }

  private Body body(Consumer<BodyContext> lowering) {
    try {
      BodyContext body = BodyContext.method(owner, types, isStatic());
      parameters.forEach(parameter -> body.parameter(parameter.name(), parameter.type()));
      lowering.accept(body);
      return body.code.build();
    } catch (StackOverflowError tooDeep) {
      return failed("lowering failed: nested too deeply");
    } catch (RuntimeException failure) {
      String message = failure.getMessage() == null ? "" : ", " + failure.getMessage();
      return failed("lowering failed: " + failure.getClass().getSimpleName() + message);
    }
  }

  private Body failed(String reason) {
    BodyBuilder code = new BodyBuilder();
    if (!isStatic()) {
      code.receiver(owner.self());
    }
    parameters.forEach(parameter -> code.parameter(parameter.name(), parameter.type()));
    code.unknown(reason, span);
    return code.build();
  }
}
