# mybatis-plus-core-3.5.17.jar
class com.baomidou.mybatisplus.core.conditions.AbstractLambdaWrapper<T, Children extends com.baomidou.mybatisplus.core.conditions.AbstractLambdaWrapper<T, Children>> extends com.baomidou.mybatisplus.core.conditions.AbstractWrapper<T, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, Children>
 Children groupBy(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 Children groupBy(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, java.util.List<com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>>)
 Children groupBy(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 Children orderBy(boolean, boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 Children orderByAsc(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 Children orderByAsc(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 Children orderByDesc(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 Children orderByDesc(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 protected com.baomidou.mybatisplus.core.toolkit.support.ColumnCache getColumnCache(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>)
 protected java.lang.String columnToMapping(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>)
 protected java.lang.String columnToString(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>)
 protected java.lang.String columnToString(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, boolean)
 protected java.lang.String columnsToString(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 protected java.lang.String columnsToString(boolean, java.util.List<com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>>)
 protected java.lang.String columnsToString(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 void new()
class com.baomidou.mybatisplus.core.conditions.AbstractWrapper<T, R, Children extends com.baomidou.mybatisplus.core.conditions.AbstractWrapper<T, R, Children>> extends com.baomidou.mybatisplus.core.conditions.Wrapper<T> implements com.baomidou.mybatisplus.core.conditions.interfaces.Compare<Children, R>, com.baomidou.mybatisplus.core.conditions.interfaces.Nested<Children, Children>, com.baomidou.mybatisplus.core.conditions.interfaces.Join<Children>, com.baomidou.mybatisplus.core.conditions.interfaces.Func<Children, R>
 <V> Children allEq(boolean, java.util.Map<R, V>, boolean)
 <V> Children allEq(boolean, java.util.function.BiPredicate<R, V>, java.util.Map<R, V>, boolean)
 Children and(boolean, java.util.function.Consumer<Children>)
 Children apply(boolean, java.lang.String, java.lang.Object[])
 Children between(boolean, R, java.lang.Object, java.lang.Object)
 Children clone()
 Children comment(boolean, java.lang.String)
 Children doGroupBy(boolean, R, java.util.List<R>)
 Children doOrderBy(boolean, boolean, R, java.util.List<R>)
 Children eq(boolean, R, java.lang.Object)
 Children eqOrIsNull(boolean, R, java.lang.Object)
 Children eqSql(boolean, R, java.lang.String)
 Children exists(boolean, java.lang.String, java.lang.Object[])
 Children first(boolean, java.lang.String)
 Children func(boolean, java.util.function.Consumer<Children>)
 Children ge(boolean, R, java.lang.Object)
 Children geSql(boolean, R, java.lang.String)
 Children groupBy(boolean, R)
 Children groupBy(boolean, R, R[])
 Children groupBy(boolean, R, java.util.List<R>)
 Children groupBy(boolean, java.util.List<R>)
 Children gt(boolean, R, java.lang.Object)
 Children gtSql(boolean, R, java.lang.String)
 Children having(boolean, java.lang.String, java.lang.Object[])
 Children in(boolean, R, java.lang.Object[])
 Children in(boolean, R, java.util.Collection<?>)
 Children inSql(boolean, R, java.lang.String)
 Children isNotNull(boolean, R)
 Children isNull(boolean, R)
 Children last(boolean, java.lang.String)
 Children le(boolean, R, java.lang.Object)
 Children leSql(boolean, R, java.lang.String)
 Children like(boolean, R, java.lang.Object)
 Children likeLeft(boolean, R, java.lang.Object)
 Children likeRight(boolean, R, java.lang.Object)
 Children lt(boolean, R, java.lang.Object)
 Children ltSql(boolean, R, java.lang.String)
 Children ne(boolean, R, java.lang.Object)
 Children nested(boolean, java.util.function.Consumer<Children>)
 Children not(boolean, java.util.function.Consumer<Children>)
 Children notBetween(boolean, R, java.lang.Object, java.lang.Object)
 Children notExists(boolean, java.lang.String, java.lang.Object[])
 Children notIn(boolean, R, java.lang.Object[])
 Children notIn(boolean, R, java.util.Collection<?>)
 Children notInSql(boolean, R, java.lang.String)
 Children notLike(boolean, R, java.lang.Object)
 Children notLikeLeft(boolean, R, java.lang.Object)
 Children notLikeRight(boolean, R, java.lang.Object)
 Children or(boolean)
 Children or(boolean, java.util.function.Consumer<Children>)
 Children orderBy(boolean, boolean, R)
 Children orderBy(boolean, boolean, R, R[])
 Children orderBy(boolean, boolean, R, java.util.List<R>)
 Children orderBy(boolean, boolean, java.util.List<R>)
 Children setEntity(T)
 Children setEntityClass(java.lang.Class<T>)
 Children setParamAlias(java.lang.String)
 T getEntity()
 boolean isUseAnnotationOrderBy()
 com.baomidou.mybatisplus.core.conditions.segments.MergeSegments getExpression()
 java.lang.Class<T> getEntityClass()
 java.lang.String getParamAlias()
 java.lang.String getSqlComment()
 java.lang.String getSqlFirst()
 java.lang.String getSqlSegment()
 java.util.Map<java.lang.String, java.lang.Object> getParamNameValuePairs()
 protected Children addCondition(boolean, R, com.baomidou.mybatisplus.core.enums.SqlKeyword, java.lang.Object)
 protected Children addNestedCondition(boolean, java.util.function.Consumer<Children>)
 protected Children and(boolean)
 protected Children instance()
 protected Children likeValue(boolean, com.baomidou.mybatisplus.core.enums.SqlKeyword, R, java.lang.Object, com.baomidou.mybatisplus.core.enums.SqlLike)
 protected Children maybeDo(boolean, com.baomidou.mybatisplus.core.conditions.AbstractWrapper.DoSomething)
 protected Children not(boolean)
 protected Children typedThis
 protected com.baomidou.mybatisplus.core.conditions.ISqlSegment inExpression(java.lang.Object[])
 protected com.baomidou.mybatisplus.core.conditions.ISqlSegment inExpression(java.lang.Object[], java.lang.String)
 protected com.baomidou.mybatisplus.core.conditions.ISqlSegment inExpression(java.util.Collection<?>)
 protected com.baomidou.mybatisplus.core.conditions.ISqlSegment inExpression(java.util.Collection<?>, java.lang.String)
 protected com.baomidou.mybatisplus.core.conditions.SharedString lastSql
 protected com.baomidou.mybatisplus.core.conditions.SharedString paramAlias
 protected com.baomidou.mybatisplus.core.conditions.SharedString sqlComment
 protected com.baomidou.mybatisplus.core.conditions.SharedString sqlFirst
 protected com.baomidou.mybatisplus.core.conditions.segments.ColumnSegment columnToSqlSegment(R)
 protected com.baomidou.mybatisplus.core.conditions.segments.MergeSegments expression
 protected java.lang.String columnToMapping(R)
 protected java.lang.String columnToString(R)
 protected java.lang.String columnsToString(R[])
 protected java.lang.String columnsToString(java.util.List<R>)
 protected java.lang.String formatParam(java.lang.String, java.lang.Object)
 protected java.lang.String formatSqlMaybeWithParam(java.lang.String, java.lang.Object[])
 protected java.util.Map<java.lang.String, java.lang.Object> paramNameValuePairs
 protected java.util.concurrent.atomic.AtomicInteger paramNameSeq
 protected void appendSqlSegments(com.baomidou.mybatisplus.core.conditions.ISqlSegment[])
 protected void initNeed()
 protected void onParamAliasChanged(java.lang.String, java.lang.String)
 void clear()
 void new()
interface com.baomidou.mybatisplus.core.conditions.AbstractWrapper.DoSomething
 void doIt()
interface com.baomidou.mybatisplus.core.conditions.ISqlSegment implements java.io.Serializable
 java.lang.String getSqlSegment()
class com.baomidou.mybatisplus.core.conditions.SharedString implements java.io.Serializable
 boolean equals(java.lang.Object)
 com.baomidou.mybatisplus.core.conditions.SharedString setStringValue(java.lang.String)
 int hashCode()
 java.lang.String getStringValue()
 java.lang.String toString()
 protected boolean canEqual(java.lang.Object)
 static com.baomidou.mybatisplus.core.conditions.SharedString emptyString()
 void new()
 void new(java.lang.String)
 void toEmpty()
 void toNull()
class com.baomidou.mybatisplus.core.conditions.Wrapper<T> implements com.baomidou.mybatisplus.core.conditions.ISqlSegment
 T getEntity()
 boolean isEmptyOfEntity()
 boolean isEmptyOfNormal()
 boolean isEmptyOfWhere()
 boolean isNonEmptyOfEntity()
 boolean isNonEmptyOfNormal()
 boolean isNonEmptyOfWhere()
 boolean nonEmptyOfEntity()
 boolean nonEmptyOfNormal()
 boolean nonEmptyOfWhere()
 com.baomidou.mybatisplus.core.conditions.segments.MergeSegments getExpression()
 java.lang.String getCustomSqlSegment()
 java.lang.String getSqlComment()
 java.lang.String getSqlFirst()
 java.lang.String getSqlSelect()
 java.lang.String getSqlSet()
 java.lang.String getTargetSql()
 void clear()
 void new()
interface com.baomidou.mybatisplus.core.conditions.interfaces.Compare<Children, R> implements java.io.Serializable
 <V> Children allEq(boolean, java.util.Map<R, V>, boolean)
 <V> Children allEq(boolean, java.util.function.BiPredicate<R, V>, java.util.Map<R, V>, boolean)
 Children between(boolean, R, java.lang.Object, java.lang.Object)
 Children eq(boolean, R, java.lang.Object)
 Children eqOrIsNull(boolean, R, java.lang.Object)
 Children ge(boolean, R, java.lang.Object)
 Children gt(boolean, R, java.lang.Object)
 Children le(boolean, R, java.lang.Object)
 Children like(boolean, R, java.lang.Object)
 Children likeLeft(boolean, R, java.lang.Object)
 Children likeRight(boolean, R, java.lang.Object)
 Children lt(boolean, R, java.lang.Object)
 Children ne(boolean, R, java.lang.Object)
 Children notBetween(boolean, R, java.lang.Object, java.lang.Object)
 Children notLike(boolean, R, java.lang.Object)
 Children notLikeLeft(boolean, R, java.lang.Object)
 Children notLikeRight(boolean, R, java.lang.Object)
 default <V> Children allEq(java.util.Map<R, V>)
 default <V> Children allEq(java.util.Map<R, V>, boolean)
 default <V> Children allEq(java.util.function.BiPredicate<R, V>, java.util.Map<R, V>)
 default <V> Children allEq(java.util.function.BiPredicate<R, V>, java.util.Map<R, V>, boolean)
 default Children between(R, java.lang.Object, java.lang.Object)
 default Children eq(R, java.lang.Object)
 default Children eqOrIsNull(R, java.lang.Object)
 default Children ge(R, java.lang.Object)
 default Children gt(R, java.lang.Object)
 default Children le(R, java.lang.Object)
 default Children like(R, java.lang.Object)
 default Children likeLeft(R, java.lang.Object)
 default Children likeRight(R, java.lang.Object)
 default Children lt(R, java.lang.Object)
 default Children ne(R, java.lang.Object)
 default Children notBetween(R, java.lang.Object, java.lang.Object)
 default Children notLike(R, java.lang.Object)
 default Children notLikeLeft(R, java.lang.Object)
 default Children notLikeRight(R, java.lang.Object)
interface com.baomidou.mybatisplus.core.conditions.interfaces.Func<Children, R> implements java.io.Serializable
 Children eqSql(boolean, R, java.lang.String)
 Children func(boolean, java.util.function.Consumer<Children>)
 Children geSql(boolean, R, java.lang.String)
 Children groupBy(boolean, R)
 Children groupBy(boolean, R, R[])
 Children groupBy(boolean, R, java.util.List<R>)
 Children groupBy(boolean, java.util.List<R>)
 Children gtSql(boolean, R, java.lang.String)
 Children having(boolean, java.lang.String, java.lang.Object[])
 Children in(boolean, R, java.lang.Object[])
 Children in(boolean, R, java.util.Collection<?>)
 Children inSql(boolean, R, java.lang.String)
 Children isNotNull(boolean, R)
 Children isNull(boolean, R)
 Children leSql(boolean, R, java.lang.String)
 Children ltSql(boolean, R, java.lang.String)
 Children notIn(boolean, R, java.lang.Object[])
 Children notIn(boolean, R, java.util.Collection<?>)
 Children notInSql(boolean, R, java.lang.String)
 Children orderBy(boolean, boolean, R)
 Children orderBy(boolean, boolean, R, R[])
 Children orderBy(boolean, boolean, R, java.util.List<R>)
 Children orderBy(boolean, boolean, java.util.List<R>)
 default Children eqSql(R, java.lang.String)
 default Children func(java.util.function.Consumer<Children>)
 default Children geSql(R, java.lang.String)
 default Children groupBy(R)
 default Children groupBy(R, R[])
 default Children groupBy(java.util.List<R>)
 default Children gtSql(R, java.lang.String)
 default Children having(java.lang.String, java.lang.Object[])
 default Children in(R, java.lang.Object[])
 default Children in(R, java.util.Collection<?>)
 default Children inSql(R, java.lang.String)
 default Children isNotNull(R)
 default Children isNull(R)
 default Children leSql(R, java.lang.String)
 default Children ltSql(R, java.lang.String)
 default Children notIn(R, java.lang.Object[])
 default Children notIn(R, java.util.Collection<?>)
 default Children notInSql(R, java.lang.String)
 default Children orderByAsc(R)
 default Children orderByAsc(R, R[])
 default Children orderByAsc(boolean, R)
 default Children orderByAsc(boolean, R, R[])
 default Children orderByAsc(boolean, R, java.util.List<R>)
 default Children orderByAsc(boolean, java.util.List<R>)
 default Children orderByAsc(java.util.List<R>)
 default Children orderByDesc(R)
 default Children orderByDesc(R, R[])
 default Children orderByDesc(boolean, R)
 default Children orderByDesc(boolean, R, R[])
 default Children orderByDesc(boolean, R, java.util.List<R>)
 default Children orderByDesc(boolean, java.util.List<R>)
 default Children orderByDesc(java.util.List<R>)
interface com.baomidou.mybatisplus.core.conditions.interfaces.Join<Children> implements java.io.Serializable
 Children apply(boolean, java.lang.String, java.lang.Object[])
 Children comment(boolean, java.lang.String)
 Children exists(boolean, java.lang.String, java.lang.Object[])
 Children first(boolean, java.lang.String)
 Children last(boolean, java.lang.String)
 Children notExists(boolean, java.lang.String, java.lang.Object[])
 Children or(boolean)
 default Children apply(java.lang.String, java.lang.Object[])
 default Children comment(java.lang.String)
 default Children exists(java.lang.String, java.lang.Object[])
 default Children first(java.lang.String)
 default Children last(java.lang.String)
 default Children notExists(java.lang.String, java.lang.Object[])
 default Children or()
interface com.baomidou.mybatisplus.core.conditions.interfaces.Nested<Param, Children> implements java.io.Serializable
 Children and(boolean, java.util.function.Consumer<Param>)
 Children nested(boolean, java.util.function.Consumer<Param>)
 Children not(boolean, java.util.function.Consumer<Param>)
 Children or(boolean, java.util.function.Consumer<Param>)
 default Children and(java.util.function.Consumer<Param>)
 default Children nested(java.util.function.Consumer<Param>)
 default Children not(java.util.function.Consumer<Param>)
 default Children or(java.util.function.Consumer<Param>)
class com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> extends com.baomidou.mybatisplus.core.conditions.AbstractLambdaWrapper<T, com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T>> implements com.baomidou.mybatisplus.core.conditions.query.Query<com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T>, T, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>>
 com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> select(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> select(boolean, java.util.List<com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>>)
 com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> select(com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>[])
 com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> select(java.lang.Class<T>, java.util.function.Predicate<com.baomidou.mybatisplus.core.metadata.TableFieldInfo>)
 java.lang.String getSqlSelect()
 protected com.baomidou.mybatisplus.core.conditions.SharedString sqlSelect
 protected com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> doSelect(boolean, java.util.List<com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>>)
 protected com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> instance()
 void clear()
 void new()
 void new(T)
 void new(java.lang.Class<T>)
interface com.baomidou.mybatisplus.core.conditions.query.Query<Children, T, R> implements java.io.Serializable
 Children select(boolean, java.util.List<R>)
 Children select(java.lang.Class<T>, java.util.function.Predicate<com.baomidou.mybatisplus.core.metadata.TableFieldInfo>)
 default Children select(R[])
 default Children select(boolean, R[])
 default Children select(java.util.List<R>)
 default Children select(java.util.function.Predicate<com.baomidou.mybatisplus.core.metadata.TableFieldInfo>)
 java.lang.String getSqlSelect()
class com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> extends com.baomidou.mybatisplus.core.conditions.AbstractWrapper<T, java.lang.String, com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T>> implements com.baomidou.mybatisplus.core.conditions.query.Query<com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T>, T, java.lang.String>
 com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> lambda()
 com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> checkSqlInjection()
 com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> select(boolean, java.util.List<java.lang.String>)
 com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> select(java.lang.Class<T>, java.util.function.Predicate<com.baomidou.mybatisplus.core.metadata.TableFieldInfo>)
 java.lang.String getSqlSelect()
 protected com.baomidou.mybatisplus.core.conditions.SharedString sqlSelect
 protected com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> instance()
 protected java.lang.String columnToString(java.lang.String)
 void clear()
 void new()
 void new(T)
 void new(T, java.lang.String[])
 void new(java.lang.Class<T>)
class com.baomidou.mybatisplus.core.conditions.segments.AbstractISegmentList extends java.util.ArrayList<com.baomidou.mybatisplus.core.conditions.ISqlSegment> implements com.baomidou.mybatisplus.core.conditions.ISqlSegment, com.baomidou.mybatisplus.core.toolkit.StringPool
 boolean addAll(java.util.Collection<? extends com.baomidou.mybatisplus.core.conditions.ISqlSegment>)
 java.lang.String getSqlSegment()
 protected boolean transformList(java.util.List<com.baomidou.mybatisplus.core.conditions.ISqlSegment>, com.baomidou.mybatisplus.core.conditions.ISqlSegment, com.baomidou.mybatisplus.core.conditions.ISqlSegment)
 protected java.lang.String childrenSqlSegment()
 void changeParamAlias(java.lang.String, java.lang.String)
 void clear()
 void clearSqlSegmentCache()
 void new()
interface com.baomidou.mybatisplus.core.conditions.segments.ColumnSegment implements com.baomidou.mybatisplus.core.conditions.ISqlSegment
class com.baomidou.mybatisplus.core.conditions.segments.GroupBySegmentList extends com.baomidou.mybatisplus.core.conditions.segments.AbstractISegmentList
 protected boolean transformList(java.util.List<com.baomidou.mybatisplus.core.conditions.ISqlSegment>, com.baomidou.mybatisplus.core.conditions.ISqlSegment, com.baomidou.mybatisplus.core.conditions.ISqlSegment)
 protected java.lang.String childrenSqlSegment()
 void new()
class com.baomidou.mybatisplus.core.conditions.segments.HavingSegmentList extends com.baomidou.mybatisplus.core.conditions.segments.AbstractISegmentList
 protected boolean transformList(java.util.List<com.baomidou.mybatisplus.core.conditions.ISqlSegment>, com.baomidou.mybatisplus.core.conditions.ISqlSegment, com.baomidou.mybatisplus.core.conditions.ISqlSegment)
 protected java.lang.String childrenSqlSegment()
 void new()
enum com.baomidou.mybatisplus.core.conditions.segments.MatchSegment
 boolean match(com.baomidou.mybatisplus.core.conditions.ISqlSegment)
 java.util.function.Predicate<com.baomidou.mybatisplus.core.conditions.ISqlSegment> getPredicate()
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment AND
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment AND_OR
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment APPLY
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment EXISTS
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment GROUP_BY
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment HAVING
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment NOT
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment OR
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment ORDER_BY
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment valueOf(java.lang.String)
 static com.baomidou.mybatisplus.core.conditions.segments.MatchSegment[] values()
class com.baomidou.mybatisplus.core.conditions.segments.MergeSegments implements com.baomidou.mybatisplus.core.conditions.ISqlSegment
 com.baomidou.mybatisplus.core.conditions.segments.GroupBySegmentList getGroupBy()
 com.baomidou.mybatisplus.core.conditions.segments.HavingSegmentList getHaving()
 com.baomidou.mybatisplus.core.conditions.segments.NormalSegmentList getNormal()
 com.baomidou.mybatisplus.core.conditions.segments.OrderBySegmentList getOrderBy()
 java.lang.String getSqlSegment()
 void add(com.baomidou.mybatisplus.core.conditions.ISqlSegment[])
 void changeParamAlias(java.lang.String, java.lang.String)
 void clear()
 void clearSqlSegmentCache()
 void new()
class com.baomidou.mybatisplus.core.conditions.segments.NormalSegmentList extends com.baomidou.mybatisplus.core.conditions.segments.AbstractISegmentList
 protected boolean transformList(java.util.List<com.baomidou.mybatisplus.core.conditions.ISqlSegment>, com.baomidou.mybatisplus.core.conditions.ISqlSegment, com.baomidou.mybatisplus.core.conditions.ISqlSegment)
 protected java.lang.String childrenSqlSegment()
 void clear()
class com.baomidou.mybatisplus.core.conditions.segments.OrderBySegmentList extends com.baomidou.mybatisplus.core.conditions.segments.AbstractISegmentList
 protected boolean transformList(java.util.List<com.baomidou.mybatisplus.core.conditions.ISqlSegment>, com.baomidou.mybatisplus.core.conditions.ISqlSegment, com.baomidou.mybatisplus.core.conditions.ISqlSegment)
 protected java.lang.String childrenSqlSegment()
 void new()
class com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> extends com.baomidou.mybatisplus.core.conditions.AbstractLambdaWrapper<T, com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T>> implements com.baomidou.mybatisplus.core.conditions.update.Update<com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T>, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>>
 com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> set(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, java.lang.Object, java.lang.String)
 com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> setDecrBy(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, java.lang.Number)
 com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> setIncrBy(boolean, com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, ?>, java.lang.Number)
 com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> setSql(boolean, java.lang.String, java.lang.Object[])
 java.lang.String getSqlSet()
 protected com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> instance()
 protected void onParamAliasChanged(java.lang.String, java.lang.String)
 void clear()
 void new()
 void new(T)
 void new(java.lang.Class<T>)
interface com.baomidou.mybatisplus.core.conditions.update.Update<Children, R> implements java.io.Serializable
 Children set(boolean, R, java.lang.Object, java.lang.String)
 Children setDecrBy(boolean, R, java.lang.Number)
 Children setIncrBy(boolean, R, java.lang.Number)
 Children setSql(boolean, java.lang.String, java.lang.Object[])
 default Children set(R, java.lang.Object)
 default Children set(R, java.lang.Object, java.lang.String)
 default Children set(boolean, R, java.lang.Object)
 default Children setDecrBy(R, java.lang.Number)
 default Children setIncrBy(R, java.lang.Number)
 default Children setSql(java.lang.String, java.lang.Object[])
 java.lang.String getSqlSet()
class com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> extends com.baomidou.mybatisplus.core.conditions.AbstractWrapper<T, java.lang.String, com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T>> implements com.baomidou.mybatisplus.core.conditions.update.Update<com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T>, java.lang.String>
 com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> lambda()
 com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> checkSqlInjection()
 com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> set(boolean, java.lang.String, java.lang.Object, java.lang.String)
 com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> setDecrBy(boolean, java.lang.String, java.lang.Number)
 com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> setIncrBy(boolean, java.lang.String, java.lang.Number)
 com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> setSql(boolean, java.lang.String, java.lang.Object[])
 java.lang.String getSqlSet()
 protected com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> instance()
 protected java.lang.String columnToString(java.lang.String)
 protected void onParamAliasChanged(java.lang.String, java.lang.String)
 void clear()
 void new()
 void new(T)
interface com.baomidou.mybatisplus.core.mapper.BaseMapper<T> implements com.baomidou.mybatisplus.core.mapper.Mapper<T>
 <E> java.util.List<E> selectObjs(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 <E> void selectObjs(com.baomidou.mybatisplus.core.conditions.Wrapper<T>, org.apache.ibatis.session.ResultHandler<E>)
 T selectById(java.io.Serializable)
 default <P extends com.baomidou.mybatisplus.core.metadata.IPage<T>> P selectPage(P, com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 default <P extends com.baomidou.mybatisplus.core.metadata.IPage<java.util.Map<java.lang.String, java.lang.Object>>> P selectMapsPage(P, com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 default T selectOne(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 default T selectOne(com.baomidou.mybatisplus.core.conditions.Wrapper<T>, boolean)
 default boolean exists(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 default boolean insertOrUpdate(T)
 default int deleteBatchIds(java.util.Collection<?>)
 default int deleteById(java.io.Serializable)
 default int deleteById(java.lang.Object, boolean)
 default int deleteByIds(java.util.Collection<?>)
 default int deleteByIds(java.util.Collection<?>, boolean)
 default int deleteByMap(java.util.Map<java.lang.String, java.lang.Object>)
 default int update(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 default java.util.List<T> selectBatchIds(java.util.Collection<? extends java.io.Serializable>)
 default java.util.List<T> selectByMap(java.util.Map<java.lang.String, java.lang.Object>)
 default java.util.List<org.apache.ibatis.executor.BatchResult> insert(java.util.Collection<T>)
 default java.util.List<org.apache.ibatis.executor.BatchResult> insert(java.util.Collection<T>, int)
 default java.util.List<org.apache.ibatis.executor.BatchResult> insertOrUpdate(java.util.Collection<T>)
 default java.util.List<org.apache.ibatis.executor.BatchResult> insertOrUpdate(java.util.Collection<T>, int)
 default java.util.List<org.apache.ibatis.executor.BatchResult> insertOrUpdate(java.util.Collection<T>, java.util.function.BiPredicate<com.baomidou.mybatisplus.core.batch.BatchSqlSession, T>)
 default java.util.List<org.apache.ibatis.executor.BatchResult> insertOrUpdate(java.util.Collection<T>, java.util.function.BiPredicate<com.baomidou.mybatisplus.core.batch.BatchSqlSession, T>, int)
 default java.util.List<org.apache.ibatis.executor.BatchResult> updateById(java.util.Collection<T>)
 default java.util.List<org.apache.ibatis.executor.BatchResult> updateById(java.util.Collection<T>, int)
 default void selectBatchIds(java.util.Collection<? extends java.io.Serializable>, org.apache.ibatis.session.ResultHandler<T>)
 default void selectByMap(java.util.Map<java.lang.String, java.lang.Object>, org.apache.ibatis.session.ResultHandler<T>)
 int delete(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 int deleteById(T)
 int insert(T)
 int update(T, com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 int updateById(T)
 java.lang.Long selectCount(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 java.util.List<T> selectByIds(java.util.Collection<? extends java.io.Serializable>)
 java.util.List<T> selectList(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 java.util.List<T> selectList(com.baomidou.mybatisplus.core.metadata.IPage<T>, com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 java.util.List<java.util.Map<java.lang.String, java.lang.Object>> selectMaps(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 java.util.List<java.util.Map<java.lang.String, java.lang.Object>> selectMaps(com.baomidou.mybatisplus.core.metadata.IPage<? extends java.util.Map<java.lang.String, java.lang.Object>>, com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 org.apache.ibatis.cursor.Cursor<T> selectWithCursor(com.baomidou.mybatisplus.core.conditions.Wrapper<T>)
 void selectByIds(java.util.Collection<? extends java.io.Serializable>, org.apache.ibatis.session.ResultHandler<T>)
 void selectList(com.baomidou.mybatisplus.core.conditions.Wrapper<T>, org.apache.ibatis.session.ResultHandler<T>)
 void selectList(com.baomidou.mybatisplus.core.metadata.IPage<T>, com.baomidou.mybatisplus.core.conditions.Wrapper<T>, org.apache.ibatis.session.ResultHandler<T>)
 void selectMaps(com.baomidou.mybatisplus.core.conditions.Wrapper<T>, org.apache.ibatis.session.ResultHandler<java.util.Map<java.lang.String, java.lang.Object>>)
 void selectMaps(com.baomidou.mybatisplus.core.metadata.IPage<? extends java.util.Map<java.lang.String, java.lang.Object>>, com.baomidou.mybatisplus.core.conditions.Wrapper<T>, org.apache.ibatis.session.ResultHandler<java.util.Map<java.lang.String, java.lang.Object>>)
interface com.baomidou.mybatisplus.core.mapper.Mapper<T>
interface com.baomidou.mybatisplus.core.metadata.IPage<T> implements java.io.Serializable
 com.baomidou.mybatisplus.core.metadata.IPage<T> setCurrent(long)
 com.baomidou.mybatisplus.core.metadata.IPage<T> setRecords(java.util.List<T>)
 com.baomidou.mybatisplus.core.metadata.IPage<T> setSize(long)
 com.baomidou.mybatisplus.core.metadata.IPage<T> setTotal(long)
 default <R> com.baomidou.mybatisplus.core.metadata.IPage<R> convert(java.util.function.Function<? super T, ? extends R>)
 default boolean optimizeCountSql()
 default boolean optimizeJoinOfCountSql()
 default boolean searchCount()
 default com.baomidou.mybatisplus.core.metadata.IPage<T> setPages(long)
 default java.lang.Long maxLimit()
 default java.lang.String countId()
 default long getPages()
 default long offset()
 java.util.List<T> getRecords()
 java.util.List<com.baomidou.mybatisplus.core.metadata.OrderItem> orders()
 long getCurrent()
 long getSize()
 long getTotal()
class com.baomidou.mybatisplus.core.metadata.OrderItem implements java.io.Serializable
 boolean isAsc()
 com.baomidou.mybatisplus.core.metadata.OrderItem setAsc(boolean)
 com.baomidou.mybatisplus.core.metadata.OrderItem setColumn(java.lang.String)
 java.lang.String getColumn()
 java.lang.String toString()
 static com.baomidou.mybatisplus.core.metadata.OrderItem asc(java.lang.String)
 static com.baomidou.mybatisplus.core.metadata.OrderItem desc(java.lang.String)
 static com.baomidou.mybatisplus.core.metadata.OrderItem withExpression(java.lang.String)
 static com.baomidou.mybatisplus.core.metadata.OrderItem withExpression(java.lang.String, boolean)
 static java.util.List<com.baomidou.mybatisplus.core.metadata.OrderItem> ascs(java.lang.String[])
 static java.util.List<com.baomidou.mybatisplus.core.metadata.OrderItem> descs(java.lang.String[])
 void new()
class com.baomidou.mybatisplus.core.toolkit.CollectionUtils
 static <K, V> V computeIfAbsent(java.util.Map<K, V>, K, java.util.function.Function<? super K, ? extends V>)
 static <K, V> java.util.HashMap<K, V> newHashMap()
 static <K, V> java.util.HashMap<K, V> newHashMapWithExpectedSize(int)
 static <K, V> java.util.List<V> getCollection(java.util.Map<K, V>, java.lang.Iterable<K>)
 static <K, V> java.util.List<V> getCollection(java.util.Map<K, V>, java.lang.Iterable<K>, java.util.Comparator<V>)
 static <T> java.util.List<T> toList(T[])
 static <T> java.util.List<java.util.List<T>> split(java.util.Collection<T>, int)
 static boolean isEmpty(java.util.Collection<?>)
 static boolean isEmpty(java.util.Map<?, ?>)
 static boolean isNotEmpty(java.util.Collection<?>)
 static boolean isNotEmpty(java.util.Map<?, ?>)
 void new()
class com.baomidou.mybatisplus.core.toolkit.ObjectUtils
 static boolean isEmpty(java.lang.Object)
 static boolean isNotEmpty(java.lang.Object)
 static boolean isNotNull(java.lang.Object[])
 static boolean isNull(java.lang.Object[])
 void new()
interface com.baomidou.mybatisplus.core.toolkit.StringPool
 static byte[] BYTES_NEW_LINE
 static java.lang.String AMPERSAND = "&"
 static java.lang.String AND = "and"
 static java.lang.String ASTERISK = "*"
 static java.lang.String AT = "@"
 static java.lang.String BACKTICK = "`"
 static java.lang.String BACK_SLASH = "\134"
 static java.lang.String COLON = ":"
 static java.lang.String COMMA = ","
 static java.lang.String CRLF = "\015\012"
 static java.lang.String DASH = "-"
 static java.lang.String DOLLAR = "$"
 static java.lang.String DOLLAR_LEFT_BRACE = "${"
 static java.lang.String DOT = "."
 static java.lang.String DOTDOT = ".."
 static java.lang.String DOT_CLASS = ".class"
 static java.lang.String DOT_JAVA = ".java"
 static java.lang.String DOT_NEWLINE = ",\012"
 static java.lang.String DOT_XML = ".xml"
 static java.lang.String EMPTY = ""
 static java.lang.String EQUALS = "="
 static java.lang.String EXCLAMATION_MARK = "!"
 static java.lang.String FALSE = "false"
 static java.lang.String HASH = "#"
 static java.lang.String HASH_LEFT_BRACE = "#{"
 static java.lang.String HAT = "^"
 static java.lang.String HTML_AMP = "&amp"
 static java.lang.String HTML_GT = "&gt;"
 static java.lang.String HTML_LT = "&lt;"
 static java.lang.String HTML_NBSP = "&nbsp;"
 static java.lang.String HTML_QUOTE = "&quot;"
 static java.lang.String ISO_8859_1 = "ISO-8859-1"
 static java.lang.String LEFT_BRACE = "{"
 static java.lang.String LEFT_BRACKET = "("
 static java.lang.String LEFT_CHEV = "<"
 static java.lang.String LEFT_SQ_BRACKET = "["
 static java.lang.String N = "n"
 static java.lang.String NEWLINE = "\012"
 static java.lang.String NO = "no"
 static java.lang.String NULL = "null"
 static java.lang.String NUM = "NUM"
 static java.lang.String OFF = "off"
 static java.lang.String ON = "on"
 static java.lang.String ONE = "1"
 static java.lang.String PERCENT = "%"
 static java.lang.String PIPE = "|"
 static java.lang.String PLUS = "+"
 static java.lang.String QUESTION_MARK = "?"
 static java.lang.String QUOTE = "\042"
 static java.lang.String RETURN = "\015"
 static java.lang.String RIGHT_BRACE = "}"
 static java.lang.String RIGHT_BRACKET = ")"
 static java.lang.String RIGHT_CHEV = ">"
 static java.lang.String RIGHT_SQ_BRACKET = "]"
 static java.lang.String SELECT_WITH_CURSOR = "selectWithCursor"
 static java.lang.String SEMICOLON = ";"
 static java.lang.String SINGLE_QUOTE = "'"
 static java.lang.String SLASH = "/"
 static java.lang.String SPACE = " "
 static java.lang.String SQL = "sql"
 static java.lang.String STAR = "*"
 static java.lang.String TAB = "\011"
 static java.lang.String TILDA = "~"
 static java.lang.String TRUE = "true"
 static java.lang.String UNDERSCORE = "_"
 static java.lang.String US_ASCII = "US-ASCII"
 static java.lang.String UTF_8 = "UTF-8"
 static java.lang.String Y = "y"
 static java.lang.String YES = "yes"
 static java.lang.String ZERO = "0"
 static java.lang.String[] EMPTY_ARRAY
class com.baomidou.mybatisplus.core.toolkit.StringUtils
 static boolean checkValNotNull(java.lang.Object)
 static boolean checkValNull(java.lang.Object)
 static boolean containsUpperCase(java.lang.String)
 static boolean endsWith(java.lang.String, java.lang.String)
 static boolean equals(java.lang.CharSequence, java.lang.CharSequence)
 static boolean isBlank(java.lang.CharSequence)
 static boolean isCamel(java.lang.String)
 static boolean isCapitalMode(java.lang.String)
 static boolean isCharSequence(java.lang.Class<?>)
 static boolean isEmpty(java.lang.CharSequence)
 static boolean isMixedMode(java.lang.String)
 static boolean isNotBlank(java.lang.CharSequence)
 static boolean isNotColumnName(java.lang.String)
 static boolean isNotEmpty(java.lang.CharSequence)
 static boolean matches(java.lang.String, java.lang.String)
 static char UNDERLINE = 95
 static java.lang.String IS = "is"
 static java.lang.String camelToHyphen(java.lang.String)
 static java.lang.String camelToUnderline(java.lang.String)
 static java.lang.String concatCapitalize(java.lang.String, java.lang.String)
 static java.lang.String firstToLowerCase(java.lang.String)
 static java.lang.String getTargetColumn(java.lang.String)
 static java.lang.String prefixToLower(java.lang.String, int)
 static java.lang.String quotaMark(java.lang.Object)
 static java.lang.String quotaMarkList(java.util.Collection<?>)
 static java.lang.String removePrefixAfterPrefixToLower(java.lang.String, int)
 static java.lang.String replaceAllBlank(java.lang.String)
 static java.lang.String sqlArgsFill(java.lang.String, java.lang.Object[])
 static java.lang.String sqlInjectionReplaceBlank(java.lang.String)
 static java.lang.String sqlParam(java.lang.Object)
 static java.lang.String toStringTrim(java.lang.Object)
 static java.lang.String underlineToCamel(java.lang.String)
 static java.lang.StringBuilder replace(java.lang.CharSequence, java.util.regex.Pattern, com.baomidou.mybatisplus.core.toolkit.support.BiIntFunction<java.util.regex.Matcher, java.lang.CharSequence>)
 static java.util.regex.Pattern MP_SQL_PLACE_HOLDER
 void new()
class com.baomidou.mybatisplus.core.toolkit.Wrappers
 static <T> com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> lambdaQuery()
 static <T> com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> lambdaQuery(T)
 static <T> com.baomidou.mybatisplus.core.conditions.query.LambdaQueryWrapper<T> lambdaQuery(java.lang.Class<T>)
 static <T> com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> emptyWrapper()
 static <T> com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> query()
 static <T> com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> query(T)
 static <T> com.baomidou.mybatisplus.core.conditions.query.QueryWrapper<T> query(java.lang.Class<T>)
 static <T> com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> lambdaUpdate()
 static <T> com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> lambdaUpdate(T)
 static <T> com.baomidou.mybatisplus.core.conditions.update.LambdaUpdateWrapper<T> lambdaUpdate(java.lang.Class<T>)
 static <T> com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> update()
 static <T> com.baomidou.mybatisplus.core.conditions.update.UpdateWrapper<T> update(T)
interface com.baomidou.mybatisplus.core.toolkit.support.SFunction<T, R> implements java.util.function.Function<T, R>, java.io.Serializable
