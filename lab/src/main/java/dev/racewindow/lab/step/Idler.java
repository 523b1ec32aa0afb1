// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A session that may idle in a transaction, with what its time-out makes of that. */
public interface Idler {

  /** What ends the session if it goes on idling, or null where it does not idle or has no limit. */
  @Nullable TimeOut limit();

  /** Ends the session; whoever uses it next is told. */
  void end() throws SQLException;
}
