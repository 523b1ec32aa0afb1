// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What names mean (JLS 6.4 and 6.5), in bodies, headers and annotations. */
class NamesTest {
  @Test
  void anUnknownImportStillSaysTheQualifiedName() {
    Linked linked =
        Linked.of(
            """
            package shop;
            import org.example.Lock;
            import org.example.Locked;
            @Locked
            class Service {
              Lock lock;
              void run() { lock.acquire("a", 1).release(); }
            }
            """);

    assertThat(linked.type("shop.Service").annotations())
        .extracting(Annotation::type)
        .containsExactly("org.example.Locked");
    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly("org.example.Lock.acquire(String, int) : ?", "?.release() : ?");
    assertThat(linked.program().unresolvedCalls()).isEqualTo(Map.of("receiver type unknown", 1));
  }

  @Test
  void aGeneratedLoggerIsFoundInNestedCode() {
    Linked linked =
        Linked.of(
            """
            package shop;
            import lombok.extern.slf4j.Slf4j;
            import lombok.extern.log4j.Log4j2;
            @Slf4j class Service {
              void run() { Runnable late = () -> log.info("late"); }
            }
            @Log4j2 class Other extends org.example.Base {
              void run() { log.warn("other {}", 1); }
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly("org.slf4j.Logger.info(String) : void");
    assertThat(linked.calls("shop.Other", "run"))
        .containsExactly("org.apache.logging.log4j.Logger.warn(String, int) : ?");
    assertThat(linked.program().unresolvedCalls()).isEmpty();
  }

  @Test
  void aMethodThatNobodyDeclaresStaysUnresolved() {
    Linked linked =
        Linked.of(
            """
            package shop;
            class Service {
              void run(Service other) { other.missing(); gone(); nowhere.call(); }
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly("?.missing() : ?", "?.gone() : ?", "?.call() : ?");
    assertThat(linked.program().unresolvedCalls())
        .isEqualTo(
            Map.of(
                "no such method in a type of the program", 1,
                "unqualified call of an unknown method", 1,
                "receiver type unknown", 1));
  }

  @Test
  void whatAnUnknownParentMayDeclareIsFoundByName() {
    Linked linked =
        Linked.of(
            """
            package shop;
            import org.example.BaseDao;
            class Dao extends BaseDao<String> {
              void run() { insert("x"); }
            }
            """);

    assertThat(linked.calls("shop.Dao", "run"))
        .containsExactly("org.example.BaseDao<java.lang.String>.insert(String) : ?");
  }

  @Test
  void anInnerClassReachesTheMembersAroundIt() {
    Linked linked =
        Linked.of(
            """
            package shop;
            class Parent { int inherited; void up() {} }
            class Service extends Parent {
              private int own;
              void work(int n) {}
              class Inner {
                void run() { work(own); work(inherited); up(); Service.this.work(1); }
              }
            }
            """);

    assertThat(linked.reads("shop.Service.Inner", "run"))
        .contains(
            "shop.Service.Inner.this$0 : shop.Service",
            "shop.Service.own : int",
            "shop.Parent.inherited : int");
    assertThat(linked.calls("shop.Service.Inner", "run"))
        .containsExactly(
            "shop.Service.work(int) : void",
            "shop.Service.work(int) : void",
            "shop.Parent.up() : void",
            "shop.Service.work(int) : void");
    assertThat(linked.instructions("shop.Service.Inner", "run"))
        .filteredOn(Instruction.Call.class::isInstance)
        .allMatch(each -> ((Instruction.Call) each).receiver().isPresent());
  }

  @Test
  void staticMembersComeThroughTypesAndImports() {
    Linked linked =
        Linked.of(
            """
            package shop;
            import static java.util.Objects.requireNonNull;
            import static shop.Limits.*;
            class Service {
              void run() {
                requireNonNull(MAX);
                helper();
                Math.max(Limits.MAX, Integer.MAX_VALUE);
                java.util.List.of(Limits.Kind.OPEN);
              }
            }
            """,
            """
            package shop;
            class Limits {
              static final int MAX = 3;
              static void helper() {}
              enum Kind { OPEN }
            }
            """);

    assertThat(linked.reads("shop.Service", "run"))
        .containsExactly(
            "shop.Limits.MAX : int",
            "shop.Limits.MAX : int",
            "java.lang.Integer.MAX_VALUE : int",
            "shop.Limits.Kind.OPEN : shop.Limits.Kind");
    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly(
            "STATIC java.util.Objects.requireNonNull(Object) : java.lang.Integer",
            "STATIC shop.Limits.helper() : void",
            "STATIC java.lang.Math.max(int, int) : int",
            "STATIC java.util.List.of(Object) : java.util.List<shop.Limits.Kind>");
  }

  @Test
  void aCaseLabelIsAConstantOfTheEnum() {
    Linked linked =
        Linked.of(
            """
            package shop;
            class Service {
              enum Kind { OPEN, SHUT }
              int run(Kind kind) {
                switch (kind) { case OPEN: return 1; default: return 2; }
              }
            }
            """);

    assertThat(linked.reads("shop.Service", "run"))
        .containsExactly("shop.Service.Kind.OPEN : shop.Service.Kind");
  }

  @Test
  void constantsAreFoldedAcrossFiles() {
    Linked linked =
        Linked.of(
            """
            package shop;
            import jakarta.persistence.LockModeType;
            import org.springframework.data.jpa.repository.*;
            interface Users {
              String WHERE = " where u.id = " + Sql.FIRST;
              @Lock(LockModeType.PESSIMISTIC_WRITE)
              @Query("select u from User u" + WHERE)
              Object find();
            }
            """,
            """
            package shop;
            class Sql { static final int FIRST = 1; }
            """);

    List<Annotation> annotations = linked.method("shop.Users", "find").annotations();
    assertThat(annotations)
        .extracting(Annotation::type)
        .containsExactly(
            "org.springframework.data.jpa.repository.Lock",
            "org.springframework.data.jpa.repository.Query");
    assertThat(annotations)
        .extracting(each -> each.attribute("value").orElseThrow())
        .containsExactly(
            new ConstantExpr.Name("jakarta.persistence.LockModeType.PESSIMISTIC_WRITE"),
            new ConstantExpr.Text("select u from User u where u.id = 1"));
  }

  @Test
  void theHierarchyKnowsTheArgumentsOfAncestors() {
    Linked linked =
        Linked.of(
            """
            package shop;
            import org.springframework.data.jpa.repository.JpaRepository;
            interface Base<E> extends JpaRepository<E, Long> {}
            interface Users extends Base<String> {}
            """);
    TypeHierarchy hierarchy = linked.program().hierarchy();

    assertThat(
            hierarchy.argumentsFor(
                TypeRef.Named.of("shop.Users"),
                "org.springframework.data.repository.CrudRepository"))
        .containsExactly(Types.STRING, TypeRef.Named.of("java.lang.Long"));
    assertThat(hierarchy.subtypes("org.springframework.data.repository.Repository"))
        .containsExactly("shop.Base", "shop.Users");
    assertThat(hierarchy.isKnown("org.example.Unheard")).isFalse();
    assertThat(hierarchy.ancestors("org.example.Unheard")).containsExactly("org.example.Unheard");
    assertThat(hierarchy.ancestors("shop.Users"))
        .startsWith("shop.Users", "shop.Base")
        .endsWith("java.lang.Object");
  }

  @Test
  void theResultDoesNotDependOnTheThreads() {
    String[] sources = {
      "package a; class A { B b; void run() { b.go(x -> x.run()); } }",
      "package a; class B { void go(java.util.function.Consumer<A> c) { c.accept(null); } }"
    };

    assertThat(Linker.link(Linked.units(sources), ClassPath.empty(), Signatures.none(), 4).types())
        .isEqualTo(
            Linker.link(Linked.units(sources), ClassPath.empty(), Signatures.none(), 1).types());
  }
}
