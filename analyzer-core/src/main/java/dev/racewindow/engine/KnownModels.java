// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.CallbackModel;
import dev.racewindow.models.MappingModel;
import dev.racewindow.models.Models;
import dev.racewindow.models.TypeModel;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Models that remember what a call means: a body is looked at several times, and most methods call
 * the same few. For one program, because the answer depends on its types.
 */
final class KnownModels implements Models {
  private final Models models;
  private final Map<Call, Optional<MatchedCall>> calls = new ConcurrentHashMap<>();

  private record Call(Callee callee, TypeRef receiver) {}

  KnownModels(Models models) {
    this.models = models;
  }

  @Override
  public Optional<MatchedCall> call(Callee callee, TypeRef receiver, TypeHierarchy hierarchy) {
    if (!callee.isResolved()) {
      return Optional.empty();
    }
    Call call = new Call(callee, receiver);
    Optional<MatchedCall> known = calls.get(call);
    if (known == null) {
      known = models.call(callee, receiver, hierarchy);
      calls.put(call, known);
    }
    return known;
  }

  @Override
  public Optional<CallbackModel> callback(MethodId method, TypeHierarchy hierarchy) {
    return models.callback(method, hierarchy);
  }

  @Override
  public Optional<CallModel> onPath(String method, int arguments) {
    return models.onPath(method, arguments);
  }

  @Override
  public Optional<AnnotationModel> annotation(Annotation annotation) {
    return models.annotation(annotation);
  }

  @Override
  public Optional<MappingModel> mapping(String root) {
    return models.mapping(root);
  }

  @Override
  public Optional<TypeModel> type(String name, TypeHierarchy hierarchy) {
    return models.type(name, hierarchy);
  }
}
