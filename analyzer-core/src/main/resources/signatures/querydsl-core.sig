# querydsl-core-5.1.0.jar
class com.querydsl.core.BooleanBuilder implements com.querydsl.core.types.Predicate, java.lang.Cloneable
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 boolean hasValue()
 com.querydsl.core.BooleanBuilder and(com.querydsl.core.types.Predicate)
 com.querydsl.core.BooleanBuilder andAnyOf(com.querydsl.core.types.Predicate[])
 com.querydsl.core.BooleanBuilder andNot(com.querydsl.core.types.Predicate)
 com.querydsl.core.BooleanBuilder clone()
 com.querydsl.core.BooleanBuilder not()
 com.querydsl.core.BooleanBuilder or(com.querydsl.core.types.Predicate)
 com.querydsl.core.BooleanBuilder orAllOf(com.querydsl.core.types.Predicate[])
 com.querydsl.core.BooleanBuilder orNot(com.querydsl.core.types.Predicate)
 com.querydsl.core.types.Predicate getValue()
 int hashCode()
 java.lang.Class<? extends java.lang.Boolean> getType()
 java.lang.String toString()
 void new()
 void new(com.querydsl.core.types.Predicate)
class com.querydsl.core.DefaultQueryMetadata implements com.querydsl.core.QueryMetadata, java.lang.Cloneable
 <T> void setParam(com.querydsl.core.types.ParamExpression<T>, T)
 boolean equals(java.lang.Object)
 boolean hasFlag(com.querydsl.core.QueryFlag)
 boolean isDistinct()
 boolean isUnique()
 com.querydsl.core.DefaultQueryMetadata noValidate()
 com.querydsl.core.QueryMetadata clone()
 com.querydsl.core.QueryModifiers getModifiers()
 com.querydsl.core.types.Expression<?> getProjection()
 com.querydsl.core.types.Predicate getHaving()
 com.querydsl.core.types.Predicate getWhere()
 int hashCode()
 java.util.List<com.querydsl.core.JoinExpression> getJoins()
 java.util.List<com.querydsl.core.types.Expression<?>> getGroupBy()
 java.util.List<com.querydsl.core.types.OrderSpecifier<?>> getOrderBy()
 java.util.Map<com.querydsl.core.types.ParamExpression<?>, java.lang.Object> getParams()
 java.util.Set<com.querydsl.core.QueryFlag> getFlags()
 void addFlag(com.querydsl.core.QueryFlag)
 void addGroupBy(com.querydsl.core.types.Expression<?>)
 void addHaving(com.querydsl.core.types.Predicate)
 void addJoin(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>)
 void addJoinCondition(com.querydsl.core.types.Predicate)
 void addJoinFlag(com.querydsl.core.JoinFlag)
 void addOrderBy(com.querydsl.core.types.OrderSpecifier<?>)
 void addWhere(com.querydsl.core.types.Predicate)
 void clearOrderBy()
 void clearWhere()
 void new()
 void removeFlag(com.querydsl.core.QueryFlag)
 void reset()
 void setDistinct(boolean)
 void setLimit(java.lang.Long)
 void setModifiers(com.querydsl.core.QueryModifiers)
 void setOffset(java.lang.Long)
 void setProjection(com.querydsl.core.types.Expression<?>)
 void setUnique(boolean)
 void setValidate(boolean)
 void setValidatingVisitor(com.querydsl.core.types.ValidatingVisitor)
class com.querydsl.core.EmptyMetadata implements com.querydsl.core.QueryMetadata
 <T> void setParam(com.querydsl.core.types.ParamExpression<T>, T)
 boolean hasFlag(com.querydsl.core.QueryFlag)
 boolean isDistinct()
 boolean isUnique()
 com.querydsl.core.QueryMetadata clone()
 com.querydsl.core.QueryModifiers getModifiers()
 com.querydsl.core.types.Expression<?> getProjection()
 com.querydsl.core.types.Predicate getHaving()
 com.querydsl.core.types.Predicate getWhere()
 java.util.List<com.querydsl.core.JoinExpression> getJoins()
 java.util.List<com.querydsl.core.types.Expression<?>> getGroupBy()
 java.util.List<com.querydsl.core.types.OrderSpecifier<?>> getOrderBy()
 java.util.Map<com.querydsl.core.types.ParamExpression<?>, java.lang.Object> getParams()
 java.util.Set<com.querydsl.core.QueryFlag> getFlags()
 static com.querydsl.core.QueryMetadata DEFAULT
 void addFlag(com.querydsl.core.QueryFlag)
 void addGroupBy(com.querydsl.core.types.Expression<?>)
 void addHaving(com.querydsl.core.types.Predicate)
 void addJoin(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>)
 void addJoinCondition(com.querydsl.core.types.Predicate)
 void addJoinFlag(com.querydsl.core.JoinFlag)
 void addOrderBy(com.querydsl.core.types.OrderSpecifier<?>)
 void addWhere(com.querydsl.core.types.Predicate)
 void clearOrderBy()
 void clearWhere()
 void new()
 void removeFlag(com.querydsl.core.QueryFlag)
 void reset()
 void setDistinct(boolean)
 void setLimit(java.lang.Long)
 void setModifiers(com.querydsl.core.QueryModifiers)
 void setOffset(java.lang.Long)
 void setProjection(com.querydsl.core.types.Expression<?>)
 void setUnique(boolean)
 void setValidate(boolean)
interface com.querydsl.core.Fetchable<T>
 T fetchFirst()
 T fetchOne()
 com.mysema.commons.lang.CloseableIterator<T> iterate()
 com.querydsl.core.QueryResults<T> fetchResults()
 default java.util.stream.Stream<T> stream()
 java.util.List<T> fetch()
 long fetchCount()
interface com.querydsl.core.FetchableQuery<T, Q extends com.querydsl.core.FetchableQuery<T, Q>> implements com.querydsl.core.SimpleQuery<Q>, com.querydsl.core.Fetchable<T>
 <S> S transform(com.querydsl.core.ResultTransformer<S>)
 <U> com.querydsl.core.FetchableQuery<U, ?> select(com.querydsl.core.types.Expression<U>)
 com.querydsl.core.FetchableQuery<com.querydsl.core.Tuple, ?> select(com.querydsl.core.types.Expression<?>[])
interface com.querydsl.core.FilteredClause<C extends com.querydsl.core.FilteredClause<C>>
 C where(com.querydsl.core.types.Predicate[])
class com.querydsl.core.JoinExpression implements java.io.Serializable
 boolean equals(java.lang.Object)
 boolean hasFlag(com.querydsl.core.JoinFlag)
 com.querydsl.core.JoinType getType()
 com.querydsl.core.types.Expression<?> getTarget()
 com.querydsl.core.types.Predicate getCondition()
 int hashCode()
 java.lang.String toString()
 java.util.Set<com.querydsl.core.JoinFlag> getFlags()
 void new(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>)
 void new(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>, com.querydsl.core.types.Predicate, java.util.Set<com.querydsl.core.JoinFlag>)
class com.querydsl.core.JoinFlag implements java.io.Serializable
 boolean equals(java.lang.Object)
 com.querydsl.core.JoinFlag.Position getPosition()
 com.querydsl.core.types.Expression<?> getFlag()
 int hashCode()
 java.lang.String toString()
 void new(com.querydsl.core.types.Expression<?>)
 void new(com.querydsl.core.types.Expression<?>, com.querydsl.core.JoinFlag.Position)
 void new(java.lang.String)
 void new(java.lang.String, com.querydsl.core.JoinFlag.Position)
enum com.querydsl.core.JoinFlag.Position
 static com.querydsl.core.JoinFlag.Position BEFORE_CONDITION
 static com.querydsl.core.JoinFlag.Position BEFORE_TARGET
 static com.querydsl.core.JoinFlag.Position END
 static com.querydsl.core.JoinFlag.Position OVERRIDE
 static com.querydsl.core.JoinFlag.Position START
 static com.querydsl.core.JoinFlag.Position valueOf(java.lang.String)
 static com.querydsl.core.JoinFlag.Position[] values()
enum com.querydsl.core.JoinType
 boolean isInner()
 boolean isOuter()
 static com.querydsl.core.JoinType DEFAULT
 static com.querydsl.core.JoinType FULLJOIN
 static com.querydsl.core.JoinType INNERJOIN
 static com.querydsl.core.JoinType JOIN
 static com.querydsl.core.JoinType LEFTJOIN
 static com.querydsl.core.JoinType RIGHTJOIN
 static com.querydsl.core.JoinType valueOf(java.lang.String)
 static com.querydsl.core.JoinType[] values()
class com.querydsl.core.NonUniqueResultException extends com.querydsl.core.QueryException
 void new()
 void new(java.lang.Exception)
 void new(java.lang.String)
interface com.querydsl.core.Query<Q extends com.querydsl.core.Query<Q>> implements com.querydsl.core.SimpleQuery<Q>
 Q groupBy(com.querydsl.core.types.Expression<?>[])
 Q having(com.querydsl.core.types.Predicate[])
class com.querydsl.core.QueryException extends java.lang.RuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface com.querydsl.core.QueryFactory<Q extends com.querydsl.core.Query<?>>
 Q query()
class com.querydsl.core.QueryFlag implements java.io.Serializable
 boolean equals(java.lang.Object)
 com.querydsl.core.QueryFlag.Position getPosition()
 com.querydsl.core.types.Expression<?> getFlag()
 int hashCode()
 java.lang.String toString()
 void new(com.querydsl.core.QueryFlag.Position, com.querydsl.core.types.Expression<?>)
 void new(com.querydsl.core.QueryFlag.Position, java.lang.String)
enum com.querydsl.core.QueryFlag.Position
 static com.querydsl.core.QueryFlag.Position AFTER_FILTERS
 static com.querydsl.core.QueryFlag.Position AFTER_GROUP_BY
 static com.querydsl.core.QueryFlag.Position AFTER_HAVING
 static com.querydsl.core.QueryFlag.Position AFTER_ORDER
 static com.querydsl.core.QueryFlag.Position AFTER_PROJECTION
 static com.querydsl.core.QueryFlag.Position AFTER_SELECT
 static com.querydsl.core.QueryFlag.Position BEFORE_FILTERS
 static com.querydsl.core.QueryFlag.Position BEFORE_GROUP_BY
 static com.querydsl.core.QueryFlag.Position BEFORE_HAVING
 static com.querydsl.core.QueryFlag.Position BEFORE_ORDER
 static com.querydsl.core.QueryFlag.Position END
 static com.querydsl.core.QueryFlag.Position START
 static com.querydsl.core.QueryFlag.Position START_OVERRIDE
 static com.querydsl.core.QueryFlag.Position WITH
 static com.querydsl.core.QueryFlag.Position valueOf(java.lang.String)
 static com.querydsl.core.QueryFlag.Position[] values()
interface com.querydsl.core.QueryMetadata implements java.io.Serializable
 <T> void setParam(com.querydsl.core.types.ParamExpression<T>, T)
 boolean hasFlag(com.querydsl.core.QueryFlag)
 boolean isDistinct()
 boolean isUnique()
 com.querydsl.core.QueryMetadata clone()
 com.querydsl.core.QueryModifiers getModifiers()
 com.querydsl.core.types.Expression<?> getProjection()
 com.querydsl.core.types.Predicate getHaving()
 com.querydsl.core.types.Predicate getWhere()
 java.util.List<com.querydsl.core.JoinExpression> getJoins()
 java.util.List<com.querydsl.core.types.Expression<?>> getGroupBy()
 java.util.List<com.querydsl.core.types.OrderSpecifier<?>> getOrderBy()
 java.util.Map<com.querydsl.core.types.ParamExpression<?>, java.lang.Object> getParams()
 java.util.Set<com.querydsl.core.QueryFlag> getFlags()
 void addFlag(com.querydsl.core.QueryFlag)
 void addGroupBy(com.querydsl.core.types.Expression<?>)
 void addHaving(com.querydsl.core.types.Predicate)
 void addJoin(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>)
 void addJoinCondition(com.querydsl.core.types.Predicate)
 void addJoinFlag(com.querydsl.core.JoinFlag)
 void addOrderBy(com.querydsl.core.types.OrderSpecifier<?>)
 void addWhere(com.querydsl.core.types.Predicate)
 void clearOrderBy()
 void clearWhere()
 void removeFlag(com.querydsl.core.QueryFlag)
 void reset()
 void setDistinct(boolean)
 void setLimit(java.lang.Long)
 void setModifiers(com.querydsl.core.QueryModifiers)
 void setOffset(java.lang.Long)
 void setProjection(com.querydsl.core.types.Expression<?>)
 void setUnique(boolean)
 void setValidate(boolean)
class com.querydsl.core.QueryModifiers implements java.io.Serializable
 <T> java.util.List<T> subList(java.util.List<T>)
 boolean equals(java.lang.Object)
 boolean isRestricting()
 int hashCode()
 java.lang.Integer getLimitAsInteger()
 java.lang.Integer getOffsetAsInteger()
 java.lang.Long getLimit()
 java.lang.Long getOffset()
 static com.querydsl.core.QueryModifiers EMPTY
 static com.querydsl.core.QueryModifiers limit(long)
 static com.querydsl.core.QueryModifiers offset(long)
 void new(com.querydsl.core.QueryModifiers)
 void new(java.lang.Long, java.lang.Long)
class com.querydsl.core.QueryResults<T> implements java.io.Serializable
 boolean isEmpty()
 java.util.List<T> getResults()
 long getLimit()
 long getOffset()
 long getTotal()
 static <T> com.querydsl.core.QueryResults<T> emptyResults()
 void new(java.util.List<T>, com.querydsl.core.QueryModifiers, long)
 void new(java.util.List<T>, java.lang.Long, java.lang.Long, long)
interface com.querydsl.core.ResultTransformer<T>
 T transform(com.querydsl.core.FetchableQuery<?, ?>)
interface com.querydsl.core.SimpleQuery<Q extends com.querydsl.core.SimpleQuery<Q>> implements com.querydsl.core.FilteredClause<Q>
 <T> Q set(com.querydsl.core.types.ParamExpression<T>, T)
 Q distinct()
 Q limit(long)
 Q offset(long)
 Q orderBy(com.querydsl.core.types.OrderSpecifier<?>[])
 Q restrict(com.querydsl.core.QueryModifiers)
interface com.querydsl.core.Tuple
 <T> T get(com.querydsl.core.types.Expression<T>)
 <T> T get(int, java.lang.Class<T>)
 boolean equals(java.lang.Object)
 int hashCode()
 int size()
 java.lang.Object[] toArray()
class com.querydsl.core.support.CollectionAnyVisitor implements com.querydsl.core.types.Visitor<com.querydsl.core.types.Expression<?>, com.querydsl.core.support.Context>
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.Constant<?>, com.querydsl.core.support.Context)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.FactoryExpression<?>, com.querydsl.core.support.Context)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.Operation<?>, com.querydsl.core.support.Context)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.ParamExpression<?>, com.querydsl.core.support.Context)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.Path<?>, com.querydsl.core.support.Context)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.SubQueryExpression<?>, com.querydsl.core.support.Context)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.TemplateExpression<?>, com.querydsl.core.support.Context)
 protected com.querydsl.core.types.Predicate exists(com.querydsl.core.support.Context, com.querydsl.core.types.Predicate)
 void new()
class com.querydsl.core.support.ConstantHidingExpression<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 void new(com.querydsl.core.types.FactoryExpression<T>)
class com.querydsl.core.support.Context
 boolean replace
 java.util.List<com.querydsl.core.types.EntityPath<?>> replacements
 java.util.List<com.querydsl.core.types.Path<?>> paths
 void add(com.querydsl.core.support.Context)
 void add(com.querydsl.core.types.Path<?>, com.querydsl.core.types.EntityPath<?>)
 void clear()
 void new()
class com.querydsl.core.support.EnumConversion<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 void new(com.querydsl.core.types.Expression<T>)
interface com.querydsl.core.support.ExtendedSubQuery<T> implements com.querydsl.core.types.SubQueryExpression<T>
 com.querydsl.core.types.dsl.BooleanExpression contains(T)
 com.querydsl.core.types.dsl.BooleanExpression contains(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression eq(T)
 com.querydsl.core.types.dsl.BooleanExpression eq(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression exists()
 com.querydsl.core.types.dsl.BooleanExpression goe(T)
 com.querydsl.core.types.dsl.BooleanExpression goe(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression gt(T)
 com.querydsl.core.types.dsl.BooleanExpression gt(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression in(T[])
 com.querydsl.core.types.dsl.BooleanExpression in(java.util.Collection<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression loe(T)
 com.querydsl.core.types.dsl.BooleanExpression loe(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression lt(T)
 com.querydsl.core.types.dsl.BooleanExpression lt(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression ne(T)
 com.querydsl.core.types.dsl.BooleanExpression ne(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression notExists()
 com.querydsl.core.types.dsl.BooleanOperation isNotNull()
 com.querydsl.core.types.dsl.BooleanOperation isNull()
class com.querydsl.core.support.FetchableQueryBase<T, Q extends com.querydsl.core.support.FetchableQueryBase<T, Q>> extends com.querydsl.core.support.QueryBase<Q> implements com.querydsl.core.Fetchable<T>
 <T> T transform(com.querydsl.core.ResultTransformer<T>)
 T fetchFirst()
 boolean equals(java.lang.Object)
 java.util.List<T> fetch()
 protected <T> T uniqueResult(com.mysema.commons.lang.CloseableIterator<T>)
 void new(com.querydsl.core.support.QueryMixin<Q>)
class com.querydsl.core.support.FetchableSubQueryBase<T, Q extends com.querydsl.core.support.FetchableSubQueryBase<T, Q>> extends com.querydsl.core.support.FetchableQueryBase<T, Q> implements com.querydsl.core.support.ExtendedSubQuery<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.QueryMetadata getMetadata()
 com.querydsl.core.types.dsl.BooleanExpression contains(T)
 com.querydsl.core.types.dsl.BooleanExpression contains(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression eq(T)
 com.querydsl.core.types.dsl.BooleanExpression eq(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression exists()
 com.querydsl.core.types.dsl.BooleanExpression goe(T)
 com.querydsl.core.types.dsl.BooleanExpression goe(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression gt(T)
 com.querydsl.core.types.dsl.BooleanExpression gt(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression in(T[])
 com.querydsl.core.types.dsl.BooleanExpression in(java.util.Collection<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression loe(T)
 com.querydsl.core.types.dsl.BooleanExpression loe(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression lt(T)
 com.querydsl.core.types.dsl.BooleanExpression lt(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression ne(T)
 com.querydsl.core.types.dsl.BooleanExpression ne(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression notExists()
 com.querydsl.core.types.dsl.BooleanOperation isNotNull()
 com.querydsl.core.types.dsl.BooleanOperation isNull()
 int hashCode()
 java.lang.Class<T> getType()
 void new(com.querydsl.core.support.QueryMixin<Q>)
class com.querydsl.core.support.NumberConversion<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.support.NumberConversions<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 void new(com.querydsl.core.types.FactoryExpression<T>)
class com.querydsl.core.support.OrderedQueryMetadata extends com.querydsl.core.DefaultQueryMetadata
 java.util.List<com.querydsl.core.JoinExpression> getJoins()
 void addJoin(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>)
 void new()
class com.querydsl.core.support.PathsExtractor implements com.querydsl.core.types.Visitor<java.lang.Void, java.util.List<com.querydsl.core.types.Path<?>>>
 com.querydsl.core.types.Path<?> visit(java.util.Collection<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.Constant<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.FactoryExpression<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.Operation<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.ParamExpression<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.Path<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.SubQueryExpression<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 java.lang.Void visit(com.querydsl.core.types.TemplateExpression<?>, java.util.List<com.querydsl.core.types.Path<?>>)
 static com.querydsl.core.support.PathsExtractor DEFAULT
class com.querydsl.core.support.QueryBase<Q extends com.querydsl.core.support.QueryBase<Q>>
 <P> Q set(com.querydsl.core.types.ParamExpression<P>, P)
 Q distinct()
 Q groupBy(com.querydsl.core.types.Expression<?>)
 Q groupBy(com.querydsl.core.types.Expression<?>[])
 Q having(com.querydsl.core.types.Predicate)
 Q having(com.querydsl.core.types.Predicate[])
 Q limit(long)
 Q offset(long)
 Q orderBy(com.querydsl.core.types.OrderSpecifier<?>)
 Q orderBy(com.querydsl.core.types.OrderSpecifier<?>[])
 Q restrict(com.querydsl.core.QueryModifiers)
 Q where(com.querydsl.core.types.Predicate)
 Q where(com.querydsl.core.types.Predicate[])
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String toString()
 protected com.querydsl.core.support.QueryMixin<Q> queryMixin
 static java.lang.String MDC_PARAMETERS = "querydsl_parameters"
 static java.lang.String MDC_QUERY = "querydsl_query"
 void new(com.querydsl.core.support.QueryMixin<Q>)
class com.querydsl.core.support.QueryMixin<T>
 <E> com.querydsl.core.types.Expression<E> setProjection(com.querydsl.core.types.Expression<E>)
 <P> T fullJoin(com.querydsl.core.types.CollectionExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T fullJoin(com.querydsl.core.types.Expression<P>, com.querydsl.core.types.Path<P>)
 <P> T fullJoin(com.querydsl.core.types.MapExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T fullJoin(com.querydsl.core.types.SubQueryExpression<P>, com.querydsl.core.types.Path<?>)
 <P> T innerJoin(com.querydsl.core.types.CollectionExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T innerJoin(com.querydsl.core.types.Expression<P>)
 <P> T innerJoin(com.querydsl.core.types.Expression<P>, com.querydsl.core.types.Path<P>)
 <P> T innerJoin(com.querydsl.core.types.MapExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T innerJoin(com.querydsl.core.types.SubQueryExpression<P>, com.querydsl.core.types.Path<?>)
 <P> T join(com.querydsl.core.types.CollectionExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T join(com.querydsl.core.types.Expression<P>)
 <P> T join(com.querydsl.core.types.Expression<P>, com.querydsl.core.types.Path<P>)
 <P> T join(com.querydsl.core.types.MapExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T join(com.querydsl.core.types.SubQueryExpression<P>, com.querydsl.core.types.Path<?>)
 <P> T leftJoin(com.querydsl.core.types.CollectionExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T leftJoin(com.querydsl.core.types.Expression<P>)
 <P> T leftJoin(com.querydsl.core.types.Expression<P>, com.querydsl.core.types.Path<P>)
 <P> T leftJoin(com.querydsl.core.types.MapExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T leftJoin(com.querydsl.core.types.SubQueryExpression<P>, com.querydsl.core.types.Path<?>)
 <P> T rightJoin(com.querydsl.core.types.CollectionExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T rightJoin(com.querydsl.core.types.Expression<P>)
 <P> T rightJoin(com.querydsl.core.types.Expression<P>, com.querydsl.core.types.Path<P>)
 <P> T rightJoin(com.querydsl.core.types.MapExpression<?, P>, com.querydsl.core.types.Path<P>)
 <P> T rightJoin(com.querydsl.core.types.SubQueryExpression<P>, com.querydsl.core.types.Path<?>)
 <P> T set(com.querydsl.core.types.ParamExpression<P>, P)
 <RT> com.querydsl.core.types.Expression<RT> convert(com.querydsl.core.types.Expression<RT>, com.querydsl.core.support.QueryMixin.Role)
 T addFlag(com.querydsl.core.QueryFlag)
 T addJoin(com.querydsl.core.JoinType, com.querydsl.core.types.Expression<?>)
 T addJoinFlag(com.querydsl.core.JoinFlag)
 T distinct()
 T from(com.querydsl.core.types.Expression<?>)
 T from(com.querydsl.core.types.Expression<?>[])
 T fullJoin(com.querydsl.core.types.Expression<?>)
 T getSelf()
 T groupBy(com.querydsl.core.types.Expression<?>)
 T groupBy(com.querydsl.core.types.Expression<?>[])
 T having(com.querydsl.core.types.Predicate)
 T having(com.querydsl.core.types.Predicate[])
 T limit(long)
 T offset(long)
 T on(com.querydsl.core.types.Predicate)
 T on(com.querydsl.core.types.Predicate[])
 T orderBy(com.querydsl.core.types.OrderSpecifier<?>)
 T orderBy(com.querydsl.core.types.OrderSpecifier<?>[])
 T removeFlag(com.querydsl.core.QueryFlag)
 T restrict(com.querydsl.core.QueryModifiers)
 T where(com.querydsl.core.types.Predicate)
 T where(com.querydsl.core.types.Predicate[])
 boolean equals(java.lang.Object)
 boolean isDistinct()
 boolean isUnique()
 com.querydsl.core.QueryMetadata getMetadata()
 com.querydsl.core.types.Expression<?> setProjection(com.querydsl.core.types.Expression<?>[])
 int hashCode()
 java.lang.String toString()
 protected <D> com.querydsl.core.types.Expression<D> createAlias(com.querydsl.core.types.Expression<?>, com.querydsl.core.types.Path<D>)
 protected com.querydsl.core.support.CollectionAnyVisitor collectionAnyVisitor
 protected com.querydsl.core.types.Predicate convert(com.querydsl.core.types.Predicate, com.querydsl.core.support.QueryMixin.Role)
 void new()
 void new(T)
 void new(T, com.querydsl.core.QueryMetadata)
 void new(T, com.querydsl.core.QueryMetadata, boolean)
 void new(com.querydsl.core.QueryMetadata)
 void new(com.querydsl.core.QueryMetadata, boolean)
 void setDistinct(boolean)
 void setSelf(T)
 void setUnique(boolean)
enum com.querydsl.core.support.QueryMixin.Role
 static com.querydsl.core.support.QueryMixin.Role FROM
 static com.querydsl.core.support.QueryMixin.Role GROUP_BY
 static com.querydsl.core.support.QueryMixin.Role HAVING
 static com.querydsl.core.support.QueryMixin.Role ORDER_BY
 static com.querydsl.core.support.QueryMixin.Role SELECT
 static com.querydsl.core.support.QueryMixin.Role WHERE
 static com.querydsl.core.support.QueryMixin.Role valueOf(java.lang.String)
 static com.querydsl.core.support.QueryMixin.Role[] values()
class com.querydsl.core.support.ReplaceVisitor<C> implements com.querydsl.core.types.Visitor<com.querydsl.core.types.Expression<?>, C>
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.Constant<?>, C)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.FactoryExpression<?>, C)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.Operation<?>, C)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.ParamExpression<?>, C)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.Path<?>, C)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.SubQueryExpression<?>, C)
 com.querydsl.core.types.Expression<?> visit(com.querydsl.core.types.TemplateExpression<?>, C)
 void new()
class com.querydsl.core.support.SerializerBase<S extends com.querydsl.core.support.SerializerBase<S>> implements com.querydsl.core.types.Visitor<java.lang.Void, java.lang.Void>
 S append(java.lang.String)
 S handle(com.querydsl.core.JoinFlag)
 S handle(com.querydsl.core.types.Expression<?>)
 S handle(java.lang.Object)
 S handle(java.lang.String, com.querydsl.core.types.Expression<?>[])
 S handle(java.lang.String, java.util.List<? extends com.querydsl.core.types.Expression<?>>)
 S insert(int, java.lang.String)
 S prepend(java.lang.String)
 boolean serialize(com.querydsl.core.JoinFlag.Position, java.util.Set<com.querydsl.core.JoinFlag>)
 boolean serialize(com.querydsl.core.QueryFlag.Position, java.util.Set<com.querydsl.core.QueryFlag>)
 java.lang.String toString()
 java.lang.Void visit(com.querydsl.core.types.Constant<?>, java.lang.Void)
 java.lang.Void visit(com.querydsl.core.types.FactoryExpression<?>, java.lang.Void)
 java.lang.Void visit(com.querydsl.core.types.Operation<?>, java.lang.Void)
 java.lang.Void visit(com.querydsl.core.types.ParamExpression<?>, java.lang.Void)
 java.lang.Void visit(com.querydsl.core.types.Path<?>, java.lang.Void)
 java.lang.Void visit(com.querydsl.core.types.TemplateExpression<?>, java.lang.Void)
 java.util.List<java.lang.Object> getConstants()
 java.util.Map<java.lang.Object, java.lang.String> getConstantToLabel()
 protected com.querydsl.core.types.Template getTemplate(com.querydsl.core.types.Operator)
 protected int getLength()
 protected java.lang.String getConstantLabel(java.lang.Object)
 protected java.lang.String getConstantPrefix()
 protected java.util.List<java.lang.Object> constants
 protected java.util.Map<java.lang.Object, java.lang.String> constantToLabel
 protected void handleTemplate(com.querydsl.core.types.Template, java.util.List<?>)
 protected void serializeConstant(int, java.lang.String)
 protected void visitOperation(java.lang.Class<?>, com.querydsl.core.types.Operator, java.util.List<? extends com.querydsl.core.types.Expression<?>>)
 void new(com.querydsl.core.types.Templates)
 void setAnonParamPrefix(java.lang.String)
 void setConstantPrefix(java.lang.String)
 void setNormalize(boolean)
 void setParamPrefix(java.lang.String)
 void setStrict(boolean)
 void visitConstant(java.lang.Object)
class com.querydsl.core.types.ArrayConstructorExpression<T> extends com.querydsl.core.types.FactoryExpressionBase<T[]>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T[] newInstance(java.lang.Object[])
 boolean equals(java.lang.Object)
 java.lang.Class<T> getElementType()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 void new(com.querydsl.core.types.Expression<?>[])
 void new(java.lang.Class<T[]>, com.querydsl.core.types.Expression<T>[])
interface com.querydsl.core.types.CollectionExpression<T extends java.util.Collection<E>, E> implements com.querydsl.core.types.ParameterizedExpression<T>
interface com.querydsl.core.types.Constant<T> implements com.querydsl.core.types.Expression<T>
 T getConstant()
class com.querydsl.core.types.ConstantImpl<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.Constant<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T getConstant()
 boolean equals(java.lang.Object)
 static <T> com.querydsl.core.types.Constant<T> create(T)
 static <T> com.querydsl.core.types.Constant<T> create(java.lang.Class<T>, T)
 static com.querydsl.core.types.Constant<java.lang.Boolean> create(boolean)
 static com.querydsl.core.types.Constant<java.lang.Byte> create(byte)
 static com.querydsl.core.types.Constant<java.lang.Character> create(char)
 static com.querydsl.core.types.Constant<java.lang.Integer> create(int)
 static com.querydsl.core.types.Constant<java.lang.Long> create(long)
 static com.querydsl.core.types.Constant<java.lang.Short> create(short)
class com.querydsl.core.types.ConstructorExpression<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 boolean equals(java.lang.Object)
 com.querydsl.core.types.Expression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.Expression<T> as(java.lang.String)
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, java.lang.Class<?>[], com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, java.lang.Class<?>[], java.util.List<com.querydsl.core.types.Expression<?>>)
interface com.querydsl.core.types.EntityPath<T> implements com.querydsl.core.types.Path<T>
 java.lang.Object getMetadata(com.querydsl.core.types.Path<?>)
interface com.querydsl.core.types.Expression<T> implements java.io.Serializable
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 java.lang.Class<? extends T> getType()
class com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.Expression<T>
 int hashCode()
 java.lang.Class<? extends T> getType()
 java.lang.String toString()
 void new(java.lang.Class<? extends T>)
class com.querydsl.core.types.ExpressionException extends java.lang.RuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface com.querydsl.core.types.FactoryExpression<T> implements com.querydsl.core.types.Expression<T>
 T newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
class com.querydsl.core.types.FactoryExpressionBase<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.FactoryExpression<T>
 boolean equals(java.lang.Object)
 com.querydsl.core.types.FactoryExpression<T> skipNulls()
 void new(java.lang.Class<? extends T>)
class com.querydsl.core.types.FactoryExpressionUtils
 static <T> com.querydsl.core.types.FactoryExpression<T> wrap(com.querydsl.core.types.FactoryExpression<T>)
 static <T> com.querydsl.core.types.FactoryExpression<T> wrap(com.querydsl.core.types.FactoryExpression<T>, java.util.List<com.querydsl.core.types.Expression<?>>)
 static com.querydsl.core.types.FactoryExpression<?> wrap(java.util.List<? extends com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.FactoryExpressionUtils.FactoryExpressionAdapter<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.FactoryExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 boolean equals(java.lang.Object)
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
class com.querydsl.core.types.HashCodeVisitor implements com.querydsl.core.types.Visitor<java.lang.Integer, java.lang.Void>
 java.lang.Integer visit(com.querydsl.core.types.Constant<?>, java.lang.Void)
 java.lang.Integer visit(com.querydsl.core.types.FactoryExpression<?>, java.lang.Void)
 java.lang.Integer visit(com.querydsl.core.types.Operation<?>, java.lang.Void)
 java.lang.Integer visit(com.querydsl.core.types.ParamExpression<?>, java.lang.Void)
 java.lang.Integer visit(com.querydsl.core.types.Path<?>, java.lang.Void)
 java.lang.Integer visit(com.querydsl.core.types.SubQueryExpression<?>, java.lang.Void)
 java.lang.Integer visit(com.querydsl.core.types.TemplateExpression<?>, java.lang.Void)
 static com.querydsl.core.types.HashCodeVisitor DEFAULT
class com.querydsl.core.types.JavaTemplates extends com.querydsl.core.types.Templates
 static com.querydsl.core.types.JavaTemplates DEFAULT
 void new()
interface com.querydsl.core.types.MapExpression<K, V> implements com.querydsl.core.types.ParameterizedExpression<java.util.Map<K, V>>
class com.querydsl.core.types.MappingProjection<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected T map(com.querydsl.core.Tuple)
 void new(java.lang.Class<? super T>, com.querydsl.core.types.Expression<?>[])
 void new(java.lang.Class<? super T>, com.querydsl.core.types.Expression<?>[][])
class com.querydsl.core.types.MutableExpressionBase<T> implements com.querydsl.core.types.Expression<T>
 int hashCode()
 java.lang.Class<? extends T> getType()
 java.lang.String toString()
 void new(java.lang.Class<? extends T>)
class com.querydsl.core.types.NullExpression<T> extends com.querydsl.core.types.TemplateExpressionImpl<T>
 static com.querydsl.core.types.NullExpression<java.lang.Object> DEFAULT
 void new(java.lang.Class<? extends T>)
interface com.querydsl.core.types.Operation<T> implements com.querydsl.core.types.Expression<T>
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
class com.querydsl.core.types.OperationImpl<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
interface com.querydsl.core.types.Operator implements java.io.Serializable
 java.lang.Class<?> getType()
 java.lang.String name()
enum com.querydsl.core.types.Ops implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.Ops ADD
 static com.querydsl.core.types.Ops ALIAS
 static com.querydsl.core.types.Ops AND
 static com.querydsl.core.types.Ops ARRAY_SIZE
 static com.querydsl.core.types.Ops BETWEEN
 static com.querydsl.core.types.Ops CASE
 static com.querydsl.core.types.Ops CASE_ELSE
 static com.querydsl.core.types.Ops CASE_EQ
 static com.querydsl.core.types.Ops CASE_EQ_ELSE
 static com.querydsl.core.types.Ops CASE_EQ_WHEN
 static com.querydsl.core.types.Ops CASE_WHEN
 static com.querydsl.core.types.Ops CHAR_AT
 static com.querydsl.core.types.Ops COALESCE
 static com.querydsl.core.types.Ops COL_IS_EMPTY
 static com.querydsl.core.types.Ops COL_SIZE
 static com.querydsl.core.types.Ops CONCAT
 static com.querydsl.core.types.Ops CONTAINS_KEY
 static com.querydsl.core.types.Ops CONTAINS_VALUE
 static com.querydsl.core.types.Ops DIV
 static com.querydsl.core.types.Ops ENDS_WITH
 static com.querydsl.core.types.Ops ENDS_WITH_IC
 static com.querydsl.core.types.Ops EQ
 static com.querydsl.core.types.Ops EQ_IGNORE_CASE
 static com.querydsl.core.types.Ops EXISTS
 static com.querydsl.core.types.Ops GOE
 static com.querydsl.core.types.Ops GT
 static com.querydsl.core.types.Ops IN
 static com.querydsl.core.types.Ops INDEX_OF
 static com.querydsl.core.types.Ops INDEX_OF_2ARGS
 static com.querydsl.core.types.Ops INSTANCE_OF
 static com.querydsl.core.types.Ops IS_NOT_NULL
 static com.querydsl.core.types.Ops IS_NULL
 static com.querydsl.core.types.Ops LIKE
 static com.querydsl.core.types.Ops LIKE_ESCAPE
 static com.querydsl.core.types.Ops LIKE_ESCAPE_IC
 static com.querydsl.core.types.Ops LIKE_IC
 static com.querydsl.core.types.Ops LIST
 static com.querydsl.core.types.Ops LOE
 static com.querydsl.core.types.Ops LOWER
 static com.querydsl.core.types.Ops LT
 static com.querydsl.core.types.Ops MAP_IS_EMPTY
 static com.querydsl.core.types.Ops MAP_SIZE
 static com.querydsl.core.types.Ops MATCHES
 static com.querydsl.core.types.Ops MATCHES_IC
 static com.querydsl.core.types.Ops MOD
 static com.querydsl.core.types.Ops MULT
 static com.querydsl.core.types.Ops NE
 static com.querydsl.core.types.Ops NEGATE
 static com.querydsl.core.types.Ops NOT
 static com.querydsl.core.types.Ops NOT_IN
 static com.querydsl.core.types.Ops NULLIF
 static com.querydsl.core.types.Ops NUMCAST
 static com.querydsl.core.types.Ops OR
 static com.querydsl.core.types.Ops ORDER
 static com.querydsl.core.types.Ops ORDINAL
 static com.querydsl.core.types.Ops SET
 static com.querydsl.core.types.Ops SINGLETON
 static com.querydsl.core.types.Ops STARTS_WITH
 static com.querydsl.core.types.Ops STARTS_WITH_IC
 static com.querydsl.core.types.Ops STRING_CAST
 static com.querydsl.core.types.Ops STRING_CONTAINS
 static com.querydsl.core.types.Ops STRING_CONTAINS_IC
 static com.querydsl.core.types.Ops STRING_IS_EMPTY
 static com.querydsl.core.types.Ops STRING_LENGTH
 static com.querydsl.core.types.Ops SUB
 static com.querydsl.core.types.Ops SUBSTR_1ARG
 static com.querydsl.core.types.Ops SUBSTR_2ARGS
 static com.querydsl.core.types.Ops TRIM
 static com.querydsl.core.types.Ops UPPER
 static com.querydsl.core.types.Ops WRAPPED
 static com.querydsl.core.types.Ops XNOR
 static com.querydsl.core.types.Ops XOR
 static com.querydsl.core.types.Ops valueOf(java.lang.String)
 static com.querydsl.core.types.Ops[] values()
 static java.util.Set<com.querydsl.core.types.Ops.AggOps> aggOps
 static java.util.Set<com.querydsl.core.types.Ops> compareOps
 static java.util.Set<com.querydsl.core.types.Ops> equalsOps
 static java.util.Set<com.querydsl.core.types.Ops> notEqualsOps
enum com.querydsl.core.types.Ops.AggOps implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.Ops.AggOps AVG_AGG
 static com.querydsl.core.types.Ops.AggOps BOOLEAN_ALL
 static com.querydsl.core.types.Ops.AggOps BOOLEAN_ANY
 static com.querydsl.core.types.Ops.AggOps COUNT_AGG
 static com.querydsl.core.types.Ops.AggOps COUNT_ALL_AGG
 static com.querydsl.core.types.Ops.AggOps COUNT_DISTINCT_AGG
 static com.querydsl.core.types.Ops.AggOps COUNT_DISTINCT_ALL_AGG
 static com.querydsl.core.types.Ops.AggOps MAX_AGG
 static com.querydsl.core.types.Ops.AggOps MIN_AGG
 static com.querydsl.core.types.Ops.AggOps SUM_AGG
 static com.querydsl.core.types.Ops.AggOps valueOf(java.lang.String)
 static com.querydsl.core.types.Ops.AggOps[] values()
enum com.querydsl.core.types.Ops.DateTimeOps implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.Ops.DateTimeOps ADD_DAYS
 static com.querydsl.core.types.Ops.DateTimeOps ADD_HOURS
 static com.querydsl.core.types.Ops.DateTimeOps ADD_MINUTES
 static com.querydsl.core.types.Ops.DateTimeOps ADD_MONTHS
 static com.querydsl.core.types.Ops.DateTimeOps ADD_SECONDS
 static com.querydsl.core.types.Ops.DateTimeOps ADD_WEEKS
 static com.querydsl.core.types.Ops.DateTimeOps ADD_YEARS
 static com.querydsl.core.types.Ops.DateTimeOps CURRENT_DATE
 static com.querydsl.core.types.Ops.DateTimeOps CURRENT_TIME
 static com.querydsl.core.types.Ops.DateTimeOps CURRENT_TIMESTAMP
 static com.querydsl.core.types.Ops.DateTimeOps DATE
 static com.querydsl.core.types.Ops.DateTimeOps DAY_OF_MONTH
 static com.querydsl.core.types.Ops.DateTimeOps DAY_OF_WEEK
 static com.querydsl.core.types.Ops.DateTimeOps DAY_OF_YEAR
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_DAYS
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_HOURS
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_MINUTES
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_MONTHS
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_SECONDS
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_WEEKS
 static com.querydsl.core.types.Ops.DateTimeOps DIFF_YEARS
 static com.querydsl.core.types.Ops.DateTimeOps HOUR
 static com.querydsl.core.types.Ops.DateTimeOps MILLISECOND
 static com.querydsl.core.types.Ops.DateTimeOps MINUTE
 static com.querydsl.core.types.Ops.DateTimeOps MONTH
 static com.querydsl.core.types.Ops.DateTimeOps SECOND
 static com.querydsl.core.types.Ops.DateTimeOps SYSDATE
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_DAY
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_HOUR
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_MINUTE
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_MONTH
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_SECOND
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_WEEK
 static com.querydsl.core.types.Ops.DateTimeOps TRUNC_YEAR
 static com.querydsl.core.types.Ops.DateTimeOps WEEK
 static com.querydsl.core.types.Ops.DateTimeOps YEAR
 static com.querydsl.core.types.Ops.DateTimeOps YEAR_MONTH
 static com.querydsl.core.types.Ops.DateTimeOps YEAR_WEEK
 static com.querydsl.core.types.Ops.DateTimeOps valueOf(java.lang.String)
 static com.querydsl.core.types.Ops.DateTimeOps[] values()
enum com.querydsl.core.types.Ops.MathOps implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.Ops.MathOps ABS
 static com.querydsl.core.types.Ops.MathOps ACOS
 static com.querydsl.core.types.Ops.MathOps ASIN
 static com.querydsl.core.types.Ops.MathOps ATAN
 static com.querydsl.core.types.Ops.MathOps CEIL
 static com.querydsl.core.types.Ops.MathOps COS
 static com.querydsl.core.types.Ops.MathOps COSH
 static com.querydsl.core.types.Ops.MathOps COT
 static com.querydsl.core.types.Ops.MathOps COTH
 static com.querydsl.core.types.Ops.MathOps DEG
 static com.querydsl.core.types.Ops.MathOps EXP
 static com.querydsl.core.types.Ops.MathOps FLOOR
 static com.querydsl.core.types.Ops.MathOps LN
 static com.querydsl.core.types.Ops.MathOps LOG
 static com.querydsl.core.types.Ops.MathOps MAX
 static com.querydsl.core.types.Ops.MathOps MIN
 static com.querydsl.core.types.Ops.MathOps POWER
 static com.querydsl.core.types.Ops.MathOps RAD
 static com.querydsl.core.types.Ops.MathOps RANDOM
 static com.querydsl.core.types.Ops.MathOps RANDOM2
 static com.querydsl.core.types.Ops.MathOps ROUND
 static com.querydsl.core.types.Ops.MathOps ROUND2
 static com.querydsl.core.types.Ops.MathOps SIGN
 static com.querydsl.core.types.Ops.MathOps SIN
 static com.querydsl.core.types.Ops.MathOps SINH
 static com.querydsl.core.types.Ops.MathOps SQRT
 static com.querydsl.core.types.Ops.MathOps TAN
 static com.querydsl.core.types.Ops.MathOps TANH
 static com.querydsl.core.types.Ops.MathOps valueOf(java.lang.String)
 static com.querydsl.core.types.Ops.MathOps[] values()
enum com.querydsl.core.types.Ops.QuantOps implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.Ops.QuantOps ALL
 static com.querydsl.core.types.Ops.QuantOps ANY
 static com.querydsl.core.types.Ops.QuantOps AVG_IN_COL
 static com.querydsl.core.types.Ops.QuantOps MAX_IN_COL
 static com.querydsl.core.types.Ops.QuantOps MIN_IN_COL
 static com.querydsl.core.types.Ops.QuantOps valueOf(java.lang.String)
 static com.querydsl.core.types.Ops.QuantOps[] values()
enum com.querydsl.core.types.Ops.StringOps implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.Ops.StringOps LEFT
 static com.querydsl.core.types.Ops.StringOps LOCATE
 static com.querydsl.core.types.Ops.StringOps LOCATE2
 static com.querydsl.core.types.Ops.StringOps LPAD
 static com.querydsl.core.types.Ops.StringOps LPAD2
 static com.querydsl.core.types.Ops.StringOps LTRIM
 static com.querydsl.core.types.Ops.StringOps RIGHT
 static com.querydsl.core.types.Ops.StringOps RPAD
 static com.querydsl.core.types.Ops.StringOps RPAD2
 static com.querydsl.core.types.Ops.StringOps RTRIM
 static com.querydsl.core.types.Ops.StringOps valueOf(java.lang.String)
 static com.querydsl.core.types.Ops.StringOps[] values()
enum com.querydsl.core.types.Order
 static com.querydsl.core.types.Order ASC
 static com.querydsl.core.types.Order DESC
 static com.querydsl.core.types.Order valueOf(java.lang.String)
 static com.querydsl.core.types.Order[] values()
class com.querydsl.core.types.OrderSpecifier<T extends java.lang.Comparable> implements java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isAscending()
 com.querydsl.core.types.Expression<T> getTarget()
 com.querydsl.core.types.Order getOrder()
 com.querydsl.core.types.OrderSpecifier.NullHandling getNullHandling()
 com.querydsl.core.types.OrderSpecifier<T> nullsFirst()
 com.querydsl.core.types.OrderSpecifier<T> nullsLast()
 int hashCode()
 java.lang.String toString()
 void new(com.querydsl.core.types.Order, com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.Order, com.querydsl.core.types.Expression<T>, com.querydsl.core.types.OrderSpecifier.NullHandling)
enum com.querydsl.core.types.OrderSpecifier.NullHandling
 static com.querydsl.core.types.OrderSpecifier.NullHandling Default
 static com.querydsl.core.types.OrderSpecifier.NullHandling NullsFirst
 static com.querydsl.core.types.OrderSpecifier.NullHandling NullsLast
 static com.querydsl.core.types.OrderSpecifier.NullHandling valueOf(java.lang.String)
 static com.querydsl.core.types.OrderSpecifier.NullHandling[] values()
interface com.querydsl.core.types.ParamExpression<T> implements com.querydsl.core.types.Expression<T>
 boolean isAnon()
 java.lang.String getName()
 java.lang.String getNotSetMessage()
class com.querydsl.core.types.ParamExpressionImpl<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.ParamExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 boolean isAnon()
 java.lang.String getName()
 java.lang.String getNotSetMessage()
 void new(java.lang.Class<? extends T>)
 void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.ParamNotSetException extends java.lang.RuntimeException
 void new(com.querydsl.core.types.ParamExpression<?>)
interface com.querydsl.core.types.ParameterizedExpression<T> implements com.querydsl.core.types.Expression<T>
 java.lang.Class<?> getParameter(int)
class com.querydsl.core.types.ParameterizedPathImpl<T> extends com.querydsl.core.types.PathImpl<T> implements com.querydsl.core.types.ParameterizedExpression<T>
 java.lang.Class<?> getParameter(int)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata, java.lang.Class<?>[])
class com.querydsl.core.types.ParamsVisitor implements com.querydsl.core.types.Visitor<java.lang.Void, com.querydsl.core.QueryMetadata>
 java.lang.Void visit(com.querydsl.core.types.Constant<?>, com.querydsl.core.QueryMetadata)
 java.lang.Void visit(com.querydsl.core.types.FactoryExpression<?>, com.querydsl.core.QueryMetadata)
 java.lang.Void visit(com.querydsl.core.types.Operation<?>, com.querydsl.core.QueryMetadata)
 java.lang.Void visit(com.querydsl.core.types.ParamExpression<?>, com.querydsl.core.QueryMetadata)
 java.lang.Void visit(com.querydsl.core.types.Path<?>, com.querydsl.core.QueryMetadata)
 java.lang.Void visit(com.querydsl.core.types.SubQueryExpression<?>, com.querydsl.core.QueryMetadata)
 java.lang.Void visit(com.querydsl.core.types.TemplateExpression<?>, com.querydsl.core.QueryMetadata)
 static com.querydsl.core.types.ParamsVisitor DEFAULT
interface com.querydsl.core.types.Path<T> implements com.querydsl.core.types.Expression<T>
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
class com.querydsl.core.types.PathExtractor implements com.querydsl.core.types.Visitor<com.querydsl.core.types.Path<?>, java.lang.Void>
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.Constant<?>, java.lang.Void)
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.FactoryExpression<?>, java.lang.Void)
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.Operation<?>, java.lang.Void)
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.ParamExpression<?>, java.lang.Void)
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.Path<?>, java.lang.Void)
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.SubQueryExpression<?>, java.lang.Void)
 com.querydsl.core.types.Path<?> visit(com.querydsl.core.types.TemplateExpression<?>, java.lang.Void)
 static com.querydsl.core.types.PathExtractor DEFAULT
class com.querydsl.core.types.PathImpl<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.PathMetadata implements java.io.Serializable
 boolean equals(java.lang.Object)
 boolean isRoot()
 com.querydsl.core.types.Path<?> getParent()
 com.querydsl.core.types.Path<?> getRootPath()
 com.querydsl.core.types.PathType getPathType()
 int hashCode()
 java.lang.Object getElement()
 java.lang.String getName()
 void new(com.querydsl.core.types.Path<?>, java.lang.Object, com.querydsl.core.types.PathType)
class com.querydsl.core.types.PathMetadataFactory
 static <KT> com.querydsl.core.types.PathMetadata forMapAccess(com.querydsl.core.types.Path<?>, KT)
 static <KT> com.querydsl.core.types.PathMetadata forMapAccess(com.querydsl.core.types.Path<?>, com.querydsl.core.types.Expression<KT>)
 static <T> com.querydsl.core.types.PathMetadata forDelegate(com.querydsl.core.types.Path<T>)
 static com.querydsl.core.types.PathMetadata forArrayAccess(com.querydsl.core.types.Path<?>, com.querydsl.core.types.Expression<java.lang.Integer>)
 static com.querydsl.core.types.PathMetadata forArrayAccess(com.querydsl.core.types.Path<?>, int)
 static com.querydsl.core.types.PathMetadata forCollectionAny(com.querydsl.core.types.Path<?>)
 static com.querydsl.core.types.PathMetadata forListAccess(com.querydsl.core.types.Path<?>, com.querydsl.core.types.Expression<java.lang.Integer>)
 static com.querydsl.core.types.PathMetadata forListAccess(com.querydsl.core.types.Path<?>, int)
 static com.querydsl.core.types.PathMetadata forProperty(com.querydsl.core.types.Path<?>, java.lang.String)
 static com.querydsl.core.types.PathMetadata forVariable(java.lang.String)
enum com.querydsl.core.types.PathType implements com.querydsl.core.types.Operator
 java.lang.Class<?> getType()
 static com.querydsl.core.types.PathType ARRAYVALUE
 static com.querydsl.core.types.PathType ARRAYVALUE_CONSTANT
 static com.querydsl.core.types.PathType COLLECTION_ANY
 static com.querydsl.core.types.PathType DELEGATE
 static com.querydsl.core.types.PathType LISTVALUE
 static com.querydsl.core.types.PathType LISTVALUE_CONSTANT
 static com.querydsl.core.types.PathType MAPVALUE
 static com.querydsl.core.types.PathType MAPVALUE_CONSTANT
 static com.querydsl.core.types.PathType PROPERTY
 static com.querydsl.core.types.PathType TREATED_PATH
 static com.querydsl.core.types.PathType VARIABLE
 static com.querydsl.core.types.PathType valueOf(java.lang.String)
 static com.querydsl.core.types.PathType[] values()
interface com.querydsl.core.types.Predicate implements com.querydsl.core.types.Expression<java.lang.Boolean>
 com.querydsl.core.types.Predicate not()
class com.querydsl.core.types.PredicateOperation extends com.querydsl.core.types.OperationImpl<java.lang.Boolean> implements com.querydsl.core.types.Predicate
 com.querydsl.core.types.Predicate not()
 protected void new(com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.PredicateTemplate extends com.querydsl.core.types.TemplateExpressionImpl<java.lang.Boolean> implements com.querydsl.core.types.Predicate
 com.querydsl.core.types.Predicate not()
 protected void new(com.querydsl.core.types.Template, java.util.List<?>)
interface com.querydsl.core.types.ProjectionRole<T>
 com.querydsl.core.types.Expression<T> getProjection()
class com.querydsl.core.types.Projections
 static <T> com.querydsl.core.types.AppendingFactoryExpression<T> appending(com.querydsl.core.types.Expression<T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.ArrayConstructorExpression<T> array(java.lang.Class<T[]>, com.querydsl.core.types.Expression<T>[])
 static <T> com.querydsl.core.types.ConstructorExpression<T> constructor(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.ConstructorExpression<T> constructor(java.lang.Class<? extends T>, java.lang.Class<?>[], com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.ConstructorExpression<T> constructor(java.lang.Class<? extends T>, java.lang.Class<?>[], java.util.List<com.querydsl.core.types.Expression<?>>)
 static <T> com.querydsl.core.types.QBean<T> bean(com.querydsl.core.types.Path<? extends T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.QBean<T> bean(com.querydsl.core.types.Path<? extends T>, java.util.Map<java.lang.String, ? extends com.querydsl.core.types.Expression<?>>)
 static <T> com.querydsl.core.types.QBean<T> bean(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.QBean<T> bean(java.lang.Class<? extends T>, java.util.Map<java.lang.String, ? extends com.querydsl.core.types.Expression<?>>)
 static <T> com.querydsl.core.types.QBean<T> fields(com.querydsl.core.types.Path<? extends T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.QBean<T> fields(com.querydsl.core.types.Path<? extends T>, java.util.Map<java.lang.String, ? extends com.querydsl.core.types.Expression<?>>)
 static <T> com.querydsl.core.types.QBean<T> fields(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.QBean<T> fields(java.lang.Class<? extends T>, java.util.Map<java.lang.String, ? extends com.querydsl.core.types.Expression<?>>)
 static com.querydsl.core.types.QList list(com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.QList list(com.querydsl.core.types.Expression<?>[][])
 static com.querydsl.core.types.QList list(java.util.List<com.querydsl.core.types.Expression<?>>)
 static com.querydsl.core.types.QMap map(com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.QTuple tuple(com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.QTuple tuple(com.querydsl.core.types.Expression<?>[][])
 static com.querydsl.core.types.QTuple tuple(java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.QBean<T> extends com.querydsl.core.types.FactoryExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 T newInstance(java.lang.Object[])
 boolean equals(java.lang.Object)
 com.querydsl.core.types.Expression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.Expression<T> as(java.lang.String)
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected <T> T create(java.lang.Class<T>)
 protected void new(java.lang.Class<? extends T>, boolean, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, boolean, java.util.Map<java.lang.String, ? extends com.querydsl.core.types.Expression<?>>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, java.util.Map<java.lang.String, ? extends com.querydsl.core.types.Expression<?>>)
 protected void propertyNotFound(com.querydsl.core.types.Expression<?>, java.lang.String)
 protected void typeMismatch(java.lang.Class<?>, com.querydsl.core.types.Expression<?>)
class com.querydsl.core.types.QList extends com.querydsl.core.types.FactoryExpressionBase<java.util.List<?>>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 java.util.List<?> newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.Expression<?>[])
 protected void new(com.querydsl.core.types.Expression<?>[][])
 protected void new(java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.QMap extends com.querydsl.core.types.FactoryExpressionBase<java.util.Map<com.querydsl.core.types.Expression<?>, ?>>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 java.util.Map<com.querydsl.core.types.Expression<?>, ?> newInstance(java.lang.Object[])
 protected void new(com.querydsl.core.types.Expression<?>[])
 protected void new(com.querydsl.core.types.Expression<?>[][])
 protected void new(java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.QTuple extends com.querydsl.core.types.FactoryExpressionBase<com.querydsl.core.Tuple>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 com.querydsl.core.Tuple newInstance(java.lang.Object[])
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.Expression<?>[])
 protected void new(com.querydsl.core.types.Expression<?>[][])
 protected void new(java.util.List<com.querydsl.core.types.Expression<?>>)
interface com.querydsl.core.types.SubQueryExpression<T> implements com.querydsl.core.types.Expression<T>
 com.querydsl.core.QueryMetadata getMetadata()
class com.querydsl.core.types.SubQueryExpressionImpl<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.SubQueryExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 com.querydsl.core.QueryMetadata getMetadata()
 void new(java.lang.Class<? extends T>, com.querydsl.core.QueryMetadata)
class com.querydsl.core.types.Template implements java.io.Serializable
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String toString()
 java.util.List<com.querydsl.core.types.Template.Element> getElements()
class com.querydsl.core.types.Template.AsString extends com.querydsl.core.types.Template.Element
 boolean isString()
 int getIndex()
 java.lang.Object convert(java.util.List<?>)
 java.lang.String toString()
 void new(int)
class com.querydsl.core.types.Template.ByIndex extends com.querydsl.core.types.Template.Element
 boolean isString()
 int getIndex()
 java.lang.Object convert(java.util.List<?>)
 java.lang.String toString()
 void new(int)
class com.querydsl.core.types.Template.Element implements java.io.Serializable
 boolean isString()
 java.lang.Object convert(java.util.List<?>)
 void new()
class com.querydsl.core.types.Template.Operation extends com.querydsl.core.types.Template.Element
 boolean isString()
 java.lang.Object convert(java.util.List<?>)
 java.lang.String toString()
 void new(int, int, com.querydsl.core.types.Operator, boolean)
class com.querydsl.core.types.Template.OperationConst extends com.querydsl.core.types.Template.Element
 boolean isString()
 java.lang.Object convert(java.util.List<?>)
 java.lang.String toString()
 void new(int, java.lang.Number, com.querydsl.core.types.Operator, boolean)
 void new(int, java.math.BigDecimal, com.querydsl.core.types.Operator, boolean)
class com.querydsl.core.types.Template.StaticText extends com.querydsl.core.types.Template.Element
 boolean isString()
 java.lang.Object convert(java.util.List<?>)
 java.lang.String getText()
 java.lang.String toString()
 void new(java.lang.String)
class com.querydsl.core.types.Template.Transformed extends com.querydsl.core.types.Template.Element
 boolean isString()
 int getIndex()
 java.lang.Object convert(java.util.List<?>)
 java.lang.String toString()
 void new(int, java.util.function.Function<java.lang.Object, java.lang.Object>)
interface com.querydsl.core.types.TemplateExpression<T> implements com.querydsl.core.types.Expression<T>
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
class com.querydsl.core.types.TemplateExpressionImpl<T> extends com.querydsl.core.types.ExpressionBase<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.TemplateFactory
 com.querydsl.core.types.Template create(java.lang.String)
 java.lang.String escapeForLike(java.lang.String)
 static com.querydsl.core.types.TemplateFactory DEFAULT
 void new(char)
class com.querydsl.core.types.Templates
 char getEscapeChar()
 com.querydsl.core.types.Template getTemplate(com.querydsl.core.types.Operator)
 int getPrecedence(com.querydsl.core.types.Operator)
 protected java.lang.String escapeForLike(java.lang.String)
 protected void add(com.querydsl.core.types.Operator, java.lang.String)
 protected void add(com.querydsl.core.types.Operator, java.lang.String, int)
 protected void add(java.util.Map<com.querydsl.core.types.Operator, java.lang.String>)
 protected void new()
 protected void new(char)
 protected void setPrecedence(int, com.querydsl.core.types.Operator[])
 protected void setPrecedence(int, java.lang.Iterable<? extends com.querydsl.core.types.Operator>)
 static com.querydsl.core.types.Templates DEFAULT
protected class com.querydsl.core.types.Templates.Precedence
 protected void new()
 static int AND = 90
 static int ARITH_HIGH = 30
 static int ARITH_LOW = 40
 static int CASE = 70
 static int COMPARISON = 50
 static int DOT = 5
 static int EQUALITY = 60
 static int HIGHEST = -1
 static int LIST = 70
 static int NEGATE = 20
 static int NOT = 80
 static int NOT_HIGH = 10
 static int OR = 110
 static int XNOR = 100
 static int XOR = 100
class com.querydsl.core.types.ToStringVisitor implements com.querydsl.core.types.Visitor<java.lang.String, com.querydsl.core.types.Templates>
 java.lang.String visit(com.querydsl.core.types.Constant<?>, com.querydsl.core.types.Templates)
 java.lang.String visit(com.querydsl.core.types.FactoryExpression<?>, com.querydsl.core.types.Templates)
 java.lang.String visit(com.querydsl.core.types.Operation<?>, com.querydsl.core.types.Templates)
 java.lang.String visit(com.querydsl.core.types.ParamExpression<?>, com.querydsl.core.types.Templates)
 java.lang.String visit(com.querydsl.core.types.Path<?>, com.querydsl.core.types.Templates)
 java.lang.String visit(com.querydsl.core.types.SubQueryExpression<?>, com.querydsl.core.types.Templates)
 java.lang.String visit(com.querydsl.core.types.TemplateExpression<?>, com.querydsl.core.types.Templates)
 static com.querydsl.core.types.ToStringVisitor DEFAULT
class com.querydsl.core.types.ValidatingVisitor implements com.querydsl.core.types.Visitor<java.util.Set<com.querydsl.core.types.Expression<?>>, java.util.Set<com.querydsl.core.types.Expression<?>>>, java.io.Serializable
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.Constant<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.FactoryExpression<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.Operation<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.ParamExpression<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.Path<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.SubQueryExpression<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 java.util.Set<com.querydsl.core.types.Expression<?>> visit(com.querydsl.core.types.TemplateExpression<?>, java.util.Set<com.querydsl.core.types.Expression<?>>)
 static com.querydsl.core.types.ValidatingVisitor DEFAULT
 void new()
 void new(java.lang.String)
interface com.querydsl.core.types.Visitor<R, C>
 R visit(com.querydsl.core.types.Constant<?>, C)
 R visit(com.querydsl.core.types.FactoryExpression<?>, C)
 R visit(com.querydsl.core.types.Operation<?>, C)
 R visit(com.querydsl.core.types.ParamExpression<?>, C)
 R visit(com.querydsl.core.types.Path<?>, C)
 R visit(com.querydsl.core.types.SubQueryExpression<?>, C)
 R visit(com.querydsl.core.types.TemplateExpression<?>, C)
interface com.querydsl.core.types.dsl.ArrayExpression<A, T> implements com.querydsl.core.types.Expression<A>
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> size()
 com.querydsl.core.types.dsl.SimpleExpression<T> get(com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.SimpleExpression<T> get(int)
class com.querydsl.core.types.dsl.ArrayPath<A, E> extends com.querydsl.core.types.dsl.SimpleExpression<A> implements com.querydsl.core.types.Path<A>, com.querydsl.core.types.dsl.ArrayExpression<A, E>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> size()
 com.querydsl.core.types.dsl.SimplePath<E> get(com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.SimplePath<E> get(int)
 java.lang.Class<E> getElementType()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(java.lang.Class<? super A>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? super A>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? super A>, java.lang.String)
class com.querydsl.core.types.dsl.BeanPath<T> extends com.querydsl.core.types.dsl.SimpleExpression<T> implements com.querydsl.core.types.Path<T>
 <B extends T> com.querydsl.core.types.dsl.BooleanExpression instanceOf(java.lang.Class<B>)
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 <U extends com.querydsl.core.types.dsl.BeanPath<? extends T>> U as(java.lang.Class<U>)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 com.querydsl.core.types.dsl.BooleanExpression instanceOfAny(java.lang.Class[])
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected <A extends java.lang.Comparable> com.querydsl.core.types.dsl.ComparablePath<A> createComparable(java.lang.String, java.lang.Class<? super A>)
 protected <A extends java.lang.Comparable> com.querydsl.core.types.dsl.DatePath<A> createDate(java.lang.String, java.lang.Class<? super A>)
 protected <A extends java.lang.Comparable> com.querydsl.core.types.dsl.DateTimePath<A> createDateTime(java.lang.String, java.lang.Class<? super A>)
 protected <A extends java.lang.Comparable> com.querydsl.core.types.dsl.TimePath<A> createTime(java.lang.String, java.lang.Class<? super A>)
 protected <A extends java.lang.Enum<A>> com.querydsl.core.types.dsl.EnumPath<A> createEnum(java.lang.String, java.lang.Class<A>)
 protected <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberPath<A> createNumber(java.lang.String, java.lang.Class<? super A>)
 protected <A, E extends com.querydsl.core.types.dsl.SimpleExpression<? super A>> com.querydsl.core.types.dsl.ListPath<A, E> createList(java.lang.String, java.lang.Class<? super A>, java.lang.Class<? super E>, com.querydsl.core.types.dsl.PathInits)
 protected <A, E extends com.querydsl.core.types.dsl.SimpleExpression<? super A>> com.querydsl.core.types.dsl.SetPath<A, E> createSet(java.lang.String, java.lang.Class<? super A>, java.lang.Class<? super E>, com.querydsl.core.types.dsl.PathInits)
 protected <A, E> com.querydsl.core.types.dsl.ArrayPath<A, E> createArray(java.lang.String, java.lang.Class<? super A>)
 protected <A, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super A>> com.querydsl.core.types.dsl.CollectionPath<A, Q> createCollection(java.lang.String, java.lang.Class<? super A>, java.lang.Class<? super Q>, com.querydsl.core.types.dsl.PathInits)
 protected <A> com.querydsl.core.types.dsl.SimplePath<A> createSimple(java.lang.String, java.lang.Class<? super A>)
 protected <K, V, E extends com.querydsl.core.types.dsl.SimpleExpression<? super V>> com.querydsl.core.types.dsl.MapPath<K, V, E> createMap(java.lang.String, java.lang.Class<? super K>, java.lang.Class<? super V>, java.lang.Class<? super E>)
 protected <P extends com.querydsl.core.types.Path<?>> P add(P)
 protected com.querydsl.core.types.PathMetadata forProperty(java.lang.String)
 protected com.querydsl.core.types.dsl.BooleanPath createBoolean(java.lang.String)
 protected com.querydsl.core.types.dsl.StringPath createString(java.lang.String)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathInits)
 void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.BooleanExpression extends com.querydsl.core.types.dsl.LiteralExpression<java.lang.Boolean> implements com.querydsl.core.types.Predicate
 com.querydsl.core.types.dsl.BooleanExpression and(com.querydsl.core.types.Predicate)
 com.querydsl.core.types.dsl.BooleanExpression andAnyOf(com.querydsl.core.types.Predicate[])
 com.querydsl.core.types.dsl.BooleanExpression as(com.querydsl.core.types.Path<java.lang.Boolean>)
 com.querydsl.core.types.dsl.BooleanExpression as(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.BooleanExpression coalesce(com.querydsl.core.types.Expression<java.lang.Boolean>)
 com.querydsl.core.types.dsl.BooleanExpression coalesce(java.lang.Boolean)
 com.querydsl.core.types.dsl.BooleanExpression coalesce(java.lang.Boolean[])
 com.querydsl.core.types.dsl.BooleanExpression eq(java.lang.Boolean)
 com.querydsl.core.types.dsl.BooleanExpression isFalse()
 com.querydsl.core.types.dsl.BooleanExpression isTrue()
 com.querydsl.core.types.dsl.BooleanExpression not()
 com.querydsl.core.types.dsl.BooleanExpression nullif(com.querydsl.core.types.Expression<java.lang.Boolean>)
 com.querydsl.core.types.dsl.BooleanExpression nullif(java.lang.Boolean)
 com.querydsl.core.types.dsl.BooleanExpression or(com.querydsl.core.types.Predicate)
 com.querydsl.core.types.dsl.BooleanExpression orAllOf(com.querydsl.core.types.Predicate[])
 void new(com.querydsl.core.types.Expression<java.lang.Boolean>)
class com.querydsl.core.types.dsl.BooleanOperation extends com.querydsl.core.types.dsl.BooleanExpression implements com.querydsl.core.types.Operation<java.lang.Boolean>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 com.querydsl.core.types.dsl.BooleanExpression not()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
 protected void new(com.querydsl.core.types.PredicateOperation)
class com.querydsl.core.types.dsl.BooleanPath extends com.querydsl.core.types.dsl.BooleanExpression implements com.querydsl.core.types.Path<java.lang.Boolean>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(com.querydsl.core.types.PathImpl<java.lang.Boolean>)
 protected void new(com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.String)
class com.querydsl.core.types.dsl.BooleanTemplate extends com.querydsl.core.types.dsl.BooleanExpression implements com.querydsl.core.types.TemplateExpression<java.lang.Boolean>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.PredicateTemplate)
 protected void new(com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.CaseBuilder
 com.querydsl.core.types.dsl.CaseBuilder.Initial when(com.querydsl.core.types.Predicate)
 void new()
class com.querydsl.core.types.dsl.CaseBuilder.CaseWhen<A, Q extends com.querydsl.core.types.Expression<A>>
 com.querydsl.core.types.dsl.CaseBuilder.Cases<A, Q> then(A)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<A, Q> then(com.querydsl.core.types.Expression<A>)
 void new(com.querydsl.core.types.dsl.CaseBuilder.Cases<A, Q>, com.querydsl.core.types.Predicate)
class com.querydsl.core.types.dsl.CaseBuilder.Cases<A, Q extends com.querydsl.core.types.Expression<A>>
 Q otherwise(A)
 Q otherwise(com.querydsl.core.types.Expression<A>)
 com.querydsl.core.types.dsl.CaseBuilder.CaseWhen<A, Q> when(com.querydsl.core.types.Predicate)
 protected Q createResult(java.lang.Class<? extends A>, com.querydsl.core.types.Expression<A>)
 void new(java.lang.Class<? extends A>)
class com.querydsl.core.types.dsl.CaseBuilder.Initial
 <A extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseBuilder.Cases<A, com.querydsl.core.types.dsl.ComparableExpression<A>> then(A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.CaseBuilder.Cases<A, com.querydsl.core.types.dsl.NumberExpression<A>> then(A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.CaseBuilder.Cases<A, com.querydsl.core.types.dsl.NumberExpression<A>> then(com.querydsl.core.types.dsl.NumberExpression<A>)
 <A> com.querydsl.core.types.dsl.CaseBuilder.Cases<A, com.querydsl.core.types.dsl.SimpleExpression<A>> then(A)
 <A> com.querydsl.core.types.dsl.CaseBuilder.Cases<A, com.querydsl.core.types.dsl.SimpleExpression<A>> then(com.querydsl.core.types.Expression<A>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseBuilder.Cases<T, com.querydsl.core.types.dsl.ComparableExpression<T>> then(com.querydsl.core.types.dsl.ComparableExpression<T>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseBuilder.Cases<T, com.querydsl.core.types.dsl.DateExpression<T>> then(com.querydsl.core.types.dsl.DateExpression<T>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseBuilder.Cases<T, com.querydsl.core.types.dsl.DateTimeExpression<T>> then(com.querydsl.core.types.dsl.DateTimeExpression<T>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseBuilder.Cases<T, com.querydsl.core.types.dsl.TimeExpression<T>> then(com.querydsl.core.types.dsl.TimeExpression<T>)
 <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.CaseBuilder.Cases<T, com.querydsl.core.types.dsl.EnumExpression<T>> then(T)
 <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.CaseBuilder.Cases<T, com.querydsl.core.types.dsl.EnumExpression<T>> then(com.querydsl.core.types.dsl.EnumExpression<T>)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.lang.Boolean, com.querydsl.core.types.dsl.BooleanExpression> then(boolean)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.lang.Boolean, com.querydsl.core.types.dsl.BooleanExpression> then(com.querydsl.core.types.Predicate)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.lang.String, com.querydsl.core.types.dsl.StringExpression> then(com.querydsl.core.types.dsl.StringExpression)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.lang.String, com.querydsl.core.types.dsl.StringExpression> then(java.lang.String)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.sql.Date, com.querydsl.core.types.dsl.DateExpression<java.sql.Date>> then(java.sql.Date)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.sql.Time, com.querydsl.core.types.dsl.TimeExpression<java.sql.Time>> then(java.sql.Time)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.sql.Timestamp, com.querydsl.core.types.dsl.DateTimeExpression<java.sql.Timestamp>> then(java.sql.Timestamp)
 com.querydsl.core.types.dsl.CaseBuilder.Cases<java.util.Date, com.querydsl.core.types.dsl.DateTimeExpression<java.util.Date>> then(java.util.Date)
 void new(com.querydsl.core.types.Predicate)
class com.querydsl.core.types.dsl.CaseForEqBuilder<D>
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.ComparableExpression<T>> then(T)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.ComparableExpression<T>> then(com.querydsl.core.types.dsl.ComparableExpression<T>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.DateExpression<T>> then(com.querydsl.core.types.dsl.DateExpression<T>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.DateTimeExpression<T>> then(com.querydsl.core.types.dsl.DateTimeExpression<T>)
 <T extends java.lang.Comparable> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.TimeExpression<T>> then(com.querydsl.core.types.dsl.TimeExpression<T>)
 <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.EnumExpression<T>> then(T)
 <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.EnumExpression<T>> then(com.querydsl.core.types.dsl.EnumExpression<T>)
 <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.NumberExpression<T>> then(T)
 <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.NumberExpression<T>> then(com.querydsl.core.types.dsl.NumberExpression<T>)
 <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.dsl.NumberExpression<T>> thenNumber(com.querydsl.core.types.Expression<T>)
 <T> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.Expression<T>> then(T)
 <T> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.Expression<T>> then(com.querydsl.core.types.Expression<T>)
 <T> com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, com.querydsl.core.types.Expression<T>> thenNull()
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.lang.Boolean, com.querydsl.core.types.dsl.BooleanExpression> then(com.querydsl.core.types.dsl.BooleanExpression)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.lang.Boolean, com.querydsl.core.types.dsl.BooleanExpression> then(java.lang.Boolean)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.lang.String, com.querydsl.core.types.dsl.StringExpression> then(com.querydsl.core.types.dsl.StringExpression)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.lang.String, com.querydsl.core.types.dsl.StringExpression> then(java.lang.String)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.sql.Date, com.querydsl.core.types.dsl.DateExpression<java.sql.Date>> then(java.sql.Date)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.sql.Time, com.querydsl.core.types.dsl.TimeExpression<java.sql.Time>> then(java.sql.Time)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.sql.Timestamp, com.querydsl.core.types.dsl.DateTimeExpression<java.sql.Timestamp>> then(java.sql.Timestamp)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<java.util.Date, com.querydsl.core.types.dsl.DateTimeExpression<java.util.Date>> then(java.util.Date)
 void new(com.querydsl.core.types.Expression<D>, com.querydsl.core.types.Expression<? extends D>)
class com.querydsl.core.types.dsl.CaseForEqBuilder.CaseWhen<T, Q extends com.querydsl.core.types.Expression<T>>
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, Q> then(T)
 com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, Q> then(com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.dsl.CaseForEqBuilder, com.querydsl.core.types.dsl.CaseForEqBuilder.Cases, com.querydsl.core.types.Expression)
class com.querydsl.core.types.dsl.CaseForEqBuilder.Cases<T, Q extends com.querydsl.core.types.Expression<T>>
 Q otherwise(T)
 Q otherwise(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.CaseForEqBuilder.CaseWhen<T, Q> when(D)
 com.querydsl.core.types.dsl.CaseForEqBuilder.CaseWhen<T, Q> when(com.querydsl.core.types.Expression<? extends D>)
 protected Q createResult(java.lang.Class<T>, com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.dsl.CaseForEqBuilder)
class com.querydsl.core.types.dsl.Coalesce<T extends java.lang.Comparable> extends com.querydsl.core.types.MutableExpressionBase<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean equals(java.lang.Object)
 com.querydsl.core.types.OrderSpecifier<T> asc()
 com.querydsl.core.types.OrderSpecifier<T> desc()
 com.querydsl.core.types.dsl.BooleanExpression asBoolean()
 com.querydsl.core.types.dsl.Coalesce<T> add(T)
 com.querydsl.core.types.dsl.Coalesce<T> add(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.ComparableExpression<T> getValue()
 com.querydsl.core.types.dsl.DateExpression<T> asDate()
 com.querydsl.core.types.dsl.DateTimeExpression<T> asDateTime()
 com.querydsl.core.types.dsl.DslExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.DslExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.EnumExpression<?> asEnum()
 com.querydsl.core.types.dsl.NumberExpression<?> asNumber()
 com.querydsl.core.types.dsl.StringExpression asString()
 com.querydsl.core.types.dsl.TimeExpression<T> asTime()
 void new(com.querydsl.core.types.Expression[])
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<?>[])
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.CollectionExpressionBase<T extends java.util.Collection<E>, E> extends com.querydsl.core.types.dsl.DslExpression<T> implements com.querydsl.core.types.CollectionExpression<T, E>
 com.querydsl.core.types.dsl.BooleanExpression contains(E)
 com.querydsl.core.types.dsl.BooleanExpression contains(com.querydsl.core.types.Expression<E>)
 com.querydsl.core.types.dsl.BooleanExpression isEmpty()
 com.querydsl.core.types.dsl.BooleanExpression isNotEmpty()
 com.querydsl.core.types.dsl.DslExpression<E> as(com.querydsl.core.types.EntityPath<E>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> size()
 java.lang.Class<E> getElementType()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.CollectionOperation<E> extends com.querydsl.core.types.dsl.CollectionExpressionBase<java.util.Collection<E>, E>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 java.lang.Class<?> getParameter(int)
 java.lang.Class<E> getElementType()
 protected void new(java.lang.Class<? super E>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? super E>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.CollectionPath<E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> extends com.querydsl.core.types.dsl.CollectionPathBase<java.util.Collection<E>, E, Q>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 Q any()
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.Class<?> getParameter(int)
 java.lang.Class<E> getElementType()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathInits)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, java.lang.String)
class com.querydsl.core.types.dsl.CollectionPathBase<C extends java.util.Collection<E>, E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> extends com.querydsl.core.types.dsl.CollectionExpressionBase<C, E> implements com.querydsl.core.types.Path<C>
 Q any()
 protected Q newInstance(java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 void new(com.querydsl.core.types.PathImpl<C>, com.querydsl.core.types.dsl.PathInits)
class com.querydsl.core.types.dsl.ComparableEntityPath<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.ComparablePath<T> implements com.querydsl.core.types.EntityPath<T>
 java.lang.Object getMetadata(com.querydsl.core.types.Path<?>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.ComparableExpression<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.ComparableExpressionBase<T>
 com.querydsl.core.types.dsl.BooleanExpression between(T, T)
 com.querydsl.core.types.dsl.BooleanExpression between(com.querydsl.core.types.Expression<T>, com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.BooleanExpression goe(T)
 com.querydsl.core.types.dsl.BooleanExpression goe(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.BooleanExpression goeAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression goeAll(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression goeAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression goeAny(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression gt(T)
 com.querydsl.core.types.dsl.BooleanExpression gt(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAll(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAny(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression loe(T)
 com.querydsl.core.types.dsl.BooleanExpression loe(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.BooleanExpression loeAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression loeAll(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression loeAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression loeAny(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression lt(T)
 com.querydsl.core.types.dsl.BooleanExpression lt(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.BooleanExpression ltAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression ltAll(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression ltAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression ltAny(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression notBetween(T, T)
 com.querydsl.core.types.dsl.BooleanExpression notBetween(com.querydsl.core.types.Expression<T>, com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.ComparableExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.ComparableExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.ComparableExpression<T> coalesce(T)
 com.querydsl.core.types.dsl.ComparableExpression<T> coalesce(T[])
 com.querydsl.core.types.dsl.ComparableExpression<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.ComparableExpression<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.ComparableExpression<T> max()
 com.querydsl.core.types.dsl.ComparableExpression<T> min()
 com.querydsl.core.types.dsl.ComparableExpression<T> nullif(T)
 com.querydsl.core.types.dsl.ComparableExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.ComparableExpressionBase<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.SimpleExpression<T>
 com.querydsl.core.types.OrderSpecifier<T> asc()
 com.querydsl.core.types.OrderSpecifier<T> desc()
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> coalesce(T)
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> coalesce(T[])
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> max()
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> min()
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> nullif(T)
 com.querydsl.core.types.dsl.ComparableExpressionBase<T> nullif(com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.ComparableOperation<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.ComparableExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.ComparablePath<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.ComparableExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.ComparableTemplate<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.ComparableExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.DateExpression<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.TemporalExpression<T>
 com.querydsl.core.types.dsl.DateExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.DateExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.DateExpression<T> coalesce(T)
 com.querydsl.core.types.dsl.DateExpression<T> coalesce(T[])
 com.querydsl.core.types.dsl.DateExpression<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.DateExpression<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.DateExpression<T> max()
 com.querydsl.core.types.dsl.DateExpression<T> min()
 com.querydsl.core.types.dsl.DateExpression<T> nullif(T)
 com.querydsl.core.types.dsl.DateExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> dayOfMonth()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> dayOfWeek()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> dayOfYear()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> month()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> week()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> year()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> yearMonth()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> yearWeek()
 static <T extends java.lang.Comparable> com.querydsl.core.types.dsl.DateExpression<T> currentDate(java.lang.Class<T>)
 static com.querydsl.core.types.dsl.DateExpression<java.util.Date> currentDate()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.DateOperation<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.DateExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.DatePath<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.DateExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.DateTemplate<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.DateExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.DateTimeExpression<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.TemporalExpression<T>
 com.querydsl.core.types.dsl.DateTimeExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.DateTimeExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.DateTimeExpression<T> coalesce(T)
 com.querydsl.core.types.dsl.DateTimeExpression<T> coalesce(T[])
 com.querydsl.core.types.dsl.DateTimeExpression<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.DateTimeExpression<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.DateTimeExpression<T> max()
 com.querydsl.core.types.dsl.DateTimeExpression<T> min()
 com.querydsl.core.types.dsl.DateTimeExpression<T> nullif(T)
 com.querydsl.core.types.dsl.DateTimeExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> dayOfMonth()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> dayOfWeek()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> dayOfYear()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> hour()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> milliSecond()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> minute()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> month()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> second()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> week()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> year()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> yearMonth()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> yearWeek()
 static <T extends java.lang.Comparable> com.querydsl.core.types.dsl.DateTimeExpression<T> currentDate(java.lang.Class<T>)
 static <T extends java.lang.Comparable> com.querydsl.core.types.dsl.DateTimeExpression<T> currentTimestamp(java.lang.Class<T>)
 static com.querydsl.core.types.dsl.DateTimeExpression<java.util.Date> currentDate()
 static com.querydsl.core.types.dsl.DateTimeExpression<java.util.Date> currentTimestamp()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.DateTimeOperation<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.DateTimeExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.DateTimePath<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.DateTimeExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.DateTimeTemplate<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.DateTimeExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.DslExpression<T> implements com.querydsl.core.types.Expression<T>
 boolean equals(java.lang.Object)
 com.querydsl.core.types.dsl.DslExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.DslExpression<T> as(java.lang.String)
 int hashCode()
 java.lang.Class<? extends T> getType()
 java.lang.String toString()
 protected com.querydsl.core.types.Expression<T> mixin
 protected int hashCode
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.DslOperation<T> extends com.querydsl.core.types.dsl.DslExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.DslPath<T> extends com.querydsl.core.types.dsl.DslExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.DslTemplate<T> extends com.querydsl.core.types.dsl.DslExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.EntityPathBase<T> extends com.querydsl.core.types.dsl.BeanPath<T> implements com.querydsl.core.types.EntityPath<T>
 java.lang.Object getMetadata(com.querydsl.core.types.Path<?>)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathInits)
 void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.EnumExpression<T extends java.lang.Enum<T>> extends com.querydsl.core.types.dsl.LiteralExpression<T>
 com.querydsl.core.types.dsl.EnumExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.EnumExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.EnumExpression<T> coalesce(T)
 com.querydsl.core.types.dsl.EnumExpression<T> coalesce(T[])
 com.querydsl.core.types.dsl.EnumExpression<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.EnumExpression<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.EnumExpression<T> nullif(T)
 com.querydsl.core.types.dsl.EnumExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> ordinal()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.EnumOperation<T extends java.lang.Enum<T>> extends com.querydsl.core.types.dsl.EnumExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.EnumPath<T extends java.lang.Enum<T>> extends com.querydsl.core.types.dsl.EnumExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.EnumTemplate<T extends java.lang.Enum<T>> extends com.querydsl.core.types.dsl.EnumExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.Expressions
 static <A, E> com.querydsl.core.types.dsl.ArrayPath<A, E> arrayPath(java.lang.Class<A>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <A, E> com.querydsl.core.types.dsl.ArrayPath<A, E> arrayPath(java.lang.Class<A>, com.querydsl.core.types.PathMetadata)
 static <A, E> com.querydsl.core.types.dsl.ArrayPath<A, E> arrayPath(java.lang.Class<A>, java.lang.String)
 static <D> com.querydsl.core.types.dsl.SimpleExpression<D> as(com.querydsl.core.types.Expression<D>, com.querydsl.core.types.Path<D>)
 static <D> com.querydsl.core.types.dsl.SimpleExpression<D> as(com.querydsl.core.types.Expression<D>, java.lang.String)
 static <D> com.querydsl.core.types.dsl.SimpleExpression<D> constantAs(D, com.querydsl.core.types.Path<D>)
 static <E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> com.querydsl.core.types.dsl.CollectionPath<E, Q> collectionPath(java.lang.Class<E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 static <E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> com.querydsl.core.types.dsl.ListPath<E, Q> listPath(java.lang.Class<E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 static <E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> com.querydsl.core.types.dsl.SetPath<E, Q> setPath(java.lang.Class<E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 static <K, V, E extends com.querydsl.core.types.dsl.SimpleExpression<? super V>> com.querydsl.core.types.dsl.MapPath<K, V, E> mapPath(java.lang.Class<? super K>, java.lang.Class<? super V>, java.lang.Class<E>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableEntityPath<T> comparableEntityPath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableEntityPath<T> comparableEntityPath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableEntityPath<T> comparableEntityPath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableExpression<T> asComparable(T)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableExpression<T> asComparable(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableOperation<T> comparableOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparablePath<T> comparablePath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparablePath<T> comparablePath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparablePath<T> comparablePath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableTemplate<T> comparableTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableTemplate<T> comparableTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableTemplate<T> comparableTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparableTemplate<T> comparableTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateExpression<T> asDate(T)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateExpression<T> asDate(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateOperation<T> dateOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DatePath<T> datePath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DatePath<T> datePath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DatePath<T> datePath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTemplate<T> dateTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTemplate<T> dateTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTemplate<T> dateTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTemplate<T> dateTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeExpression<T> asDateTime(T)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeExpression<T> asDateTime(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeOperation<T> dateTimeOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimePath<T> dateTimePath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimePath<T> dateTimePath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimePath<T> dateTimePath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeTemplate<T> dateTimeTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeTemplate<T> dateTimeTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeTemplate<T> dateTimeTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimeTemplate<T> dateTimeTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeExpression<T> asTime(T)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeExpression<T> asTime(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeOperation<T> timeOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimePath<T> timePath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimePath<T> timePath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimePath<T> timePath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeTemplate<T> timeTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeTemplate<T> timeTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeTemplate<T> timeTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimeTemplate<T> timeTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumExpression<T> asEnum(T)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumExpression<T> asEnum(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumOperation<T> enumOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumPath<T> enumPath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumPath<T> enumPath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumPath<T> enumPath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumTemplate<T> enumTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumTemplate<T> enumTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumTemplate<T> enumTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T extends java.lang.Enum<T>> com.querydsl.core.types.dsl.EnumTemplate<T> enumTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> asNumber(T)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> asNumber(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberOperation<T> numberOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberPath<T> numberPath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberPath<T> numberPath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberPath<T> numberPath(java.lang.Class<? extends T>, java.lang.String)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberTemplate<T> numberTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberTemplate<T> numberTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberTemplate<T> numberTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberTemplate<T> numberTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T> com.querydsl.core.types.CollectionExpression<java.util.Collection<T>, T> collectionOperation(java.lang.Class<T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.Expression<T> constant(T)
 static <T> com.querydsl.core.types.Expression<T> list(java.lang.Class<T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.Expression<T> set(java.lang.Class<T>, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.NullExpression<T> nullExpression()
 static <T> com.querydsl.core.types.NullExpression<T> nullExpression(com.querydsl.core.types.Path<T>)
 static <T> com.querydsl.core.types.NullExpression<T> nullExpression(java.lang.Class<T>)
 static <T> com.querydsl.core.types.dsl.DslOperation<T> dslOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.dsl.DslPath<T> dslPath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T> com.querydsl.core.types.dsl.DslPath<T> dslPath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T> com.querydsl.core.types.dsl.DslPath<T> dslPath(java.lang.Class<? extends T>, java.lang.String)
 static <T> com.querydsl.core.types.dsl.DslTemplate<T> dslTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T> com.querydsl.core.types.dsl.DslTemplate<T> dslTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T> com.querydsl.core.types.dsl.DslTemplate<T> dslTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T> com.querydsl.core.types.dsl.DslTemplate<T> dslTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T> com.querydsl.core.types.dsl.SimpleExpression<T> asSimple(T)
 static <T> com.querydsl.core.types.dsl.SimpleExpression<T> asSimple(com.querydsl.core.types.Expression<T>)
 static <T> com.querydsl.core.types.dsl.SimpleExpression<T> list(java.lang.Class<T>, com.querydsl.core.types.dsl.SimpleExpression<?>[])
 static <T> com.querydsl.core.types.dsl.SimpleExpression<T> set(java.lang.Class<T>, com.querydsl.core.types.dsl.SimpleExpression<?>[])
 static <T> com.querydsl.core.types.dsl.SimpleOperation<T> operation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.dsl.SimpleOperation<T> simpleOperation(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static <T> com.querydsl.core.types.dsl.SimplePath<T> path(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T> com.querydsl.core.types.dsl.SimplePath<T> path(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T> com.querydsl.core.types.dsl.SimplePath<T> path(java.lang.Class<? extends T>, java.lang.String)
 static <T> com.querydsl.core.types.dsl.SimplePath<T> simplePath(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 static <T> com.querydsl.core.types.dsl.SimplePath<T> simplePath(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 static <T> com.querydsl.core.types.dsl.SimplePath<T> simplePath(java.lang.Class<? extends T>, java.lang.String)
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> simpleTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> simpleTemplate(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> simpleTemplate(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> simpleTemplate(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> template(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.lang.Object[])
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> template(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> template(java.lang.Class<? extends T>, java.lang.String, java.lang.Object[])
 static <T> com.querydsl.core.types.dsl.SimpleTemplate<T> template(java.lang.Class<? extends T>, java.lang.String, java.util.List<?>)
 static com.querydsl.core.types.Expression<com.querydsl.core.Tuple> list(com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.Expression<com.querydsl.core.Tuple> set(com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.dsl.BooleanExpression FALSE
 static com.querydsl.core.types.dsl.BooleanExpression TRUE
 static com.querydsl.core.types.dsl.BooleanExpression allOf(com.querydsl.core.types.dsl.BooleanExpression[])
 static com.querydsl.core.types.dsl.BooleanExpression anyOf(com.querydsl.core.types.dsl.BooleanExpression[])
 static com.querydsl.core.types.dsl.BooleanExpression asBoolean(boolean)
 static com.querydsl.core.types.dsl.BooleanExpression asBoolean(com.querydsl.core.types.Expression<java.lang.Boolean>)
 static com.querydsl.core.types.dsl.BooleanOperation booleanOperation(com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.dsl.BooleanOperation predicate(com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.dsl.BooleanPath booleanPath(com.querydsl.core.types.Path<?>, java.lang.String)
 static com.querydsl.core.types.dsl.BooleanPath booleanPath(com.querydsl.core.types.PathMetadata)
 static com.querydsl.core.types.dsl.BooleanPath booleanPath(java.lang.String)
 static com.querydsl.core.types.dsl.BooleanTemplate booleanTemplate(com.querydsl.core.types.Template, java.lang.Object[])
 static com.querydsl.core.types.dsl.BooleanTemplate booleanTemplate(com.querydsl.core.types.Template, java.util.List<?>)
 static com.querydsl.core.types.dsl.BooleanTemplate booleanTemplate(java.lang.String, java.lang.Object[])
 static com.querydsl.core.types.dsl.BooleanTemplate booleanTemplate(java.lang.String, java.util.List<?>)
 static com.querydsl.core.types.dsl.CaseBuilder cases()
 static com.querydsl.core.types.dsl.DateExpression<java.util.Date> currentDate()
 static com.querydsl.core.types.dsl.DateTimeExpression<java.util.Date> currentTimestamp()
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> FOUR
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> ONE
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> THREE
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> TWO
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> ZERO
 static com.querydsl.core.types.dsl.SimpleExpression<com.querydsl.core.Tuple> list(com.querydsl.core.types.dsl.SimpleExpression<?>[])
 static com.querydsl.core.types.dsl.StringExpression asString(com.querydsl.core.types.Expression<java.lang.String>)
 static com.querydsl.core.types.dsl.StringExpression asString(java.lang.String)
 static com.querydsl.core.types.dsl.StringOperation stringOperation(com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 static com.querydsl.core.types.dsl.StringPath stringPath(com.querydsl.core.types.Path<?>, java.lang.String)
 static com.querydsl.core.types.dsl.StringPath stringPath(com.querydsl.core.types.PathMetadata)
 static com.querydsl.core.types.dsl.StringPath stringPath(java.lang.String)
 static com.querydsl.core.types.dsl.StringTemplate stringTemplate(com.querydsl.core.types.Template, java.lang.Object[])
 static com.querydsl.core.types.dsl.StringTemplate stringTemplate(com.querydsl.core.types.Template, java.util.List<?>)
 static com.querydsl.core.types.dsl.StringTemplate stringTemplate(java.lang.String, java.lang.Object[])
 static com.querydsl.core.types.dsl.StringTemplate stringTemplate(java.lang.String, java.util.List<?>)
 static com.querydsl.core.types.dsl.TimeExpression<java.sql.Time> currentTime()
interface com.querydsl.core.types.dsl.ListExpression<E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> implements com.querydsl.core.types.CollectionExpression<java.util.List<E>, E>
 Q get(com.querydsl.core.types.Expression<java.lang.Integer>)
 Q get(int)
class com.querydsl.core.types.dsl.ListPath<E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> extends com.querydsl.core.types.dsl.CollectionPathBase<java.util.List<E>, E, Q> implements com.querydsl.core.types.dsl.ListExpression<E, Q>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 Q any()
 Q get(com.querydsl.core.types.Expression<java.lang.Integer>)
 Q get(int)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.Class<?> getParameter(int)
 java.lang.Class<E> getElementType()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected com.querydsl.core.types.PathMetadata forListAccess(com.querydsl.core.types.Expression<java.lang.Integer>)
 protected com.querydsl.core.types.PathMetadata forListAccess(int)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathInits)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, java.lang.String)
class com.querydsl.core.types.dsl.LiteralExpression<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.ComparableExpression<T>
 <A extends java.lang.Number & java.lang.Comparable<? super A>> com.querydsl.core.types.dsl.NumberExpression<A> castToNum(java.lang.Class<A>)
 com.querydsl.core.types.dsl.StringExpression stringValue()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.MapExpressionBase<K, V, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super V>> extends com.querydsl.core.types.dsl.DslExpression<java.util.Map<K, V>> implements com.querydsl.core.types.MapExpression<K, V>
 Q get(K)
 Q get(com.querydsl.core.types.Expression<K>)
 com.querydsl.core.types.dsl.BooleanExpression contains(K, V)
 com.querydsl.core.types.dsl.BooleanExpression contains(com.querydsl.core.types.Expression<K>, com.querydsl.core.types.Expression<V>)
 com.querydsl.core.types.dsl.BooleanExpression containsKey(K)
 com.querydsl.core.types.dsl.BooleanExpression containsKey(com.querydsl.core.types.Expression<K>)
 com.querydsl.core.types.dsl.BooleanExpression containsValue(V)
 com.querydsl.core.types.dsl.BooleanExpression containsValue(com.querydsl.core.types.Expression<V>)
 com.querydsl.core.types.dsl.BooleanExpression isEmpty()
 com.querydsl.core.types.dsl.BooleanExpression isNotEmpty()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> size()
 void new(com.querydsl.core.types.Expression<java.util.Map<K, V>>)
class com.querydsl.core.types.dsl.MapPath<K, V, E extends com.querydsl.core.types.dsl.SimpleExpression<? super V>> extends com.querydsl.core.types.dsl.MapExpressionBase<K, V, E> implements com.querydsl.core.types.Path<java.util.Map<K, V>>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 E get(K)
 E get(com.querydsl.core.types.Expression<K>)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.Class<?> getParameter(int)
 java.lang.Class<K> getKeyType()
 java.lang.Class<V> getValueType()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected com.querydsl.core.types.PathMetadata forMapAccess(K)
 protected com.querydsl.core.types.PathMetadata forMapAccess(com.querydsl.core.types.Expression<K>)
 protected void new(java.lang.Class<? super K>, java.lang.Class<? super V>, java.lang.Class<E>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? super K>, java.lang.Class<? super V>, java.lang.Class<E>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? super K>, java.lang.Class<? super V>, java.lang.Class<E>, java.lang.String)
class com.querydsl.core.types.dsl.NumberExpression<T extends java.lang.Number & java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.ComparableExpressionBase<T>
 <A extends java.lang.Number & java.lang.Comparable<? super A>> com.querydsl.core.types.dsl.NumberExpression<A> castToNum(java.lang.Class<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression between(A, A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression between(com.querydsl.core.types.Expression<A>, com.querydsl.core.types.Expression<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression goe(A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression goe(com.querydsl.core.types.Expression<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression gt(A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression gt(com.querydsl.core.types.Expression<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression loe(A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression loe(com.querydsl.core.types.Expression<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression lt(A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression lt(com.querydsl.core.types.Expression<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression notBetween(A, A)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.BooleanExpression notBetween(com.querydsl.core.types.Expression<A>, com.querydsl.core.types.Expression<A>)
 <N extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> add(com.querydsl.core.types.Expression<N>)
 <N extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> divide(N)
 <N extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> divide(com.querydsl.core.types.Expression<N>)
 <N extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> multiply(com.querydsl.core.types.Expression<N>)
 <N extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> subtract(N)
 <N extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<T> subtract(com.querydsl.core.types.Expression<N>)
 <N extends java.lang.Number & java.lang.Comparable<N>> com.querydsl.core.types.dsl.NumberExpression<T> add(N)
 <N extends java.lang.Number & java.lang.Comparable<N>> com.querydsl.core.types.dsl.NumberExpression<T> multiply(N)
 com.querydsl.core.types.dsl.BooleanExpression goeAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression goeAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAll(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression gtAny(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression in(java.lang.Number[])
 com.querydsl.core.types.dsl.BooleanExpression like(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression like(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression loeAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression loeAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression ltAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression ltAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression notIn(java.lang.Number[])
 com.querydsl.core.types.dsl.NumberExpression<T> abs()
 com.querydsl.core.types.dsl.NumberExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.NumberExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.NumberExpression<T> ceil()
 com.querydsl.core.types.dsl.NumberExpression<T> coalesce(T)
 com.querydsl.core.types.dsl.NumberExpression<T> coalesce(T[])
 com.querydsl.core.types.dsl.NumberExpression<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.NumberExpression<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.NumberExpression<T> floor()
 com.querydsl.core.types.dsl.NumberExpression<T> max()
 com.querydsl.core.types.dsl.NumberExpression<T> min()
 com.querydsl.core.types.dsl.NumberExpression<T> mod(T)
 com.querydsl.core.types.dsl.NumberExpression<T> mod(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.NumberExpression<T> negate()
 com.querydsl.core.types.dsl.NumberExpression<T> nullif(T)
 com.querydsl.core.types.dsl.NumberExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.NumberExpression<T> round()
 com.querydsl.core.types.dsl.NumberExpression<T> sum()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Byte> byteValue()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Double> avg()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Double> doubleValue()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Double> sqrt()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Float> floatValue()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> intValue()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Long> longValue()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Short> shortValue()
 com.querydsl.core.types.dsl.StringExpression stringValue()
 static <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<A> max(com.querydsl.core.types.Expression<A>, com.querydsl.core.types.Expression<A>)
 static <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberExpression<A> min(com.querydsl.core.types.Expression<A>, com.querydsl.core.types.Expression<A>)
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Double> random()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.NumberOperation<T extends java.lang.Number & java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.NumberExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 com.querydsl.core.types.dsl.NumberExpression<T> negate()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.NumberPath<T extends java.lang.Number & java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.NumberExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.NumberTemplate<T extends java.lang.Number & java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.NumberExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.Param<T> extends com.querydsl.core.types.dsl.SimpleExpression<T> implements com.querydsl.core.types.ParamExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 boolean isAnon()
 java.lang.String getName()
 java.lang.String getNotSetMessage()
 void new(java.lang.Class<? extends T>)
 void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.PathBuilder<T> extends com.querydsl.core.types.dsl.EntityPathBase<T>
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparablePath<A> get(com.querydsl.core.types.dsl.ComparablePath<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.ComparablePath<A> getComparable(java.lang.String, java.lang.Class<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DatePath<A> get(com.querydsl.core.types.dsl.DatePath<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DatePath<A> getDate(java.lang.String, java.lang.Class<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimePath<A> get(com.querydsl.core.types.dsl.DateTimePath<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.DateTimePath<A> getDateTime(java.lang.String, java.lang.Class<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimePath<A> get(com.querydsl.core.types.dsl.TimePath<A>)
 <A extends java.lang.Comparable<?>> com.querydsl.core.types.dsl.TimePath<A> getTime(java.lang.String, java.lang.Class<A>)
 <A extends java.lang.Enum<A>> com.querydsl.core.types.dsl.EnumPath<A> get(com.querydsl.core.types.dsl.EnumPath<A>)
 <A extends java.lang.Enum<A>> com.querydsl.core.types.dsl.EnumPath<A> getEnum(java.lang.String, java.lang.Class<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberPath<A> get(com.querydsl.core.types.dsl.NumberPath<A>)
 <A extends java.lang.Number & java.lang.Comparable<?>> com.querydsl.core.types.dsl.NumberPath<A> getNumber(java.lang.String, java.lang.Class<A>)
 <A, E extends com.querydsl.core.types.dsl.SimpleExpression<A>> com.querydsl.core.types.dsl.CollectionPath<A, E> getCollection(java.lang.String, java.lang.Class<A>, java.lang.Class<? super E>)
 <A, E extends com.querydsl.core.types.dsl.SimpleExpression<A>> com.querydsl.core.types.dsl.ListPath<A, E> getList(java.lang.String, java.lang.Class<A>, java.lang.Class<? super E>)
 <A, E extends com.querydsl.core.types.dsl.SimpleExpression<A>> com.querydsl.core.types.dsl.SetPath<A, E> getSet(java.lang.String, java.lang.Class<A>, java.lang.Class<? super E>)
 <A, E> com.querydsl.core.types.dsl.ArrayPath<A, E> getArray(java.lang.String, java.lang.Class<A>)
 <A> com.querydsl.core.types.dsl.CollectionPath<A, com.querydsl.core.types.dsl.PathBuilder<A>> getCollection(java.lang.String, java.lang.Class<A>)
 <A> com.querydsl.core.types.dsl.ListPath<A, com.querydsl.core.types.dsl.PathBuilder<A>> getList(java.lang.String, java.lang.Class<A>)
 <A> com.querydsl.core.types.dsl.PathBuilder<A> get(java.lang.String, java.lang.Class<A>)
 <A> com.querydsl.core.types.dsl.SetPath<A, com.querydsl.core.types.dsl.PathBuilder<A>> getSet(java.lang.String, java.lang.Class<A>)
 <A> com.querydsl.core.types.dsl.SimplePath<A> get(com.querydsl.core.types.Path<A>)
 <A> com.querydsl.core.types.dsl.SimplePath<A> getSimple(java.lang.String, java.lang.Class<A>)
 <K, V, E extends com.querydsl.core.types.dsl.SimpleExpression<V>> com.querydsl.core.types.dsl.MapPath<K, V, E> getMap(java.lang.String, java.lang.Class<K>, java.lang.Class<V>, java.lang.Class<? super E>)
 <K, V> com.querydsl.core.types.dsl.MapPath<K, V, com.querydsl.core.types.dsl.PathBuilder<V>> getMap(java.lang.String, java.lang.Class<K>, java.lang.Class<V>)
 com.querydsl.core.types.dsl.BooleanPath get(com.querydsl.core.types.dsl.BooleanPath)
 com.querydsl.core.types.dsl.BooleanPath getBoolean(java.lang.String)
 com.querydsl.core.types.dsl.PathBuilder<java.lang.Object> get(java.lang.String)
 com.querydsl.core.types.dsl.StringPath get(com.querydsl.core.types.dsl.StringPath)
 com.querydsl.core.types.dsl.StringPath getString(java.lang.String)
 java.lang.Object getMetadata(com.querydsl.core.types.Path<?>)
 protected <A> java.lang.Class<? extends A> validate(java.lang.String, java.lang.Class<A>)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathBuilderValidator)
 void new(java.lang.Class<? extends T>, java.lang.String)
 void new(java.lang.Class<? extends T>, java.lang.String, com.querydsl.core.types.dsl.PathBuilderValidator)
class com.querydsl.core.types.dsl.PathBuilderFactory
 <T> com.querydsl.core.types.dsl.PathBuilder<T> create(java.lang.Class<T>)
 void new()
 void new(java.lang.String)
interface com.querydsl.core.types.dsl.PathBuilderValidator implements java.io.Serializable
 java.lang.Class<?> validate(java.lang.Class<?>, java.lang.String, java.lang.Class<?>)
 static com.querydsl.core.types.dsl.PathBuilderValidator DEFAULT
 static com.querydsl.core.types.dsl.PathBuilderValidator FIELDS
 static com.querydsl.core.types.dsl.PathBuilderValidator PROPERTIES
class com.querydsl.core.types.dsl.PathInits implements java.io.Serializable
 boolean isInitialized(java.lang.String)
 com.querydsl.core.types.dsl.PathInits get(java.lang.String)
 static com.querydsl.core.types.dsl.PathInits DEFAULT
 static com.querydsl.core.types.dsl.PathInits DIRECT
 static com.querydsl.core.types.dsl.PathInits DIRECT2
 static com.querydsl.core.types.dsl.PathInits getFor(com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathInits)
 void new(java.lang.String[])
class com.querydsl.core.types.dsl.SetPath<E, Q extends com.querydsl.core.types.dsl.SimpleExpression<? super E>> extends com.querydsl.core.types.dsl.CollectionPathBase<java.util.Set<E>, E, Q>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 Q any()
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.Class<?> getParameter(int)
 java.lang.Class<E> getElementType()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, com.querydsl.core.types.PathMetadata, com.querydsl.core.types.dsl.PathInits)
 protected void new(java.lang.Class<? super E>, java.lang.Class<Q>, java.lang.String)
class com.querydsl.core.types.dsl.SimpleExpression<T> extends com.querydsl.core.types.dsl.DslExpression<T>
 com.querydsl.core.types.dsl.BooleanExpression eq(T)
 com.querydsl.core.types.dsl.BooleanExpression eq(com.querydsl.core.types.Expression<? super T>)
 com.querydsl.core.types.dsl.BooleanExpression eqAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression eqAll(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression eqAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression eqAny(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression in(T[])
 com.querydsl.core.types.dsl.BooleanExpression in(com.querydsl.core.types.CollectionExpression<?, ? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression in(com.querydsl.core.types.Expression<? extends T>[])
 com.querydsl.core.types.dsl.BooleanExpression in(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression in(java.util.Collection<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression isNotNull()
 com.querydsl.core.types.dsl.BooleanExpression isNull()
 com.querydsl.core.types.dsl.BooleanExpression ne(T)
 com.querydsl.core.types.dsl.BooleanExpression ne(com.querydsl.core.types.Expression<? super T>)
 com.querydsl.core.types.dsl.BooleanExpression neAll(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression neAny(com.querydsl.core.types.CollectionExpression<?, ? super T>)
 com.querydsl.core.types.dsl.BooleanExpression notIn(T[])
 com.querydsl.core.types.dsl.BooleanExpression notIn(com.querydsl.core.types.CollectionExpression<?, ? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression notIn(com.querydsl.core.types.Expression<? extends T>[])
 com.querydsl.core.types.dsl.BooleanExpression notIn(com.querydsl.core.types.SubQueryExpression<? extends T>)
 com.querydsl.core.types.dsl.BooleanExpression notIn(java.util.Collection<? extends T>)
 com.querydsl.core.types.dsl.CaseForEqBuilder<T> when(T)
 com.querydsl.core.types.dsl.CaseForEqBuilder<T> when(com.querydsl.core.types.Expression<? extends T>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Long> count()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Long> countDistinct()
 com.querydsl.core.types.dsl.SimpleExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.SimpleExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.SimpleExpression<T> nullif(T)
 com.querydsl.core.types.dsl.SimpleExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.SimpleOperation<T> extends com.querydsl.core.types.dsl.SimpleExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.SimplePath<T> extends com.querydsl.core.types.dsl.SimpleExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.SimpleTemplate<T> extends com.querydsl.core.types.dsl.SimpleExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.StringExpression extends com.querydsl.core.types.dsl.LiteralExpression<java.lang.String>
 com.querydsl.core.types.dsl.BooleanExpression contains(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression contains(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression containsIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression containsIgnoreCase(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression endsWith(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression endsWith(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression endsWithIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression endsWithIgnoreCase(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression equalsIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression equalsIgnoreCase(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression isEmpty()
 com.querydsl.core.types.dsl.BooleanExpression isNotEmpty()
 com.querydsl.core.types.dsl.BooleanExpression like(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression like(com.querydsl.core.types.Expression<java.lang.String>, char)
 com.querydsl.core.types.dsl.BooleanExpression like(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression like(java.lang.String, char)
 com.querydsl.core.types.dsl.BooleanExpression likeIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression likeIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>, char)
 com.querydsl.core.types.dsl.BooleanExpression likeIgnoreCase(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression likeIgnoreCase(java.lang.String, char)
 com.querydsl.core.types.dsl.BooleanExpression matches(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression matches(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression notEqualsIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression notEqualsIgnoreCase(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression notLike(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression notLike(com.querydsl.core.types.Expression<java.lang.String>, char)
 com.querydsl.core.types.dsl.BooleanExpression notLike(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression notLike(java.lang.String, char)
 com.querydsl.core.types.dsl.BooleanExpression startsWith(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression startsWith(java.lang.String)
 com.querydsl.core.types.dsl.BooleanExpression startsWithIgnoreCase(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.BooleanExpression startsWithIgnoreCase(java.lang.String)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> indexOf(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> indexOf(com.querydsl.core.types.Expression<java.lang.String>, int)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> indexOf(java.lang.String)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> indexOf(java.lang.String, int)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> length()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> locate(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> locate(com.querydsl.core.types.Expression<java.lang.String>, com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> locate(java.lang.String)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> locate(java.lang.String, com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> locate(java.lang.String, int)
 com.querydsl.core.types.dsl.SimpleExpression<java.lang.Character> charAt(com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.SimpleExpression<java.lang.Character> charAt(int)
 com.querydsl.core.types.dsl.StringExpression append(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.StringExpression append(java.lang.String)
 com.querydsl.core.types.dsl.StringExpression as(com.querydsl.core.types.Path<java.lang.String>)
 com.querydsl.core.types.dsl.StringExpression as(java.lang.String)
 com.querydsl.core.types.dsl.StringExpression coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.StringExpression coalesce(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.StringExpression coalesce(java.lang.String)
 com.querydsl.core.types.dsl.StringExpression coalesce(java.lang.String[])
 com.querydsl.core.types.dsl.StringExpression concat(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.StringExpression concat(java.lang.String)
 com.querydsl.core.types.dsl.StringExpression lower()
 com.querydsl.core.types.dsl.StringExpression max()
 com.querydsl.core.types.dsl.StringExpression min()
 com.querydsl.core.types.dsl.StringExpression nullif(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.StringExpression nullif(java.lang.String)
 com.querydsl.core.types.dsl.StringExpression prepend(com.querydsl.core.types.Expression<java.lang.String>)
 com.querydsl.core.types.dsl.StringExpression prepend(java.lang.String)
 com.querydsl.core.types.dsl.StringExpression stringValue()
 com.querydsl.core.types.dsl.StringExpression substring(com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.StringExpression substring(com.querydsl.core.types.Expression<java.lang.Integer>, com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.StringExpression substring(com.querydsl.core.types.Expression<java.lang.Integer>, int)
 com.querydsl.core.types.dsl.StringExpression substring(int)
 com.querydsl.core.types.dsl.StringExpression substring(int, com.querydsl.core.types.Expression<java.lang.Integer>)
 com.querydsl.core.types.dsl.StringExpression substring(int, int)
 com.querydsl.core.types.dsl.StringExpression toLowerCase()
 com.querydsl.core.types.dsl.StringExpression toUpperCase()
 com.querydsl.core.types.dsl.StringExpression trim()
 com.querydsl.core.types.dsl.StringExpression upper()
 void new(com.querydsl.core.types.Expression<java.lang.String>)
class com.querydsl.core.types.dsl.StringExpressions
 static com.querydsl.core.types.dsl.StringExpression lpad(com.querydsl.core.types.Expression<java.lang.String>, com.querydsl.core.types.Expression<java.lang.Integer>)
 static com.querydsl.core.types.dsl.StringExpression lpad(com.querydsl.core.types.Expression<java.lang.String>, com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer>, char)
 static com.querydsl.core.types.dsl.StringExpression lpad(com.querydsl.core.types.Expression<java.lang.String>, int)
 static com.querydsl.core.types.dsl.StringExpression lpad(com.querydsl.core.types.Expression<java.lang.String>, int, char)
 static com.querydsl.core.types.dsl.StringExpression ltrim(com.querydsl.core.types.Expression<java.lang.String>)
 static com.querydsl.core.types.dsl.StringExpression rpad(com.querydsl.core.types.Expression<java.lang.String>, com.querydsl.core.types.Expression<java.lang.Integer>)
 static com.querydsl.core.types.dsl.StringExpression rpad(com.querydsl.core.types.Expression<java.lang.String>, com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer>, char)
 static com.querydsl.core.types.dsl.StringExpression rpad(com.querydsl.core.types.Expression<java.lang.String>, int)
 static com.querydsl.core.types.dsl.StringExpression rpad(com.querydsl.core.types.Expression<java.lang.String>, int, char)
 static com.querydsl.core.types.dsl.StringExpression rtrim(com.querydsl.core.types.Expression<java.lang.String>)
class com.querydsl.core.types.dsl.StringOperation extends com.querydsl.core.types.dsl.StringExpression implements com.querydsl.core.types.Operation<java.lang.String>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<java.lang.String>)
 protected void new(com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.StringPath extends com.querydsl.core.types.dsl.StringExpression implements com.querydsl.core.types.Path<java.lang.String>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(com.querydsl.core.types.PathImpl<java.lang.String>)
 protected void new(com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.String)
class com.querydsl.core.types.dsl.StringTemplate extends com.querydsl.core.types.dsl.StringExpression implements com.querydsl.core.types.TemplateExpression<java.lang.String>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.Template, java.util.List<?>)
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<java.lang.String>)
class com.querydsl.core.types.dsl.TemporalExpression<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.LiteralExpression<T>
 com.querydsl.core.types.dsl.BooleanExpression after(T)
 com.querydsl.core.types.dsl.BooleanExpression after(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.BooleanExpression before(T)
 com.querydsl.core.types.dsl.BooleanExpression before(com.querydsl.core.types.Expression<T>)
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.TimeExpression<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.TemporalExpression<T>
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> hour()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> milliSecond()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> minute()
 com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> second()
 com.querydsl.core.types.dsl.TimeExpression<T> as(com.querydsl.core.types.Path<T>)
 com.querydsl.core.types.dsl.TimeExpression<T> as(java.lang.String)
 com.querydsl.core.types.dsl.TimeExpression<T> coalesce(T)
 com.querydsl.core.types.dsl.TimeExpression<T> coalesce(T[])
 com.querydsl.core.types.dsl.TimeExpression<T> coalesce(com.querydsl.core.types.Expression<?>[])
 com.querydsl.core.types.dsl.TimeExpression<T> coalesce(com.querydsl.core.types.Expression<T>)
 com.querydsl.core.types.dsl.TimeExpression<T> nullif(T)
 com.querydsl.core.types.dsl.TimeExpression<T> nullif(com.querydsl.core.types.Expression<T>)
 static <T extends java.lang.Comparable> com.querydsl.core.types.dsl.TimeExpression<T> currentTime(java.lang.Class<T>)
 static com.querydsl.core.types.dsl.TimeExpression<java.sql.Time> currentTime()
 void new(com.querydsl.core.types.Expression<T>)
class com.querydsl.core.types.dsl.TimeOperation<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.TimeExpression<T> implements com.querydsl.core.types.Operation<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Expression<?> getArg(int)
 com.querydsl.core.types.Operator getOperator()
 java.util.List<com.querydsl.core.types.Expression<?>> getArgs()
 protected void new(com.querydsl.core.types.OperationImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, com.querydsl.core.types.Expression<?>[])
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Operator, java.util.List<com.querydsl.core.types.Expression<?>>)
class com.querydsl.core.types.dsl.TimePath<T extends java.lang.Comparable> extends com.querydsl.core.types.dsl.TimeExpression<T> implements com.querydsl.core.types.Path<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Path<?> getRoot()
 com.querydsl.core.types.PathMetadata getMetadata()
 java.lang.reflect.AnnotatedElement getAnnotatedElement()
 protected void new(com.querydsl.core.types.PathImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Path<?>, java.lang.String)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.PathMetadata)
 protected void new(java.lang.Class<? extends T>, java.lang.String)
class com.querydsl.core.types.dsl.TimeTemplate<T extends java.lang.Comparable<?>> extends com.querydsl.core.types.dsl.TimeExpression<T> implements com.querydsl.core.types.TemplateExpression<T>
 <R, C> R accept(com.querydsl.core.types.Visitor<R, C>, C)
 com.querydsl.core.types.Template getTemplate()
 java.lang.Object getArg(int)
 java.util.List<?> getArgs()
 protected void new(com.querydsl.core.types.TemplateExpressionImpl<T>)
 protected void new(java.lang.Class<? extends T>, com.querydsl.core.types.Template, java.util.List<?>)
class com.querydsl.core.types.dsl.Wildcard
 static com.querydsl.core.types.Expression<java.lang.Object[]> all
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Integer> countAsInt
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Long> count
 static com.querydsl.core.types.dsl.NumberExpression<java.lang.Long> countDistinct
