// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The races that were there when a project began to look, by fingerprint: only new ones fail. */
public record Baseline(SortedMap<String, BaselineEntry> entries) {
  /** What a written entry says until somebody gives a better reason. */
  public static final String UNREVIEWED = "was there before; not reviewed";

  public Baseline {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** A baseline of these entries; of several with one fingerprint, the last counts. */
  public static Baseline of(Iterable<BaselineEntry> entries) {
    SortedMap<String, BaselineEntry> byFingerprint = new TreeMap<>();
    entries.forEach(e -> byFingerprint.put(e.fingerprint(), e));
    return new Baseline(byFingerprint);
  }

  /** The entry that accepts a finding. */
  public Optional<BaselineEntry> entry(String fingerprint) {
    return Optional.ofNullable(entries.get(fingerprint));
  }

  /**
   * The baseline that accepts all findings but those suppressed in the source. Known ones keep
   * their reasons.
   *
   * @param keep which entries without a finding stay, such as those of files that were not scanned
   */
  public Baseline accepting(List<Finding> findings, Predicate<BaselineEntry> keep) {
    List<BaselineEntry> accepted = new ArrayList<>();
    entries.values().stream().filter(keep).forEach(accepted::add);
    for (Finding finding : findings) {
      if (finding.suppression().isEmpty()) {
        String reason = entry(finding.id()).map(BaselineEntry::reason).orElse(UNREVIEWED);
        String path = finding.race().place().path();
        accepted.add(new BaselineEntry(finding.id(), finding.race().rule(), path, reason));
      }
    }
    return of(accepted);
  }

  /** The entries whose race is not among these: mended, or changed beyond recognition. */
  public List<BaselineEntry> goneFrom(Set<String> fingerprints) {
    return entries.values().stream()
        .filter(e -> !fingerprints.contains(e.fingerprint()))
        .sorted()
        .toList();
  }
}
