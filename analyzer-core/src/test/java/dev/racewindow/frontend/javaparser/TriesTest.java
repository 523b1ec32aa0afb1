// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static dev.racewindow.frontend.javaparser.Lowering.bodyOfM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Exceptional control flow: every exit runs what it must. */
final class TriesTest {
  @Test
  void catchSeesTheVariableAsItWas() {
    assertThat(
            bodyOfM(
                "int m() { int x = 1; try { a(); x = 2; b(); } catch (E | F e) { return x; } return x; }"))
        .isEqualTo(
            """
            this=%0
            b0: on E, F -> b3
              %1(x):int = const 1
              %2 = call unqualified a()
              %3(x):int = const 2
              goto b1
            b1: on E, F -> b3
              %4 = call unqualified b()
              goto b2
            b2:
              return %3
            b3:
              %5(x):int = phi b0: %1, b1: %3
              %6(e) = caught E, F
              return %5
            """);
  }

  @Test
  void finallyRunsBeforeTheReturnOfAValueThatIsComputedBefore() {
    assertThat(bodyOfM("int m() { try { return a(); } finally { b(); } }"))
        .isEqualTo(
            """
            this=%0
            b0: on any -> b2
              %1 = call unqualified a()
              goto b1
            b1:
              %2 = call unqualified b()
              return %1
            b2:
              %3 = caught any
              %4 = call unqualified b()
              throw %3
            """);
  }

  @Test
  void finallyThatReturnsSwallowsTheException() {
    assertThat(bodyOfM("int m() { try { a(); } finally { return 1; } }"))
        .isEqualTo(
            """
            this=%0
            b0: on any -> b2
              %1 = call unqualified a()
              goto b1
            b1:
              %2:int = const 1
              return %2
            b2:
              %3 = caught any
              %4:int = const 1
              return %4
            """);
  }

  @Test
  void breakRunsFinallyOnItsWayOut() {
    assertThat(bodyOfM("void m() { while (c()) { try { if (d()) break; } finally { f(); } } }"))
        .isEqualTo(
            """
            this=%0
            b0:
              goto b1
            b1:
              %1 = call unqualified c()
              if %1 then b2 else b6
            b2: on any -> b5
              %2 = call unqualified d()
              if %2 then b3 else b4
            b3:
              %3 = call unqualified f()
              goto b6
            b4:
              %4 = call unqualified f()
              goto b1
            b5:
              %5 = caught any
              %6 = call unqualified f()
              throw %5
            b6:
              return
            """);
  }

  @Test
  void resourcesAreClosedInReverseOrder() {
    assertThat(bodyOfM("void m(R q) { try (R r = open(); q) { use(r); } }"))
        .isEqualTo(
            """
            this=%0, %1(q):R
            b0:
              %2(r):R = call unqualified open()
              goto b1
            b1: on any -> b4
              %3 = call unqualified use(%2)
              goto b2
            b2: on any -> b5
              %4 = call virtual %1.close()
              goto b3
            b3:
              %5 = call virtual %2.close()
              return
            b4: on any -> b5
              %6 = caught any
              %7 = call virtual %1.close()
              throw %6
            b5:
              %8 = caught any
              %9 = call virtual %2.close()
              throw %8
            """);
  }

  @Test
  void monitorIsLeftOnEveryWayOut() {
    assertThat(bodyOfM("int m(Object lock) { synchronized (lock) { return a(); } }"))
        .isEqualTo(
            """
            this=%0, %1(lock):Object
            b0:
              monitor enter %1
              goto b1
            b1: on any -> b3
              %2 = call unqualified a()
              goto b2
            b2:
              monitor exit %1
              return %2
            b3:
              %3 = caught any
              monitor exit %1
              throw %3
            """);
  }
}
