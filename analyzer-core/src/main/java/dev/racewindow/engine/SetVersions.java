// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import java.util.Optional;
import java.util.TreeSet;

/** Versions that the program itself puts into what it writes, in the place of the one read. */
final class SetVersions {
  private final Schema schema;
  private final MethodSummary summary;

  SetVersions(Schema schema, MethodSummary summary) {
    this.schema = schema;
    this.summary = summary;
  }

  /** The version that an act of which a check knows the table has got in this way. */
  Optional<Window.SetVersion> of(Check check, Act act) {
    return schema
        .of(act.resource())
        .flatMap(Table::version)
        .flatMap(
            version -> act.kind() == Act.Kind.INSERT ? copied(act, version) : set(act, version))
        .filter(set -> check.resource().id().equals(act.resource().id()));
  }

  /** A change of an object that a caller has passed in, by which it gets the version of a row. */
  boolean isRenewal(Act change) {
    return change.target() instanceof Term.Input
        && summary.acts().values().stream()
            .anyMatch(act -> act.kind() == Act.Kind.SAVE && act.target().equals(change.target()))
        && schema
            .of(change.resource())
            .flatMap(Table::version)
            .filter(version -> change.columns().contains(version))
            .filter(version -> isOfRow(change, version))
            .isPresent();
  }

  /** An object that is made anew, with the version of a row that is there. */
  private Optional<Window.SetVersion> copied(Act act, String version) {
    return isOfRow(act, version)
        ? Optional.of(new Window.SetVersion(version, true))
        : Optional.empty();
  }

  private Optional<Window.SetVersion> set(Act act, String version) {
    TreeSet<Source> data = new TreeSet<>();
    summary.acts().values().stream()
        .filter(change -> change.kind() == Act.Kind.MUTATION)
        .filter(change -> change.columns().contains(version))
        .filter(change -> change.alternatives().stream().anyMatch(one -> isOn(one, act)))
        .forEach(change -> data.addAll(change.data()));
    data.removeIf(
        source ->
            source instanceof Source.Checked own && act.target().checks().contains(own.check()));
    if (data.isEmpty() || summary.held().cleared() && !isOfRow(act.withData(data), version)) {
      return Optional.empty();
    }
    return Optional.of(new Window.SetVersion(version, isOfRow(act.withData(data), version)));
  }

  private static boolean isOn(Act change, Act act) {
    return change.target().equals(act.target());
  }

  private static boolean isOfRow(Act act, String version) {
    String column = Resource.normal(version);
    return act.data().stream()
        .anyMatch(
            source ->
                source instanceof Source.Checked read
                    && !act.target().checks().contains(read.check())
                    && Resource.normal(read.path()).equals(column));
  }
}
