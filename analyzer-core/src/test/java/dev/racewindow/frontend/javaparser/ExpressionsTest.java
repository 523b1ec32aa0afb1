// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import static dev.racewindow.frontend.javaparser.Lowering.bodyOfM;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expressions and names as instructions, worked out from chapters 6 and 15 of the language. */
final class ExpressionsTest {
  @Test
  void shortCircuitIsBranches() {
    assertThat(bodyOfM("boolean m(boolean a, boolean b) { return a && !b; }"))
        .isEqualTo(
            """
            this=%0, %1(a):boolean, %2(b):boolean
            b0:
              if %1 then b1 else b3
            b1:
              if %2 then b3 else b2
            b2:
              %3:boolean = const true
              goto b4
            b3:
              %4:boolean = const false
              goto b4
            b4:
              %5 = phi b2: %3, b3: %4
              return %5
            """);
  }

  @Test
  void choiceIsAPhi() {
    assertThat(bodyOfM("Object m(boolean c) { return c ? a() : null; }"))
        .isEqualTo(
            """
            this=%0, %1(c):boolean
            b0:
              if %1 then b1 else b2
            b1:
              %2 = call unqualified a()
              goto b3
            b2:
              %3 = const null
              goto b3
            b3:
              %4 = phi b1: %2, b2: %3
              return %4
            """);
  }

  @Test
  void fieldsOfTheTypeAreLoadedAndOtherNamesLeftToTheLinker() {
    assertThat(
            bodyOfM(
                "int f; static int S; void m(A p) { f = S; other = p.f.g; x.y.z = Other.MAX; }"))
        .isEqualTo(
            """
            this=%0, %1(p):A
            b0:
              %2 = load static A.S
              store %0.A.f = %2
              %3 = load %1.f
              %4 = load %3.g
              store name other = %4
              %5 = name Other.MAX
              store name x.y.z = %5
              return
            """);
  }

  @Test
  void localHidesTheField() {
    assertThat(bodyOfM("int f; int m(int f) { this.f = f; return f; }"))
        .isEqualTo(
            """
            this=%0, %1(f):int
            b0:
              store %0.f = %1
              return %1
            """);
  }

  @Test
  void compoundAssignmentReadsThePlaceOnce() {
    assertThat(bodyOfM("void m(int[] a) { a[i()] += 2; }"))
        .isEqualTo(
            """
            this=%0, %1(a):int[]
            b0:
              %2 = call unqualified i()
              %3 = element %1, %2
              %4:int = const 2
              %5 = add %3, %4
              store %1[%2] = %5
              return
            """);
  }

  @Test
  void postfixIsTheValueBefore() {
    assertThat(bodyOfM("int m(int i) { int j = i--; return j; }"))
        .isEqualTo(
            """
            this=%0, %1(i):int
            b0:
              %2:int = const 1
              %3(i):int = subtract %1, %2
              return %1
            """);
  }

  @Test
  void sumIsConcatenationOnceAStringIsVisible() {
    assertThat(bodyOfM("String m(int a, Object b) { return a + a + \"x\" + b; }"))
        .isEqualTo(
            """
            this=%0, %1(a):int, %2(b):Object
            b0:
              %3 = add %1, %1
              %4:String = const "x"
              %5:String = concat %3, %4
              %6:String = concat %5, %2
              return %6
            """);
  }

  @Test
  void callsKeepHowTheyAreWritten() {
    assertThat(bodyOfM("void m(A p) { a(1); p.b(); this.c(); super.d(); x.Y.e().f(); }"))
        .isEqualTo(
            """
            this=%0, %1(p):A
            b0:
              %2:int = const 1
              %3 = call unqualified a(%2)
              %4 = call virtual %1.b()
              %5 = call virtual %0.c()
              %6 = call special %0.d()
              %7 = name x.Y
              %8 = call virtual %7.e()
              %9 = call virtual %8.f()
              return
            """);
  }

  @Test
  void creationIsNewAndConstructorCall() {
    assertThat(bodyOfM("Object m() { return new java.util.ArrayList<String>(3); }"))
        .isEqualTo(
            """
            this=%0
            b0:
              %1:int = const 3
              %2:java.util.ArrayList<String> = new java.util.ArrayList<String>
              %3 = call special %2.java.util.ArrayList.<init>(%1)
              return %2
            """);
  }

  @Test
  void lambdaCapturesWhatItReadsAlsoForALambdaWithin() {
    assertThat(
            bodyOfM(
                "void m(String k, int n) { run(() -> { int x = n; go(y -> use(k, x, y)); }); }"))
        .isEqualTo(
            """
            this=%0, %1(k):String, %2(n):int
            b0:
              %3 = closure this=%0 captures (%2, %1)
                this=%0, capture %1(n):int, capture %2(k):String
                b0:
                  %3 = closure this=%0 captures (%2, %1)
                    this=%0, capture %1(k):String, capture %2(x):int, %3(y)
                    b0:
                      %4 = call unqualified use(%1, %2, %3)
                      return %4
                  %4 = call unqualified go(%3)
                  return
              %4 = call unqualified run(%3)
              return
            """);
  }

  @Test
  void methodReferencesSayWhatStandsBeforeTheColons() {
    assertThat(
            bodyOfM(
                "Repo repo; void m(A p) { a(p::x, repo::save, User::name, int[]::new, this::y); }"))
        .isEqualTo(
            """
            this=%0, %1(p):A
            b0:
              %2 = reference %1 ::x this=%0
              %3 = load %0.A.repo
              %4 = reference %3 ::save this=%0
              %5 = name User
              %6 = reference %5 User ::name this=%0
              %7 = reference int[] ::new this=%0
              %8 = reference %0 ::y this=%0
              %9 = call unqualified a(%2, %4, %6, %7, %8)
              return
            """);
  }

  @Test
  void arraysAreCreatedFilledAndMeasured() {
    assertThat(
            bodyOfM("int m(int n) { long[] a = {1L, n}; int[] b = new int[n]; return b.length; }"))
        .isEqualTo(
            """
            this=%0, %1(n):int
            b0:
              %2:long = const 1
              %3(a):long[] = array %2, %1 as long[]
              %4(b):int[] = new int[]
              %5:int = length %4
              return %5
            """);
  }

  @Test
  void literalsHaveNeitherSuffixNorEscapes() {
    assertThat(
            bodyOfM(
                """
                void m() { a(1_000L, -1, 0x1F, 1.5f, 'x', "a\\tb\\u0041", true, String.class); }
                """))
        .contains(
            "%1:long = const 1000\n",
            "%2:int = const -1\n",
            "%3:int = const 0x1F\n",
            "%4:float = const 1.5\n",
            "%5:char = const 'x'\n",
            "%6:String = const \"a\tbA\"\n",
            "%7:boolean = const true\n",
            "%8 = const String.class\n");
  }
}
