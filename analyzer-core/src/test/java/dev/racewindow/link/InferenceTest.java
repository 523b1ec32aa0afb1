// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The types of generic calls, lambdas and method references (JLS 15.12, 15.13, 15.27, 18). */
class InferenceTest {
  private static final String USER =
      """
      package shop;
      class User { String name; String getName() { return name; } long getAge() { return 1; } }
      """;

  private static final String REPOSITORY =
      """
      package shop;
      import java.util.Optional;
      import org.springframework.data.jpa.repository.JpaRepository;
      interface UserRepository extends JpaRepository<User, Long> {
        Optional<User> findByEmail(String email);
      }
      """;

  private static Linked service(String members) {
    return Linked.of(
        USER,
        REPOSITORY,
        """
        package shop;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.function.*;
        import java.util.stream.*;
        import org.springframework.transaction.support.TransactionTemplate;
        class Service {
          UserRepository users;
          TransactionTemplate transactions;
          %s
        }
        """
            .formatted(members));
  }

  @Test
  void aChainOfOptionalsKeepsItsTypes() {
    Linked linked =
        service(
            """
            String run(String e) {
              return users.findByEmail(e)
                  .map(User::getName)
                  .filter(n -> n.length() > 3)
                  .orElseThrow(() -> new IllegalStateException());
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly(
            "shop.UserRepository.findByEmail(String) : java.util.Optional<shop.User>",
            "shop.User.getName() : java.lang.String",
            "java.util.Optional<shop.User>.map(Function) : java.util.Optional<java.lang.String>",
            "java.lang.String.length() : int",
            "java.util.Optional<java.lang.String>.filter(Predicate)"
                + " : java.util.Optional<java.lang.String>",
            "SPECIAL java.lang.IllegalStateException.<init>() : void",
            "java.util.Optional<java.lang.String>.orElseThrow(Supplier) : java.lang.String");
    assertThat(linked.program().unresolvedCalls()).isEmpty();
  }

  @Test
  void aCollectorLearnsItsElementFromTheStream() {
    Linked linked =
        service(
            """
            int run(List<User> all) {
              List<String> names =
                  all.stream().filter(u -> u.getAge() > 3).map(u -> u.getName())
                      .collect(Collectors.toList());
              return names.get(0).length();
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .contains(
            "shop.User.getAge() : long",
            "java.util.stream.Stream<java.lang.String>.collect(Collector)"
                + " : java.util.List<java.lang.String>",
            "java.util.List<java.lang.String>.get(int) : java.lang.String",
            "java.lang.String.length() : int");
    assertThat(linked.program().unresolvedCalls()).isEmpty();
  }

  @Test
  void aLambdaThatWasGivenToACollectorWaitsForTheStream() {
    Linked linked =
        service(
            """
            int run(List<User> all) {
              var byName = all.stream().collect(Collectors.groupingBy(u -> u.getName()));
              return byName.get("x").size();
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .contains(
            "shop.User.getName() : java.lang.String",
            "java.util.Map<java.lang.String, java.util.List<shop.User>>.get(Object)"
                + " : java.util.List<shop.User>");
    assertThat(linked.program().unresolvedCalls()).isEmpty();
  }

  @Test
  void theResultOfATransactionIsThatOfItsLambda() {
    Linked linked =
        service(
            """
            String run(User u) {
              return transactions.execute(status -> users.save(u)).getName();
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly(
            "org.springframework.data.repository.CrudRepository<shop.User, java.lang.Long>"
                + ".save(Object) : shop.User",
            "org.springframework.transaction.support.TransactionTemplate"
                + ".execute(TransactionCallback) : shop.User",
            "shop.User.getName() : java.lang.String");
  }

  @Test
  void aLoopVariableHasTheElementsType() {
    Linked linked =
        service(
            """
            void run(Map<String, List<User>> all) {
              for (var entry : all.entrySet()) {
                for (var user : entry.getValue()) {
                  user.getName();
                }
              }
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .containsExactly(
            "java.util.Map<java.lang.String, java.util.List<shop.User>>.entrySet()"
                + " : java.util.Set<java.util.Map.Entry<java.lang.String,"
                + " java.util.List<shop.User>>>",
            "java.util.Map.Entry<java.lang.String, java.util.List<shop.User>>.getValue()"
                + " : java.util.List<shop.User>",
            "shop.User.getName() : java.lang.String");
  }

  @Test
  void aDiamondIsFilledByWhatItsVariableDeclares() {
    Linked linked =
        service(
            """
            void run() {
              Map<String, User> all = new HashMap<>();
              all.computeIfAbsent("a", key -> new User()).getName();
            }
            """);

    assertThat(linked.calls("shop.Service", "run"))
        .contains(
            "SPECIAL java.util.HashMap<java.lang.String, shop.User>.<init>() : void",
            "shop.User.getName() : java.lang.String");
    assertThat(linked.program().unresolvedCalls()).isEmpty();
  }

  @Test
  void allFormsOfMethodReferencesBecomeCalls() {
    Linked linked =
        service(
            """
            static String plain(User u) { return ""; }
            String bound(User u) { return ""; }
            void run(Stream<User> s, User other) {
              s.map(Service::plain);
              s.map(this::bound);
              s.map(User::getName);
              s.map(ArrayList<User>::new);
              s.map(other::equals);
              s.map(super::equals);
            }
            """);

    assertThat(linked.calls("shop.Service", "run").stream().filter(c -> !c.contains(".map(")))
        .containsExactly(
            "STATIC shop.Service.plain(User) : java.lang.String",
            "shop.Service.bound(User) : java.lang.String",
            "shop.User.getName() : java.lang.String",
            "SPECIAL java.util.ArrayList<shop.User>.<init>(int) : void",
            "java.lang.Object.equals(Object) : boolean",
            "SPECIAL java.lang.Object.equals(Object) : boolean");
  }

  @Test
  void overloadsAreChosenByTheArguments() {
    Linked linked =
        service(
            """
            void take(Object o) {}
            void take(String s) {}
            void take(long l) {}
            void take(String s, Object... rest) {}
            void run(ExecutorService pool, User u, List<User> all) {
              take(u);
              take("a");
              take(1);
              take("a", u, u);
              pool.submit(() -> { u.getName(); });
              pool.submit(() -> { return u.getName(); });
              all.remove(0);
              all.remove(u);
            }
            """);

    assertThat(linked.calls("shop.Service", "run").stream().filter(c -> !c.contains("getName")))
        .containsExactly(
            "shop.Service.take(Object) : void",
            "shop.Service.take(String) : void",
            "shop.Service.take(long) : void",
            "shop.Service.take(String, Object[]) : void",
            "java.util.concurrent.ExecutorService.submit(Runnable)"
                + " : java.util.concurrent.Future<?>",
            "java.util.concurrent.ExecutorService.submit(Callable)"
                + " : java.util.concurrent.Future<java.lang.String>",
            "java.util.List<shop.User>.remove(int) : shop.User",
            "java.util.List<shop.User>.remove(Object) : boolean");
  }

  @Test
  void aTypeVariableHasTheMembersOfItsBound() {
    Linked linked =
        Linked.of(
            USER,
            """
            package shop;
            abstract class Base<T extends User> {
              abstract T load(long id);
              String run() { return load(1).getName(); }
            }
            """,
            """
            package shop;
            class Guest extends User { void leave() {} }
            """,
            """
            package shop;
            abstract class Guests extends Base<Guest> {
              void run2() { load(2).leave(); }
            }
            """);

    assertThat(linked.calls("shop.Base", "run"))
        .containsExactly("shop.Base<T>.load(long) : T", "shop.User.getName() : java.lang.String");
    assertThat(linked.calls("shop.Guests", "run2"))
        .containsExactly(
            "shop.Base<shop.Guest>.load(long) : shop.Guest", "shop.Guest.leave() : void");
  }
}
