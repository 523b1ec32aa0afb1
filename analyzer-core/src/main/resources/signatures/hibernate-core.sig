# hibernate-core-7.4.6.Final.jar
class org.hibernate.AnnotationException extends org.hibernate.MappingException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.hibernate.AssertionFailure extends java.lang.RuntimeException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.hibernate.BaseSessionEventListener implements org.hibernate.SessionEventListener
 void new()
record org.hibernate.BatchSize implements jakarta.persistence.FindOption
 boolean equals(java.lang.Object)
 int batchSize()
 int hashCode()
 java.lang.String toString()
 void new(int)
interface org.hibernate.Cache implements jakarta.persistence.Cache
 boolean containsCollection(java.lang.String, java.lang.Object)
 boolean containsEntity(java.lang.Class<?>, java.lang.Object)
 boolean containsEntity(java.lang.String, java.lang.Object)
 boolean containsQuery(java.lang.String)
 org.hibernate.SessionFactory getSessionFactory()
 void evictAll()
 void evictAllRegions()
 void evictCollectionData()
 void evictCollectionData(java.lang.String)
 void evictCollectionData(java.lang.String, java.lang.Object)
 void evictDefaultQueryRegion()
 void evictEntityData()
 void evictEntityData(java.lang.Class<?>)
 void evictEntityData(java.lang.Class<?>, java.lang.Object)
 void evictEntityData(java.lang.String)
 void evictEntityData(java.lang.String, java.lang.Object)
 void evictNaturalIdData()
 void evictNaturalIdData(java.lang.Class<?>)
 void evictNaturalIdData(java.lang.String)
 void evictQueryRegion(java.lang.String)
 void evictQueryRegions()
 void evictRegion(java.lang.String)
enum org.hibernate.CacheMode implements jakarta.persistence.FindOption
 boolean isGetEnabled()
 boolean isPutEnabled()
 boolean isRefreshEnabled()
 jakarta.persistence.CacheRetrieveMode getJpaRetrieveMode()
 jakarta.persistence.CacheStoreMode getJpaStoreMode()
 static org.hibernate.CacheMode GET
 static org.hibernate.CacheMode IGNORE
 static org.hibernate.CacheMode NORMAL
 static org.hibernate.CacheMode PUT
 static org.hibernate.CacheMode REFRESH
 static org.hibernate.CacheMode REFRESH_SESSION
 static org.hibernate.CacheMode fromJpaModes(jakarta.persistence.CacheRetrieveMode, jakarta.persistence.CacheStoreMode)
 static org.hibernate.CacheMode interpretExternalSetting(java.lang.String)
 static org.hibernate.CacheMode valueOf(java.lang.String)
 static org.hibernate.CacheMode[] values()
class org.hibernate.CallbackException extends org.hibernate.HibernateException
 void new(java.lang.Exception)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
enum org.hibernate.ConnectionAcquisitionMode
 static org.hibernate.ConnectionAcquisitionMode AS_NEEDED
 static org.hibernate.ConnectionAcquisitionMode IMMEDIATELY
 static org.hibernate.ConnectionAcquisitionMode interpret(java.lang.Object)
 static org.hibernate.ConnectionAcquisitionMode interpret(java.lang.String)
 static org.hibernate.ConnectionAcquisitionMode valueOf(java.lang.String)
 static org.hibernate.ConnectionAcquisitionMode[] values()
enum org.hibernate.ConnectionReleaseMode
 static org.hibernate.ConnectionReleaseMode AFTER_STATEMENT
 static org.hibernate.ConnectionReleaseMode AFTER_TRANSACTION
 static org.hibernate.ConnectionReleaseMode BEFORE_TRANSACTION_COMPLETION
 static org.hibernate.ConnectionReleaseMode ON_CLOSE
 static org.hibernate.ConnectionReleaseMode interpret(java.lang.Object)
 static org.hibernate.ConnectionReleaseMode parse(java.lang.String)
 static org.hibernate.ConnectionReleaseMode valueOf(java.lang.String)
 static org.hibernate.ConnectionReleaseMode[] values()
interface org.hibernate.CustomEntityDirtinessStrategy
 boolean canDirtyCheck(java.lang.Object, org.hibernate.persister.entity.EntityPersister, org.hibernate.Session)
 boolean isDirty(java.lang.Object, org.hibernate.persister.entity.EntityPersister, org.hibernate.Session)
 void findDirty(java.lang.Object, org.hibernate.persister.entity.EntityPersister, org.hibernate.Session, org.hibernate.CustomEntityDirtinessStrategy.DirtyCheckContext)
 void resetDirty(java.lang.Object, org.hibernate.persister.entity.EntityPersister, org.hibernate.Session)
interface org.hibernate.CustomEntityDirtinessStrategy.AttributeChecker
 boolean isDirty(org.hibernate.CustomEntityDirtinessStrategy.AttributeInformation)
interface org.hibernate.CustomEntityDirtinessStrategy.AttributeInformation
 int getAttributeIndex()
 java.lang.Object getCurrentValue()
 java.lang.Object getLoadedValue()
 java.lang.String getName()
 org.hibernate.persister.entity.EntityPersister getContainingPersister()
 org.hibernate.type.Type getType()
interface org.hibernate.CustomEntityDirtinessStrategy.DirtyCheckContext
 void doDirtyChecking(org.hibernate.CustomEntityDirtinessStrategy.AttributeChecker)
class org.hibernate.DetachedObjectException extends org.hibernate.HibernateException
 void new(java.lang.String)
class org.hibernate.DuplicateMappingException extends org.hibernate.MappingException
 java.lang.String getName()
 java.lang.String getType()
 void new(java.lang.String, org.hibernate.DuplicateMappingException.Type, java.lang.String)
 void new(org.hibernate.DuplicateMappingException.Type, java.lang.String)
enum org.hibernate.DuplicateMappingException.Type
 static org.hibernate.DuplicateMappingException.Type COLLECTION
 static org.hibernate.DuplicateMappingException.Type COLUMN
 static org.hibernate.DuplicateMappingException.Type COLUMN_BINDING
 static org.hibernate.DuplicateMappingException.Type ENTITY
 static org.hibernate.DuplicateMappingException.Type NAMED_ENTITY_GRAPH
 static org.hibernate.DuplicateMappingException.Type PROCEDURE
 static org.hibernate.DuplicateMappingException.Type PROPERTY
 static org.hibernate.DuplicateMappingException.Type QUERY
 static org.hibernate.DuplicateMappingException.Type RESULT_SET_MAPPING
 static org.hibernate.DuplicateMappingException.Type TABLE
 static org.hibernate.DuplicateMappingException.Type valueOf(java.lang.String)
 static org.hibernate.DuplicateMappingException.Type[] values()
record org.hibernate.EnabledFetchProfile implements jakarta.persistence.FindOption
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String profileName()
 java.lang.String toString()
 void enable(org.hibernate.Session)
 void enable(org.hibernate.query.SelectionQuery<?>)
 void new(java.lang.String)
class org.hibernate.EntityFilterException extends jakarta.persistence.EntityNotFoundException
 java.lang.Object getIdentifier()
 java.lang.String getEntityName()
 java.lang.String getRole()
 void new(java.lang.String, java.lang.Object, java.lang.String)
interface org.hibernate.EntityNameResolver
 java.lang.String resolveEntityName(java.lang.Object)
enum org.hibernate.FetchMode
 static org.hibernate.FetchMode DEFAULT
 static org.hibernate.FetchMode JOIN
 static org.hibernate.FetchMode SELECT
 static org.hibernate.FetchMode valueOf(java.lang.String)
 static org.hibernate.FetchMode[] values()
class org.hibernate.FetchNotFoundException extends jakarta.persistence.EntityNotFoundException
 java.lang.Object getIdentifier()
 java.lang.String getEntityName()
 void new(java.lang.String, java.lang.Object)
interface org.hibernate.Filter
 boolean isAppliedToLoadByKey()
 boolean isAutoEnabled()
 java.lang.Object getParameterValue(java.lang.String)
 java.lang.String getName()
 org.hibernate.Filter setParameter(java.lang.String, java.lang.Object)
 org.hibernate.Filter setParameterList(java.lang.String, java.lang.Object[])
 org.hibernate.Filter setParameterList(java.lang.String, java.util.Collection<?>)
 org.hibernate.engine.spi.FilterDefinition getFilterDefinition()
 void validate()
interface org.hibernate.FindMultipleOption implements jakarta.persistence.FindOption
enum org.hibernate.FlushMode
 boolean lessThan(org.hibernate.FlushMode)
 jakarta.persistence.FlushModeType toJpaFlushMode()
 static jakarta.persistence.FlushModeType toJpaFlushMode(org.hibernate.FlushMode)
 static org.hibernate.FlushMode ALWAYS
 static org.hibernate.FlushMode AUTO
 static org.hibernate.FlushMode COMMIT
 static org.hibernate.FlushMode MANUAL
 static org.hibernate.FlushMode fromJpaFlushMode(jakarta.persistence.FlushModeType)
 static org.hibernate.FlushMode interpretExternalSetting(java.lang.String)
 static org.hibernate.FlushMode valueOf(java.lang.String)
 static org.hibernate.FlushMode[] values()
enum org.hibernate.GraphParserMode
 java.lang.String getConfigValue()
 static org.hibernate.GraphParserMode LEGACY
 static org.hibernate.GraphParserMode MODERN
 static org.hibernate.GraphParserMode interpret(java.lang.Object)
 static org.hibernate.GraphParserMode valueOf(java.lang.String)
 static org.hibernate.GraphParserMode[] values()
class org.hibernate.Hibernate
 static <C> org.hibernate.Hibernate.CollectionInterface<C> collection(java.lang.Class<C>)
 static <E> E createDetachedProxy(org.hibernate.SessionFactory, java.lang.Class<E>, java.lang.Object)
 static <E> boolean isPropertyInitialized(E, jakarta.persistence.metamodel.Attribute<? super E, ?>)
 static <E> void initializeProperty(E, jakarta.persistence.metamodel.Attribute<? super E, ?>)
 static <K, V> V get(java.util.Map<? super K, V>, K)
 static <T> T get(java.util.List<T>, int)
 static <T> T unproxy(T, java.lang.Class<T>)
 static <T> boolean contains(java.util.Collection<? super T>, T)
 static <T> java.lang.Class<? extends T> getClass(T)
 static <T> java.lang.Class<? extends T> getClassLazy(T)
 static <U, V> org.hibernate.Hibernate.CollectionInterface<java.util.Map<U, V>> map()
 static <U, V> org.hibernate.Hibernate.CollectionInterface<java.util.Map<U, V>> sortedMap()
 static <U> org.hibernate.Hibernate.CollectionInterface<java.util.Collection<U>> bag()
 static <U> org.hibernate.Hibernate.CollectionInterface<java.util.List<U>> list()
 static <U> org.hibernate.Hibernate.CollectionInterface<java.util.Set<U>> set()
 static <U> org.hibernate.Hibernate.CollectionInterface<java.util.SortedSet<U>> sortedSet()
 static boolean isEmpty(java.util.Collection<?>)
 static boolean isInitialized(java.lang.Object)
 static boolean isInstance(java.lang.Object, java.lang.Class<?>)
 static boolean isPropertyInitialized(java.lang.Object, java.lang.String)
 static int size(java.util.Collection<?>)
 static java.lang.Object unproxy(java.lang.Object)
 static org.hibernate.LobHelper getLobHelper()
 static void initialize(java.lang.Object)
 static void initializeProperty(java.lang.Object, java.lang.String)
class org.hibernate.Hibernate.CollectionInterface<C>
 C createDetachedInstance()
 C createNewInstance()
class org.hibernate.HibernateError extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.hibernate.HibernateException extends jakarta.persistence.PersistenceException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface org.hibernate.IdentifierLoadAccess<T>
 T getReference(java.lang.Object)
 T load(java.lang.Object)
 default org.hibernate.IdentifierLoadAccess<T> with(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.IdentifierLoadAccess<T> with(org.hibernate.LockMode)
 default org.hibernate.IdentifierLoadAccess<T> withFetchGraph(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.IdentifierLoadAccess<T> withLoadGraph(jakarta.persistence.EntityGraph<T>)
 java.util.Optional<T> loadOptional(java.lang.Object)
 org.hibernate.IdentifierLoadAccess<T> disableFetchProfile(java.lang.String)
 org.hibernate.IdentifierLoadAccess<T> enableFetchProfile(java.lang.String)
 org.hibernate.IdentifierLoadAccess<T> with(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic)
 org.hibernate.IdentifierLoadAccess<T> with(jakarta.persistence.Timeout)
 org.hibernate.IdentifierLoadAccess<T> with(org.hibernate.CacheMode)
 org.hibernate.IdentifierLoadAccess<T> with(org.hibernate.LockMode, jakarta.persistence.PessimisticLockScope)
 org.hibernate.IdentifierLoadAccess<T> with(org.hibernate.LockOptions)
 org.hibernate.IdentifierLoadAccess<T> withReadOnly(boolean)
annotation org.hibernate.Incubating implements java.lang.annotation.Annotation
class org.hibernate.InstantiationException extends org.hibernate.HibernateException
 java.lang.Class<?> getUninstantiatableClass()
 java.lang.String getMessage()
 void new(java.lang.String, java.lang.Class<?>)
 void new(java.lang.String, java.lang.Class<?>, java.lang.Exception)
 void new(java.lang.String, java.lang.Class<?>, java.lang.Throwable)
interface org.hibernate.Interceptor
 default boolean onFlushDirty(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default boolean onLoad(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default boolean onPersist(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default boolean onSave(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default int[] findDirty(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default java.lang.Boolean isTransient(java.lang.Object)
 default java.lang.Object getEntity(java.lang.String, java.lang.Object)
 default java.lang.Object instantiate(java.lang.String, org.hibernate.metamodel.RepresentationMode, java.lang.Object)
 default java.lang.Object instantiate(java.lang.String, org.hibernate.metamodel.spi.EntityRepresentationStrategy, java.lang.Object)
 default java.lang.String getEntityName(java.lang.Object)
 default void afterTransactionBegin(org.hibernate.Transaction)
 default void afterTransactionCompletion(org.hibernate.Transaction)
 default void beforeTransactionCompletion(org.hibernate.Transaction)
 default void onCollectionRecreate(java.lang.Object, java.lang.Object)
 default void onCollectionRemove(java.lang.Object, java.lang.Object)
 default void onCollectionUpdate(java.lang.Object, java.lang.Object)
 default void onDelete(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default void onDelete(java.lang.Object, java.lang.Object, java.lang.String[], org.hibernate.type.Type[])
 default void onInsert(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default void onRemove(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default void onUpdate(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default void onUpsert(java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default void postFlush(java.util.Iterator<java.lang.Object>)
 default void postMerge(java.lang.Object, java.lang.Object, java.lang.Object, java.lang.Object[], java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
 default void preFlush(java.util.Iterator<java.lang.Object>)
 default void preMerge(java.lang.Object, java.lang.Object[], java.lang.String[], org.hibernate.type.Type[])
annotation org.hibernate.Internal implements java.lang.annotation.Annotation
class org.hibernate.InvalidMappingException extends org.hibernate.MappingException
 java.lang.String getPath()
 java.lang.String getType()
 void new(java.lang.String, java.lang.String, java.lang.String)
 void new(java.lang.String, java.lang.String, java.lang.String, java.lang.Throwable)
 void new(java.lang.String, org.hibernate.boot.jaxb.Origin)
class org.hibernate.JDBCException extends org.hibernate.HibernateException
 int getErrorCode()
 java.lang.String getErrorMessage()
 java.lang.String getSQL()
 java.lang.String getSQLState()
 java.sql.SQLException getSQLException()
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
enum org.hibernate.KeyType implements jakarta.persistence.FindOption
 static org.hibernate.KeyType IDENTIFIER
 static org.hibernate.KeyType NATURAL
 static org.hibernate.KeyType valueOf(java.lang.String)
 static org.hibernate.KeyType[] values()
class org.hibernate.LazyInitializationException extends org.hibernate.HibernateException
 void new(java.lang.String)
class org.hibernate.Length
 static int DEFAULT = 255
 static int LOB_DEFAULT = 1048576
 static int LONG = 32600
 static int LONG16 = 32767
 static int LONG32 = 2147483647
interface org.hibernate.LobHelper
 java.sql.Blob createBlob(byte[])
 java.sql.Blob createBlob(java.io.InputStream, long)
 java.sql.Clob createClob(java.io.Reader, long)
 java.sql.Clob createClob(java.lang.String)
 java.sql.NClob createNClob(java.io.Reader, long)
 java.sql.NClob createNClob(java.lang.String)
enum org.hibernate.LockMode implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption
 boolean greaterThan(org.hibernate.LockMode)
 boolean isPessimistic()
 boolean lessThan(org.hibernate.LockMode)
 boolean requiresVersion()
 jakarta.persistence.LockModeType toJpaLockMode()
 java.lang.String toExternalForm()
 org.hibernate.LockOptions toLockOptions()
 static jakarta.persistence.LockModeType toJpaLockMode(org.hibernate.LockMode)
 static org.hibernate.LockMode NONE
 static org.hibernate.LockMode OPTIMISTIC
 static org.hibernate.LockMode OPTIMISTIC_FORCE_INCREMENT
 static org.hibernate.LockMode PESSIMISTIC_FORCE_INCREMENT
 static org.hibernate.LockMode PESSIMISTIC_READ
 static org.hibernate.LockMode PESSIMISTIC_WRITE
 static org.hibernate.LockMode READ
 static org.hibernate.LockMode UPGRADE_NOWAIT
 static org.hibernate.LockMode UPGRADE_SKIPLOCKED
 static org.hibernate.LockMode WRITE
 static org.hibernate.LockMode fromExternalForm(java.lang.String)
 static org.hibernate.LockMode fromJpaLockMode(jakarta.persistence.LockModeType)
 static org.hibernate.LockMode valueOf(java.lang.String)
 static org.hibernate.LockMode[] values()
class org.hibernate.LockOptions implements java.io.Serializable
 boolean equals(java.lang.Object)
 boolean hasAliasSpecificLockModes()
 boolean hasNonDefaultOptions()
 boolean isEmpty()
 int getAliasLockCount()
 int getTimeOut()
 int hashCode()
 jakarta.persistence.PessimisticLockScope getLockScope()
 jakarta.persistence.Timeout getTimeout()
 java.lang.Boolean getFollowOnLocking()
 java.util.Iterator<java.util.Map.Entry<java.lang.String, org.hibernate.LockMode>> getAliasLockIterator()
 java.util.Set<java.util.Map.Entry<java.lang.String, org.hibernate.LockMode>> getAliasSpecificLocks()
 org.hibernate.LockMode findGreatestLockMode()
 org.hibernate.LockMode getAliasSpecificLockMode(java.lang.String)
 org.hibernate.LockMode getEffectiveLockMode(java.lang.String)
 org.hibernate.LockMode getLockMode()
 org.hibernate.LockOptions makeCopy()
 org.hibernate.LockOptions makeDefensiveCopy()
 org.hibernate.LockOptions setAliasSpecificLockMode(java.lang.String, org.hibernate.LockMode)
 org.hibernate.LockOptions setFollowOnLocking(java.lang.Boolean)
 org.hibernate.LockOptions setFollowOnStrategy(org.hibernate.Locking.FollowOn)
 org.hibernate.LockOptions setLockMode(org.hibernate.LockMode)
 org.hibernate.LockOptions setLockScope(jakarta.persistence.PessimisticLockScope)
 org.hibernate.LockOptions setScope(org.hibernate.Locking.Scope)
 org.hibernate.LockOptions setTimeOut(int)
 org.hibernate.LockOptions setTimeout(jakarta.persistence.Timeout)
 org.hibernate.Locking.FollowOn getFollowOnStrategy()
 org.hibernate.Locking.Scope getScope()
 protected void new(boolean, org.hibernate.LockMode)
 static int NO_WAIT = 0
 static int SKIP_LOCKED = -2
 static int WAIT_FOREVER = -1
 static org.hibernate.LockOptions NONE
 static org.hibernate.LockOptions READ
 static org.hibernate.LockOptions UPGRADE
 static org.hibernate.LockOptions copy(org.hibernate.LockOptions, org.hibernate.LockOptions)
 void new()
 void new(org.hibernate.LockMode)
 void new(org.hibernate.LockMode, int)
 void new(org.hibernate.LockMode, int, jakarta.persistence.PessimisticLockScope)
 void new(org.hibernate.LockMode, int, org.hibernate.Locking.Scope, org.hibernate.Locking.FollowOn)
 void new(org.hibernate.LockMode, jakarta.persistence.Timeout)
 void new(org.hibernate.LockMode, jakarta.persistence.Timeout, jakarta.persistence.PessimisticLockScope)
 void overlay(org.hibernate.LockOptions)
interface org.hibernate.Locking
enum org.hibernate.Locking.FollowOn implements jakarta.persistence.FindOption, jakarta.persistence.LockOption, jakarta.persistence.RefreshOption
 java.lang.Boolean asLegacyValue()
 static org.hibernate.Locking.FollowOn ALLOW
 static org.hibernate.Locking.FollowOn DISALLOW
 static org.hibernate.Locking.FollowOn FORCE
 static org.hibernate.Locking.FollowOn IGNORE
 static org.hibernate.Locking.FollowOn fromLegacyValue(java.lang.Boolean)
 static org.hibernate.Locking.FollowOn interpret(java.lang.String)
 static org.hibernate.Locking.FollowOn valueOf(java.lang.String)
 static org.hibernate.Locking.FollowOn[] values()
enum org.hibernate.Locking.Scope implements jakarta.persistence.FindOption, jakarta.persistence.LockOption, jakarta.persistence.RefreshOption
 jakarta.persistence.PessimisticLockScope getCorrespondingJpaScope()
 static org.hibernate.Locking.Scope INCLUDE_COLLECTIONS
 static org.hibernate.Locking.Scope INCLUDE_FETCHES
 static org.hibernate.Locking.Scope ROOT_ONLY
 static org.hibernate.Locking.Scope fromJpaScope(jakarta.persistence.PessimisticLockScope)
 static org.hibernate.Locking.Scope interpret(java.lang.String)
 static org.hibernate.Locking.Scope valueOf(java.lang.String)
 static org.hibernate.Locking.Scope[] values()
class org.hibernate.MappingException extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface org.hibernate.MultiIdentifierLoadAccess<T>
 <K> java.util.List<T> multiLoad(K[])
 <K> java.util.List<T> multiLoad(java.util.List<K>)
 default org.hibernate.MultiIdentifierLoadAccess<T> with(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.MultiIdentifierLoadAccess<T> with(org.hibernate.LockMode)
 default org.hibernate.MultiIdentifierLoadAccess<T> withFetchGraph(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.MultiIdentifierLoadAccess<T> withLoadGraph(jakarta.persistence.EntityGraph<T>)
 org.hibernate.MultiIdentifierLoadAccess<T> disableFetchProfile(java.lang.String)
 org.hibernate.MultiIdentifierLoadAccess<T> enableFetchProfile(java.lang.String)
 org.hibernate.MultiIdentifierLoadAccess<T> enableOrderedReturn(boolean)
 org.hibernate.MultiIdentifierLoadAccess<T> enableReturnOfDeletedEntities(boolean)
 org.hibernate.MultiIdentifierLoadAccess<T> enableSessionCheck(boolean)
 org.hibernate.MultiIdentifierLoadAccess<T> with(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic)
 org.hibernate.MultiIdentifierLoadAccess<T> with(jakarta.persistence.Timeout)
 org.hibernate.MultiIdentifierLoadAccess<T> with(org.hibernate.CacheMode)
 org.hibernate.MultiIdentifierLoadAccess<T> with(org.hibernate.LockMode, jakarta.persistence.PessimisticLockScope)
 org.hibernate.MultiIdentifierLoadAccess<T> with(org.hibernate.LockOptions)
 org.hibernate.MultiIdentifierLoadAccess<T> withBatchSize(int)
 org.hibernate.MultiIdentifierLoadAccess<T> withReadOnly(boolean)
interface org.hibernate.NaturalIdLoadAccess<T>
 <X> org.hibernate.NaturalIdLoadAccess<T> using(jakarta.persistence.metamodel.SingularAttribute<? super T, X>, X)
 T getReference()
 T load()
 default org.hibernate.NaturalIdLoadAccess<T> with(org.hibernate.LockMode)
 default org.hibernate.NaturalIdLoadAccess<T> withFetchGraph(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.NaturalIdLoadAccess<T> withLoadGraph(jakarta.persistence.EntityGraph<T>)
 java.util.Optional<T> loadOptional()
 org.hibernate.NaturalIdLoadAccess<T> disableFetchProfile(java.lang.String)
 org.hibernate.NaturalIdLoadAccess<T> enableFetchProfile(java.lang.String)
 org.hibernate.NaturalIdLoadAccess<T> setSynchronizationEnabled(boolean)
 org.hibernate.NaturalIdLoadAccess<T> using(java.lang.String, java.lang.Object)
 org.hibernate.NaturalIdLoadAccess<T> using(java.util.Map<java.lang.String, ?>)
 org.hibernate.NaturalIdLoadAccess<T> with(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic)
 org.hibernate.NaturalIdLoadAccess<T> with(jakarta.persistence.Timeout)
 org.hibernate.NaturalIdLoadAccess<T> with(org.hibernate.LockMode, jakarta.persistence.PessimisticLockScope)
 org.hibernate.NaturalIdLoadAccess<T> with(org.hibernate.LockOptions)
interface org.hibernate.NaturalIdMultiLoadAccess<T>
 default org.hibernate.NaturalIdMultiLoadAccess<T> with(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.NaturalIdMultiLoadAccess<T> with(org.hibernate.LockMode)
 default org.hibernate.NaturalIdMultiLoadAccess<T> withFetchGraph(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.NaturalIdMultiLoadAccess<T> withLoadGraph(jakarta.persistence.EntityGraph<T>)
 java.util.List<T> multiLoad(java.lang.Object[])
 java.util.List<T> multiLoad(java.util.List<?>)
 org.hibernate.NaturalIdMultiLoadAccess<T> enableOrderedReturn(boolean)
 org.hibernate.NaturalIdMultiLoadAccess<T> enableReturnOfDeletedEntities(boolean)
 org.hibernate.NaturalIdMultiLoadAccess<T> with(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic)
 org.hibernate.NaturalIdMultiLoadAccess<T> with(jakarta.persistence.Timeout)
 org.hibernate.NaturalIdMultiLoadAccess<T> with(org.hibernate.CacheMode)
 org.hibernate.NaturalIdMultiLoadAccess<T> with(org.hibernate.LockMode, jakarta.persistence.PessimisticLockScope)
 org.hibernate.NaturalIdMultiLoadAccess<T> with(org.hibernate.LockOptions)
 org.hibernate.NaturalIdMultiLoadAccess<T> withBatchSize(int)
enum org.hibernate.NaturalIdSynchronization implements jakarta.persistence.FindOption
 static org.hibernate.NaturalIdSynchronization DISABLED
 static org.hibernate.NaturalIdSynchronization ENABLED
 static org.hibernate.NaturalIdSynchronization valueOf(java.lang.String)
 static org.hibernate.NaturalIdSynchronization[] values()
class org.hibernate.NonUniqueObjectException extends org.hibernate.HibernateException
 java.lang.Object getIdentifier()
 java.lang.String getEntityName()
 java.lang.String getMessage()
 void new(java.lang.Object, java.lang.String)
 void new(java.lang.String, java.lang.Object, java.lang.String)
class org.hibernate.NonUniqueResultException extends org.hibernate.HibernateException
 int getResultCount()
 void new(int)
class org.hibernate.ObjectDeletedException extends org.hibernate.UnresolvableObjectException
 void new(java.lang.String, java.lang.Object, java.lang.String)
class org.hibernate.ObjectNotFoundException extends org.hibernate.UnresolvableObjectException
 void new(java.lang.Object, java.lang.String)
 void new(java.lang.String, java.lang.Object)
enum org.hibernate.OrderingMode implements org.hibernate.FindMultipleOption
 static org.hibernate.OrderingMode ORDERED
 static org.hibernate.OrderingMode UNORDERED
 static org.hibernate.OrderingMode valueOf(java.lang.String)
 static org.hibernate.OrderingMode[] values()
class org.hibernate.PersistentObjectException extends org.hibernate.HibernateException
 void new(java.lang.String)
class org.hibernate.PessimisticLockException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.PropertyAccessException extends org.hibernate.HibernateException
 java.lang.Class<?> getPersistentClass()
 java.lang.String getMessage()
 java.lang.String getPropertyName()
 protected java.lang.String originalMessage()
 void new(java.lang.Throwable, java.lang.String, boolean, java.lang.Class<?>, java.lang.String)
class org.hibernate.PropertyNotFoundException extends org.hibernate.MappingException
 void new(java.lang.String)
class org.hibernate.PropertySetterAccessException extends org.hibernate.PropertyAccessException
 java.lang.String toString()
 static java.lang.String loggablePropertyValueString(java.lang.Object)
 void new(java.lang.Throwable, java.lang.Class<?>, java.lang.String, java.lang.Class<?>, java.lang.Object, java.lang.Object)
class org.hibernate.PropertyValueException extends org.hibernate.HibernateException
 java.lang.String getEntityName()
 java.lang.String getMessage()
 java.lang.String getPropertyName()
 void new(java.lang.String, java.lang.String, java.lang.String)
class org.hibernate.QueryException extends org.hibernate.HibernateException
 java.lang.String getMessage()
 java.lang.String getQueryString()
 protected java.lang.String getOriginalMessage()
 void new(java.lang.Exception)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
 void new(java.lang.String, java.lang.String)
 void new(java.lang.String, java.lang.String, java.lang.Exception)
class org.hibernate.QueryParameterException extends org.hibernate.QueryException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.String)
 void new(java.lang.String, java.lang.String, java.lang.Exception)
class org.hibernate.QueryTimeoutException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
enum org.hibernate.ReadOnlyMode implements jakarta.persistence.FindOption
 static org.hibernate.ReadOnlyMode READ_ONLY
 static org.hibernate.ReadOnlyMode READ_WRITE
 static org.hibernate.ReadOnlyMode valueOf(java.lang.String)
 static org.hibernate.ReadOnlyMode[] values()
enum org.hibernate.RemovalsMode implements org.hibernate.FindMultipleOption
 static org.hibernate.RemovalsMode EXCLUDE
 static org.hibernate.RemovalsMode INCLUDE
 static org.hibernate.RemovalsMode REPLACE
 static org.hibernate.RemovalsMode valueOf(java.lang.String)
 static org.hibernate.RemovalsMode[] values()
annotation org.hibernate.Remove implements java.lang.annotation.Annotation
enum org.hibernate.ReplicationMode
 <T> boolean shouldOverwriteCurrentVersion(T, T, org.hibernate.type.BasicType<T>)
 static org.hibernate.ReplicationMode EXCEPTION
 static org.hibernate.ReplicationMode IGNORE
 static org.hibernate.ReplicationMode LATEST_VERSION
 static org.hibernate.ReplicationMode OVERWRITE
 static org.hibernate.ReplicationMode valueOf(java.lang.String)
 static org.hibernate.ReplicationMode[] values()
class org.hibernate.ResourceClosedException extends org.hibernate.HibernateException
 void new(java.lang.String)
enum org.hibernate.ScrollMode
 boolean lessThan(org.hibernate.ScrollMode)
 int toResultSetType()
 static org.hibernate.ScrollMode FORWARD_ONLY
 static org.hibernate.ScrollMode SCROLL_INSENSITIVE
 static org.hibernate.ScrollMode SCROLL_SENSITIVE
 static org.hibernate.ScrollMode valueOf(java.lang.String)
 static org.hibernate.ScrollMode[] values()
interface org.hibernate.ScrollableResults<R> implements java.lang.AutoCloseable
 R get()
 boolean first()
 boolean isClosed()
 boolean isFirst()
 boolean isLast()
 boolean last()
 boolean next()
 boolean position(int)
 boolean previous()
 boolean scroll(int)
 boolean setRowNumber(int)
 int getPosition()
 int getRowNumber()
 void afterLast()
 void beforeFirst()
 void close()
 void setFetchSize(int)
interface org.hibernate.Session implements org.hibernate.SharedSessionContract, jakarta.persistence.EntityManager
 <E> java.util.Collection<E> getManagedEntities(jakarta.persistence.metamodel.EntityType<E>)
 <E> java.util.Collection<E> getManagedEntities(java.lang.Class<E>)
 <E> java.util.List<E> findMultiple(jakarta.persistence.EntityGraph<E>, java.util.List<?>, jakarta.persistence.FindOption[])
 <E> java.util.List<E> findMultiple(java.lang.Class<E>, java.util.List<?>, jakarta.persistence.FindOption[])
 <R> org.hibernate.query.Query<R> createNamedQuery(java.lang.String, java.lang.Class<R>)
 <R> org.hibernate.query.Query<R> createQuery(jakarta.persistence.TypedQueryReference<R>)
 <R> org.hibernate.query.Query<R> createQuery(jakarta.persistence.criteria.CriteriaQuery<R>)
 <R> org.hibernate.query.Query<R> createQuery(java.lang.String, java.lang.Class<R>)
 <T> T find(java.lang.Class<T>, java.lang.Object)
 <T> T find(java.lang.Class<T>, java.lang.Object, jakarta.persistence.FindOption[])
 <T> T get(java.lang.Class<T>, java.lang.Object)
 <T> T get(java.lang.Class<T>, java.lang.Object, org.hibernate.LockMode)
 <T> T get(java.lang.Class<T>, java.lang.Object, org.hibernate.LockOptions)
 <T> T getReference(T)
 <T> T getReference(java.lang.Class<T>, java.lang.Object)
 <T> T merge(T)
 <T> T merge(T, jakarta.persistence.EntityGraph<? super T>)
 <T> T merge(java.lang.String, T)
 <T> java.util.List<jakarta.persistence.EntityGraph<? super T>> getEntityGraphs(java.lang.Class<T>)
 <T> org.hibernate.IdentifierLoadAccess<T> byId(java.lang.Class<T>)
 <T> org.hibernate.IdentifierLoadAccess<T> byId(java.lang.String)
 <T> org.hibernate.MultiIdentifierLoadAccess<T> byMultipleIds(java.lang.Class<T>)
 <T> org.hibernate.MultiIdentifierLoadAccess<T> byMultipleIds(java.lang.String)
 <T> org.hibernate.NaturalIdLoadAccess<T> byNaturalId(java.lang.Class<T>)
 <T> org.hibernate.NaturalIdLoadAccess<T> byNaturalId(java.lang.String)
 <T> org.hibernate.NaturalIdMultiLoadAccess<T> byMultipleNaturalId(java.lang.Class<T>)
 <T> org.hibernate.NaturalIdMultiLoadAccess<T> byMultipleNaturalId(java.lang.String)
 <T> org.hibernate.SimpleNaturalIdLoadAccess<T> bySimpleNaturalId(java.lang.Class<T>)
 <T> org.hibernate.SimpleNaturalIdLoadAccess<T> bySimpleNaturalId(java.lang.String)
 <T> org.hibernate.graph.RootGraph<T> createEntityGraph(java.lang.Class<T>)
 boolean contains(java.lang.String, java.lang.Object)
 boolean isDefaultReadOnly()
 boolean isDirty()
 boolean isFetchProfileEnabled(java.lang.String)
 boolean isReadOnly(java.lang.Object)
 boolean isSubselectFetchingEnabled()
 default <T> T unwrap(java.lang.Class<T>)
 int getFetchBatchSize()
 jakarta.persistence.CacheRetrieveMode getCacheRetrieveMode()
 jakarta.persistence.CacheStoreMode getCacheStoreMode()
 jakarta.persistence.FlushModeType getFlushMode()
 java.lang.Object find(java.lang.String, java.lang.Object)
 java.lang.Object find(java.lang.String, java.lang.Object, jakarta.persistence.FindOption[])
 java.lang.Object get(java.lang.String, java.lang.Object)
 java.lang.Object get(java.lang.String, java.lang.Object, org.hibernate.LockMode)
 java.lang.Object get(java.lang.String, java.lang.Object, org.hibernate.LockOptions)
 java.lang.Object getIdentifier(java.lang.Object)
 java.lang.Object getReference(java.lang.String, java.lang.Object)
 java.lang.String getEntityName(java.lang.Object)
 java.util.Collection<?> getManagedEntities()
 java.util.Collection<?> getManagedEntities(java.lang.String)
 org.hibernate.CacheMode getCacheMode()
 org.hibernate.FlushMode getHibernateFlushMode()
 org.hibernate.LobHelper getLobHelper()
 org.hibernate.LockMode getCurrentLockMode(java.lang.Object)
 org.hibernate.SessionFactory getSessionFactory()
 org.hibernate.graph.RootGraph<?> createEntityGraph(java.lang.String)
 org.hibernate.graph.RootGraph<?> getEntityGraph(java.lang.String)
 org.hibernate.query.NativeQuery createNativeQuery(java.lang.String)
 org.hibernate.query.Query createNamedQuery(java.lang.String)
 org.hibernate.query.Query createQuery(jakarta.persistence.criteria.CriteriaDelete)
 org.hibernate.query.Query createQuery(jakarta.persistence.criteria.CriteriaUpdate)
 org.hibernate.query.Query createQuery(java.lang.String)
 org.hibernate.stat.SessionStatistics getStatistics()
 void addEventListeners(org.hibernate.SessionEventListener[])
 void cancelQuery()
 void clear()
 void detach(java.lang.Object)
 void disableFetchProfile(java.lang.String)
 void enableFetchProfile(java.lang.String)
 void evict(java.lang.Object)
 void flush()
 void load(java.lang.Object, java.lang.Object)
 void lock(java.lang.Object, org.hibernate.LockMode)
 void lock(java.lang.Object, org.hibernate.LockMode, jakarta.persistence.LockOption[])
 void lock(java.lang.Object, org.hibernate.LockOptions)
 void persist(java.lang.Object)
 void persist(java.lang.String, java.lang.Object)
 void refresh(java.lang.Object)
 void refresh(java.lang.Object, jakarta.persistence.RefreshOption[])
 void refresh(java.lang.Object, org.hibernate.LockOptions)
 void remove(java.lang.Object)
 void replicate(java.lang.Object, org.hibernate.ReplicationMode)
 void replicate(java.lang.String, java.lang.Object, org.hibernate.ReplicationMode)
 void setCacheMode(org.hibernate.CacheMode)
 void setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 void setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 void setDefaultReadOnly(boolean)
 void setFetchBatchSize(int)
 void setFlushMode(jakarta.persistence.FlushModeType)
 void setHibernateFlushMode(org.hibernate.FlushMode)
 void setProperty(java.lang.String, java.lang.Object)
 void setReadOnly(java.lang.Object, boolean)
 void setSubselectFetchingEnabled(boolean)
interface org.hibernate.SessionBuilder implements org.hibernate.engine.creation.CommonBuilder
 default org.hibernate.Session open()
 org.hibernate.Session openSession()
 org.hibernate.SessionBuilder asOf(java.time.Instant)
 org.hibernate.SessionBuilder atChangeset(java.lang.Object)
 org.hibernate.SessionBuilder autoClear(boolean)
 org.hibernate.SessionBuilder autoClose(boolean)
 org.hibernate.SessionBuilder autoJoinTransactions(boolean)
 org.hibernate.SessionBuilder clearEventListeners()
 org.hibernate.SessionBuilder connection(java.sql.Connection)
 org.hibernate.SessionBuilder connectionHandling(org.hibernate.ConnectionAcquisitionMode, org.hibernate.ConnectionReleaseMode)
 org.hibernate.SessionBuilder connectionHandlingMode(org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode)
 org.hibernate.SessionBuilder defaultBatchFetchSize(int)
 org.hibernate.SessionBuilder eventListeners(org.hibernate.SessionEventListener[])
 org.hibernate.SessionBuilder flushMode(org.hibernate.FlushMode)
 org.hibernate.SessionBuilder identifierRollback(boolean)
 org.hibernate.SessionBuilder initialCacheMode(org.hibernate.CacheMode)
 org.hibernate.SessionBuilder interceptor(org.hibernate.Interceptor)
 org.hibernate.SessionBuilder jdbcTimeZone(java.util.TimeZone)
 org.hibernate.SessionBuilder noInterceptor()
 org.hibernate.SessionBuilder noSessionInterceptorCreation()
 org.hibernate.SessionBuilder noStatementInspector()
 org.hibernate.SessionBuilder readOnly(boolean)
 org.hibernate.SessionBuilder statementInspector(java.util.function.UnaryOperator<java.lang.String>)
 org.hibernate.SessionBuilder statementInspector(org.hibernate.resource.jdbc.spi.StatementInspector)
 org.hibernate.SessionBuilder subselectFetchEnabled(boolean)
 org.hibernate.SessionBuilder tenantIdentifier(java.lang.Object)
 org.hibernate.SessionBuilder tenantIdentifier(java.lang.String)
enum org.hibernate.SessionCheckMode implements org.hibernate.FindMultipleOption
 static org.hibernate.SessionCheckMode DISABLED
 static org.hibernate.SessionCheckMode ENABLED
 static org.hibernate.SessionCheckMode valueOf(java.lang.String)
 static org.hibernate.SessionCheckMode[] values()
interface org.hibernate.SessionEventListener implements java.io.Serializable
 default void cacheGetEnd(boolean)
 default void cacheGetStart()
 default void cachePutEnd()
 default void cachePutStart()
 default void dirtyCalculationEnd(boolean)
 default void dirtyCalculationStart()
 default void end()
 default void flushEnd(int, int)
 default void flushStart()
 default void jdbcConnectionAcquisitionEnd()
 default void jdbcConnectionAcquisitionStart()
 default void jdbcConnectionReleaseEnd()
 default void jdbcConnectionReleaseStart()
 default void jdbcExecuteBatchEnd()
 default void jdbcExecuteBatchStart()
 default void jdbcExecuteStatementEnd()
 default void jdbcExecuteStatementStart()
 default void jdbcPrepareStatementEnd()
 default void jdbcPrepareStatementStart()
 default void partialFlushEnd(int, int)
 default void partialFlushStart()
 default void prePartialFlushEnd()
 default void prePartialFlushStart()
 default void transactionCompletion(boolean)
class org.hibernate.SessionException extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.hibernate.SessionFactory implements jakarta.persistence.EntityManagerFactory, javax.naming.Referenceable, java.io.Serializable
 <R> jakarta.persistence.TypedQueryReference<R> addNamedQuery(java.lang.String, jakarta.persistence.TypedQuery<R>)
 <T> java.util.List<jakarta.persistence.EntityGraph<? super T>> findEntityGraphsByType(java.lang.Class<T>)
 <T> org.hibernate.graph.RootGraph<T> parseEntityGraph(java.lang.CharSequence)
 <T> org.hibernate.graph.RootGraph<T> parseEntityGraph(java.lang.Class<T>, java.lang.CharSequence)
 <T> org.hibernate.graph.RootGraph<T> parseEntityGraph(java.lang.String, java.lang.CharSequence)
 boolean isClosed()
 default <R> R fromSession(java.util.function.Function<? super org.hibernate.Session, R>)
 default <R> R fromStatelessSession(java.util.function.Function<? super org.hibernate.StatelessSession, R>)
 default <R> R fromStatelessTransaction(java.util.function.Function<? super org.hibernate.StatelessSession, R>)
 default <R> R fromTransaction(java.util.function.Function<? super org.hibernate.Session, R>)
 default <T> org.hibernate.graph.RootGraph<T> createEntityGraph(java.lang.Class<T>)
 default boolean containsFetchProfileDefinition(java.lang.String)
 default void inSession(java.util.function.Consumer<? super org.hibernate.Session>)
 default void inStatelessSession(java.util.function.Consumer<? super org.hibernate.StatelessSession>)
 default void inStatelessTransaction(java.util.function.Consumer<? super org.hibernate.StatelessSession>)
 default void inTransaction(java.util.function.Consumer<? super org.hibernate.Session>)
 java.lang.String getJndiName()
 java.lang.String getName()
 java.util.Set<java.lang.String> getDefinedFetchProfileNames()
 java.util.Set<java.lang.String> getDefinedFilterNames()
 org.hibernate.Cache getCache()
 org.hibernate.Session createEntityManager()
 org.hibernate.Session createEntityManager(jakarta.persistence.SynchronizationType)
 org.hibernate.Session createEntityManager(jakarta.persistence.SynchronizationType, java.util.Map<?, ?>)
 org.hibernate.Session createEntityManager(java.util.Map<?, ?>)
 org.hibernate.Session getCurrentSession()
 org.hibernate.Session openSession()
 org.hibernate.SessionBuilder withOptions()
 org.hibernate.StatelessSession openStatelessSession()
 org.hibernate.StatelessSession openStatelessSession(java.sql.Connection)
 org.hibernate.StatelessSessionBuilder withStatelessOptions()
 org.hibernate.boot.spi.SessionFactoryOptions getSessionFactoryOptions()
 org.hibernate.engine.spi.FilterDefinition getFilterDefinition(java.lang.String)
 org.hibernate.graph.RootGraph<?> findEntityGraphByName(java.lang.String)
 org.hibernate.graph.RootGraph<java.util.Map<java.lang.String, ?>> createGraphForDynamicEntity(java.lang.String)
 org.hibernate.query.criteria.HibernateCriteriaBuilder getCriteriaBuilder()
 org.hibernate.relational.SchemaManager getSchemaManager()
 org.hibernate.stat.Statistics getStatistics()
 void close()
interface org.hibernate.SessionFactoryObserver implements java.io.Serializable
 default void sessionFactoryClosed(org.hibernate.SessionFactory)
 default void sessionFactoryClosing(org.hibernate.SessionFactory)
 default void sessionFactoryCreated(org.hibernate.SessionFactory)
interface org.hibernate.SharedSessionBuilder implements org.hibernate.SessionBuilder, org.hibernate.engine.creation.CommonSharedBuilder
 org.hibernate.Session open()
 org.hibernate.SharedSessionBuilder asOf(java.time.Instant)
 org.hibernate.SharedSessionBuilder atChangeset(java.lang.Object)
 org.hibernate.SharedSessionBuilder autoClear(boolean)
 org.hibernate.SharedSessionBuilder autoClose()
 org.hibernate.SharedSessionBuilder autoClose(boolean)
 org.hibernate.SharedSessionBuilder autoJoinTransactions()
 org.hibernate.SharedSessionBuilder autoJoinTransactions(boolean)
 org.hibernate.SharedSessionBuilder clearEventListeners()
 org.hibernate.SharedSessionBuilder connection()
 org.hibernate.SharedSessionBuilder connection(java.sql.Connection)
 org.hibernate.SharedSessionBuilder connectionHandling(org.hibernate.ConnectionAcquisitionMode, org.hibernate.ConnectionReleaseMode)
 org.hibernate.SharedSessionBuilder connectionHandlingMode()
 org.hibernate.SharedSessionBuilder connectionHandlingMode(org.hibernate.resource.jdbc.spi.PhysicalConnectionHandlingMode)
 org.hibernate.SharedSessionBuilder connectionReleaseMode()
 org.hibernate.SharedSessionBuilder defaultBatchFetchSize(int)
 org.hibernate.SharedSessionBuilder eventListeners(org.hibernate.SessionEventListener[])
 org.hibernate.SharedSessionBuilder flushMode()
 org.hibernate.SharedSessionBuilder flushMode(org.hibernate.FlushMode)
 org.hibernate.SharedSessionBuilder identifierRollback(boolean)
 org.hibernate.SharedSessionBuilder initialCacheMode(org.hibernate.CacheMode)
 org.hibernate.SharedSessionBuilder interceptor()
 org.hibernate.SharedSessionBuilder interceptor(org.hibernate.Interceptor)
 org.hibernate.SharedSessionBuilder jdbcTimeZone(java.util.TimeZone)
 org.hibernate.SharedSessionBuilder noInterceptor()
 org.hibernate.SharedSessionBuilder noSessionInterceptorCreation()
 org.hibernate.SharedSessionBuilder noStatementInspector()
 org.hibernate.SharedSessionBuilder readOnly(boolean)
 org.hibernate.SharedSessionBuilder statementInspector()
 org.hibernate.SharedSessionBuilder statementInspector(java.util.function.UnaryOperator<java.lang.String>)
 org.hibernate.SharedSessionBuilder statementInspector(org.hibernate.resource.jdbc.spi.StatementInspector)
 org.hibernate.SharedSessionBuilder subselectFetchEnabled(boolean)
 org.hibernate.SharedSessionBuilder tenantIdentifier(java.lang.Object)
 org.hibernate.SharedSessionBuilder tenantIdentifier(java.lang.String)
interface org.hibernate.SharedSessionContract implements org.hibernate.query.QueryProducer, java.lang.AutoCloseable, java.io.Serializable
 <T> T doReturningWork(org.hibernate.jdbc.ReturningWork<T>)
 <T> java.util.List<jakarta.persistence.EntityGraph<? super T>> getEntityGraphs(java.lang.Class<T>)
 <T> org.hibernate.graph.RootGraph<T> createEntityGraph(java.lang.Class<T>)
 <T> org.hibernate.graph.RootGraph<T> createEntityGraph(java.lang.Class<T>, java.lang.String)
 boolean isConnected()
 boolean isJoinedToTransaction()
 boolean isOpen()
 default <R> R fromTransaction(java.util.function.Function<? super org.hibernate.Transaction, R>)
 default <T> T unwrap(java.lang.Class<T>)
 default void inTransaction(java.util.function.Consumer<? super org.hibernate.Transaction>)
 java.lang.Integer getJdbcBatchSize()
 java.lang.Object getTenantIdentifierValue()
 java.lang.String getTenantIdentifier()
 org.hibernate.CacheMode getCacheMode()
 org.hibernate.Filter enableFilter(java.lang.String)
 org.hibernate.Filter getEnabledFilter(java.lang.String)
 org.hibernate.SessionFactory getFactory()
 org.hibernate.SharedSessionBuilder sessionWithOptions()
 org.hibernate.SharedStatelessSessionBuilder statelessWithOptions()
 org.hibernate.Transaction beginTransaction()
 org.hibernate.Transaction getTransaction()
 org.hibernate.graph.RootGraph<?> createEntityGraph(java.lang.String)
 org.hibernate.graph.RootGraph<?> getEntityGraph(java.lang.String)
 org.hibernate.procedure.ProcedureCall createNamedStoredProcedureQuery(java.lang.String)
 org.hibernate.procedure.ProcedureCall createStoredProcedureCall(java.lang.String)
 org.hibernate.procedure.ProcedureCall createStoredProcedureCall(java.lang.String, java.lang.Class<?>[])
 org.hibernate.procedure.ProcedureCall createStoredProcedureCall(java.lang.String, java.lang.String[])
 org.hibernate.procedure.ProcedureCall createStoredProcedureQuery(java.lang.String)
 org.hibernate.procedure.ProcedureCall createStoredProcedureQuery(java.lang.String, java.lang.Class<?>[])
 org.hibernate.procedure.ProcedureCall createStoredProcedureQuery(java.lang.String, java.lang.String[])
 org.hibernate.procedure.ProcedureCall getNamedProcedureCall(java.lang.String)
 org.hibernate.query.criteria.HibernateCriteriaBuilder getCriteriaBuilder()
 void close()
 void disableFilter(java.lang.String)
 void doWork(org.hibernate.jdbc.Work)
 void joinTransaction()
 void setCacheMode(org.hibernate.CacheMode)
 void setJdbcBatchSize(java.lang.Integer)
interface org.hibernate.SharedStatelessSessionBuilder implements org.hibernate.StatelessSessionBuilder, org.hibernate.engine.creation.CommonSharedBuilder
 org.hibernate.SharedStatelessSessionBuilder connection()
 org.hibernate.SharedStatelessSessionBuilder connection(java.sql.Connection)
 org.hibernate.SharedStatelessSessionBuilder connectionHandling(org.hibernate.ConnectionAcquisitionMode, org.hibernate.ConnectionReleaseMode)
 org.hibernate.SharedStatelessSessionBuilder initialCacheMode(org.hibernate.CacheMode)
 org.hibernate.SharedStatelessSessionBuilder interceptor()
 org.hibernate.SharedStatelessSessionBuilder interceptor(org.hibernate.Interceptor)
 org.hibernate.SharedStatelessSessionBuilder jdbcTimeZone(java.util.TimeZone)
 org.hibernate.SharedStatelessSessionBuilder noInterceptor()
 org.hibernate.SharedStatelessSessionBuilder noSessionInterceptorCreation()
 org.hibernate.SharedStatelessSessionBuilder noStatementInspector()
 org.hibernate.SharedStatelessSessionBuilder readOnly(boolean)
 org.hibernate.SharedStatelessSessionBuilder statementInspector()
 org.hibernate.SharedStatelessSessionBuilder statementInspector(java.util.function.UnaryOperator<java.lang.String>)
 org.hibernate.SharedStatelessSessionBuilder tenantIdentifier(java.lang.Object)
 org.hibernate.StatelessSession open()
interface org.hibernate.SimpleNaturalIdLoadAccess<T>
 T getReference(java.lang.Object)
 T load(java.lang.Object)
 default org.hibernate.SimpleNaturalIdLoadAccess<T> with(org.hibernate.LockMode)
 default org.hibernate.SimpleNaturalIdLoadAccess<T> withFetchGraph(jakarta.persistence.EntityGraph<T>)
 default org.hibernate.SimpleNaturalIdLoadAccess<T> withLoadGraph(jakarta.persistence.EntityGraph<T>)
 java.util.Optional<T> loadOptional(java.lang.Object)
 org.hibernate.SimpleNaturalIdLoadAccess<T> disableFetchProfile(java.lang.String)
 org.hibernate.SimpleNaturalIdLoadAccess<T> enableFetchProfile(java.lang.String)
 org.hibernate.SimpleNaturalIdLoadAccess<T> setSynchronizationEnabled(boolean)
 org.hibernate.SimpleNaturalIdLoadAccess<T> with(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic)
 org.hibernate.SimpleNaturalIdLoadAccess<T> with(jakarta.persistence.Timeout)
 org.hibernate.SimpleNaturalIdLoadAccess<T> with(org.hibernate.LockMode, jakarta.persistence.PessimisticLockScope)
 org.hibernate.SimpleNaturalIdLoadAccess<T> with(org.hibernate.LockOptions)
class org.hibernate.StaleObjectStateException extends org.hibernate.StaleStateException
 java.lang.Object getIdentifier()
 java.lang.String getEntityName()
 java.lang.String getMessage()
 void new(java.lang.String, java.lang.Object)
 void new(java.lang.String, java.lang.Object, java.lang.String)
 void new(java.lang.String, java.lang.Object, org.hibernate.StaleStateException)
class org.hibernate.StaleStateException extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
interface org.hibernate.StatelessSession implements org.hibernate.SharedSessionContract
 <T> T get(jakarta.persistence.EntityGraph<T>, java.lang.Object)
 <T> T get(jakarta.persistence.EntityGraph<T>, java.lang.Object, org.hibernate.LockMode)
 <T> T get(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic, java.lang.Object)
 <T> T get(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic, java.lang.Object, org.hibernate.LockMode)
 <T> T get(java.lang.Class<T>, java.lang.Object)
 <T> T get(java.lang.Class<T>, java.lang.Object, org.hibernate.LockMode)
 <T> java.util.List<T> getMultiple(jakarta.persistence.EntityGraph<T>, java.util.List<?>)
 <T> java.util.List<T> getMultiple(jakarta.persistence.EntityGraph<T>, org.hibernate.graph.GraphSemantic, java.util.List<?>)
 <T> java.util.List<T> getMultiple(java.lang.Class<T>, java.util.List<?>)
 <T> java.util.List<T> getMultiple(java.lang.Class<T>, java.util.List<?>, org.hibernate.LockMode)
 java.lang.Object get(java.lang.String, java.lang.Object)
 java.lang.Object get(java.lang.String, java.lang.Object, org.hibernate.LockMode)
 java.lang.Object getIdentifier(java.lang.Object)
 java.lang.Object insert(java.lang.Object)
 java.lang.Object insert(java.lang.String, java.lang.Object)
 void delete(java.lang.Object)
 void delete(java.lang.String, java.lang.Object)
 void deleteMultiple(java.util.List<?>)
 void fetch(java.lang.Object)
 void insertMultiple(java.util.List<?>)
 void refresh(java.lang.Object)
 void refresh(java.lang.Object, org.hibernate.LockMode)
 void refresh(java.lang.String, java.lang.Object)
 void refresh(java.lang.String, java.lang.Object, org.hibernate.LockMode)
 void update(java.lang.Object)
 void update(java.lang.String, java.lang.Object)
 void updateMultiple(java.util.List<?>)
 void upsert(java.lang.Object)
 void upsert(java.lang.String, java.lang.Object)
 void upsertMultiple(java.util.List<?>)
interface org.hibernate.StatelessSessionBuilder implements org.hibernate.engine.creation.CommonBuilder
 org.hibernate.StatelessSession open()
 org.hibernate.StatelessSession openStatelessSession()
 org.hibernate.StatelessSessionBuilder asOf(java.time.Instant)
 org.hibernate.StatelessSessionBuilder atChangeset(java.lang.Object)
 org.hibernate.StatelessSessionBuilder connection(java.sql.Connection)
 org.hibernate.StatelessSessionBuilder connectionHandling(org.hibernate.ConnectionAcquisitionMode, org.hibernate.ConnectionReleaseMode)
 org.hibernate.StatelessSessionBuilder initialCacheMode(org.hibernate.CacheMode)
 org.hibernate.StatelessSessionBuilder jdbcTimeZone(java.util.TimeZone)
 org.hibernate.StatelessSessionBuilder readOnly(boolean)
 org.hibernate.StatelessSessionBuilder statementInspector(java.util.function.UnaryOperator<java.lang.String>)
 org.hibernate.StatelessSessionBuilder statementInspector(org.hibernate.resource.jdbc.spi.StatementInspector)
 org.hibernate.StatelessSessionBuilder tenantIdentifier(java.lang.Object)
 org.hibernate.StatelessSessionBuilder tenantIdentifier(java.lang.String)
interface org.hibernate.Timeouts
 static boolean isMagicValue(int)
 static boolean isMagicValue(jakarta.persistence.Timeout)
 static boolean isRealTimeout(int)
 static boolean isRealTimeout(jakarta.persistence.Timeout)
 static int NO_WAIT_MILLI = 0
 static int SKIP_LOCKED_MILLI = -2
 static int WAIT_FOREVER_MILLI = -1
 static int fromHint(java.lang.Object)
 static int getTimeoutInSeconds(int)
 static int getTimeoutInSeconds(jakarta.persistence.Timeout)
 static jakarta.persistence.Timeout NO_WAIT
 static jakarta.persistence.Timeout ONE_SECOND
 static jakarta.persistence.Timeout SKIP_LOCKED
 static jakarta.persistence.Timeout WAIT_FOREVER
 static jakarta.persistence.Timeout fromHintTimeout(java.lang.Object)
 static jakarta.persistence.Timeout interpretMilliSeconds(int)
interface org.hibernate.Transaction implements jakarta.persistence.EntityTransaction
 default boolean isActive()
 default boolean isComplete()
 default boolean isInCompletionProcess()
 default boolean wasFailure()
 default boolean wasStarted()
 default boolean wasSuccessful()
 default void runAfterCompletion(java.util.function.Consumer<org.hibernate.resource.transaction.spi.TransactionStatus>)
 default void runBeforeCompletion(java.lang.Runnable)
 java.lang.Integer getTimeout()
 org.hibernate.resource.transaction.spi.TransactionStatus getStatus()
 void markRollbackOnly()
 void registerSynchronization(jakarta.transaction.Synchronization)
 void setTimeout(int)
class org.hibernate.TransactionException extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.hibernate.TransactionManagementException extends java.lang.RuntimeException
 void new(java.lang.String)
class org.hibernate.TransientObjectException extends org.hibernate.HibernateException
 void new(java.lang.String)
class org.hibernate.TransientPropertyValueException extends org.hibernate.TransientObjectException
 java.lang.String getMessage()
 java.lang.String getPropertyName()
 java.lang.String getPropertyOwnerEntityName()
 java.lang.String getTransientEntityName()
 void new(java.lang.String, java.lang.String, java.lang.String, java.lang.String)
class org.hibernate.TypeMismatchException extends org.hibernate.HibernateException
 void new(java.lang.String)
class org.hibernate.UnknownEntityTypeException extends org.hibernate.MappingException
 void new(java.lang.Class<?>)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
class org.hibernate.UnknownFilterException extends org.hibernate.HibernateException
 java.lang.String getName()
 void new(java.lang.String)
class org.hibernate.UnknownProfileException extends org.hibernate.HibernateException
 java.lang.String getName()
 void new(java.lang.String)
class org.hibernate.UnresolvableObjectException extends org.hibernate.HibernateException
 java.lang.Object getIdentifier()
 java.lang.String getEntityName()
 java.lang.String getMessage()
 protected void new(java.lang.String, java.lang.Object, java.lang.String)
 static void throwIfNull(java.lang.Object, java.lang.Object, java.lang.String)
 void new(java.lang.Object, java.lang.String)
class org.hibernate.UnsupportedLockAttemptException extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
class org.hibernate.Version
 static java.lang.String getVersionString()
 static void logVersion()
 static void main(java.lang.String[])
class org.hibernate.WrongClassException extends org.hibernate.HibernateException
 java.lang.Object getIdentifier()
 java.lang.String getEntityName()
 void new(java.lang.String, java.lang.Object, java.lang.String)
 void new(java.lang.String, java.lang.Object, java.lang.String, java.lang.Object)
annotation org.hibernate.annotations.Any implements java.lang.annotation.Annotation
 boolean optional()
 jakarta.persistence.CascadeType[] cascade()
 jakarta.persistence.FetchType fetch()
annotation org.hibernate.annotations.AnyDiscriminator implements java.lang.annotation.Annotation
 jakarta.persistence.DiscriminatorType value()
annotation org.hibernate.annotations.AnyDiscriminatorImplicitValues implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.metamodel.spi.ImplicitDiscriminatorStrategy> implementation()
 org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy value()
enum org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy
 static org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy CUSTOM
 static org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy FULL_NAME
 static org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy SHORT_NAME
 static org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy valueOf(java.lang.String)
 static org.hibernate.annotations.AnyDiscriminatorImplicitValues.Strategy[] values()
annotation org.hibernate.annotations.AnyDiscriminatorValue implements java.lang.annotation.Annotation
 java.lang.Class<?> entity()
 java.lang.String discriminator()
annotation org.hibernate.annotations.AnyDiscriminatorValues implements java.lang.annotation.Annotation
 org.hibernate.annotations.AnyDiscriminatorValue[] value()
annotation org.hibernate.annotations.AnyKeyJavaClass implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
annotation org.hibernate.annotations.AnyKeyJavaType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.BasicJavaType<?>> value()
annotation org.hibernate.annotations.AnyKeyJdbcType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.jdbc.JdbcType> value()
annotation org.hibernate.annotations.AnyKeyJdbcTypeCode implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.Array implements java.lang.annotation.Annotation
 int length()
annotation org.hibernate.annotations.AttributeAccessor implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.property.access.spi.PropertyAccessStrategy> strategy()
 java.lang.String value()
annotation org.hibernate.annotations.AttributeBinderType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.binder.AttributeBinder<?>> binder()
annotation org.hibernate.annotations.Audited implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Audited.CollectionTable implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
annotation org.hibernate.annotations.Audited.Excluded implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Audited.SecondaryTable implements java.lang.annotation.Annotation
 java.lang.String secondaryAuditTableName()
 java.lang.String secondaryTableName()
annotation org.hibernate.annotations.Audited.SecondaryTables implements java.lang.annotation.Annotation
 org.hibernate.annotations.Audited.SecondaryTable[] value()
annotation org.hibernate.annotations.Audited.Table implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String changesetIdColumn()
 java.lang.String invalidatingChangesetIdColumn()
 java.lang.String modificationTypeColumn()
 java.lang.String name()
 java.lang.String schema()
 static java.lang.String DEFAULT_CHANGESET_ID_COLUMN_NAME = "REV"
 static java.lang.String DEFAULT_INVALIDATING_CHANGESET_ID_COLUMN_NAME = "REVEND"
 static java.lang.String DEFAULT_MODIFICATION_TYPE_COLUMN_NAME = "REVTYPE"
annotation org.hibernate.annotations.Bag implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.BatchSize implements java.lang.annotation.Annotation
 int size()
annotation org.hibernate.annotations.Cache implements java.lang.annotation.Annotation
 boolean includeLazy()
 java.lang.String region()
 org.hibernate.annotations.CacheConcurrencyStrategy usage()
enum org.hibernate.annotations.CacheConcurrencyStrategy
 org.hibernate.cache.spi.access.AccessType toAccessType()
 static org.hibernate.annotations.CacheConcurrencyStrategy NONE
 static org.hibernate.annotations.CacheConcurrencyStrategy NONSTRICT_READ_WRITE
 static org.hibernate.annotations.CacheConcurrencyStrategy READ_ONLY
 static org.hibernate.annotations.CacheConcurrencyStrategy READ_WRITE
 static org.hibernate.annotations.CacheConcurrencyStrategy TRANSACTIONAL
 static org.hibernate.annotations.CacheConcurrencyStrategy fromAccessType(org.hibernate.cache.spi.access.AccessType)
 static org.hibernate.annotations.CacheConcurrencyStrategy parse(java.lang.String)
 static org.hibernate.annotations.CacheConcurrencyStrategy valueOf(java.lang.String)
 static org.hibernate.annotations.CacheConcurrencyStrategy[] values()
enum org.hibernate.annotations.CacheLayout
 static org.hibernate.annotations.CacheLayout AUTO
 static org.hibernate.annotations.CacheLayout FULL
 static org.hibernate.annotations.CacheLayout SHALLOW
 static org.hibernate.annotations.CacheLayout SHALLOW_WITH_DISCRIMINATOR
 static org.hibernate.annotations.CacheLayout valueOf(java.lang.String)
 static org.hibernate.annotations.CacheLayout[] values()
annotation org.hibernate.annotations.Cascade implements java.lang.annotation.Annotation
 org.hibernate.annotations.CascadeType[] value()
enum org.hibernate.annotations.CascadeType
 static org.hibernate.annotations.CascadeType ALL
 static org.hibernate.annotations.CascadeType DELETE_ORPHAN
 static org.hibernate.annotations.CascadeType DETACH
 static org.hibernate.annotations.CascadeType LOCK
 static org.hibernate.annotations.CascadeType MERGE
 static org.hibernate.annotations.CascadeType PERSIST
 static org.hibernate.annotations.CascadeType REFRESH
 static org.hibernate.annotations.CascadeType REMOVE
 static org.hibernate.annotations.CascadeType REPLICATE
 static org.hibernate.annotations.CascadeType valueOf(java.lang.String)
 static org.hibernate.annotations.CascadeType[] values()
annotation org.hibernate.annotations.Changelog implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.audit.ChangesetListener> listener()
annotation org.hibernate.annotations.Changelog.ChangesetId implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Changelog.ModifiedEntities implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Changelog.Timestamp implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Check implements java.lang.annotation.Annotation
 java.lang.String constraints()
 java.lang.String name()
annotation org.hibernate.annotations.Checks implements java.lang.annotation.Annotation
 org.hibernate.annotations.Check[] value()
annotation org.hibernate.annotations.Collate implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.CollectionId implements java.lang.annotation.Annotation
 jakarta.persistence.Column column()
 java.lang.Class<? extends org.hibernate.id.IdentifierGenerator> generatorImplementation()
 java.lang.String generator()
annotation org.hibernate.annotations.CollectionIdJavaClass implements java.lang.annotation.Annotation
 java.lang.Class<?> idType()
annotation org.hibernate.annotations.CollectionIdJavaType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.BasicJavaType<?>> value()
annotation org.hibernate.annotations.CollectionIdJdbcType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.jdbc.JdbcType> value()
annotation org.hibernate.annotations.CollectionIdJdbcTypeCode implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.CollectionIdMutability implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.MutabilityPlan<?>> value()
annotation org.hibernate.annotations.CollectionIdType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.UserType<?>> value()
 org.hibernate.annotations.Parameter[] parameters()
annotation org.hibernate.annotations.CollectionType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.UserCollectionType> type()
 org.hibernate.annotations.Parameter[] parameters()
annotation org.hibernate.annotations.CollectionTypeRegistration implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.UserCollectionType> type()
 org.hibernate.annotations.Parameter[] parameters()
 org.hibernate.metamodel.CollectionClassification classification()
annotation org.hibernate.annotations.CollectionTypeRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.CollectionTypeRegistration[] value()
annotation org.hibernate.annotations.ColumnDefault implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.ColumnTransformer implements java.lang.annotation.Annotation
 java.lang.String forColumn()
 java.lang.String read()
 java.lang.String write()
annotation org.hibernate.annotations.ColumnTransformers implements java.lang.annotation.Annotation
 org.hibernate.annotations.ColumnTransformer[] value()
annotation org.hibernate.annotations.Comment implements java.lang.annotation.Annotation
 java.lang.String on()
 java.lang.String value()
annotation org.hibernate.annotations.Comments implements java.lang.annotation.Annotation
 org.hibernate.annotations.Comment[] value()
annotation org.hibernate.annotations.CompositeType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.CompositeUserType<?>> value()
annotation org.hibernate.annotations.CompositeTypeRegistration implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.CompositeUserType<?>> userType()
 java.lang.Class<?> embeddableClass()
annotation org.hibernate.annotations.CompositeTypeRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.CompositeTypeRegistration[] value()
annotation org.hibernate.annotations.ConcreteProxy implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.ConverterRegistration implements java.lang.annotation.Annotation
 boolean autoApply()
 java.lang.Class<? extends jakarta.persistence.AttributeConverter<?, ?>> converter()
 java.lang.Class<?> domainType()
annotation org.hibernate.annotations.ConverterRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.ConverterRegistration[] value()
annotation org.hibernate.annotations.CreationTimestamp implements java.lang.annotation.Annotation
 org.hibernate.annotations.SourceType source()
annotation org.hibernate.annotations.CurrentTimestamp implements java.lang.annotation.Annotation
 org.hibernate.annotations.SourceType source()
 org.hibernate.generator.EventType[] event()
interface org.hibernate.annotations.DialectOverride
annotation org.hibernate.annotations.DialectOverride.Check implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.Check override()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
annotation org.hibernate.annotations.DialectOverride.Checks implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.Check[] value()
annotation org.hibernate.annotations.DialectOverride.ColumnDefault implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.ColumnDefault override()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
annotation org.hibernate.annotations.DialectOverride.ColumnDefaults implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.ColumnDefault[] value()
annotation org.hibernate.annotations.DialectOverride.DiscriminatorFormula implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.DiscriminatorFormula override()
annotation org.hibernate.annotations.DialectOverride.DiscriminatorFormulas implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.DiscriminatorFormula[] value()
annotation org.hibernate.annotations.DialectOverride.FilterDefOverrides implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.FilterDefs[] value()
annotation org.hibernate.annotations.DialectOverride.FilterDefs implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.FilterDefs override()
annotation org.hibernate.annotations.DialectOverride.FilterOverrides implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.Filters[] value()
annotation org.hibernate.annotations.DialectOverride.Filters implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.Filters override()
annotation org.hibernate.annotations.DialectOverride.Formula implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.Formula override()
annotation org.hibernate.annotations.DialectOverride.Formulas implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.Formula[] value()
annotation org.hibernate.annotations.DialectOverride.GeneratedColumn implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.GeneratedColumn override()
annotation org.hibernate.annotations.DialectOverride.GeneratedColumns implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.GeneratedColumn[] value()
annotation org.hibernate.annotations.DialectOverride.JoinFormula implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.JoinFormula override()
annotation org.hibernate.annotations.DialectOverride.JoinFormulas implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.JoinFormula[] value()
annotation org.hibernate.annotations.DialectOverride.OverridesAnnotation implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.lang.annotation.Annotation> value()
annotation org.hibernate.annotations.DialectOverride.SQLDelete implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLDelete override()
annotation org.hibernate.annotations.DialectOverride.SQLDeleteAll implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLDeleteAll override()
annotation org.hibernate.annotations.DialectOverride.SQLDeleteAlls implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLDeleteAll[] value()
annotation org.hibernate.annotations.DialectOverride.SQLDeletes implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLDelete[] value()
annotation org.hibernate.annotations.DialectOverride.SQLInsert implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLInsert override()
annotation org.hibernate.annotations.DialectOverride.SQLInserts implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLInsert[] value()
annotation org.hibernate.annotations.DialectOverride.SQLOrder implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLOrder override()
annotation org.hibernate.annotations.DialectOverride.SQLOrders implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLOrder[] value()
annotation org.hibernate.annotations.DialectOverride.SQLRestriction implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLRestriction override()
annotation org.hibernate.annotations.DialectOverride.SQLRestrictions implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLRestriction[] value()
annotation org.hibernate.annotations.DialectOverride.SQLSelect implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLSelect override()
annotation org.hibernate.annotations.DialectOverride.SQLSelects implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLSelect[] value()
annotation org.hibernate.annotations.DialectOverride.SQLUpdate implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.dialect.Dialect> dialect()
 org.hibernate.annotations.DialectOverride.Version before()
 org.hibernate.annotations.DialectOverride.Version sameOrAfter()
 org.hibernate.annotations.SQLUpdate override()
annotation org.hibernate.annotations.DialectOverride.SQLUpdates implements java.lang.annotation.Annotation
 org.hibernate.annotations.DialectOverride.SQLUpdate[] value()
annotation org.hibernate.annotations.DialectOverride.Version implements java.lang.annotation.Annotation
 int major()
 int minor()
annotation org.hibernate.annotations.DiscriminatorFormula implements java.lang.annotation.Annotation
 jakarta.persistence.DiscriminatorType discriminatorType()
 java.lang.String value()
annotation org.hibernate.annotations.DiscriminatorOptions implements java.lang.annotation.Annotation
 boolean force()
 boolean insert()
annotation org.hibernate.annotations.DynamicInsert implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.DynamicUpdate implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.EmbeddableInstantiator implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.metamodel.spi.EmbeddableInstantiator> value()
annotation org.hibernate.annotations.EmbeddableInstantiatorRegistration implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.metamodel.spi.EmbeddableInstantiator> instantiator()
 java.lang.Class<?> embeddableClass()
annotation org.hibernate.annotations.EmbeddableInstantiatorRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.EmbeddableInstantiatorRegistration[] value()
annotation org.hibernate.annotations.EmbeddedColumnNaming implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.EmbeddedTable implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.Fetch implements java.lang.annotation.Annotation
 org.hibernate.annotations.FetchMode value()
enum org.hibernate.annotations.FetchMode
 org.hibernate.FetchMode getHibernateFetchMode()
 static org.hibernate.annotations.FetchMode JOIN
 static org.hibernate.annotations.FetchMode SELECT
 static org.hibernate.annotations.FetchMode SUBSELECT
 static org.hibernate.annotations.FetchMode valueOf(java.lang.String)
 static org.hibernate.annotations.FetchMode[] values()
annotation org.hibernate.annotations.FetchProfile implements java.lang.annotation.Annotation
 java.lang.String name()
 org.hibernate.annotations.FetchProfile.FetchOverride[] fetchOverrides()
annotation org.hibernate.annotations.FetchProfile.FetchOverride implements java.lang.annotation.Annotation
 jakarta.persistence.FetchType fetch()
 java.lang.Class<?> entity()
 java.lang.String association()
 org.hibernate.annotations.FetchMode mode()
annotation org.hibernate.annotations.FetchProfileOverride implements java.lang.annotation.Annotation
 jakarta.persistence.FetchType fetch()
 java.lang.String profile()
 org.hibernate.annotations.FetchMode mode()
annotation org.hibernate.annotations.FetchProfileOverrides implements java.lang.annotation.Annotation
 org.hibernate.annotations.FetchProfileOverride[] value()
annotation org.hibernate.annotations.FetchProfiles implements java.lang.annotation.Annotation
 org.hibernate.annotations.FetchProfile[] value()
annotation org.hibernate.annotations.Filter implements java.lang.annotation.Annotation
 boolean deduceAliasInjectionPoints()
 java.lang.String condition()
 java.lang.String name()
 org.hibernate.annotations.SqlFragmentAlias[] aliases()
annotation org.hibernate.annotations.FilterDef implements java.lang.annotation.Annotation
 boolean applyToLoadByKey()
 boolean autoEnabled()
 java.lang.String defaultCondition()
 java.lang.String name()
 org.hibernate.annotations.ParamDef[] parameters()
annotation org.hibernate.annotations.FilterDefs implements java.lang.annotation.Annotation
 org.hibernate.annotations.FilterDef[] value()
annotation org.hibernate.annotations.FilterJoinTable implements java.lang.annotation.Annotation
 boolean deduceAliasInjectionPoints()
 java.lang.String condition()
 java.lang.String name()
 org.hibernate.annotations.SqlFragmentAlias[] aliases()
annotation org.hibernate.annotations.FilterJoinTables implements java.lang.annotation.Annotation
 org.hibernate.annotations.FilterJoinTable[] value()
annotation org.hibernate.annotations.Filters implements java.lang.annotation.Annotation
 org.hibernate.annotations.Filter[] value()
enum org.hibernate.annotations.FlushModeType
 static org.hibernate.annotations.FlushModeType ALWAYS
 static org.hibernate.annotations.FlushModeType AUTO
 static org.hibernate.annotations.FlushModeType COMMIT
 static org.hibernate.annotations.FlushModeType MANUAL
 static org.hibernate.annotations.FlushModeType PERSISTENCE_CONTEXT
 static org.hibernate.annotations.FlushModeType valueOf(java.lang.String)
 static org.hibernate.annotations.FlushModeType[] values()
annotation org.hibernate.annotations.Formula implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.FractionalSeconds implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.Generated implements java.lang.annotation.Annotation
 boolean writable()
 java.lang.String sql()
 org.hibernate.generator.EventType[] event()
annotation org.hibernate.annotations.GeneratedColumn implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.GenericGenerator implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.generator.Generator> type()
 java.lang.String name()
 java.lang.String strategy()
 org.hibernate.annotations.Parameter[] parameters()
annotation org.hibernate.annotations.GenericGenerators implements java.lang.annotation.Annotation
 org.hibernate.annotations.GenericGenerator[] value()
annotation org.hibernate.annotations.HQLSelect implements java.lang.annotation.Annotation
 java.lang.String query()
annotation org.hibernate.annotations.IdGeneratorType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.generator.Generator> value()
annotation org.hibernate.annotations.Immutable implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Imported implements java.lang.annotation.Annotation
 java.lang.String rename()
annotation org.hibernate.annotations.Instantiator implements java.lang.annotation.Annotation
 java.lang.String[] value()
annotation org.hibernate.annotations.JavaType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.BasicJavaType<?>> value()
annotation org.hibernate.annotations.JavaTypeRegistration implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.BasicJavaType<?>> descriptorClass()
 java.lang.Class<?> javaType()
annotation org.hibernate.annotations.JavaTypeRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.JavaTypeRegistration[] value()
annotation org.hibernate.annotations.JdbcType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.jdbc.JdbcType> value()
annotation org.hibernate.annotations.JdbcTypeCode implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.JdbcTypeRegistration implements java.lang.annotation.Annotation
 int registrationCode()
 java.lang.Class<? extends org.hibernate.type.descriptor.jdbc.JdbcType> value()
annotation org.hibernate.annotations.JdbcTypeRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.JdbcTypeRegistration[] value()
annotation org.hibernate.annotations.JoinColumnOrFormula implements java.lang.annotation.Annotation
 jakarta.persistence.JoinColumn column()
 org.hibernate.annotations.JoinFormula formula()
annotation org.hibernate.annotations.JoinColumnsOrFormulas implements java.lang.annotation.Annotation
 org.hibernate.annotations.JoinColumnOrFormula[] value()
annotation org.hibernate.annotations.JoinFormula implements java.lang.annotation.Annotation
 java.lang.String referencedColumnName()
 java.lang.String value()
annotation org.hibernate.annotations.LazyGroup implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.ListIndexBase implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.ListIndexJavaType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.BasicJavaType<?>> value()
annotation org.hibernate.annotations.ListIndexJdbcType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.jdbc.JdbcType> value()
annotation org.hibernate.annotations.ListIndexJdbcTypeCode implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.ManyToAny implements java.lang.annotation.Annotation
 jakarta.persistence.CascadeType[] cascade()
 jakarta.persistence.FetchType fetch()
annotation org.hibernate.annotations.MapKeyCompositeType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.CompositeUserType<?>> value()
annotation org.hibernate.annotations.MapKeyJavaType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.BasicJavaType<?>> value()
annotation org.hibernate.annotations.MapKeyJdbcType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.jdbc.JdbcType> value()
annotation org.hibernate.annotations.MapKeyJdbcTypeCode implements java.lang.annotation.Annotation
 int value()
annotation org.hibernate.annotations.MapKeyMutability implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.MutabilityPlan<?>> value()
annotation org.hibernate.annotations.MapKeyType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.UserType<?>> value()
 org.hibernate.annotations.Parameter[] parameters()
annotation org.hibernate.annotations.Mutability implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.type.descriptor.java.MutabilityPlan<?>> value()
annotation org.hibernate.annotations.NamedEntityGraph implements java.lang.annotation.Annotation
 java.lang.Class<?> root()
 java.lang.String graph()
 java.lang.String name()
annotation org.hibernate.annotations.NamedEntityGraphs implements java.lang.annotation.Annotation
 org.hibernate.annotations.NamedEntityGraph[] value()
annotation org.hibernate.annotations.NamedNativeQueries implements java.lang.annotation.Annotation
 org.hibernate.annotations.NamedNativeQuery[] value()
annotation org.hibernate.annotations.NamedNativeQuery implements java.lang.annotation.Annotation
 boolean cacheable()
 boolean readOnly()
 int fetchSize()
 int timeout()
 jakarta.persistence.CacheRetrieveMode cacheRetrieveMode()
 jakarta.persistence.CacheStoreMode cacheStoreMode()
 java.lang.Class<?> resultClass()
 java.lang.String cacheRegion()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String query()
 java.lang.String resultSetMapping()
 java.lang.String[] querySpaces()
 org.hibernate.CacheMode cacheMode()
 org.hibernate.annotations.FlushModeType flushMode()
 org.hibernate.query.QueryFlushMode flush()
annotation org.hibernate.annotations.NamedQueries implements java.lang.annotation.Annotation
 org.hibernate.annotations.NamedQuery[] value()
annotation org.hibernate.annotations.NamedQuery implements java.lang.annotation.Annotation
 boolean cacheable()
 boolean readOnly()
 int fetchSize()
 int timeout()
 jakarta.persistence.CacheRetrieveMode cacheRetrieveMode()
 jakarta.persistence.CacheStoreMode cacheStoreMode()
 java.lang.Class<?> resultClass()
 java.lang.String cacheRegion()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String query()
 org.hibernate.CacheMode cacheMode()
 org.hibernate.annotations.FlushModeType flushMode()
 org.hibernate.query.QueryFlushMode flush()
annotation org.hibernate.annotations.Nationalized implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.NativeGenerator implements java.lang.annotation.Annotation
 jakarta.persistence.SequenceGenerator sequenceForm()
 jakarta.persistence.TableGenerator tableForm()
annotation org.hibernate.annotations.NaturalId implements java.lang.annotation.Annotation
 boolean mutable()
annotation org.hibernate.annotations.NaturalIdCache implements java.lang.annotation.Annotation
 java.lang.String region()
annotation org.hibernate.annotations.NaturalIdClass implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
annotation org.hibernate.annotations.NotFound implements java.lang.annotation.Annotation
 org.hibernate.annotations.NotFoundAction action()
enum org.hibernate.annotations.NotFoundAction
 static org.hibernate.annotations.NotFoundAction EXCEPTION
 static org.hibernate.annotations.NotFoundAction IGNORE
 static org.hibernate.annotations.NotFoundAction valueOf(java.lang.String)
 static org.hibernate.annotations.NotFoundAction[] values()
annotation org.hibernate.annotations.OnDelete implements java.lang.annotation.Annotation
 org.hibernate.annotations.OnDeleteAction action()
enum org.hibernate.annotations.OnDeleteAction
 java.lang.String getAlternativeName()
 java.lang.String toSqlString()
 static org.hibernate.annotations.OnDeleteAction CASCADE
 static org.hibernate.annotations.OnDeleteAction NO_ACTION
 static org.hibernate.annotations.OnDeleteAction RESTRICT
 static org.hibernate.annotations.OnDeleteAction SET_DEFAULT
 static org.hibernate.annotations.OnDeleteAction SET_NULL
 static org.hibernate.annotations.OnDeleteAction fromExternalForm(java.lang.Object)
 static org.hibernate.annotations.OnDeleteAction valueOf(java.lang.String)
 static org.hibernate.annotations.OnDeleteAction[] values()
annotation org.hibernate.annotations.OptimisticLock implements java.lang.annotation.Annotation
 boolean excluded()
enum org.hibernate.annotations.OptimisticLockType
 static org.hibernate.annotations.OptimisticLockType ALL
 static org.hibernate.annotations.OptimisticLockType DIRTY
 static org.hibernate.annotations.OptimisticLockType NONE
 static org.hibernate.annotations.OptimisticLockType VERSION
 static org.hibernate.annotations.OptimisticLockType valueOf(java.lang.String)
 static org.hibernate.annotations.OptimisticLockType[] values()
annotation org.hibernate.annotations.OptimisticLocking implements java.lang.annotation.Annotation
 org.hibernate.annotations.OptimisticLockType type()
annotation org.hibernate.annotations.ParamDef implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.util.function.Supplier> resolver()
 java.lang.Class<?> type()
 java.lang.String name()
annotation org.hibernate.annotations.Parameter implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String value()
annotation org.hibernate.annotations.Parent implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.PartitionKey implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.PropertyRef implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.QueryCacheLayout implements java.lang.annotation.Annotation
 org.hibernate.annotations.CacheLayout layout()
enum org.hibernate.annotations.ResultCheckStyle
 static org.hibernate.annotations.ResultCheckStyle COUNT
 static org.hibernate.annotations.ResultCheckStyle NONE
 static org.hibernate.annotations.ResultCheckStyle PARAM
 static org.hibernate.annotations.ResultCheckStyle valueOf(java.lang.String)
 static org.hibernate.annotations.ResultCheckStyle[] values()
annotation org.hibernate.annotations.RowId implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.SQLDelete implements java.lang.annotation.Annotation
 boolean callable()
 java.lang.Class<? extends org.hibernate.jdbc.Expectation> verify()
 java.lang.String sql()
 java.lang.String table()
 org.hibernate.annotations.ResultCheckStyle check()
annotation org.hibernate.annotations.SQLDeleteAll implements java.lang.annotation.Annotation
 boolean callable()
 java.lang.Class<? extends org.hibernate.jdbc.Expectation> verify()
 java.lang.String sql()
 java.lang.String table()
 org.hibernate.annotations.ResultCheckStyle check()
annotation org.hibernate.annotations.SQLDeletes implements java.lang.annotation.Annotation
 org.hibernate.annotations.SQLDelete[] value()
annotation org.hibernate.annotations.SQLInsert implements java.lang.annotation.Annotation
 boolean callable()
 java.lang.Class<? extends org.hibernate.jdbc.Expectation> verify()
 java.lang.String sql()
 java.lang.String table()
 org.hibernate.annotations.ResultCheckStyle check()
annotation org.hibernate.annotations.SQLInserts implements java.lang.annotation.Annotation
 org.hibernate.annotations.SQLInsert[] value()
annotation org.hibernate.annotations.SQLJoinTableRestriction implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.SQLOrder implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.SQLRestriction implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.SQLSelect implements java.lang.annotation.Annotation
 jakarta.persistence.SqlResultSetMapping resultSetMapping()
 java.lang.String sql()
 java.lang.String[] querySpaces()
annotation org.hibernate.annotations.SQLUpdate implements java.lang.annotation.Annotation
 boolean callable()
 java.lang.Class<? extends org.hibernate.jdbc.Expectation> verify()
 java.lang.String sql()
 java.lang.String table()
 org.hibernate.annotations.ResultCheckStyle check()
annotation org.hibernate.annotations.SQLUpdates implements java.lang.annotation.Annotation
 org.hibernate.annotations.SQLUpdate[] value()
annotation org.hibernate.annotations.SecondaryRow implements java.lang.annotation.Annotation
 boolean optional()
 boolean owned()
 java.lang.String table()
annotation org.hibernate.annotations.SecondaryRows implements java.lang.annotation.Annotation
 org.hibernate.annotations.SecondaryRow[] value()
annotation org.hibernate.annotations.SoftDelete implements java.lang.annotation.Annotation
 java.lang.Class<? extends jakarta.persistence.AttributeConverter<java.lang.Boolean, ?>> converter()
 java.lang.String columnName()
 java.lang.String comment()
 java.lang.String options()
 org.hibernate.annotations.SoftDeleteType strategy()
interface org.hibernate.annotations.SoftDelete.UnspecifiedConversion implements jakarta.persistence.AttributeConverter<java.lang.Boolean, java.lang.Object>
enum org.hibernate.annotations.SoftDeleteType
 java.lang.String getDefaultColumnName()
 static org.hibernate.annotations.SoftDeleteType ACTIVE
 static org.hibernate.annotations.SoftDeleteType DELETED
 static org.hibernate.annotations.SoftDeleteType TIMESTAMP
 static org.hibernate.annotations.SoftDeleteType valueOf(java.lang.String)
 static org.hibernate.annotations.SoftDeleteType[] values()
annotation org.hibernate.annotations.SortComparator implements java.lang.annotation.Annotation
 java.lang.Class<? extends java.util.Comparator<?>> value()
annotation org.hibernate.annotations.SortNatural implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Source implements java.lang.annotation.Annotation
 org.hibernate.annotations.SourceType value()
enum org.hibernate.annotations.SourceType
 static org.hibernate.annotations.SourceType DB
 static org.hibernate.annotations.SourceType VM
 static org.hibernate.annotations.SourceType valueOf(java.lang.String)
 static org.hibernate.annotations.SourceType[] values()
annotation org.hibernate.annotations.SqlFragmentAlias implements java.lang.annotation.Annotation
 java.lang.Class<?> entity()
 java.lang.String alias()
 java.lang.String table()
annotation org.hibernate.annotations.Struct implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
 java.lang.String[] attributes()
annotation org.hibernate.annotations.Subselect implements java.lang.annotation.Annotation
 java.lang.String value()
annotation org.hibernate.annotations.Synchronize implements java.lang.annotation.Annotation
 boolean logical()
 java.lang.String[] value()
annotation org.hibernate.annotations.TargetEmbeddable implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
annotation org.hibernate.annotations.Temporal implements java.lang.annotation.Annotation
 int secondPrecision()
 java.lang.String rowEnd()
 java.lang.String rowStart()
annotation org.hibernate.annotations.Temporal.Excluded implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.Temporal.HistoryPartitioning implements java.lang.annotation.Annotation
 java.lang.String currentPartition()
 java.lang.String historyPartition()
annotation org.hibernate.annotations.Temporal.HistoryTable implements java.lang.annotation.Annotation
 java.lang.String name()
annotation org.hibernate.annotations.TenantId implements java.lang.annotation.Annotation
annotation org.hibernate.annotations.TimeZoneColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean updatable()
 java.lang.String columnDefinition()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String options()
 java.lang.String table()
annotation org.hibernate.annotations.TimeZoneStorage implements java.lang.annotation.Annotation
 org.hibernate.annotations.TimeZoneStorageType value()
enum org.hibernate.annotations.TimeZoneStorageType
 static org.hibernate.annotations.TimeZoneStorageType AUTO
 static org.hibernate.annotations.TimeZoneStorageType COLUMN
 static org.hibernate.annotations.TimeZoneStorageType DEFAULT
 static org.hibernate.annotations.TimeZoneStorageType NATIVE
 static org.hibernate.annotations.TimeZoneStorageType NORMALIZE
 static org.hibernate.annotations.TimeZoneStorageType NORMALIZE_UTC
 static org.hibernate.annotations.TimeZoneStorageType valueOf(java.lang.String)
 static org.hibernate.annotations.TimeZoneStorageType[] values()
annotation org.hibernate.annotations.Type implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.UserType<?>> value()
 org.hibernate.annotations.Parameter[] parameters()
annotation org.hibernate.annotations.TypeBinderType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.binder.TypeBinder<?>> binder()
annotation org.hibernate.annotations.TypeRegistration implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.usertype.UserType<?>> userType()
 java.lang.Class<?> basicClass()
annotation org.hibernate.annotations.TypeRegistrations implements java.lang.annotation.Annotation
 org.hibernate.annotations.TypeRegistration[] value()
annotation org.hibernate.annotations.UpdateTimestamp implements java.lang.annotation.Annotation
 org.hibernate.annotations.SourceType source()
annotation org.hibernate.annotations.UuidGenerator implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.id.uuid.UuidValueGenerator> algorithm()
 org.hibernate.annotations.UuidGenerator.Style style()
enum org.hibernate.annotations.UuidGenerator.Style
 static org.hibernate.annotations.UuidGenerator.Style AUTO
 static org.hibernate.annotations.UuidGenerator.Style RANDOM
 static org.hibernate.annotations.UuidGenerator.Style TIME
 static org.hibernate.annotations.UuidGenerator.Style VERSION_6
 static org.hibernate.annotations.UuidGenerator.Style VERSION_7
 static org.hibernate.annotations.UuidGenerator.Style valueOf(java.lang.String)
 static org.hibernate.annotations.UuidGenerator.Style[] values()
annotation org.hibernate.annotations.ValueGenerationType implements java.lang.annotation.Annotation
 java.lang.Class<? extends org.hibernate.generator.Generator> generatedBy()
annotation org.hibernate.annotations.View implements java.lang.annotation.Annotation
 java.lang.String query()
interface org.hibernate.engine.creation.CommonBuilder
 org.hibernate.SharedSessionContract open()
 org.hibernate.engine.creation.CommonBuilder asOf(java.time.Instant)
 org.hibernate.engine.creation.CommonBuilder atChangeset(java.lang.Object)
 org.hibernate.engine.creation.CommonBuilder connection(java.sql.Connection)
 org.hibernate.engine.creation.CommonBuilder connectionHandling(org.hibernate.ConnectionAcquisitionMode, org.hibernate.ConnectionReleaseMode)
 org.hibernate.engine.creation.CommonBuilder initialCacheMode(org.hibernate.CacheMode)
 org.hibernate.engine.creation.CommonBuilder interceptor(org.hibernate.Interceptor)
 org.hibernate.engine.creation.CommonBuilder jdbcTimeZone(java.util.TimeZone)
 org.hibernate.engine.creation.CommonBuilder noInterceptor()
 org.hibernate.engine.creation.CommonBuilder noSessionInterceptorCreation()
 org.hibernate.engine.creation.CommonBuilder noStatementInspector()
 org.hibernate.engine.creation.CommonBuilder readOnly(boolean)
 org.hibernate.engine.creation.CommonBuilder statementInspector(java.util.function.UnaryOperator<java.lang.String>)
 org.hibernate.engine.creation.CommonBuilder tenantIdentifier(java.lang.Object)
interface org.hibernate.engine.creation.CommonSharedBuilder implements org.hibernate.engine.creation.CommonBuilder
 org.hibernate.engine.creation.CommonBuilder connection(java.sql.Connection)
 org.hibernate.engine.creation.CommonSharedBuilder connection()
 org.hibernate.engine.creation.CommonSharedBuilder connectionHandling(org.hibernate.ConnectionAcquisitionMode, org.hibernate.ConnectionReleaseMode)
 org.hibernate.engine.creation.CommonSharedBuilder initialCacheMode(org.hibernate.CacheMode)
 org.hibernate.engine.creation.CommonSharedBuilder interceptor()
 org.hibernate.engine.creation.CommonSharedBuilder interceptor(org.hibernate.Interceptor)
 org.hibernate.engine.creation.CommonSharedBuilder jdbcTimeZone(java.util.TimeZone)
 org.hibernate.engine.creation.CommonSharedBuilder noInterceptor()
 org.hibernate.engine.creation.CommonSharedBuilder noSessionInterceptorCreation()
 org.hibernate.engine.creation.CommonSharedBuilder noStatementInspector()
 org.hibernate.engine.creation.CommonSharedBuilder readOnly(boolean)
 org.hibernate.engine.creation.CommonSharedBuilder statementInspector()
 org.hibernate.engine.creation.CommonSharedBuilder statementInspector(java.util.function.UnaryOperator<java.lang.String>)
 org.hibernate.engine.creation.CommonSharedBuilder tenantIdentifier(java.lang.Object)
class org.hibernate.exception.AuthException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.ConstraintViolationException extends org.hibernate.JDBCException
 java.lang.String getConstraintName()
 org.hibernate.exception.ConstraintViolationException.ConstraintKind getKind()
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
 void new(java.lang.String, java.sql.SQLException, java.lang.String, java.lang.String)
 void new(java.lang.String, java.sql.SQLException, java.lang.String, org.hibernate.exception.ConstraintViolationException.ConstraintKind, java.lang.String)
 void new(java.lang.String, java.sql.SQLException, org.hibernate.exception.ConstraintViolationException.ConstraintKind, java.lang.String)
enum org.hibernate.exception.ConstraintViolationException.ConstraintKind
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind CHECK
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind FOREIGN_KEY
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind NOT_NULL
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind OTHER
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind UNIQUE
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind valueOf(java.lang.String)
 static org.hibernate.exception.ConstraintViolationException.ConstraintKind[] values()
class org.hibernate.exception.DataException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.GenericJDBCException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.JDBCConnectionException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.LockAcquisitionException extends org.hibernate.PessimisticLockException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.LockTimeoutException extends org.hibernate.exception.LockAcquisitionException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.SQLGrammarException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.SnapshotIsolationException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
class org.hibernate.exception.TransactionSerializationException extends org.hibernate.JDBCException
 void new(java.lang.String, java.sql.SQLException)
 void new(java.lang.String, java.sql.SQLException, java.lang.String)
interface org.hibernate.query.CommonQueryContract
 <P> org.hibernate.query.CommonQueryContract setParameter(int, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameter(int, P, java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameter(java.lang.String, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameter(java.lang.String, P, java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameter(org.hibernate.query.QueryParameter<P>, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameter(org.hibernate.query.QueryParameter<P>, P, java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(int, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(int, P[], java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(int, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(int, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(java.lang.String, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(java.lang.String, P[], java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(java.lang.String, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(java.lang.String, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(org.hibernate.query.QueryParameter<P>, P[])
 <P> org.hibernate.query.CommonQueryContract setParameterList(org.hibernate.query.QueryParameter<P>, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(org.hibernate.query.QueryParameter<P>, P[], java.lang.Class<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.CommonQueryContract setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, java.lang.Class<P>)
 <T> org.hibernate.query.CommonQueryContract setParameter(jakarta.persistence.Parameter<T>, T)
 <T> org.hibernate.query.CommonQueryContract setParameter(org.hibernate.query.QueryParameter<T>, T)
 jakarta.persistence.FlushModeType getFlushMode()
 java.lang.Integer getTimeout()
 java.lang.String getComment()
 org.hibernate.FlushMode getHibernateFlushMode()
 org.hibernate.query.CommonQueryContract setComment(java.lang.String)
 org.hibernate.query.CommonQueryContract setFlushMode(jakarta.persistence.FlushModeType)
 org.hibernate.query.CommonQueryContract setHibernateFlushMode(org.hibernate.FlushMode)
 org.hibernate.query.CommonQueryContract setHint(java.lang.String, java.lang.Object)
 org.hibernate.query.CommonQueryContract setParameter(int, java.lang.Object)
 org.hibernate.query.CommonQueryContract setParameter(int, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(java.lang.String, java.lang.Object)
 org.hibernate.query.CommonQueryContract setParameter(java.lang.String, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.CommonQueryContract setParameterList(int, java.lang.Object[])
 org.hibernate.query.CommonQueryContract setParameterList(int, java.util.Collection)
 org.hibernate.query.CommonQueryContract setParameterList(java.lang.String, java.lang.Object[])
 org.hibernate.query.CommonQueryContract setParameterList(java.lang.String, java.util.Collection)
 org.hibernate.query.CommonQueryContract setProperties(java.lang.Object)
 org.hibernate.query.CommonQueryContract setProperties(java.util.Map)
 org.hibernate.query.CommonQueryContract setQueryFlushMode(org.hibernate.query.QueryFlushMode)
 org.hibernate.query.CommonQueryContract setTimeout(int)
 org.hibernate.query.CommonQueryContract setTimeout(jakarta.persistence.Timeout)
 org.hibernate.query.ParameterMetadata getParameterMetadata()
 org.hibernate.query.QueryFlushMode getQueryFlushMode()
class org.hibernate.query.IllegalMutationQueryException extends org.hibernate.query.IllegalQueryOperationException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.String)
class org.hibernate.query.IllegalNamedQueryOptionsException extends org.hibernate.QueryException
 void new(java.lang.String)
class org.hibernate.query.IllegalQueryOperationException extends org.hibernate.QueryException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.String, java.lang.Exception)
class org.hibernate.query.IllegalSelectQueryException extends org.hibernate.query.IllegalQueryOperationException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.String)
class org.hibernate.query.KeyedPage<R>
 java.util.List<java.lang.Comparable<?>> getKey()
 java.util.List<org.hibernate.query.Order<? super R>> getKeyDefinition()
 org.hibernate.query.KeyedPage.KeyInterpretation getKeyInterpretation()
 org.hibernate.query.KeyedPage<R> nextPage(java.util.List<java.lang.Comparable<?>>)
 org.hibernate.query.KeyedPage<R> previousPage(java.util.List<java.lang.Comparable<?>>)
 org.hibernate.query.KeyedPage<R> withKey(java.util.List<java.lang.Comparable<?>>, org.hibernate.query.KeyedPage.KeyInterpretation)
 org.hibernate.query.Page getPage()
enum org.hibernate.query.KeyedPage.KeyInterpretation
 static org.hibernate.query.KeyedPage.KeyInterpretation KEY_OF_FIRST_ON_NEXT_PAGE
 static org.hibernate.query.KeyedPage.KeyInterpretation KEY_OF_LAST_ON_PREVIOUS_PAGE
 static org.hibernate.query.KeyedPage.KeyInterpretation NO_KEY
 static org.hibernate.query.KeyedPage.KeyInterpretation valueOf(java.lang.String)
 static org.hibernate.query.KeyedPage.KeyInterpretation[] values()
class org.hibernate.query.KeyedResultList<R>
 boolean isFirstPage()
 boolean isLastPage()
 java.util.List<R> getResultList()
 java.util.List<java.util.List<?>> getKeyList()
 org.hibernate.query.KeyedPage<R> getNextPage()
 org.hibernate.query.KeyedPage<R> getPage()
 org.hibernate.query.KeyedPage<R> getPreviousPage()
 void new(java.util.List<R>, java.util.List<java.util.List<?>>, org.hibernate.query.KeyedPage<R>, org.hibernate.query.KeyedPage<R>, org.hibernate.query.KeyedPage<R>)
interface org.hibernate.query.MutationQuery implements org.hibernate.query.CommonQueryContract
 <P> org.hibernate.query.MutationQuery setParameter(int, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameter(int, P, java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameter(java.lang.String, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameter(java.lang.String, P, java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameter(org.hibernate.query.QueryParameter<P>, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameter(org.hibernate.query.QueryParameter<P>, P, java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(int, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(int, P[], java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(int, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(int, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(java.lang.String, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(java.lang.String, P[], java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(java.lang.String, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(java.lang.String, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(org.hibernate.query.QueryParameter<P>, P[])
 <P> org.hibernate.query.MutationQuery setParameterList(org.hibernate.query.QueryParameter<P>, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(org.hibernate.query.QueryParameter<P>, P[], java.lang.Class<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>)
 <P> org.hibernate.query.MutationQuery setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.MutationQuery setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, java.lang.Class<P>)
 <T> org.hibernate.query.MutationQuery setParameter(jakarta.persistence.Parameter<T>, T)
 <T> org.hibernate.query.MutationQuery setParameter(org.hibernate.query.QueryParameter<T>, T)
 int executeUpdate()
 org.hibernate.query.MutationQuery setComment(java.lang.String)
 org.hibernate.query.MutationQuery setFlushMode(jakarta.persistence.FlushModeType)
 org.hibernate.query.MutationQuery setHibernateFlushMode(org.hibernate.FlushMode)
 org.hibernate.query.MutationQuery setHint(java.lang.String, java.lang.Object)
 org.hibernate.query.MutationQuery setParameter(int, java.lang.Object)
 org.hibernate.query.MutationQuery setParameter(int, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(java.lang.String, java.lang.Object)
 org.hibernate.query.MutationQuery setParameter(java.lang.String, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.MutationQuery setParameterList(int, java.lang.Object[])
 org.hibernate.query.MutationQuery setParameterList(int, java.util.Collection)
 org.hibernate.query.MutationQuery setParameterList(java.lang.String, java.lang.Object[])
 org.hibernate.query.MutationQuery setParameterList(java.lang.String, java.util.Collection)
 org.hibernate.query.MutationQuery setProperties(java.lang.Object)
 org.hibernate.query.MutationQuery setProperties(java.util.Map)
 org.hibernate.query.MutationQuery setQueryFlushMode(org.hibernate.query.QueryFlushMode)
 org.hibernate.query.MutationQuery setTimeout(int)
class org.hibernate.query.NamedQueryValidationException extends org.hibernate.QueryException
 java.util.Map<java.lang.String, org.hibernate.HibernateException> getErrors()
 void new(java.lang.String, java.util.Map<java.lang.String, org.hibernate.HibernateException>)
interface org.hibernate.query.NativeQuery<T> implements org.hibernate.query.Query<T>, org.hibernate.query.SynchronizeableQuery
 <C> org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, java.lang.Class<C>, jakarta.persistence.AttributeConverter<?, C>)
 <C> org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, java.lang.Class<C>, java.lang.Class<? extends jakarta.persistence.AttributeConverter<?, C>>)
 <J> org.hibernate.query.NativeQuery.InstantiationResultNode<J> addInstantiation(java.lang.Class<J>)
 <O, R> org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, java.lang.Class<O>, java.lang.Class<R>, jakarta.persistence.AttributeConverter<O, R>)
 <O, R> org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, java.lang.Class<O>, java.lang.Class<R>, java.lang.Class<? extends jakarta.persistence.AttributeConverter<O, R>>)
 <P> org.hibernate.query.NativeQuery<T> setParameter(int, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameter(int, P, java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameter(jakarta.persistence.Parameter<P>, P)
 <P> org.hibernate.query.NativeQuery<T> setParameter(java.lang.String, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameter(java.lang.String, P, java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameter(org.hibernate.query.QueryParameter<P>, P)
 <P> org.hibernate.query.NativeQuery<T> setParameter(org.hibernate.query.QueryParameter<P>, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameter(org.hibernate.query.QueryParameter<P>, P, java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(int, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(int, P[], java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(int, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(int, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(java.lang.String, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(java.lang.String, P[], java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(java.lang.String, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(java.lang.String, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(org.hibernate.query.QueryParameter<P>, P[])
 <P> org.hibernate.query.NativeQuery<T> setParameterList(org.hibernate.query.QueryParameter<P>, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(org.hibernate.query.QueryParameter<P>, P[], java.lang.Class<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.NativeQuery<T> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, java.lang.Class<P>)
 <R> org.hibernate.query.NativeQuery<R> setTupleTransformer(org.hibernate.query.TupleTransformer<R>)
 <S> org.hibernate.query.NativeQuery<S> setResultTransformer(org.hibernate.transform.ResultTransformer<S>)
 jakarta.persistence.LockModeType getLockMode()
 org.hibernate.LockMode getHibernateLockMode()
 org.hibernate.LockOptions getLockOptions()
 org.hibernate.query.NativeQuery.FetchReturn addFetch(java.lang.String, java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery.RootReturn addRoot(java.lang.String, java.lang.Class)
 org.hibernate.query.NativeQuery.RootReturn addRoot(java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery<T> addAttributeResult(java.lang.String, jakarta.persistence.metamodel.SingularAttribute)
 org.hibernate.query.NativeQuery<T> addAttributeResult(java.lang.String, java.lang.Class, java.lang.String)
 org.hibernate.query.NativeQuery<T> addAttributeResult(java.lang.String, java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery<T> addEntity(java.lang.Class)
 org.hibernate.query.NativeQuery<T> addEntity(java.lang.String)
 org.hibernate.query.NativeQuery<T> addEntity(java.lang.String, java.lang.Class)
 org.hibernate.query.NativeQuery<T> addEntity(java.lang.String, java.lang.Class, org.hibernate.LockMode)
 org.hibernate.query.NativeQuery<T> addEntity(java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery<T> addEntity(java.lang.String, java.lang.String, org.hibernate.LockMode)
 org.hibernate.query.NativeQuery<T> addJoin(java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery<T> addJoin(java.lang.String, java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery<T> addJoin(java.lang.String, java.lang.String, org.hibernate.LockMode)
 org.hibernate.query.NativeQuery<T> addQueryHint(java.lang.String)
 org.hibernate.query.NativeQuery<T> addScalar(java.lang.String)
 org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, java.lang.Class)
 org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, org.hibernate.metamodel.model.domain.BasicDomainType)
 org.hibernate.query.NativeQuery<T> addScalar(java.lang.String, org.hibernate.type.BasicTypeReference)
 org.hibernate.query.NativeQuery<T> addSynchronizedEntityClass(java.lang.Class)
 org.hibernate.query.NativeQuery<T> addSynchronizedEntityName(java.lang.String)
 org.hibernate.query.NativeQuery<T> addSynchronizedQuerySpace(java.lang.String)
 org.hibernate.query.NativeQuery<T> setCacheMode(org.hibernate.CacheMode)
 org.hibernate.query.NativeQuery<T> setCacheRegion(java.lang.String)
 org.hibernate.query.NativeQuery<T> setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 org.hibernate.query.NativeQuery<T> setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 org.hibernate.query.NativeQuery<T> setCacheable(boolean)
 org.hibernate.query.NativeQuery<T> setComment(java.lang.String)
 org.hibernate.query.NativeQuery<T> setFetchSize(int)
 org.hibernate.query.NativeQuery<T> setFirstResult(int)
 org.hibernate.query.NativeQuery<T> setFlushMode(jakarta.persistence.FlushModeType)
 org.hibernate.query.NativeQuery<T> setHibernateFlushMode(org.hibernate.FlushMode)
 org.hibernate.query.NativeQuery<T> setHibernateLockMode(org.hibernate.LockMode)
 org.hibernate.query.NativeQuery<T> setHint(java.lang.String, java.lang.Object)
 org.hibernate.query.NativeQuery<T> setLockMode(jakarta.persistence.LockModeType)
 org.hibernate.query.NativeQuery<T> setLockOptions(org.hibernate.LockOptions)
 org.hibernate.query.NativeQuery<T> setLockScope(jakarta.persistence.PessimisticLockScope)
 org.hibernate.query.NativeQuery<T> setMaxResults(int)
 org.hibernate.query.NativeQuery<T> setParameter(int, java.lang.Object)
 org.hibernate.query.NativeQuery<T> setParameter(int, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(java.lang.String, java.lang.Object)
 org.hibernate.query.NativeQuery<T> setParameter(java.lang.String, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.NativeQuery<T> setParameterList(int, java.lang.Object[])
 org.hibernate.query.NativeQuery<T> setParameterList(int, java.util.Collection)
 org.hibernate.query.NativeQuery<T> setParameterList(java.lang.String, java.lang.Object[])
 org.hibernate.query.NativeQuery<T> setParameterList(java.lang.String, java.util.Collection)
 org.hibernate.query.NativeQuery<T> setProperties(java.lang.Object)
 org.hibernate.query.NativeQuery<T> setProperties(java.util.Map)
 org.hibernate.query.NativeQuery<T> setQueryFlushMode(org.hibernate.query.QueryFlushMode)
 org.hibernate.query.NativeQuery<T> setReadOnly(boolean)
 org.hibernate.query.NativeQuery<T> setResultListTransformer(org.hibernate.query.ResultListTransformer<T>)
 org.hibernate.query.NativeQuery<T> setTimeout(int)
 org.hibernate.query.NativeQuery<T> setTimeout(jakarta.persistence.Timeout)
interface org.hibernate.query.NativeQuery.CollectionReturn implements org.hibernate.query.NativeQuery.ReturnableResultNode
 java.lang.String getTableAlias()
 org.hibernate.metamodel.mapping.PluralAttributeMapping getPluralAttribute()
 org.hibernate.spi.NavigablePath getNavigablePath()
interface org.hibernate.query.NativeQuery.FetchReturn implements org.hibernate.query.NativeQuery.ResultNode
 java.lang.String getFetchableName()
 java.lang.String getOwnerAlias()
 java.lang.String getTableAlias()
 org.hibernate.query.NativeQuery.FetchReturn addProperty(java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery.FetchReturn setLockMode(org.hibernate.LockMode)
 org.hibernate.query.NativeQuery.ReturnProperty addProperty(java.lang.String)
 org.hibernate.sql.results.graph.Fetchable getFetchable()
interface org.hibernate.query.NativeQuery.InstantiationResultNode<J> implements org.hibernate.query.NativeQuery.ReturnableResultNode
 default org.hibernate.query.NativeQuery.InstantiationResultNode<J> addBasicArgument(java.lang.String)
 org.hibernate.query.NativeQuery.InstantiationResultNode<J> addBasicArgument(java.lang.String, java.lang.String)
interface org.hibernate.query.NativeQuery.ResultNode
interface org.hibernate.query.NativeQuery.ReturnProperty implements org.hibernate.query.NativeQuery.ResultNode
 org.hibernate.query.NativeQuery.ReturnProperty addColumnAlias(java.lang.String)
interface org.hibernate.query.NativeQuery.ReturnableResultNode implements org.hibernate.query.NativeQuery.ResultNode
interface org.hibernate.query.NativeQuery.RootReturn implements org.hibernate.query.NativeQuery.ReturnableResultNode
 java.lang.String getDiscriminatorAlias()
 java.lang.String getTableAlias()
 org.hibernate.LockMode getLockMode()
 org.hibernate.metamodel.mapping.EntityMappingType getEntityMapping()
 org.hibernate.query.NativeQuery.ReturnProperty addProperty(java.lang.String)
 org.hibernate.query.NativeQuery.RootReturn addIdColumnAliases(java.lang.String[])
 org.hibernate.query.NativeQuery.RootReturn addProperty(java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery.RootReturn setDiscriminatorAlias(java.lang.String)
 org.hibernate.query.NativeQuery.RootReturn setLockMode(org.hibernate.LockMode)
 org.hibernate.spi.NavigablePath getNavigablePath()
class org.hibernate.query.NotIndexedCollectionException extends org.hibernate.query.SemanticException
 void new(java.lang.String)
enum org.hibernate.query.NullPrecedence
 boolean isDefaultOrdering(org.hibernate.query.SortDirection, org.hibernate.dialect.NullOrdering)
 jakarta.persistence.criteria.Nulls getJpaValue()
 static org.hibernate.query.NullPrecedence FIRST
 static org.hibernate.query.NullPrecedence LAST
 static org.hibernate.query.NullPrecedence NONE
 static org.hibernate.query.NullPrecedence fromJpaValue(jakarta.persistence.criteria.Nulls)
 static org.hibernate.query.NullPrecedence parse(java.lang.String)
 static org.hibernate.query.NullPrecedence parse(java.lang.String, org.hibernate.query.NullPrecedence)
 static org.hibernate.query.NullPrecedence valueOf(java.lang.String)
 static org.hibernate.query.NullPrecedence[] values()
interface org.hibernate.query.Order<X>
 boolean caseSensitive()
 default boolean isCaseInsensitive()
 default int getElement()
 default jakarta.persistence.criteria.Nulls getNullPrecedence()
 default jakarta.persistence.metamodel.SingularAttribute<X, ?> getAttribute()
 default java.lang.Class<X> getEntityClass()
 default java.lang.String getAttributeName()
 default org.hibernate.query.Order<X> ignoringCaseIf(boolean)
 default org.hibernate.query.Order<X> reversedIf(boolean)
 default org.hibernate.query.SortDirection getDirection()
 int element()
 jakarta.persistence.criteria.Nulls nullPrecedence()
 jakarta.persistence.metamodel.SingularAttribute<X, ?> attribute()
 java.lang.Class<X> entityClass()
 java.lang.String attributeName()
 org.hibernate.query.Order<X> ignoringCase()
 org.hibernate.query.Order<X> reverse()
 org.hibernate.query.Order<X> withNullsFirst()
 org.hibernate.query.Order<X> withNullsLast()
 org.hibernate.query.SortDirection direction()
 static <T> java.util.List<org.hibernate.query.Order<? super T>> reverse(java.util.List<org.hibernate.query.Order<? super T>>)
 static <T> org.hibernate.query.Order<T> asc(jakarta.persistence.metamodel.SingularAttribute<T, ?>)
 static <T> org.hibernate.query.Order<T> asc(java.lang.Class<T>, java.lang.String)
 static <T> org.hibernate.query.Order<T> by(jakarta.persistence.metamodel.SingularAttribute<T, ?>, org.hibernate.query.SortDirection)
 static <T> org.hibernate.query.Order<T> by(jakarta.persistence.metamodel.SingularAttribute<T, ?>, org.hibernate.query.SortDirection, boolean)
 static <T> org.hibernate.query.Order<T> by(jakarta.persistence.metamodel.SingularAttribute<T, ?>, org.hibernate.query.SortDirection, jakarta.persistence.criteria.Nulls)
 static <T> org.hibernate.query.Order<T> by(java.lang.Class<T>, java.lang.String, org.hibernate.query.SortDirection)
 static <T> org.hibernate.query.Order<T> by(java.lang.Class<T>, java.lang.String, org.hibernate.query.SortDirection, boolean)
 static <T> org.hibernate.query.Order<T> by(java.lang.Class<T>, java.lang.String, org.hibernate.query.SortDirection, jakarta.persistence.criteria.Nulls)
 static <T> org.hibernate.query.Order<T> desc(jakarta.persistence.metamodel.SingularAttribute<T, ?>)
 static <T> org.hibernate.query.Order<T> desc(java.lang.Class<T>, java.lang.String)
 static org.hibernate.query.Order<java.lang.Object[]> asc(int)
 static org.hibernate.query.Order<java.lang.Object[]> by(int, org.hibernate.query.SortDirection)
 static org.hibernate.query.Order<java.lang.Object[]> by(int, org.hibernate.query.SortDirection, boolean)
 static org.hibernate.query.Order<java.lang.Object[]> by(int, org.hibernate.query.SortDirection, jakarta.persistence.criteria.Nulls)
 static org.hibernate.query.Order<java.lang.Object[]> desc(int)
class org.hibernate.query.Page
 <R> org.hibernate.query.KeyedPage<R> keyedBy(java.util.List<org.hibernate.query.Order<? super R>>)
 <R> org.hibernate.query.KeyedPage<R> keyedBy(org.hibernate.query.Order<? super R>)
 boolean isFirst()
 int getFirstResult()
 int getMaxResults()
 int getNumber()
 int getSize()
 org.hibernate.query.Page first()
 org.hibernate.query.Page next()
 org.hibernate.query.Page previous()
 static org.hibernate.query.Page first(int)
 static org.hibernate.query.Page page(int, int)
class org.hibernate.query.ParameterLabelException extends org.hibernate.query.SemanticException
 void new(java.lang.String)
interface org.hibernate.query.ParameterMetadata
 <P> org.hibernate.query.QueryParameter<P> resolve(jakarta.persistence.Parameter<P>)
 <T> org.hibernate.type.BindableType<T> getInferredParameterType(org.hibernate.query.QueryParameter<T>)
 boolean containsReference(org.hibernate.query.QueryParameter<?>)
 boolean hasNamedParameters()
 boolean hasPositionalParameters()
 int getParameterCount()
 java.util.Collection<org.hibernate.query.QueryParameter<?>> getParameters()
 java.util.Set<? extends org.hibernate.query.QueryParameter<?>> getRegistrations()
 java.util.Set<java.lang.Integer> getOrdinalParameterLabels()
 java.util.Set<java.lang.String> getNamedParameterNames()
 org.hibernate.query.QueryParameter<?> findQueryParameter(int)
 org.hibernate.query.QueryParameter<?> findQueryParameter(java.lang.String)
 org.hibernate.query.QueryParameter<?> getQueryParameter(int)
 org.hibernate.query.QueryParameter<?> getQueryParameter(java.lang.String)
 void visitRegistrations(java.util.function.Consumer<org.hibernate.query.QueryParameter<?>>)
class org.hibernate.query.PathException extends org.hibernate.query.SemanticException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
 void new(java.lang.String, java.lang.String, java.lang.Exception)
interface org.hibernate.query.Query<R> implements org.hibernate.query.SelectionQuery<R>, org.hibernate.query.MutationQuery, jakarta.persistence.TypedQuery<R>
 <P> org.hibernate.query.Query<R> setParameter(int, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameter(int, P, java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameter(java.lang.String, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameter(java.lang.String, P, java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameter(org.hibernate.query.QueryParameter<P>, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameter(org.hibernate.query.QueryParameter<P>, P, java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameterList(int, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameterList(int, P[], java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameterList(int, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameterList(int, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameterList(java.lang.String, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameterList(java.lang.String, P[], java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameterList(java.lang.String, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameterList(java.lang.String, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameterList(org.hibernate.query.QueryParameter<P>, P[])
 <P> org.hibernate.query.Query<R> setParameterList(org.hibernate.query.QueryParameter<P>, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameterList(org.hibernate.query.QueryParameter<P>, P[], java.lang.Class<P>)
 <P> org.hibernate.query.Query<R> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>)
 <P> org.hibernate.query.Query<R> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.Query<R> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, java.lang.Class<P>)
 <T> org.hibernate.query.Query<R> setParameter(jakarta.persistence.Parameter<T>, T)
 <T> org.hibernate.query.Query<R> setParameter(org.hibernate.query.QueryParameter<T>, T)
 <T> org.hibernate.query.Query<T> setTupleTransformer(org.hibernate.query.TupleTransformer<T>)
 R getSingleResult()
 R uniqueResult()
 default <T> org.hibernate.query.Query<T> setResultTransformer(org.hibernate.transform.ResultTransformer<T>)
 default java.util.List<R> getResultList()
 default java.util.stream.Stream<R> getResultStream()
 default java.util.stream.Stream<R> stream()
 default org.hibernate.query.Query<R> applyFetchGraph(org.hibernate.graph.RootGraph)
 default org.hibernate.query.Query<R> applyLoadGraph(org.hibernate.graph.RootGraph)
 default org.hibernate.query.Query<R> setPage(org.hibernate.query.Page)
 int executeUpdate()
 java.lang.String getComment()
 java.lang.String getQueryString()
 java.util.List<R> list()
 java.util.Optional<R> uniqueResultOptional()
 org.hibernate.LockOptions getLockOptions()
 org.hibernate.ScrollableResults<R> scroll()
 org.hibernate.ScrollableResults<R> scroll(org.hibernate.ScrollMode)
 org.hibernate.SharedSessionContract getSession()
 org.hibernate.query.Query<R> addQueryHint(java.lang.String)
 org.hibernate.query.Query<R> applyGraph(org.hibernate.graph.RootGraph, org.hibernate.graph.GraphSemantic)
 org.hibernate.query.Query<R> disableFetchProfile(java.lang.String)
 org.hibernate.query.Query<R> enableFetchProfile(java.lang.String)
 org.hibernate.query.Query<R> setCacheMode(org.hibernate.CacheMode)
 org.hibernate.query.Query<R> setCacheRegion(java.lang.String)
 org.hibernate.query.Query<R> setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 org.hibernate.query.Query<R> setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 org.hibernate.query.Query<R> setCacheable(boolean)
 org.hibernate.query.Query<R> setComment(java.lang.String)
 org.hibernate.query.Query<R> setEntityGraph(jakarta.persistence.EntityGraph<? super R>, org.hibernate.graph.GraphSemantic)
 org.hibernate.query.Query<R> setFetchSize(int)
 org.hibernate.query.Query<R> setFirstResult(int)
 org.hibernate.query.Query<R> setFlushMode(jakarta.persistence.FlushModeType)
 org.hibernate.query.Query<R> setHibernateFlushMode(org.hibernate.FlushMode)
 org.hibernate.query.Query<R> setHint(java.lang.String, java.lang.Object)
 org.hibernate.query.Query<R> setLockMode(jakarta.persistence.LockModeType)
 org.hibernate.query.Query<R> setLockOptions(org.hibernate.LockOptions)
 org.hibernate.query.Query<R> setLockScope(jakarta.persistence.PessimisticLockScope)
 org.hibernate.query.Query<R> setMaxResults(int)
 org.hibernate.query.Query<R> setParameter(int, java.lang.Object)
 org.hibernate.query.Query<R> setParameter(int, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(java.lang.String, java.lang.Object)
 org.hibernate.query.Query<R> setParameter(java.lang.String, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.Query<R> setParameterList(int, java.lang.Object[])
 org.hibernate.query.Query<R> setParameterList(int, java.util.Collection)
 org.hibernate.query.Query<R> setParameterList(java.lang.String, java.lang.Object[])
 org.hibernate.query.Query<R> setParameterList(java.lang.String, java.util.Collection)
 org.hibernate.query.Query<R> setProperties(java.lang.Object)
 org.hibernate.query.Query<R> setProperties(java.util.Map)
 org.hibernate.query.Query<R> setQueryFlushMode(org.hibernate.query.QueryFlushMode)
 org.hibernate.query.Query<R> setReadOnly(boolean)
 org.hibernate.query.Query<R> setResultListTransformer(org.hibernate.query.ResultListTransformer<R>)
 org.hibernate.query.Query<R> setTimeout(int)
 org.hibernate.query.Query<R> setTimeout(jakarta.persistence.Timeout)
 org.hibernate.query.spi.QueryOptions getQueryOptions()
class org.hibernate.query.QueryArgumentException extends java.lang.IllegalArgumentException
 java.lang.Class<?> getArgumentType()
 java.lang.Class<?> getParameterType()
 java.lang.Object getArgument()
 void new(java.lang.String, java.lang.Class<?>, java.lang.Class<?>, java.lang.Object)
 void new(java.lang.String, java.lang.Class<?>, java.lang.Object)
enum org.hibernate.query.QueryFlushMode
 static org.hibernate.query.QueryFlushMode DEFAULT
 static org.hibernate.query.QueryFlushMode FLUSH
 static org.hibernate.query.QueryFlushMode NO_FLUSH
 static org.hibernate.query.QueryFlushMode valueOf(java.lang.String)
 static org.hibernate.query.QueryFlushMode[] values()
interface org.hibernate.query.QueryLogging implements org.jboss.logging.BasicLogger
 static java.lang.String LOGGER_NAME = "org.hibernate.orm.query"
 static java.lang.String subLoggerName(java.lang.String)
 static org.hibernate.query.QueryLogging QUERY_MESSAGE_LOGGER
 static org.jboss.logging.Logger QUERY_LOGGER
 static org.jboss.logging.Logger subLogger(java.lang.String)
 void firstOrMaxResultsSpecifiedWithCollectionFetch()
 void ignoringUnrecognizedQueryHint(java.lang.String)
 void namedQueryError(java.lang.String, org.hibernate.HibernateException)
class org.hibernate.query.QueryLogging_.logger extends org.jboss.logging.DelegatingBasicLogger implements org.hibernate.query.QueryLogging, org.jboss.logging.BasicLogger, java.io.Serializable
 protected java.lang.String firstOrMaxResultsSpecifiedWithCollectionFetch$str()
 protected java.lang.String ignoringUnrecognizedQueryHint$str()
 protected java.lang.String namedQueryError$str()
 protected java.util.Locale getLoggingLocale()
 void firstOrMaxResultsSpecifiedWithCollectionFetch()
 void ignoringUnrecognizedQueryHint(java.lang.String)
 void namedQueryError(java.lang.String, org.hibernate.HibernateException)
 void new(org.jboss.logging.Logger)
interface org.hibernate.query.QueryParameter<T> implements jakarta.persistence.Parameter<T>
 boolean allowsMultiValuedBinding()
 default boolean isNamed()
 default boolean isOrdinal()
 org.hibernate.type.BindableType<T> getHibernateType()
interface org.hibernate.query.QueryProducer
 <R> org.hibernate.query.NativeQuery<R> createNativeQuery(java.lang.String, java.lang.Class<R>)
 <R> org.hibernate.query.NativeQuery<R> createNativeQuery(java.lang.String, java.lang.Class<R>, java.lang.String)
 <R> org.hibernate.query.NativeQuery<R> createNativeQuery(java.lang.String, java.lang.String, java.lang.Class<R>)
 <R> org.hibernate.query.Query<R> createNamedQuery(java.lang.String, java.lang.Class<R>)
 <R> org.hibernate.query.Query<R> createQuery(jakarta.persistence.TypedQueryReference<R>)
 <R> org.hibernate.query.Query<R> createQuery(jakarta.persistence.criteria.CriteriaQuery<R>)
 <R> org.hibernate.query.Query<R> createQuery(java.lang.String, java.lang.Class<R>)
 <R> org.hibernate.query.SelectionQuery<R> createNamedSelectionQuery(java.lang.String, java.lang.Class<R>)
 <R> org.hibernate.query.SelectionQuery<R> createSelectionQuery(jakarta.persistence.criteria.CriteriaQuery<R>)
 <R> org.hibernate.query.SelectionQuery<R> createSelectionQuery(java.lang.String, jakarta.persistence.EntityGraph<R>)
 <R> org.hibernate.query.SelectionQuery<R> createSelectionQuery(java.lang.String, java.lang.Class<R>)
 org.hibernate.query.MutationQuery createMutationQuery(jakarta.persistence.criteria.CriteriaDelete)
 org.hibernate.query.MutationQuery createMutationQuery(jakarta.persistence.criteria.CriteriaUpdate)
 org.hibernate.query.MutationQuery createMutationQuery(java.lang.String)
 org.hibernate.query.MutationQuery createMutationQuery(org.hibernate.query.criteria.JpaCriteriaInsert)
 org.hibernate.query.MutationQuery createNamedMutationQuery(java.lang.String)
 org.hibernate.query.MutationQuery createNativeMutationQuery(java.lang.String)
 org.hibernate.query.NativeQuery createNativeQuery(java.lang.String)
 org.hibernate.query.NativeQuery createNativeQuery(java.lang.String, java.lang.String)
 org.hibernate.query.NativeQuery getNamedNativeQuery(java.lang.String)
 org.hibernate.query.NativeQuery getNamedNativeQuery(java.lang.String, java.lang.String)
 org.hibernate.query.Query createNamedQuery(java.lang.String)
 org.hibernate.query.Query createQuery(jakarta.persistence.criteria.CriteriaDelete)
 org.hibernate.query.Query createQuery(jakarta.persistence.criteria.CriteriaUpdate)
 org.hibernate.query.Query createQuery(java.lang.String)
 org.hibernate.query.Query getNamedQuery(java.lang.String)
 org.hibernate.query.SelectionQuery<?> createNamedSelectionQuery(java.lang.String)
 org.hibernate.query.SelectionQuery<?> createSelectionQuery(java.lang.String)
class org.hibernate.query.QueryTypeMismatchException extends org.hibernate.HibernateException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
interface org.hibernate.query.ResultListTransformer<T>
 java.util.List<T> transformList(java.util.List<T>)
 static <T> org.hibernate.query.ResultListTransformer<T> uniqueResultTransformer()
interface org.hibernate.query.SelectionQuery<R> implements org.hibernate.query.CommonQueryContract
 <P> org.hibernate.query.SelectionQuery<R> setParameter(int, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameter(int, P, java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameter(java.lang.String, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameter(java.lang.String, P, java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameter(org.hibernate.query.QueryParameter<P>, P, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameter(org.hibernate.query.QueryParameter<P>, P, java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(int, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(int, P[], java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(int, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(int, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(java.lang.String, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(java.lang.String, P[], java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(java.lang.String, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(java.lang.String, java.util.Collection<? extends P>, java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(org.hibernate.query.QueryParameter<P>, P[])
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(org.hibernate.query.QueryParameter<P>, P[], jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(org.hibernate.query.QueryParameter<P>, P[], java.lang.Class<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, jakarta.persistence.metamodel.Type<P>)
 <P> org.hibernate.query.SelectionQuery<R> setParameterList(org.hibernate.query.QueryParameter<P>, java.util.Collection<? extends P>, java.lang.Class<P>)
 <T> org.hibernate.query.SelectionQuery<R> setParameter(jakarta.persistence.Parameter<T>, T)
 <T> org.hibernate.query.SelectionQuery<R> setParameter(org.hibernate.query.QueryParameter<T>, T)
 <T> org.hibernate.query.SelectionQuery<T> setTupleTransformer(org.hibernate.query.TupleTransformer<T>)
 R getSingleResult()
 R getSingleResultOrNull()
 R uniqueResult()
 boolean isCacheable()
 boolean isQueryPlanCacheable()
 boolean isReadOnly()
 default java.util.List<R> getResultList()
 default java.util.stream.Stream<R> getResultStream()
 default java.util.stream.Stream<R> stream()
 int getFirstResult()
 int getMaxResults()
 jakarta.persistence.CacheRetrieveMode getCacheRetrieveMode()
 jakarta.persistence.CacheStoreMode getCacheStoreMode()
 jakarta.persistence.LockModeType getLockMode()
 java.lang.Integer getFetchSize()
 java.lang.String getCacheRegion()
 java.util.List<R> list()
 java.util.Optional<R> uniqueResultOptional()
 long getResultCount()
 org.hibernate.CacheMode getCacheMode()
 org.hibernate.LockMode getHibernateLockMode()
 org.hibernate.LockOptions getLockOptions()
 org.hibernate.ScrollableResults<R> scroll()
 org.hibernate.ScrollableResults<R> scroll(org.hibernate.ScrollMode)
 org.hibernate.query.KeyedResultList<R> getKeyedResultList(org.hibernate.query.KeyedPage<R>)
 org.hibernate.query.SelectionQuery<R> disableFetchProfile(java.lang.String)
 org.hibernate.query.SelectionQuery<R> enableFetchProfile(java.lang.String)
 org.hibernate.query.SelectionQuery<R> setCacheMode(org.hibernate.CacheMode)
 org.hibernate.query.SelectionQuery<R> setCacheRegion(java.lang.String)
 org.hibernate.query.SelectionQuery<R> setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 org.hibernate.query.SelectionQuery<R> setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 org.hibernate.query.SelectionQuery<R> setCacheable(boolean)
 org.hibernate.query.SelectionQuery<R> setComment(java.lang.String)
 org.hibernate.query.SelectionQuery<R> setEntityGraph(jakarta.persistence.EntityGraph<? super R>, org.hibernate.graph.GraphSemantic)
 org.hibernate.query.SelectionQuery<R> setFetchSize(int)
 org.hibernate.query.SelectionQuery<R> setFirstResult(int)
 org.hibernate.query.SelectionQuery<R> setFlushMode(jakarta.persistence.FlushModeType)
 org.hibernate.query.SelectionQuery<R> setFollowOnLocking(boolean)
 org.hibernate.query.SelectionQuery<R> setFollowOnStrategy(org.hibernate.Locking.FollowOn)
 org.hibernate.query.SelectionQuery<R> setHibernateFlushMode(org.hibernate.FlushMode)
 org.hibernate.query.SelectionQuery<R> setHibernateLockMode(org.hibernate.LockMode)
 org.hibernate.query.SelectionQuery<R> setHint(java.lang.String, java.lang.Object)
 org.hibernate.query.SelectionQuery<R> setLockMode(jakarta.persistence.LockModeType)
 org.hibernate.query.SelectionQuery<R> setLockMode(java.lang.String, org.hibernate.LockMode)
 org.hibernate.query.SelectionQuery<R> setLockScope(jakarta.persistence.PessimisticLockScope)
 org.hibernate.query.SelectionQuery<R> setLockScope(org.hibernate.Locking.Scope)
 org.hibernate.query.SelectionQuery<R> setMaxResults(int)
 org.hibernate.query.SelectionQuery<R> setPage(org.hibernate.query.Page)
 org.hibernate.query.SelectionQuery<R> setParameter(int, java.lang.Object)
 org.hibernate.query.SelectionQuery<R> setParameter(int, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(java.lang.String, java.lang.Object)
 org.hibernate.query.SelectionQuery<R> setParameter(java.lang.String, java.time.Instant, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 org.hibernate.query.SelectionQuery<R> setParameterList(int, java.lang.Object[])
 org.hibernate.query.SelectionQuery<R> setParameterList(int, java.util.Collection)
 org.hibernate.query.SelectionQuery<R> setParameterList(java.lang.String, java.lang.Object[])
 org.hibernate.query.SelectionQuery<R> setParameterList(java.lang.String, java.util.Collection)
 org.hibernate.query.SelectionQuery<R> setProperties(java.lang.Object)
 org.hibernate.query.SelectionQuery<R> setProperties(java.util.Map)
 org.hibernate.query.SelectionQuery<R> setQueryFlushMode(org.hibernate.query.QueryFlushMode)
 org.hibernate.query.SelectionQuery<R> setQueryPlanCacheable(boolean)
 org.hibernate.query.SelectionQuery<R> setReadOnly(boolean)
 org.hibernate.query.SelectionQuery<R> setResultListTransformer(org.hibernate.query.ResultListTransformer<R>)
 org.hibernate.query.SelectionQuery<R> setTimeout(int)
class org.hibernate.query.SemanticException extends org.hibernate.QueryException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
 void new(java.lang.String, java.lang.String)
 void new(java.lang.String, java.lang.String, java.lang.Exception)
enum org.hibernate.query.SortDirection
 org.hibernate.query.SortDirection reverse()
 static org.hibernate.query.SortDirection ASCENDING
 static org.hibernate.query.SortDirection DESCENDING
 static org.hibernate.query.SortDirection interpret(java.lang.String)
 static org.hibernate.query.SortDirection valueOf(java.lang.String)
 static org.hibernate.query.SortDirection[] values()
interface org.hibernate.query.SynchronizeableQuery
 java.util.Collection<java.lang.String> getSynchronizedQuerySpaces()
 org.hibernate.query.SynchronizeableQuery addSynchronizedEntityClass(java.lang.Class<?>)
 org.hibernate.query.SynchronizeableQuery addSynchronizedEntityName(java.lang.String)
 org.hibernate.query.SynchronizeableQuery addSynchronizedQuerySpace(java.lang.String)
class org.hibernate.query.SyntaxException extends org.hibernate.QueryException
 void new(java.lang.String)
 void new(java.lang.String, java.lang.String)
interface org.hibernate.query.TupleTransformer<T>
 T transformTuple(java.lang.Object[], java.lang.String[])
record org.hibernate.query.TypedParameterValue<J>
 J getValue()
 J value()
 boolean equals(java.lang.Object)
 int hashCode()
 java.lang.String toString()
 org.hibernate.type.BasicTypeReference<J> getTypeReference()
 org.hibernate.type.BindableType<J> getType()
 org.hibernate.type.BindableType<J> type()
 static <J> org.hibernate.query.TypedParameterValue<J> of(jakarta.persistence.metamodel.Type<J>, J)
 static <J> org.hibernate.query.TypedParameterValue<J> ofNull(jakarta.persistence.metamodel.Type<J>)
 void new(org.hibernate.type.BindableType<J>, J)
interface org.hibernate.query.TypedTupleTransformer<T> implements org.hibernate.query.TupleTransformer<T>
 java.lang.Class<T> getTransformedType()
class org.hibernate.query.UnknownNamedQueryException extends org.hibernate.QueryException
 void new(java.lang.String)
class org.hibernate.query.UnknownParameterException extends org.hibernate.HibernateException
 void new(java.lang.String)
class org.hibernate.query.UnknownSqlResultSetMappingException extends org.hibernate.MappingException
 java.lang.String getUnknownSqlResultSetMappingName()
 void new(java.lang.String)
