// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many threads that begin at the same moment. */
public final class Crowd {
  /** How many threads a stress test has. */
  public static final int THREADS = 32;

  private static final int LONGEST_SECONDS = 60;

  private Crowd() {}

  /** Runs the calls at once, and gives their answers in the order of the calls. */
  public static <T> List<T> together(int calls, IntFunction<Callable<T>> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls);
    try {
      CyclicBarrier start = new CyclicBarrier(calls);
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < calls; i++) {
        Callable<T> work = call.apply(i);
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> future : futures) {
        answers.add(future.get(LONGEST_SECONDS, TimeUnit.SECONDS));
      }
      return answers;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      threads.shutdownNow();
    }
  }
}
