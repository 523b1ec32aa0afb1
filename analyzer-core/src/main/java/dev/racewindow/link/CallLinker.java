// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Callee.Dispatch;
import dev.racewindow.ir.Import;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.link.Members.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Finds the method that a call means, and the type of its result. */
final class CallLinker {
  private final ClosureLinker closures;

  CallLinker(ClosureLinker closures) {
    this.closures = closures;
  }

  /**
   * Where a call looks for its method.
   *
   * @param type the class whose members are meant
   */
  private record Site(
      Instruction.Call call, Dispatch dispatch, Optional<Value> receiver, TypeRef type) {
    List<Value> arguments() {
      return call.arguments();
    }
  }

  /** Links a call. */
  void link(Frame frame, Instruction.Call written) {
    Instruction.Call call =
        new Instruction.Call(
            written.target(),
            written.callee(),
            frame.original(written.receiver()),
            frame.originals(written.arguments()),
            written.span());
    switch (call.callee().dispatch()) {
      case UNQUALIFIED -> unqualified(frame, call);
      case STATIC -> {
        TypeRef type = frame.home.scope().type(call.callee().owner());
        at(frame, new Site(call, Dispatch.STATIC, Optional.empty(), type));
      }
      case SPECIAL -> special(frame, call);
      case VIRTUAL -> virtual(frame, call);
    }
  }

  private void virtual(Frame frame, Instruction.Call call) {
    if (call.receiver().isEmpty()) {
      unqualified(frame, call);
      return;
    }
    Value receiver = call.receiver().get();
    Optional<TypeRef> typeName = frame.typeName(receiver);
    if (typeName.isPresent()) {
      at(frame, new Site(call, Dispatch.STATIC, Optional.empty(), typeName.get()));
      return;
    }
    closures.expect(frame, receiver, TypeRef.UNKNOWN);
    TypeRef type = frame.typeOf(receiver);
    if (Unifier.isVariable(type)) {
      closures.forceAll(frame);
    }
    TypeRef owner = Receivers.classOf(frame, type);
    at(frame, new Site(call, Dispatch.VIRTUAL, Optional.of(receiver), owner));
  }

  private void special(Frame frame, Instruction.Call call) {
    TypeRef owner = frame.home.scope().type(call.callee().owner());
    if (call.callee().name().equals("<init>")) {
      // The created object knows more than the name: its inferred type arguments.
      TypeRef created = call.receiver().map(frame::typeOf).orElse(TypeRef.UNKNOWN);
      TypeRef type =
          Types.isUnknown(owner) || created.name().equals(owner.name()) ? created : owner;
      at(frame, new Site(call, Dispatch.SPECIAL, call.receiver(), type));
      return;
    }
    TypeDecl here = frame.home.type();
    TypeRef parent = owner;
    if (Types.isUnknown(owner)) {
      parent = here.superclass().orElse(Types.OBJECT);
      if (members(frame, parent, call).isEmpty()) {
        for (TypeRef each : here.interfaces()) {
          parent = members(frame, each, call).isEmpty() ? parent : each;
        }
      }
    }
    at(frame, new Site(call, Dispatch.SPECIAL, call.receiver(), parent));
  }

  private static List<Method> members(Frame frame, TypeRef type, Instruction.Call call) {
    return frame.home.context().members().methods(type.name(), call.callee().name());
  }

  private void unqualified(Frame frame, Instruction.Call call) {
    String name = call.callee().name();
    for (Receivers.Level level : Receivers.levels(frame)) {
      TypeRef self = BodyLinker.self(level.type());
      if (!frame.home.context().members().methods(level.type().name(), name).isEmpty()) {
        at(frame, new Site(call, Dispatch.UNQUALIFIED, level(frame, level, call), self));
        return;
      }
    }
    for (Import each : frame.home.scope().names().unit().imports()) {
      Optional<TypeRef> owner = staticImport(frame, each, name);
      if (owner.isPresent()) {
        at(frame, new Site(call, Dispatch.STATIC, Optional.empty(), owner.get()));
        return;
      }
    }
    for (Receivers.Level level : Receivers.levels(frame)) {
      String type = level.type().name();
      if (!frame.home.context().index().unknownAncestors(type).isEmpty()) {
        TypeRef self = BodyLinker.self(level.type());
        Optional<Value> receiver = Receivers.instance(frame, level, call.span());
        Dispatch dispatch = receiver.isPresent() ? Dispatch.VIRTUAL : Dispatch.STATIC;
        at(frame, new Site(call, dispatch, receiver, self));
        return;
      }
    }
    Optional<Value> receiver = frame.original(frame.body.receiver());
    Dispatch dispatch = receiver.isPresent() ? Dispatch.VIRTUAL : Dispatch.STATIC;
    fail(frame, new Site(call, dispatch, receiver, TypeRef.UNKNOWN), Reasons.NO_UNQUALIFIED);
  }

  private static Optional<Value> level(Frame frame, Receivers.Level level, Instruction.Call call) {
    boolean allStatic =
        frame.home.context().members().methods(level.type().name(), call.callee().name()).stream()
            .allMatch(Method::isStatic);
    return allStatic ? Optional.empty() : Receivers.instance(frame, level, call.span());
  }

  private static Optional<TypeRef> staticImport(Frame frame, Import each, String name) {
    if (!each.isStatic()) {
      return Optional.empty();
    }
    if (!each.onDemand()) {
      return each.name().endsWith("." + name)
          ? Optional.of(TypeRef.Named.of(each.name().substring(0, each.name().lastIndexOf('.'))))
          : Optional.empty();
    }
    return frame.home.context().members().methods(each.name(), name).isEmpty()
        ? Optional.empty()
        : Optional.of(TypeRef.Named.of(each.name()));
  }

  private void at(Frame frame, Site site) {
    String name = site.call().callee().name();
    TypeRef type = site.type();
    if (type instanceof TypeRef.Array) {
      array(frame, site);
      return;
    }
    if (!(type instanceof TypeRef.Named)) {
      fail(frame, site, Reasons.UNKNOWN_RECEIVER);
      return;
    }
    List<Method> candidates = frame.home.context().members().methods(type.name(), name);
    Optional<Method> method = Overloads.choose(frame, type, candidates, site.arguments());
    if (method.isPresent()) {
      complete(frame, site, method.get());
    } else {
      withoutDeclaration(frame, site);
    }
  }

  private void withoutDeclaration(Frame frame, Site site) {
    TypeIndex index = frame.home.context().index();
    String type = site.type().name();
    List<String> unknown = index.unknownAncestors(type);
    boolean constructor = site.call().callee().name().equals("<init>");
    if (constructor) {
      byName(frame, site, site.type());
    } else if (unknown.size() == 1) {
      String owner = unknown.get(0);
      byName(frame, site, new TypeRef.Named(owner, index.argumentsFor(site.type(), owner)));
    } else if (!unknown.isEmpty()) {
      byName(frame, site, site.type());
    } else {
      fail(
          frame,
          site,
          index.isProgramType(type) ? Reasons.NO_METHOD_IN_PROGRAM : Reasons.NO_METHOD_IN_LIBRARY);
    }
  }

  /** The receiver's type is known by name only: models can match by name and arity. */
  private void byName(Frame frame, Site site, TypeRef owner) {
    List<String> parameters = new ArrayList<>();
    for (Value argument : site.arguments()) {
      closures.expect(frame, argument, TypeRef.UNKNOWN);
      TypeRef type = frame.home.unifier().finish(frame.typeOf(argument));
      parameters.add(Types.simpleErasure(type));
    }
    boolean constructor = site.call().callee().name().equals("<init>");
    TypeRef returns = constructor ? Types.VOID : TypeRef.UNKNOWN;
    emit(frame, site, new Callee(plain(site), owner, name(site), parameters, returns));
  }

  private static String name(Site site) {
    return site.call().callee().name();
  }

  private static Dispatch plain(Site site) {
    if (site.dispatch() != Dispatch.UNQUALIFIED) {
      return site.dispatch();
    }
    return site.receiver().isPresent() ? Dispatch.VIRTUAL : Dispatch.STATIC;
  }

  private void array(Frame frame, Site site) {
    List<Method> candidates =
        frame.home.context().members().methods(Types.OBJECT.name(), name(site));
    if (candidates.isEmpty()) {
      fail(frame, site, Reasons.UNKNOWN_ARRAY_METHOD);
      return;
    }
    Method method = candidates.get(0);
    TypeRef returns = name(site).equals("clone") ? site.type() : method.decl().returnType();
    List<String> parameters = method.decl().id().parameterTypes();
    emit(frame, site, new Callee(plain(site), Types.OBJECT, name(site), parameters, returns));
  }

  private void fail(Frame frame, Site site, String reason) {
    frame.home.reasons().count(reason);
    site.arguments().forEach(each -> closures.expect(frame, each, TypeRef.UNKNOWN));
    emit(frame, site, Callee.unresolved(plain(site), name(site)));
  }

  private static void emit(Frame frame, Site site, Callee callee) {
    frame.setType(site.call().target(), callee.returnType());
    Optional<Value> receiver =
        callee.dispatch() == Dispatch.STATIC ? Optional.empty() : site.receiver();
    frame.emit(
        new Instruction.Call(
            site.call().target(), callee, receiver, site.arguments(), site.call().span()));
  }

  private void complete(Frame frame, Site site, Method method) {
    Unifier unifier = frame.home.unifier();
    TypeRef.Named owner = CallTypes.owner(frame, site.type(), method);
    UnaryOperator<TypeRef> binding = CallTypes.binding(owner, method);
    UnaryOperator<TypeRef> fresh = unifier.instantiate(method.decl().typeParameters(), binding);
    UnaryOperator<TypeRef> both =
        variable -> {
          TypeRef own = fresh.apply(variable);
          return own.equals(variable) ? binding.apply(variable) : own;
        };
    arguments(frame, site, method, both);
    Callee callee =
        new Callee(
            dispatch(site, method),
            owner,
            name(site),
            method.decl().id().parameterTypes(),
            returnType(site, method, both));
    emit(frame, site, callee);
    closures.retry(frame);
  }

  private void arguments(Frame frame, Site site, Method method, UnaryOperator<TypeRef> types) {
    List<TypeRef> formals = new ArrayList<>();
    for (int i = 0; i < site.arguments().size(); i++) {
      formals.add(formal(frame, site, method, i, types));
    }
    for (int i = 0; i < formals.size(); i++) {
      Value argument = site.arguments().get(i);
      if (frame.pending(argument) == null) {
        frame.home.unifier().flow(formals.get(i), frame.typeOf(argument));
      }
    }
    for (int i = 0; i < formals.size(); i++) {
      closures.expect(frame, site.arguments().get(i), formals.get(i));
    }
  }

  private static TypeRef formal(
      Frame frame, Site site, Method method, int i, UnaryOperator<TypeRef> types) {
    int last = method.arity() - 1;
    if (last < 0) {
      return TypeRef.UNKNOWN;
    }
    TypeRef declared = method.decl().parameters().get(Math.min(i, last)).type();
    if (i >= last && declared instanceof TypeRef.Array array) {
      Value argument = site.arguments().get(i);
      TypeRef actual = frame.typeOf(argument);
      boolean direct =
          site.arguments().size() == method.arity()
              && (actual instanceof TypeRef.Array || frame.isNull(argument));
      declared = direct ? declared : array.element();
    }
    return Types.bound(Types.substitute(declared, types));
  }

  private static Dispatch dispatch(Site site, Method method) {
    if (method.isStatic()) {
      return Dispatch.STATIC;
    }
    return site.dispatch() == Dispatch.SPECIAL || method.decl().is(Modifier.PRIVATE)
        ? Dispatch.SPECIAL
        : Dispatch.VIRTUAL;
  }

  private static TypeRef returnType(Site site, Method method, UnaryOperator<TypeRef> types) {
    if (name(site).equals("<init>")) {
      return Types.VOID;
    }
    if (name(site).equals("getClass") && method.arity() == 0) {
      // JLS 4.3.2: the type is Class<? extends |T|>.
      TypeRef.Wildcard bound = new TypeRef.Wildcard(true, TypeRef.Named.of(site.type().name()));
      return new TypeRef.Named("java.lang.Class", List.of(bound));
    }
    return Types.upper(Types.substitute(method.decl().returnType(), types));
  }
}
