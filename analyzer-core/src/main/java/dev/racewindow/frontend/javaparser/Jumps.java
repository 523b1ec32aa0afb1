// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Label.TryHandler;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Lowers the statements that leave others early, running the {@code finally} blocks on the way (JLS
 * 14.15 to 14.21).
 */
final class Jumps {
  private final BodyContext body;
  private final BodyBuilder code;

  Jumps(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** {@code return}. */
  void exit(Optional<Value> value, Span span) {
    unwind(null, () -> code.ret(value, span));
  }

  /** {@code break}, to a label if one is given. */
  void breakTo(Optional<String> label, Span span) {
    Frame frame =
        find(
            candidate ->
                candidate instanceof Frame.Target target
                    && label.map(target.labels()::contains).orElse(target.plain()));
    if (frame instanceof Frame.Target target) {
      unwind(frame, () -> code.jump(target.breakTo(), span));
    } else {
      code.unknown("break out of nothing", span);
    }
  }

  /** {@code continue}, of a labelled loop if a label is given. */
  void continueTo(Optional<String> label, Span span) {
    Frame frame =
        find(
            candidate ->
                candidate instanceof Frame.Target target
                    && target.continueTo() != null
                    && label.map(target.labels()::contains).orElse(true));
    Label next = frame instanceof Frame.Target target ? target.continueTo() : null;
    if (next != null) {
      unwind(frame, () -> code.jump(next, span));
    } else {
      code.unknown("continue of nothing", span);
    }
  }

  /** {@code yield}. */
  void yieldTo(Value value, Span span) {
    Frame frame = find(Frame.Yield.class::isInstance);
    if (frame instanceof Frame.Yield choice) {
      unwind(
          frame,
          () -> {
            code.write(choice.result(), value);
            code.jump(choice.end(), span);
          });
    } else {
      code.unknown("yield out of nothing", span);
    }
  }

  private @Nullable Frame find(Predicate<Frame> wanted) {
    Frame frame = body.frame;
    while (frame != null && !wanted.test(frame)) {
      frame = frame.outer();
    }
    return frame;
  }

  /** Runs the cleanups between here and a frame, each as if it stood outside of its statement. */
  private void unwind(@Nullable Frame target, Runnable jump) {
    Frame frame = body.frame;
    LocalScope scope = body.scope;
    List<TryHandler> region = code.region();
    for (Frame passed = frame; passed != target && passed != null; passed = passed.outer()) {
      if (passed instanceof Frame.Cleanup cleanup && code.isOpen()) {
        body.frame = cleanup.outer();
        body.scope = cleanup.scope();
        code.resume(cleanup.region());
        cleanup.code().run();
      }
    }
    if (code.isOpen()) {
      jump.run();
    }
    code.leave();
    code.resume(region);
    body.frame = frame;
    body.scope = scope;
  }
}
