# mybatis-3.5.19.jar
annotation org.apache.ibatis.annotations.Arg implements java.lang.annotation.Annotation
 boolean id()
 java.lang.Class<? extends org.apache.ibatis.type.TypeHandler> typeHandler()
 java.lang.Class<?> javaType()
 java.lang.String column()
 java.lang.String columnPrefix()
 java.lang.String name()
 java.lang.String resultMap()
 java.lang.String select()
 org.apache.ibatis.type.JdbcType jdbcType()
annotation org.apache.ibatis.annotations.AutomapConstructor implements java.lang.annotation.Annotation
annotation org.apache.ibatis.annotations.CacheNamespace implements java.lang.annotation.Annotation
 boolean blocking()
 boolean readWrite()
 int size()
 java.lang.Class<? extends org.apache.ibatis.cache.Cache> eviction()
 java.lang.Class<? extends org.apache.ibatis.cache.Cache> implementation()
 long flushInterval()
 org.apache.ibatis.annotations.Property[] properties()
annotation org.apache.ibatis.annotations.CacheNamespaceRef implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
 java.lang.String name()
annotation org.apache.ibatis.annotations.Case implements java.lang.annotation.Annotation
 java.lang.Class<?> type()
 java.lang.String value()
 org.apache.ibatis.annotations.Arg[] constructArgs()
 org.apache.ibatis.annotations.Result[] results()
annotation org.apache.ibatis.annotations.ConstructorArgs implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.Arg[] value()
annotation org.apache.ibatis.annotations.Delete implements java.lang.annotation.Annotation
 java.lang.String databaseId()
 java.lang.String[] value()
annotation org.apache.ibatis.annotations.Delete.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.Delete[] value()
annotation org.apache.ibatis.annotations.DeleteProvider implements java.lang.annotation.Annotation
 java.lang.Class<?> type()
 java.lang.Class<?> value()
 java.lang.String databaseId()
 java.lang.String method()
annotation org.apache.ibatis.annotations.DeleteProvider.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.DeleteProvider[] value()
annotation org.apache.ibatis.annotations.Flush implements java.lang.annotation.Annotation
annotation org.apache.ibatis.annotations.Insert implements java.lang.annotation.Annotation
 java.lang.String databaseId()
 java.lang.String[] value()
annotation org.apache.ibatis.annotations.Insert.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.Insert[] value()
annotation org.apache.ibatis.annotations.InsertProvider implements java.lang.annotation.Annotation
 java.lang.Class<?> type()
 java.lang.Class<?> value()
 java.lang.String databaseId()
 java.lang.String method()
annotation org.apache.ibatis.annotations.InsertProvider.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.InsertProvider[] value()
annotation org.apache.ibatis.annotations.Lang implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.apache.ibatis.scripting.LanguageDriver> value()
annotation org.apache.ibatis.annotations.Many implements java.lang.annotation.Annotation
 java.lang.String columnPrefix()
 java.lang.String resultMap()
 java.lang.String select()
 org.apache.ibatis.mapping.FetchType fetchType()
annotation org.apache.ibatis.annotations.MapKey implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.apache.ibatis.annotations.Mapper implements java.lang.annotation.Annotation
annotation org.apache.ibatis.annotations.One implements java.lang.annotation.Annotation
 java.lang.String columnPrefix()
 java.lang.String resultMap()
 java.lang.String select()
 org.apache.ibatis.mapping.FetchType fetchType()
annotation org.apache.ibatis.annotations.Options implements java.lang.annotation.Annotation
 boolean useCache()
 boolean useGeneratedKeys()
 int fetchSize()
 int timeout()
 java.lang.String databaseId()
 java.lang.String keyColumn()
 java.lang.String keyProperty()
 java.lang.String resultSets()
 org.apache.ibatis.annotations.Options.FlushCachePolicy flushCache()
 org.apache.ibatis.mapping.ResultSetType resultSetType()
 org.apache.ibatis.mapping.StatementType statementType()
enum org.apache.ibatis.annotations.Options.FlushCachePolicy
 static org.apache.ibatis.annotations.Options.FlushCachePolicy DEFAULT
 static org.apache.ibatis.annotations.Options.FlushCachePolicy FALSE
 static org.apache.ibatis.annotations.Options.FlushCachePolicy TRUE
 static org.apache.ibatis.annotations.Options.FlushCachePolicy valueOf(java.lang.String)
 static org.apache.ibatis.annotations.Options.FlushCachePolicy[] values()
annotation org.apache.ibatis.annotations.Options.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.Options[] value()
annotation org.apache.ibatis.annotations.Param implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.apache.ibatis.annotations.Property implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String value()
annotation org.apache.ibatis.annotations.Result implements java.lang.annotation.Annotation
 boolean id()
 java.lang.Class<? extends org.apache.ibatis.type.TypeHandler> typeHandler()
 java.lang.Class<?> javaType()
 java.lang.String column()
 java.lang.String property()
 org.apache.ibatis.annotations.Many many()
 org.apache.ibatis.annotations.One one()
 org.apache.ibatis.type.JdbcType jdbcType()
annotation org.apache.ibatis.annotations.ResultMap implements java.lang.annotation.Annotation
 java.lang.String[] value()
annotation org.apache.ibatis.annotations.ResultType implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
annotation org.apache.ibatis.annotations.Results implements java.lang.annotation.Annotation
 java.lang.String id()
 org.apache.ibatis.annotations.Result[] value()
annotation org.apache.ibatis.annotations.Select implements java.lang.annotation.Annotation
 boolean affectData()
 java.lang.String databaseId()
 java.lang.String[] value()
annotation org.apache.ibatis.annotations.Select.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.Select[] value()
annotation org.apache.ibatis.annotations.SelectKey implements java.lang.annotation.Annotation
 boolean before()
 java.lang.Class<?> resultType()
 java.lang.String databaseId()
 java.lang.String keyColumn()
 java.lang.String keyProperty()
 java.lang.String[] statement()
 org.apache.ibatis.mapping.StatementType statementType()
annotation org.apache.ibatis.annotations.SelectKey.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.SelectKey[] value()
annotation org.apache.ibatis.annotations.SelectProvider implements java.lang.annotation.Annotation
 boolean affectData()
 java.lang.Class<?> type()
 java.lang.Class<?> value()
 java.lang.String databaseId()
 java.lang.String method()
annotation org.apache.ibatis.annotations.SelectProvider.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.SelectProvider[] value()
annotation org.apache.ibatis.annotations.TypeDiscriminator implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.apache.ibatis.type.TypeHandler> typeHandler()
 java.lang.Class<?> javaType()
 java.lang.String column()
 org.apache.ibatis.annotations.Case[] cases()
 org.apache.ibatis.type.JdbcType jdbcType()
annotation org.apache.ibatis.annotations.Update implements java.lang.annotation.Annotation
 java.lang.String databaseId()
 java.lang.String[] value()
annotation org.apache.ibatis.annotations.Update.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.Update[] value()
annotation org.apache.ibatis.annotations.UpdateProvider implements java.lang.annotation.Annotation
 java.lang.Class<?> type()
 java.lang.Class<?> value()
 java.lang.String databaseId()
 java.lang.String method()
annotation org.apache.ibatis.annotations.UpdateProvider.List implements java.lang.annotation.Annotation
 org.apache.ibatis.annotations.UpdateProvider[] value()
interface org.apache.ibatis.cursor.Cursor<T> implements java.io.Closeable, java.lang.Iterable<T>
 boolean isConsumed()
 boolean isOpen()
 int getCurrentIndex()
interface org.apache.ibatis.session.ResultContext<T>
 T getResultObject()
 boolean isStopped()
 int getResultCount()
 void stop()
interface org.apache.ibatis.session.ResultHandler<T>
 void handleResult(org.apache.ibatis.session.ResultContext<? extends T>)
class org.apache.ibatis.session.RowBounds
 int getLimit()
 int getOffset()
 static int NO_ROW_LIMIT = 2147483647
 static int NO_ROW_OFFSET = 0
 static org.apache.ibatis.session.RowBounds DEFAULT
 void new()
 void new(int, int)
interface org.apache.ibatis.session.SqlSession implements java.io.Closeable
 <E> java.util.List<E> selectList(java.lang.String)
 <E> java.util.List<E> selectList(java.lang.String, java.lang.Object)
 <E> java.util.List<E> selectList(java.lang.String, java.lang.Object, org.apache.ibatis.session.RowBounds)
 <K, V> java.util.Map<K, V> selectMap(java.lang.String, java.lang.Object, java.lang.String)
 <K, V> java.util.Map<K, V> selectMap(java.lang.String, java.lang.Object, java.lang.String, org.apache.ibatis.session.RowBounds)
 <K, V> java.util.Map<K, V> selectMap(java.lang.String, java.lang.String)
 <T> T getMapper(java.lang.Class<T>)
 <T> T selectOne(java.lang.String)
 <T> T selectOne(java.lang.String, java.lang.Object)
 <T> org.apache.ibatis.cursor.Cursor<T> selectCursor(java.lang.String)
 <T> org.apache.ibatis.cursor.Cursor<T> selectCursor(java.lang.String, java.lang.Object)
 <T> org.apache.ibatis.cursor.Cursor<T> selectCursor(java.lang.String, java.lang.Object, org.apache.ibatis.session.RowBounds)
 int delete(java.lang.String)
 int delete(java.lang.String, java.lang.Object)
 int insert(java.lang.String)
 int insert(java.lang.String, java.lang.Object)
 int update(java.lang.String)
 int update(java.lang.String, java.lang.Object)
 java.sql.Connection getConnection()
 java.util.List<org.apache.ibatis.executor.BatchResult> flushStatements()
 org.apache.ibatis.session.Configuration getConfiguration()
 void clearCache()
 void close()
 void commit()
 void commit(boolean)
 void rollback()
 void rollback(boolean)
 void select(java.lang.String, java.lang.Object, org.apache.ibatis.session.ResultHandler)
 void select(java.lang.String, java.lang.Object, org.apache.ibatis.session.RowBounds, org.apache.ibatis.session.ResultHandler)
 void select(java.lang.String, org.apache.ibatis.session.ResultHandler)
interface org.apache.ibatis.session.SqlSessionFactory
 org.apache.ibatis.session.Configuration getConfiguration()
 org.apache.ibatis.session.SqlSession openSession()
 org.apache.ibatis.session.SqlSession openSession(boolean)
 org.apache.ibatis.session.SqlSession openSession(java.sql.Connection)
 org.apache.ibatis.session.SqlSession openSession(org.apache.ibatis.session.ExecutorType)
 org.apache.ibatis.session.SqlSession openSession(org.apache.ibatis.session.ExecutorType, boolean)
 org.apache.ibatis.session.SqlSession openSession(org.apache.ibatis.session.ExecutorType, java.sql.Connection)
 org.apache.ibatis.session.SqlSession openSession(org.apache.ibatis.session.ExecutorType, org.apache.ibatis.session.TransactionIsolationLevel)
 org.apache.ibatis.session.SqlSession openSession(org.apache.ibatis.session.TransactionIsolationLevel)
enum org.apache.ibatis.session.TransactionIsolationLevel
 int getLevel()
 static org.apache.ibatis.session.TransactionIsolationLevel NONE
 static org.apache.ibatis.session.TransactionIsolationLevel READ_COMMITTED
 static org.apache.ibatis.session.TransactionIsolationLevel READ_UNCOMMITTED
 static org.apache.ibatis.session.TransactionIsolationLevel REPEATABLE_READ
 static org.apache.ibatis.session.TransactionIsolationLevel SERIALIZABLE
 static org.apache.ibatis.session.TransactionIsolationLevel SQL_SERVER_SNAPSHOT
 static org.apache.ibatis.session.TransactionIsolationLevel valueOf(java.lang.String)
 static org.apache.ibatis.session.TransactionIsolationLevel[] values()
