// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Import;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;
import java.util.Optional;

/** Decides what an ambiguous name is (JLS 6.5.2): a field, a type or a package. */
final class NameLinker {
  /** A name up to its last segment: an object, or a type, or neither. */
  private record Prefix(Optional<Value> object, TypeRef type) {
    static final Prefix NONE = new Prefix(Optional.empty(), TypeRef.UNKNOWN);
  }

  /** Links the read of a name; a name that is a type defines no value. */
  void load(Frame frame, Instruction.LoadName load) {
    List<String> segments = load.segments();
    Prefix prefix = resolve(frame, segments, load.span());
    Value target = load.target();
    if (prefix.object().isPresent()) {
      frame.alias(target, prefix.object().get());
      return;
    }
    TypeRef type = prefix.type();
    if (Types.isUnknown(type)) {
      frame.setType(target, TypeRef.UNKNOWN);
    } else {
      frame.setTypeName(target, type);
    }
    frame.emitUnknownName(load);
  }

  /** The type that the name is, where it is one. */
  Optional<TypeRef> type(Frame frame, String dotted) {
    return frame
        .home
        .scope()
        .names()
        .find(dotted, frame.home.scope().type())
        .map(TypeRef.Named::of);
  }

  private Prefix resolve(Frame frame, List<String> segments, Span span) {
    Optional<Value> first = variable(frame, segments.get(0), span);
    if (first.isPresent()) {
      return new Prefix(
          Optional.of(fields(frame, first.get(), segments, 1, span)), TypeRef.UNKNOWN);
    }
    for (int end = 1; end <= segments.size(); end++) {
      String name = String.join(".", segments.subList(0, end));
      Optional<TypeRef> type = type(frame, name);
      if (type.isPresent()) {
        return ofType(frame, type.get(), segments, end, span);
      }
    }
    return guess(frame, segments, span);
  }

  private Prefix ofType(Frame frame, TypeRef start, List<String> segments, int from, Span span) {
    TypeRef type = start;
    for (int i = from; i < segments.size(); i++) {
      String segment = segments.get(i);
      if (segment.equals("this")) {
        return outer(frame, type, span)
            .map(value -> fields(frame, value, segments, from + 1, span))
            .map(value -> new Prefix(Optional.of(value), TypeRef.UNKNOWN))
            .orElse(Prefix.NONE);
      }
      Optional<Members.Field> field = frame.home.context().members().field(type.name(), segment);
      Optional<String> member =
          field.isPresent()
              ? Optional.empty()
              : frame.home.context().names().memberType(type.name(), segment);
      if (member.isPresent()) {
        type = TypeRef.Named.of(member.get());
        continue;
      }
      Value value = loadStatic(frame, type, segment, field, span);
      return new Prefix(Optional.of(fields(frame, value, segments, i + 1, span)), TypeRef.UNKNOWN);
    }
    return new Prefix(Optional.empty(), type);
  }

  private static Value loadStatic(
      Frame frame, TypeRef owner, String name, Optional<Members.Field> field, Span span) {
    FieldRef ref =
        field
            .map(each -> new FieldRef(each.owner(), name, each.decl().type()))
            .orElse(new FieldRef(owner, name, TypeRef.UNKNOWN));
    Value value = frame.fresh(ref.type());
    frame.emit(new Instruction.LoadField(value, Optional.empty(), plain(ref), span));
    return value;
  }

  private static FieldRef plain(FieldRef ref) {
    return new FieldRef(TypeRef.Named.of(ref.owner().name()), ref.name(), ref.type());
  }

  /** A name of which neither type nor field is known, by the naming conventions of JLS 6.1. */
  private Prefix guess(Frame frame, List<String> segments, Span span) {
    for (int i = 0; i < segments.size(); i++) {
      if (Character.isUpperCase(segments.get(i).charAt(0))) {
        if (i == 0 && segments.size() == 1 && isConstantName(segments.get(0))) {
          break;
        }
        String name = String.join(".", segments.subList(0, i + 1));
        TypeRef type = TypeRef.Named.of(frame.home.scope().name(name));
        return ofType(frame, type, segments, i + 1, span);
      }
    }
    return inheritedUnknown(frame, segments, span);
  }

  private static boolean isConstantName(String name) {
    return name.length() > 1 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  /** A field that only an ancestor without declaration can have. */
  private Prefix inheritedUnknown(Frame frame, List<String> segments, Span span) {
    for (Receivers.Level level : Receivers.levels(frame)) {
      List<String> unknown = frame.home.context().index().unknownAncestors(level.type().name());
      Optional<Value> instance =
          unknown.isEmpty() ? Optional.empty() : Receivers.instance(frame, level, span);
      if (instance.isPresent()) {
        FieldRef ref =
            new FieldRef(TypeRef.Named.of(unknown.get(0)), segments.get(0), TypeRef.UNKNOWN);
        Value value = frame.fresh(TypeRef.UNKNOWN);
        frame.emit(new Instruction.LoadField(value, instance, ref, span));
        return new Prefix(Optional.of(fields(frame, value, segments, 1, span)), TypeRef.UNKNOWN);
      }
    }
    return Prefix.NONE;
  }

  /** The field of this simple name in scope (JLS 6.4.1): inherited, of a type around, imported. */
  private Optional<Value> variable(Frame frame, String name, Span span) {
    for (Receivers.Level level : Receivers.levels(frame)) {
      Optional<Members.Field> field =
          frame.home.context().members().field(level.type().name(), name);
      if (field.isPresent()) {
        Optional<Value> instance =
            field.get().decl().is(Modifier.STATIC)
                ? Optional.empty()
                : Receivers.instance(frame, level, span);
        TypeRef self = BodyLinker.self(level.type());
        return Optional.of(read(frame, instance, ref(frame, self, field.get()), span));
      }
    }
    for (Import each : frame.home.scope().names().unit().imports()) {
      Optional<Value> imported = staticImport(frame, each, name, span);
      if (imported.isPresent()) {
        return imported;
      }
    }
    return Optional.empty();
  }

  private Optional<Value> staticImport(Frame frame, Import each, String name, Span span) {
    if (!each.isStatic() || !each.onDemand() && !each.name().endsWith("." + name)) {
      return Optional.empty();
    }
    String owner =
        each.onDemand() ? each.name() : each.name().substring(0, each.name().lastIndexOf('.'));
    Optional<Members.Field> field = frame.home.context().members().field(owner, name);
    boolean guess = !each.onDemand() && !frame.home.context().names().exists(each.name());
    return field.isPresent() || guess
        ? Optional.of(loadStatic(frame, TypeRef.Named.of(owner), name, field, span))
        : Optional.empty();
  }

  private Value fields(Frame frame, Value start, List<String> segments, int from, Span span) {
    Value current = start;
    for (int i = from; i < segments.size(); i++) {
      TypeRef type = frame.typeOf(current);
      if (type instanceof TypeRef.Array && segments.get(i).equals("length")) {
        Value length = frame.fresh(Types.INT);
        frame.emit(
            new Instruction.Operation(
                length, Operator.LENGTH, List.of(current), TypeRef.UNKNOWN, span));
        current = length;
      } else {
        current = read(frame, Optional.of(current), member(frame, type, segments.get(i)), span);
      }
    }
    return current;
  }

  private static Value read(Frame frame, Optional<Value> object, FieldRef ref, Span span) {
    Value value = frame.fresh(ref.type());
    frame.emit(new Instruction.LoadField(value, object, ref, span));
    return value;
  }

  private static FieldRef member(Frame frame, TypeRef objectType, String name) {
    TypeRef type = Receivers.classOf(frame, objectType);
    if (!(type instanceof TypeRef.Named)) {
      return FieldRef.unresolved(name);
    }
    return frame
        .home
        .context()
        .members()
        .field(type.name(), name)
        .map(field -> ref(frame, type, field))
        .orElse(new FieldRef(TypeRef.Named.of(type.name()), name, TypeRef.UNKNOWN));
  }

  private static FieldRef ref(Frame frame, TypeRef type, Members.Field field) {
    TypeIndex index = frame.home.context().index();
    List<TypeRef> arguments = index.argumentsFor(type, field.owner().name());
    TypeRef fieldType =
        index
            .find(field.owner().name())
            .map(TypeDecl::typeParameters)
            .map(parameters -> Types.binding(parameters, arguments))
            .map(binding -> Types.upper(Types.substitute(field.decl().type(), binding)))
            .orElse(field.decl().type());
    return new FieldRef(TypeRef.Named.of(field.owner().name()), field.decl().name(), fieldType);
  }

  /** {@code Outer.this}. */
  private static Optional<Value> outer(Frame frame, TypeRef type, Span span) {
    for (Receivers.Level level : Receivers.levels(frame)) {
      if (level.type().name().equals(type.name())) {
        return Receivers.instance(frame, level, span);
      }
    }
    return Optional.empty();
  }

  /** Links the read of a field of an object, or of a name that turns out to be a type. */
  void loadField(Frame frame, Instruction.LoadField load) {
    String name = load.field().name();
    Optional<TypeRef> type = load.object().flatMap(frame::typeName);
    if (type.isPresent() || load.object().isEmpty()) {
      TypeRef owner = type.orElseGet(() -> frame.home.scope().type(load.field().owner()));
      Optional<Members.Field> field = frame.home.context().members().field(owner.name(), name);
      FieldRef ref =
          field
              .map(each -> new FieldRef(each.owner(), name, each.decl().type()))
              .orElse(new FieldRef(owner, name, TypeRef.UNKNOWN));
      frame.setType(load.target(), ref.type());
      frame.emit(
          new Instruction.LoadField(load.target(), Optional.empty(), plain(ref), load.span()));
      return;
    }
    Value object = frame.original(load.object().get());
    TypeRef objectType = frame.typeOf(object);
    if (objectType instanceof TypeRef.Array && name.equals("length")) {
      frame.setType(load.target(), Types.INT);
      frame.emit(
          new Instruction.Operation(
              load.target(), Operator.LENGTH, List.of(object), TypeRef.UNKNOWN, load.span()));
      return;
    }
    FieldRef ref = member(frame, objectType, name);
    frame.setType(load.target(), ref.type());
    frame.emit(new Instruction.LoadField(load.target(), Optional.of(object), ref, load.span()));
  }

  /** Links the write of a field and says which it is. */
  FieldRef storeField(Frame frame, Instruction.StoreField store) {
    String name = store.field().name();
    Optional<TypeRef> type = store.object().flatMap(frame::typeName);
    Optional<Value> object = type.isPresent() ? Optional.empty() : frame.original(store.object());
    TypeRef owner =
        object
            .map(frame::typeOf)
            .or(() -> type)
            .orElseGet(() -> frame.home.scope().type(store.field().owner()));
    FieldRef ref = member(frame, owner, name);
    frame.emit(
        new Instruction.StoreField(object, ref, frame.original(store.value()), store.span()));
    return ref;
  }

  /** Links the write of an ambiguous name and says which field it is. */
  FieldRef store(Frame frame, Instruction.StoreName store) {
    List<String> segments = store.segments();
    int last = segments.size() - 1;
    Value value = frame.original(store.value());
    if (last > 0) {
      Prefix prefix = resolve(frame, segments.subList(0, last), store.span());
      TypeRef owner = prefix.object().map(frame::typeOf).orElse(prefix.type());
      FieldRef ref = member(frame, owner, segments.get(last));
      frame.emit(new Instruction.StoreField(prefix.object(), ref, value, store.span()));
      return ref;
    }
    String name = segments.get(0);
    for (Receivers.Level level : Receivers.levels(frame)) {
      Optional<Members.Field> field =
          frame.home.context().members().field(level.type().name(), name);
      if (field.isPresent()) {
        FieldRef ref = ref(frame, BodyLinker.self(level.type()), field.get());
        Optional<Value> object =
            field.get().decl().is(Modifier.STATIC)
                ? Optional.empty()
                : Receivers.instance(frame, level, store.span());
        frame.emit(new Instruction.StoreField(object, ref, value, store.span()));
        return ref;
      }
    }
    FieldRef unknown = FieldRef.unresolved(name);
    frame.emit(
        new Instruction.StoreField(
            frame.original(frame.body.receiver()), unknown, value, store.span()));
    return unknown;
  }
}
