// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Callee.Dispatch;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.Models.MatchedCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** Which model is meant where none, one or several match. */
class ModelIndexTest {
  /** UserRepository extends Jpa extends Crud; all types are Objects. */
  private static final TypeHierarchy HIERARCHY =
      new TypeHierarchy() {
        private final Map<String, List<String>> ancestors =
            Map.of(
                "my.UserRepository", List.of("my.UserRepository", "lib.Jpa", "lib.Crud"),
                "lib.Jpa", List.of("lib.Jpa", "lib.Crud"));

        @Override
        public boolean isKnown(String type) {
          return true;
        }

        @Override
        public List<String> ancestors(String type) {
          return ancestors.getOrDefault(type, List.of(type));
        }

        @Override
        public List<TypeRef> argumentsFor(TypeRef type, String ancestor) {
          return List.of();
        }

        @Override
        public SortedSet<String> subtypes(String type) {
          return Collections.emptySortedSet();
        }
      };

  private static final TypeRef USERS = TypeRef.Named.of("my.UserRepository");

  private static ModelFile file(String... lines) {
    List<String> problems = new ArrayList<>();
    ModelFile file =
        new ModelReader("test.yml", problem -> problems.add(problem.toString()))
            .read(String.join("\n", lines));
    assertThat(problems).isEmpty();
    return file;
  }

  private static Models shipped(String... lines) {
    return new ModelIndex(List.of(List.of(), List.of(file(lines))));
  }

  private static Callee callee(String owner, String name, String... parameters) {
    return new Callee(
        Dispatch.VIRTUAL, TypeRef.Named.of(owner), name, List.of(parameters), TypeRef.UNKNOWN);
  }

  private static Optional<Verb> verb(Models models, Callee callee) {
    return models.call(callee, USERS, HIERARCHY).map(match -> match.model().does());
  }

  @Test
  void aCallbackIsMeantByNameAndParametersBelowItsType() {
    Models models =
        shipped(
            "callbacks:",
            "  - {match: 'lib.Crud+#run(String...)', role: not concurrent}",
            "  - {match: 'lib.Jpa#stop()', role: not concurrent}");
    assertThat(callback(models, "my.UserRepository", "run", "String[]"))
        .contains(CallbackModel.Role.NOT_CONCURRENT);
    assertThat(callback(models, "my.UserRepository", "run")).isEmpty();
    assertThat(callback(models, "my.UserRepository", "walk", "String[]")).isEmpty();
    assertThat(callback(models, "my.Other", "run", "String[]")).isEmpty();
    assertThat(callback(models, "my.UserRepository", "stop")).isEmpty();
    assertThat(callback(models, "lib.Jpa", "stop")).isPresent();
  }

  private static Optional<CallbackModel.Role> callback(
      Models models, String owner, String name, String... parameters) {
    MethodId method = new MethodId(owner, name, List.of(parameters));
    return models.callback(method, HIERARCHY).map(CallbackModel::role);
  }

  @Test
  void staysSilentOnUnresolvedCallees() {
    Models models = shipped("calls: [{match: 'lib.Crud+#save(*)', does: save}]");
    assertThat(models.call(Callee.unresolved(Dispatch.VIRTUAL, "save"), USERS, HIERARCHY))
        .isEmpty();
  }

  @Test
  void staysSilentOnOtherNamesArgumentsAndTypes() {
    Models models = shipped("calls: [{match: 'lib.Crud+#save(Object)', does: save}]");
    assertThat(verb(models, callee("lib.Crud", "safe", "Object"))).isEmpty();
    assertThat(verb(models, callee("lib.Crud", "save"))).isEmpty();
    assertThat(verb(models, callee("lib.Crud", "save", "String"))).isEmpty();
    assertThat(models.call(callee("a.B", "save", "Object"), TypeRef.UNKNOWN, HIERARCHY)).isEmpty();
  }

  @Test
  void withoutPlusSubtypesAreNotMeant() {
    Models models = shipped("calls: [{match: 'lib.Crud#save(*)', does: save}]");
    assertThat(models.call(callee("lib.Jpa", "save", "Object"), USERS, HIERARCHY)).isEmpty();
    assertThat(verb(models, callee("lib.Crud", "save", "Object"))).contains(Verb.SAVE);
  }

  @Test
  void aMethodDeclaredAgainInASubtypeIsTheSame() {
    Models models = shipped("calls: [{match: 'lib.Crud+#findById(*)', does: read}]");
    Optional<MatchedCall> match =
        models.call(callee("my.UserRepository", "findById", "Long"), USERS, HIERARCHY);
    assertThat(match.map(MatchedCall::type)).contains("lib.Crud");
  }

  @Test
  void theNearestAncestorWins() {
    Models models =
        shipped(
            "calls:",
            "  - {match: 'lib.Crud+#save(*)', does: insert}",
            "  - {match: 'lib.Jpa+#save(*)', does: save}");
    assertThat(verb(models, callee("lib.Crud", "save", "Object"))).contains(Verb.SAVE);
  }

  @Test
  void theMoreLiteralPatternWins() {
    Models models =
        shipped(
            "calls:",
            "  - {match: 'lib.Crud+#*(..)', does: nothing}",
            "  - {match: 'lib.Crud+#find*(..)', does: compute}",
            "  - {match: 'lib.Crud+#findAll(..)', does: pass}",
            "  - {match: 'lib.Crud+#findAll(*)', does: read}",
            "  - {match: 'lib.Crud+#findAll(Sort)', does: count}");
    assertThat(verb(models, callee("lib.Crud", "findAll", "Sort"))).contains(Verb.COUNT);
    assertThat(verb(models, callee("lib.Crud", "findAll", "Page"))).contains(Verb.READ);
    assertThat(verb(models, callee("lib.Crud", "findAll"))).contains(Verb.PASS);
    assertThat(verb(models, callee("lib.Crud", "findOne"))).contains(Verb.COMPUTE);
    assertThat(verb(models, callee("lib.Crud", "toString"))).contains(Verb.NOTHING);
  }

  @Test
  void theUsersModelWins() {
    Models models =
        new ModelIndex(
            List.of(
                List.of(file("calls: [{match: 'lib.Crud+#s*(..)', does: effect}]")),
                List.of(file("calls: [{match: 'my.UserRepository#save(Object)', does: save}]"))));
    assertThat(verb(models, callee("my.UserRepository", "save", "Object"))).contains(Verb.EFFECT);
  }

  @Test
  void ofEqualPatternsTheFirstWins() {
    Models models =
        shipped(
            "calls:",
            "  - {match: 'lib.Crud+#save(*)', does: save}",
            "  - {match: 'lib.Crud+#save(*)', does: insert}");
    assertThat(verb(models, callee("lib.Crud", "save", "Object"))).contains(Verb.SAVE);
  }

  @Test
  void annotationsAreFoundByTheirName() {
    Models models = shipped("annotations: [{match: a.Tx, role: transaction}]");
    assertThat(models.annotation(Annotation.of("a.Tx", Map.of(), Span.NONE))).isPresent();
    assertThat(models.annotation(Annotation.of("b.Tx", Map.of(), Span.NONE))).isEmpty();
  }

  @Test
  void typesAreFoundByTheNearestAncestor() {
    Models models =
        shipped(
            "types:",
            "  - {match: lib.Jpa, role: database}",
            "  - {match: lib.Crud+, role: repository}");
    assertThat(models.type("my.UserRepository", HIERARCHY).map(TypeModel::role))
        .contains(TypeModel.Role.REPOSITORY);
    assertThat(models.type("lib.Jpa", HIERARCHY).map(TypeModel::role))
        .contains(TypeModel.Role.DATABASE);
    assertThat(models.type("a.B", HIERARCHY)).isEmpty();
  }
}
