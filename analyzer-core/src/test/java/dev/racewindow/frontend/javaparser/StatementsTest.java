// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static dev.racewindow.frontend.javaparser.Lowering.bodyOfM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each statement as blocks, worked out from chapter 14 of the language specification. */
final class StatementsTest {
  @Test
  void ifWithEarlyReturnNeedsNoJoin() {
    assertThat(bodyOfM("void m(boolean c) { if (c) { a(); return; } b(); }"))
        .isEqualTo(
            """
            this=%0, %1(c):boolean
            b0:
              if %1 then b1 else b2
            b1:
              %2 = call unqualified a()
              return
            b2:
              %3 = call unqualified b()
              return
            """);
  }

  @Test
  void whileLoopJoinsWhatItChanges() {
    assertThat(bodyOfM("int m(int n) { int i = 0; while (i < n) { i++; } return i; }"))
        .isEqualTo(
            """
            this=%0, %1(n):int
            b0:
              %2(i):int = const 0
              goto b1
            b1:
              %3(i):int = phi b0: %2, b2: %6
              %4:boolean = less %3, %1
              if %4 then b2 else b3
            b2:
              %5:int = const 1
              %6(i):int = add %3, %5
              goto b1
            b3:
              return %3
            """);
  }

  @Test
  void forEachAsksForEachElement() {
    assertThat(bodyOfM("void m(List<User> l) { for (User u : l) { if (u.x()) break; u.y(); } }"))
        .isEqualTo(
            """
            this=%0, %1(l):List<User>
            b0:
              goto b1
            b1:
              %2:boolean = has next %1
              if %2 then b2 else b5
            b2:
              %3(u):User = next %1
              %4 = call virtual %3.x()
              if %4 then b3 else b4
            b3:
              goto b5
            b4:
              %5 = call virtual %3.y()
              goto b1
            b5:
              return
            """);
  }

  @Test
  void labelledContinueRunsTheUpdateOfTheOuterLoop() {
    assertThat(
            bodyOfM(
                "void m() { o: for (int i = 0; a(); i = next()) { while (b()) { continue o; } } }"))
        .isEqualTo(
            """
            this=%0
            b0:
              %1(i):int = const 0
              goto b1
            b1:
              %2 = call unqualified a()
              if %2 then b2 else b6
            b2:
              %3 = call unqualified b()
              if %3 then b3 else b4
            b3:
              goto b5
            b4:
              goto b5
            b5:
              %4(i):int = call unqualified next()
              goto b1
            b6:
              return
            """);
  }

  @Test
  void oldSwitchFallsThroughAndTestsTheDefaultLast() {
    assertThat(
            bodyOfM(
                "void m(int n) { switch (n) { default: d(); case 1: a(); break; case 2: b(); } }"))
        .isEqualTo(
            """
            this=%0, %1(n):int
            b0:
              %2:int = const 1
              %3:boolean = equal %1, %2
              if %3 then b4 else b1
            b1:
              %4:int = const 2
              %5:boolean = equal %1, %4
              if %5 then b2 else b3
            b2:
              %6 = call unqualified b()
              goto b5
            b3:
              %7 = call unqualified d()
              goto b4
            b4:
              %8 = call unqualified a()
              goto b5
            b5:
              return
            """);
  }

  @Test
  void enumLabelsAreNamesForTheLinker() {
    assertThat(bodyOfM("void m(State s) { switch (s) { case OPEN, NEW -> a(); } }"))
        .isEqualTo(
            """
            this=%0, %1(s):State
            b0:
              %2 = name OPEN
              %3:boolean = equal %1, %2
              if %3 then b2 else b1
            b1:
              %4 = name NEW
              %5:boolean = equal %1, %4
              if %5 then b2 else b3
            b2:
              %6 = call unqualified a()
              goto b4
            b3:
              goto b4
            b4:
              return
            """);
  }

  @Test
  void switchExpressionWithoutDefaultFailsOnTheUnexpected() {
    assertThat(
            bodyOfM(
                """
                int m(Object o) {
                  return switch (o) {
                    case String s when s.isEmpty() -> 1;
                    case Integer i -> { yield i; }
                  };
                }
                """))
        .isEqualTo(
            """
            this=%0, %1(o):Object
            b0:
              %2:boolean = instance of %1 as String
              if %2 then b1 else b3
            b1:
              %3(s):String = cast %1 as String
              %4 = call virtual %3.isEmpty()
              if %4 then b2 else b3
            b2:
              %5:int = const 1
              goto b5
            b3:
              %6:boolean = instance of %1 as Integer
              if %6 then b4 else b6
            b4:
              %7(i):Integer = cast %1 as Integer
              goto b5
            b5:
              %8 = phi b2: %5, b4: %7
              return %8
            b6:
              %9:java.lang.MatchException = new java.lang.MatchException
              %10 = call special %9.java.lang.MatchException.<init>()
              throw %9
            """);
  }

  @Test
  void recordPatternCallsTheAccessorsThatTheFileKnows() {
    assertThat(
            bodyOfM(
                "record P(int x, Object y) {} void m(Object o) { if (o instanceof P(int a, _)) u(a); }"))
        .isEqualTo(
            """
            this=%0, %1(o):Object
            b0:
              %2:boolean = instance of %1 as P
              if %2 then b1 else b2
            b1:
              %3:P = cast %1 as P
              %4(a):int = call virtual %3.x()
              %5 = call unqualified u(%4)
              goto b3
            b2:
              goto b3
            b3:
              return
            """);
  }

  @Test
  void assertThrowsWhereItFails() {
    assertThat(bodyOfM("void m(boolean c) { assert c : 1; }"))
        .isEqualTo(
            """
            this=%0, %1(c):boolean
            b0:
              if %1 then b1 else b2
            b1:
              return
            b2:
              %2:int = const 1
              %3:java.lang.AssertionError = new java.lang.AssertionError
              %4 = call special %3.java.lang.AssertionError.<init>(%2)
              throw %3
            """);
  }

  @Test
  void patternVariableLivesOnBehindANegatedTest() {
    assertThat(bodyOfM("void m(Object o) { if (!(o instanceof User u)) return; u.x(); }"))
        .isEqualTo(
            """
            this=%0, %1(o):Object
            b0:
              %2:boolean = instance of %1 as User
              if %2 then b1 else b2
            b1:
              %3(u):User = cast %1 as User
              %4 = call virtual %3.x()
              return
            b2:
              return
            """);
  }
}
