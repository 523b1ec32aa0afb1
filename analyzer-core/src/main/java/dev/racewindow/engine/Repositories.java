// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.models.EntitySource;
import dev.racewindow.models.TypeModel;
import dev.racewindow.schema.Table;
import dev.racewindow.sql.DerivedQuery;
import dev.racewindow.sql.LockStrength;
import dev.racewindow.sql.PropertyNames;
import dev.racewindow.sql.SqlParser;
import dev.racewindow.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of repository methods that have no body: annotated with a statement, or named as one. */
final class Repositories {
  /** A property of a parameter, in the language of expressions: {@code #user.address.city}. */
  private static final Pattern EXPRESSION = Pattern.compile("#\\{\\s*#(\\w+(?:\\.\\w+)*)\\s*}");

  private final Frame frame;
  private final Calls calls;

  Repositories(Frame frame, Calls calls) {
    this.frame = frame;
    this.calls = calls;
  }

  /** What the call adds; empty if it is no such method. */
  Optional<Known> call(Instruction.Call call, TypeRef receiver) {
    Optional<TypeModel> repository =
        frame
            .knowledge
            .models()
            .type(receiver.name(), frame.knowledge.program().hierarchy())
            .filter(model -> model.role() == TypeModel.Role.REPOSITORY);
    Optional<MethodDecl> method =
        frame.knowledge.targets().declaration(call.callee()).filter(m -> m.body().isEmpty());
    // A fragment of a repository that the project implements itself is a method like any other.
    if (repository.isEmpty()
        || method.isEmpty()
        || !frame.knowledge.targets().of(call.callee(), receiver).isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeRef> entity = entity(repository.get(), receiver);
    Optional<Known> stated = stated(call, method.get(), entity);
    Optional<Known> known = stated.isPresent() ? stated : derived(call, method.get(), entity);
    known.ifPresent(found -> declared(call, found));
    return known;
  }

  /** What the declaration of a method says beside what it asks for. */
  void declared(Instruction.Call call, Known found) {
    Optional<MethodDecl> method = frame.knowledge.targets().declaration(call.callee());
    if (method.flatMap(this::mode).filter(LockModes::increments).isPresent()) {
      new Increments(frame).add(call.span(), found);
    }
    if (method
        .flatMap(declared -> annotation(declared, Role.MODIFYING))
        .filter(annotation -> isTrue(annotation, "clears"))
        .isPresent()) {
      new Loads(frame).clear();
    }
  }

  /** Whether a repository method without a body carries a statement, or is named as one. */
  static boolean isUnderstood(Knowledge knowledge, MethodDecl method) {
    return method.annotations().stream()
            .flatMap(annotation -> knowledge.models().annotation(annotation).stream())
            .anyMatch(model -> model.role() == Role.QUERY)
        || DerivedQuery.parse(method.id().name()).isPresent();
  }

  private Optional<TypeRef> entity(TypeModel repository, TypeRef receiver) {
    if (repository.entity().isEmpty()
        || !(repository.entity().get() instanceof EntitySource.TypeArgument argument)) {
      return Optional.empty();
    }
    List<TypeRef> arguments =
        frame.knowledge.program().hierarchy().argumentsFor(receiver, repository.type());
    return argument.index() < arguments.size()
        ? Optional.of(arguments.get(argument.index()))
        : Optional.empty();
  }

  /** A method that carries its statement. */
  private Optional<Known> stated(
      Instruction.Call call, MethodDecl method, Optional<TypeRef> entity) {
    Optional<NamedQueries.Named> query = statement(method).or(() -> named(method, entity));
    if (query.isEmpty()) {
      return Optional.empty();
    }
    boolean jpql = query.get().entities();
    String statement =
        query
            .get()
            .text()
            .replace(
                SqlParser.ENTITY_NAME,
                entity.map(type -> frame.knowledge.schema().resource(type).name()).orElse("?"));
    Optional<Statement> parsed = frame.knowledge.statements().parse(statement, jpql);
    if (parsed.isEmpty()) {
      frame.knowledge.statements().addUnread(frame.location(call.span()));
      return Optional.of(Known.from(Transfer.union(arguments(call))));
    }
    Optional<Resource> fetched = fetched(method);
    return Optional.of(
        new StatementFacts(frame, user(method, entity))
            .run(
                call,
                new StatementTexts.Read(parsed.get(), List.of(), false),
                new StatementFacts.Run(
                    shape(method),
                    fetched,
                    false,
                    jpql || fetched.isPresent(),
                    lock(method),
                    binding -> bound(call, method, binding),
                    Transfer.union(arguments(call)))));
  }

  private Optional<NamedQueries.Named> statement(MethodDecl method) {
    return annotation(method, Role.QUERY)
        .flatMap(
            query ->
                text(query, "text")
                    .map(text -> new NamedQueries.Named(text, !isTrue(query, "native"))));
  }

  /**
   * The statement that the entity declares under its own name and that of the method (Spring Data
   * JPA reference, "Using JPA Named Queries").
   */
  private Optional<NamedQueries.Named> named(MethodDecl method, Optional<TypeRef> entity) {
    return entity
        .filter(TypeRef.Named.class::isInstance)
        .map(type -> ((TypeRef.Named) type).simpleName() + "." + method.id().name())
        .flatMap(frame.knowledge.named()::find);
  }

  /** The class whose tables a statement names: the repository's entity lies nearest to them. */
  private static String user(MethodDecl method, Optional<TypeRef> entity) {
    return entity
        .filter(TypeRef.Named.class::isInstance)
        .map(TypeRef::name)
        .orElse(method.id().owner());
  }

  /** The entity that the method returns, or returns in a holder. */
  private Optional<Resource> fetched(MethodDecl method) {
    TypeRef type = method.returnType();
    if (type instanceof TypeRef.Named named && named.arguments().size() == 1) {
      type = named.arguments().get(0);
    }
    return frame.knowledge.schema().ofEntity(type.name()).map(Table::resource);
  }

  private List<Known> arguments(Instruction.Call call) {
    return call.arguments().stream().map(frame::known).toList();
  }

  private Known bound(Instruction.Call call, MethodDecl method, Statement.Binding binding) {
    List<Known> arguments = arguments(call);
    if (binding instanceof Statement.Binding.Position position) {
      return position.number() <= arguments.size()
          ? arguments.get(position.number() - 1)
          : Known.NOTHING;
    }
    if (!(binding instanceof Statement.Binding.Named named)) {
      return Known.NOTHING;
    }
    Matcher expression = EXPRESSION.matcher(named.name());
    List<String> path =
        List.of((expression.matches() ? expression.group(1) : named.name()).split("\\."));
    for (int index = 0; index < Math.min(arguments.size(), method.parameters().size()); index++) {
      if (isNamed(method.parameters().get(index), path.get(0))) {
        Known value = arguments.get(index);
        for (String property : path.subList(1, path.size())) {
          value = frame.load(value, property);
        }
        return value;
      }
    }
    return Known.NOTHING;
  }

  /** By its own name, or by that which any annotation gives it. */
  private static boolean isNamed(Parameter parameter, String name) {
    return parameter.name().equals(name)
        || parameter.annotations().stream()
            .anyMatch(
                annotation ->
                    annotation
                        .attribute("value")
                        .filter(new ConstantExpr.Text(name)::equals)
                        .isPresent());
  }

  /** A method whose name is the query. */
  private Optional<Known> derived(
      Instruction.Call call, MethodDecl method, Optional<TypeRef> entity) {
    Resource resource = entity.map(frame.knowledge.schema()::resource).orElse(Resource.UNKNOWN);
    Optional<Set<String>> properties =
        entity
            .flatMap(type -> frame.knowledge.schema().ofEntity(type.name()))
            .map(Table::attributes);
    PropertyNames names = path -> path.isEmpty() ? properties : Optional.empty();
    Optional<DerivedQuery> query = DerivedQuery.parse(method.id().name(), names);
    if (query.isEmpty()) {
      return Optional.empty();
    }
    Key key = key(query.get(), arguments(call));
    boolean managed = entity.filter(frame.knowledge.schema()::isManaged).isPresent();
    if (query.get().subject() == DerivedQuery.Subject.DELETE) {
      return Optional.of(
          new DerivedDeletes(frame, calls.callbacks())
              .add(
                  call,
                  new DerivedDeletes.Doomed(resource, key, lock(method), managed, shape(method))));
    }
    Check.Kind kind =
        switch (query.get().subject()) {
          case EXISTS -> Check.Kind.EXISTENCE;
          case COUNT -> Check.Kind.COUNT;
          default -> shape(method) == Shape.ROWS ? Check.Kind.ROWS : Check.Kind.ROW;
        };
    return Optional.of(
        new Checks(frame)
            .add(
                call,
                new Checks.Fetched(kind, resource, key, new TreeSet<>(), lock(method), managed),
                false));
  }

  private static Key key(DerivedQuery query, List<Known> arguments) {
    TreeMap<String, Term> equal = new TreeMap<>();
    for (DerivedQuery.Equality equality : query.equalities()) {
      equal.put(
          equality.property(),
          equality.argument() < arguments.size()
              ? arguments.get(equality.argument()).term()
              : Term.UNKNOWN);
    }
    query
        .constants()
        .forEach((property, constant) -> equal.put(property, new Term.Constant(constant)));
    TreeSet<String> others = new TreeSet<>(query.predicateProperties());
    others.removeAll(equal.keySet());
    return new Key(equal, others);
  }

  /**
   * The lock that the declaration of a method asks for; also of one that a library declares too.
   */
  LockStrength lock(Instruction.Call call) {
    return frame
        .knowledge
        .targets()
        .declaration(call.callee())
        .map(this::lock)
        .orElse(LockStrength.NONE);
  }

  private LockStrength lock(MethodDecl method) {
    LockStrength lock = mode(method).map(LockModes::of).orElse(LockStrength.NONE);
    boolean skips =
        annotation(method, Role.QUERY_HINTS)
            .filter(hints -> LockModes.skips(frame.knowledge.models(), hints))
            .isPresent();
    return skips && lock.isExclusive() ? LockStrength.SKIP_LOCKED : lock;
  }

  private Optional<String> mode(MethodDecl method) {
    return annotation(method, Role.ROW_LOCK)
        .flatMap(
            annotation ->
                frame
                    .knowledge
                    .models()
                    .annotation(annotation)
                    .flatMap(model -> model.attribute("mode"))
                    .flatMap(annotation::attribute))
        .filter(ConstantExpr.Name.class::isInstance)
        .map(mode -> ((ConstantExpr.Name) mode).name());
  }

  /** The shape of a result by the method's declared type. */
  private Shape shape(MethodDecl method) {
    TypeRef type = method.returnType();
    String name = type.name();
    if (name.equals("void")) {
      return Shape.NOTHING;
    }
    if (name.equalsIgnoreCase("boolean") || name.endsWith(".Boolean")) {
      return Shape.BOOLEAN;
    }
    if (type instanceof TypeRef.Primitive || name.startsWith("java.lang.")) {
      return annotation(method, Role.MODIFYING).isPresent() ? Shape.UPDATE_COUNT : Shape.SCALAR;
    }
    boolean many =
        type instanceof TypeRef.Array
            || frame.knowledge.program().hierarchy().isSubtype(name, "java.lang.Iterable")
            || frame.knowledge.program().hierarchy().isSubtype(name, "java.util.stream.BaseStream")
            || frame.knowledge.program().hierarchy().isSubtype(name, "java.util.Map");
    return many ? Shape.ROWS : Shape.ROW;
  }

  private Optional<Annotation> annotation(MethodDecl method, Role role) {
    return method.annotations().stream()
        .filter(
            annotation ->
                frame
                    .knowledge
                    .models()
                    .annotation(annotation)
                    .map(AnnotationModel::role)
                    .filter(role::equals)
                    .isPresent())
        .findFirst();
  }

  private Optional<ConstantExpr> property(Annotation annotation, String property) {
    return frame
        .knowledge
        .models()
        .annotation(annotation)
        .flatMap(model -> model.attribute(property))
        .flatMap(annotation::attribute);
  }

  private Optional<String> text(Annotation annotation, String property) {
    return property(annotation, property)
        .filter(ConstantExpr.Text.class::isInstance)
        .map(value -> ((ConstantExpr.Text) value).value());
  }

  private boolean isTrue(Annotation annotation, String property) {
    return property(annotation, property).filter(v -> v.toString().equals("true")).isPresent();
  }
}
