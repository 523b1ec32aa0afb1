# jakarta.persistence-api-3.2.0.jar
annotation jakarta.persistence.Access implements java.lang.annotation.Annotation
 jakarta.persistence.AccessType value()
enum jakarta.persistence.AccessType
 static jakarta.persistence.AccessType FIELD
 static jakarta.persistence.AccessType PROPERTY
 static jakarta.persistence.AccessType valueOf(java.lang.String)
 static jakarta.persistence.AccessType[] values()
annotation jakarta.persistence.AssociationOverride implements java.lang.annotation.Annotation
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.JoinColumn[] joinColumns()
 jakarta.persistence.JoinTable joinTable()
 java.lang.String name()
annotation jakarta.persistence.AssociationOverrides implements java.lang.annotation.Annotation
 jakarta.persistence.AssociationOverride[] value()
interface jakarta.persistence.AttributeConverter<X, Y>
 X convertToEntityAttribute(Y)
 Y convertToDatabaseColumn(X)
interface jakarta.persistence.AttributeNode<T>
 java.lang.String getAttributeName()
 java.util.Map<java.lang.Class, jakarta.persistence.Subgraph> getKeySubgraphs()
 java.util.Map<java.lang.Class, jakarta.persistence.Subgraph> getSubgraphs()
annotation jakarta.persistence.AttributeOverride implements java.lang.annotation.Annotation
 jakarta.persistence.Column column()
 java.lang.String name()
annotation jakarta.persistence.AttributeOverrides implements java.lang.annotation.Annotation
 jakarta.persistence.AttributeOverride[] value()
annotation jakarta.persistence.Basic implements java.lang.annotation.Annotation
 boolean optional()
 jakarta.persistence.FetchType fetch()
interface jakarta.persistence.Cache
 <T> T unwrap(java.lang.Class<T>)
 boolean contains(java.lang.Class<?>, java.lang.Object)
 void evict(java.lang.Class<?>)
 void evict(java.lang.Class<?>, java.lang.Object)
 void evictAll()
enum jakarta.persistence.CacheRetrieveMode implements jakarta.persistence.FindOption
 static jakarta.persistence.CacheRetrieveMode BYPASS
 static jakarta.persistence.CacheRetrieveMode USE
 static jakarta.persistence.CacheRetrieveMode valueOf(java.lang.String)
 static jakarta.persistence.CacheRetrieveMode[] values()
enum jakarta.persistence.CacheStoreMode implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption
 static jakarta.persistence.CacheStoreMode BYPASS
 static jakarta.persistence.CacheStoreMode REFRESH
 static jakarta.persistence.CacheStoreMode USE
 static jakarta.persistence.CacheStoreMode valueOf(java.lang.String)
 static jakarta.persistence.CacheStoreMode[] values()
annotation jakarta.persistence.Cacheable implements java.lang.annotation.Annotation
 boolean value()
enum jakarta.persistence.CascadeType
 static jakarta.persistence.CascadeType ALL
 static jakarta.persistence.CascadeType DETACH
 static jakarta.persistence.CascadeType MERGE
 static jakarta.persistence.CascadeType PERSIST
 static jakarta.persistence.CascadeType REFRESH
 static jakarta.persistence.CascadeType REMOVE
 static jakarta.persistence.CascadeType valueOf(java.lang.String)
 static jakarta.persistence.CascadeType[] values()
annotation jakarta.persistence.CheckConstraint implements java.lang.annotation.Annotation
 java.lang.String constraint()
 java.lang.String name()
 java.lang.String options()
annotation jakarta.persistence.CollectionTable implements java.lang.annotation.Annotation
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.Index[] indexes()
 jakarta.persistence.JoinColumn[] joinColumns()
 jakarta.persistence.UniqueConstraint[] uniqueConstraints()
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String options()
 java.lang.String schema()
annotation jakarta.persistence.Column implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 int length()
 int precision()
 int scale()
 int secondPrecision()
 jakarta.persistence.CheckConstraint[] check()
 java.lang.String columnDefinition()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String options()
 java.lang.String table()
annotation jakarta.persistence.ColumnResult implements java.lang.annotation.Annotation
 java.lang.Class<?> type()
 java.lang.String name()
interface jakarta.persistence.ConnectionConsumer<C>
 void accept(C)
interface jakarta.persistence.ConnectionFunction<C, T>
 T apply(C)
enum jakarta.persistence.ConstraintMode
 static jakarta.persistence.ConstraintMode CONSTRAINT
 static jakarta.persistence.ConstraintMode NO_CONSTRAINT
 static jakarta.persistence.ConstraintMode PROVIDER_DEFAULT
 static jakarta.persistence.ConstraintMode valueOf(java.lang.String)
 static jakarta.persistence.ConstraintMode[] values()
annotation jakarta.persistence.ConstructorResult implements java.lang.annotation.Annotation
 jakarta.persistence.ColumnResult[] columns()
 java.lang.Class<?> targetClass()
annotation jakarta.persistence.Convert implements java.lang.annotation.Annotation
 boolean disableConversion()
 java.lang.Class<? extends jakarta.persistence.AttributeConverter> converter()
 java.lang.String attributeName()
annotation jakarta.persistence.Converter implements java.lang.annotation.Annotation
 boolean autoApply()
annotation jakarta.persistence.Converts implements java.lang.annotation.Annotation
 jakarta.persistence.Convert[] value()
annotation jakarta.persistence.DiscriminatorColumn implements java.lang.annotation.Annotation
 int length()
 jakarta.persistence.DiscriminatorType discriminatorType()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String options()
enum jakarta.persistence.DiscriminatorType
 static jakarta.persistence.DiscriminatorType CHAR
 static jakarta.persistence.DiscriminatorType INTEGER
 static jakarta.persistence.DiscriminatorType STRING
 static jakarta.persistence.DiscriminatorType valueOf(java.lang.String)
 static jakarta.persistence.DiscriminatorType[] values()
annotation jakarta.persistence.DiscriminatorValue implements java.lang.annotation.Annotation
 java.lang.String value()
annotation jakarta.persistence.ElementCollection implements java.lang.annotation.Annotation
 jakarta.persistence.FetchType fetch()
 java.lang.Class<?> targetClass()
annotation jakarta.persistence.Embeddable implements java.lang.annotation.Annotation
annotation jakarta.persistence.Embedded implements java.lang.annotation.Annotation
annotation jakarta.persistence.EmbeddedId implements java.lang.annotation.Annotation
annotation jakarta.persistence.Entity implements java.lang.annotation.Annotation
 java.lang.String name()
class jakarta.persistence.EntityExistsException extends jakarta.persistence.PersistenceException
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface jakarta.persistence.EntityGraph<T> implements jakarta.persistence.Graph<T>
 <S extends T> jakarta.persistence.Subgraph<S> addTreatedSubgraph(java.lang.Class<S>)
 <T> jakarta.persistence.Subgraph<? extends T> addSubclassSubgraph(java.lang.Class<? extends T>)
 java.lang.String getName()
annotation jakarta.persistence.EntityListeners implements java.lang.annotation.Annotation
 java.lang.Class<?>[] value()
interface jakarta.persistence.EntityManager implements java.lang.AutoCloseable
 <C, T> T callWithConnection(jakarta.persistence.ConnectionFunction<C, T>)
 <C> void runWithConnection(jakarta.persistence.ConnectionConsumer<C>)
 <T> T find(jakarta.persistence.EntityGraph<T>, java.lang.Object, jakarta.persistence.FindOption[])
 <T> T find(java.lang.Class<T>, java.lang.Object)
 <T> T find(java.lang.Class<T>, java.lang.Object, jakarta.persistence.FindOption[])
 <T> T find(java.lang.Class<T>, java.lang.Object, jakarta.persistence.LockModeType)
 <T> T find(java.lang.Class<T>, java.lang.Object, jakarta.persistence.LockModeType, java.util.Map<java.lang.String, java.lang.Object>)
 <T> T find(java.lang.Class<T>, java.lang.Object, java.util.Map<java.lang.String, java.lang.Object>)
 <T> T getReference(T)
 <T> T getReference(java.lang.Class<T>, java.lang.Object)
 <T> T merge(T)
 <T> T unwrap(java.lang.Class<T>)
 <T> jakarta.persistence.EntityGraph<T> createEntityGraph(java.lang.Class<T>)
 <T> jakarta.persistence.Query createNativeQuery(java.lang.String, java.lang.Class<T>)
 <T> jakarta.persistence.TypedQuery<T> createNamedQuery(java.lang.String, java.lang.Class<T>)
 <T> jakarta.persistence.TypedQuery<T> createQuery(jakarta.persistence.TypedQueryReference<T>)
 <T> jakarta.persistence.TypedQuery<T> createQuery(jakarta.persistence.criteria.CriteriaQuery<T>)
 <T> jakarta.persistence.TypedQuery<T> createQuery(jakarta.persistence.criteria.CriteriaSelect<T>)
 <T> jakarta.persistence.TypedQuery<T> createQuery(java.lang.String, java.lang.Class<T>)
 <T> java.util.List<jakarta.persistence.EntityGraph<? super T>> getEntityGraphs(java.lang.Class<T>)
 boolean contains(java.lang.Object)
 boolean isJoinedToTransaction()
 boolean isOpen()
 jakarta.persistence.CacheRetrieveMode getCacheRetrieveMode()
 jakarta.persistence.CacheStoreMode getCacheStoreMode()
 jakarta.persistence.EntityGraph<?> createEntityGraph(java.lang.String)
 jakarta.persistence.EntityGraph<?> getEntityGraph(java.lang.String)
 jakarta.persistence.EntityManagerFactory getEntityManagerFactory()
 jakarta.persistence.EntityTransaction getTransaction()
 jakarta.persistence.FlushModeType getFlushMode()
 jakarta.persistence.LockModeType getLockMode(java.lang.Object)
 jakarta.persistence.Query createNamedQuery(java.lang.String)
 jakarta.persistence.Query createNativeQuery(java.lang.String)
 jakarta.persistence.Query createNativeQuery(java.lang.String, java.lang.String)
 jakarta.persistence.Query createQuery(jakarta.persistence.criteria.CriteriaDelete<?>)
 jakarta.persistence.Query createQuery(jakarta.persistence.criteria.CriteriaUpdate<?>)
 jakarta.persistence.Query createQuery(java.lang.String)
 jakarta.persistence.StoredProcedureQuery createNamedStoredProcedureQuery(java.lang.String)
 jakarta.persistence.StoredProcedureQuery createStoredProcedureQuery(java.lang.String)
 jakarta.persistence.StoredProcedureQuery createStoredProcedureQuery(java.lang.String, java.lang.Class<?>[])
 jakarta.persistence.StoredProcedureQuery createStoredProcedureQuery(java.lang.String, java.lang.String[])
 jakarta.persistence.criteria.CriteriaBuilder getCriteriaBuilder()
 jakarta.persistence.metamodel.Metamodel getMetamodel()
 java.lang.Object getDelegate()
 java.util.Map<java.lang.String, java.lang.Object> getProperties()
 void clear()
 void close()
 void detach(java.lang.Object)
 void flush()
 void joinTransaction()
 void lock(java.lang.Object, jakarta.persistence.LockModeType)
 void lock(java.lang.Object, jakarta.persistence.LockModeType, jakarta.persistence.LockOption[])
 void lock(java.lang.Object, jakarta.persistence.LockModeType, java.util.Map<java.lang.String, java.lang.Object>)
 void persist(java.lang.Object)
 void refresh(java.lang.Object)
 void refresh(java.lang.Object, jakarta.persistence.LockModeType)
 void refresh(java.lang.Object, jakarta.persistence.LockModeType, java.util.Map<java.lang.String, java.lang.Object>)
 void refresh(java.lang.Object, jakarta.persistence.RefreshOption[])
 void refresh(java.lang.Object, java.util.Map<java.lang.String, java.lang.Object>)
 void remove(java.lang.Object)
 void setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 void setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 void setFlushMode(jakarta.persistence.FlushModeType)
 void setProperty(java.lang.String, java.lang.Object)
interface jakarta.persistence.EntityManagerFactory implements java.lang.AutoCloseable
 <E> java.util.Map<java.lang.String, jakarta.persistence.EntityGraph<? extends E>> getNamedEntityGraphs(java.lang.Class<E>)
 <R> R callInTransaction(java.util.function.Function<jakarta.persistence.EntityManager, R>)
 <R> java.util.Map<java.lang.String, jakarta.persistence.TypedQueryReference<R>> getNamedQueries(java.lang.Class<R>)
 <T> T unwrap(java.lang.Class<T>)
 <T> void addNamedEntityGraph(java.lang.String, jakarta.persistence.EntityGraph<T>)
 boolean isOpen()
 jakarta.persistence.Cache getCache()
 jakarta.persistence.EntityManager createEntityManager()
 jakarta.persistence.EntityManager createEntityManager(jakarta.persistence.SynchronizationType)
 jakarta.persistence.EntityManager createEntityManager(jakarta.persistence.SynchronizationType, java.util.Map<?, ?>)
 jakarta.persistence.EntityManager createEntityManager(java.util.Map<?, ?>)
 jakarta.persistence.PersistenceUnitTransactionType getTransactionType()
 jakarta.persistence.PersistenceUnitUtil getPersistenceUnitUtil()
 jakarta.persistence.SchemaManager getSchemaManager()
 jakarta.persistence.criteria.CriteriaBuilder getCriteriaBuilder()
 jakarta.persistence.metamodel.Metamodel getMetamodel()
 java.lang.String getName()
 java.util.Map<java.lang.String, java.lang.Object> getProperties()
 void addNamedQuery(java.lang.String, jakarta.persistence.Query)
 void close()
 void runInTransaction(java.util.function.Consumer<jakarta.persistence.EntityManager>)
class jakarta.persistence.EntityNotFoundException extends jakarta.persistence.PersistenceException
 void new()
 void new(java.lang.Exception)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
annotation jakarta.persistence.EntityResult implements java.lang.annotation.Annotation
 jakarta.persistence.FieldResult[] fields()
 jakarta.persistence.LockModeType lockMode()
 java.lang.Class<?> entityClass()
 java.lang.String discriminatorColumn()
interface jakarta.persistence.EntityTransaction
 boolean getRollbackOnly()
 boolean isActive()
 java.lang.Integer getTimeout()
 void begin()
 void commit()
 void rollback()
 void setRollbackOnly()
 void setTimeout(java.lang.Integer)
enum jakarta.persistence.EnumType
 static jakarta.persistence.EnumType ORDINAL
 static jakarta.persistence.EnumType STRING
 static jakarta.persistence.EnumType valueOf(java.lang.String)
 static jakarta.persistence.EnumType[] values()
annotation jakarta.persistence.Enumerated implements java.lang.annotation.Annotation
 jakarta.persistence.EnumType value()
annotation jakarta.persistence.EnumeratedValue implements java.lang.annotation.Annotation
annotation jakarta.persistence.ExcludeDefaultListeners implements java.lang.annotation.Annotation
annotation jakarta.persistence.ExcludeSuperclassListeners implements java.lang.annotation.Annotation
enum jakarta.persistence.FetchType
 static jakarta.persistence.FetchType EAGER
 static jakarta.persistence.FetchType LAZY
 static jakarta.persistence.FetchType valueOf(java.lang.String)
 static jakarta.persistence.FetchType[] values()
annotation jakarta.persistence.FieldResult implements java.lang.annotation.Annotation
 java.lang.String column()
 java.lang.String name()
interface jakarta.persistence.FindOption
enum jakarta.persistence.FlushModeType
 static jakarta.persistence.FlushModeType AUTO
 static jakarta.persistence.FlushModeType COMMIT
 static jakarta.persistence.FlushModeType valueOf(java.lang.String)
 static jakarta.persistence.FlushModeType[] values()
annotation jakarta.persistence.ForeignKey implements java.lang.annotation.Annotation
 jakarta.persistence.ConstraintMode value()
 java.lang.String foreignKeyDefinition()
 java.lang.String name()
 java.lang.String options()
annotation jakarta.persistence.GeneratedValue implements java.lang.annotation.Annotation
 jakarta.persistence.GenerationType strategy()
 java.lang.String generator()
enum jakarta.persistence.GenerationType
 static jakarta.persistence.GenerationType AUTO
 static jakarta.persistence.GenerationType IDENTITY
 static jakarta.persistence.GenerationType SEQUENCE
 static jakarta.persistence.GenerationType TABLE
 static jakarta.persistence.GenerationType UUID
 static jakarta.persistence.GenerationType valueOf(java.lang.String)
 static jakarta.persistence.GenerationType[] values()
interface jakarta.persistence.Graph<T>
 <E> jakarta.persistence.Subgraph<E> addElementSubgraph(jakarta.persistence.metamodel.PluralAttribute<? super T, ?, E>)
 <E> jakarta.persistence.Subgraph<E> addTreatedElementSubgraph(jakarta.persistence.metamodel.PluralAttribute<? super T, ?, ? super E>, java.lang.Class<E>)
 <K> jakarta.persistence.Subgraph<K> addMapKeySubgraph(jakarta.persistence.metamodel.MapAttribute<? super T, K, ?>)
 <K> jakarta.persistence.Subgraph<K> addTreatedMapKeySubgraph(jakarta.persistence.metamodel.MapAttribute<? super T, ? super K, ?>, java.lang.Class<K>)
 <X> jakarta.persistence.Subgraph<? extends X> addKeySubgraph(jakarta.persistence.metamodel.Attribute<? super T, X>, java.lang.Class<? extends X>)
 <X> jakarta.persistence.Subgraph<? extends X> addSubgraph(jakarta.persistence.metamodel.Attribute<? super T, X>, java.lang.Class<? extends X>)
 <X> jakarta.persistence.Subgraph<X> addElementSubgraph(java.lang.String)
 <X> jakarta.persistence.Subgraph<X> addElementSubgraph(java.lang.String, java.lang.Class<X>)
 <X> jakarta.persistence.Subgraph<X> addKeySubgraph(jakarta.persistence.metamodel.Attribute<? super T, X>)
 <X> jakarta.persistence.Subgraph<X> addKeySubgraph(java.lang.String)
 <X> jakarta.persistence.Subgraph<X> addKeySubgraph(java.lang.String, java.lang.Class<X>)
 <X> jakarta.persistence.Subgraph<X> addSubgraph(jakarta.persistence.metamodel.Attribute<? super T, X>)
 <X> jakarta.persistence.Subgraph<X> addSubgraph(java.lang.String)
 <X> jakarta.persistence.Subgraph<X> addSubgraph(java.lang.String, java.lang.Class<X>)
 <Y> jakarta.persistence.AttributeNode<Y> addAttributeNode(jakarta.persistence.metamodel.Attribute<? super T, Y>)
 <Y> jakarta.persistence.AttributeNode<Y> addAttributeNode(java.lang.String)
 <Y> jakarta.persistence.AttributeNode<Y> getAttributeNode(jakarta.persistence.metamodel.Attribute<? super T, Y>)
 <Y> jakarta.persistence.AttributeNode<Y> getAttributeNode(java.lang.String)
 <Y> jakarta.persistence.Subgraph<Y> addTreatedSubgraph(jakarta.persistence.metamodel.Attribute<? super T, ? super Y>, java.lang.Class<Y>)
 boolean hasAttributeNode(jakarta.persistence.metamodel.Attribute<? super T, ?>)
 boolean hasAttributeNode(java.lang.String)
 java.util.List<jakarta.persistence.AttributeNode<?>> getAttributeNodes()
 void addAttributeNodes(jakarta.persistence.metamodel.Attribute<? super T, ?>[])
 void addAttributeNodes(java.lang.String[])
 void removeAttributeNode(jakarta.persistence.metamodel.Attribute<? super T, ?>)
 void removeAttributeNode(java.lang.String)
 void removeAttributeNodes(jakarta.persistence.metamodel.Attribute.PersistentAttributeType)
annotation jakarta.persistence.Id implements java.lang.annotation.Annotation
annotation jakarta.persistence.IdClass implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
annotation jakarta.persistence.Index implements java.lang.annotation.Annotation
 boolean unique()
 java.lang.String columnList()
 java.lang.String name()
 java.lang.String options()
annotation jakarta.persistence.Inheritance implements java.lang.annotation.Annotation
 jakarta.persistence.InheritanceType strategy()
enum jakarta.persistence.InheritanceType
 static jakarta.persistence.InheritanceType JOINED
 static jakarta.persistence.InheritanceType SINGLE_TABLE
 static jakarta.persistence.InheritanceType TABLE_PER_CLASS
 static jakarta.persistence.InheritanceType valueOf(java.lang.String)
 static jakarta.persistence.InheritanceType[] values()
annotation jakarta.persistence.JoinColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 jakarta.persistence.CheckConstraint[] check()
 jakarta.persistence.ForeignKey foreignKey()
 java.lang.String columnDefinition()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String options()
 java.lang.String referencedColumnName()
 java.lang.String table()
annotation jakarta.persistence.JoinColumns implements java.lang.annotation.Annotation
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.JoinColumn[] value()
annotation jakarta.persistence.JoinTable implements java.lang.annotation.Annotation
 jakarta.persistence.CheckConstraint[] check()
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.ForeignKey inverseForeignKey()
 jakarta.persistence.Index[] indexes()
 jakarta.persistence.JoinColumn[] inverseJoinColumns()
 jakarta.persistence.JoinColumn[] joinColumns()
 jakarta.persistence.UniqueConstraint[] uniqueConstraints()
 java.lang.String catalog()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String options()
 java.lang.String schema()
annotation jakarta.persistence.Lob implements java.lang.annotation.Annotation
enum jakarta.persistence.LockModeType implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption
 static jakarta.persistence.LockModeType NONE
 static jakarta.persistence.LockModeType OPTIMISTIC
 static jakarta.persistence.LockModeType OPTIMISTIC_FORCE_INCREMENT
 static jakarta.persistence.LockModeType PESSIMISTIC_FORCE_INCREMENT
 static jakarta.persistence.LockModeType PESSIMISTIC_READ
 static jakarta.persistence.LockModeType PESSIMISTIC_WRITE
 static jakarta.persistence.LockModeType READ
 static jakarta.persistence.LockModeType WRITE
 static jakarta.persistence.LockModeType valueOf(java.lang.String)
 static jakarta.persistence.LockModeType[] values()
interface jakarta.persistence.LockOption
class jakarta.persistence.LockTimeoutException extends jakarta.persistence.PersistenceException
 java.lang.Object getObject()
 void new()
 void new(java.lang.Object)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, java.lang.Object)
 void new(java.lang.Throwable)
annotation jakarta.persistence.ManyToMany implements java.lang.annotation.Annotation
 jakarta.persistence.CascadeType[] cascade()
 jakarta.persistence.FetchType fetch()
 java.lang.Class<?> targetEntity()
 java.lang.String mappedBy()
annotation jakarta.persistence.ManyToOne implements java.lang.annotation.Annotation
 boolean optional()
 jakarta.persistence.CascadeType[] cascade()
 jakarta.persistence.FetchType fetch()
 java.lang.Class<?> targetEntity()
annotation jakarta.persistence.MapKey implements java.lang.annotation.Annotation
 java.lang.String name()
annotation jakarta.persistence.MapKeyClass implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
annotation jakarta.persistence.MapKeyColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 int length()
 int precision()
 int scale()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String options()
 java.lang.String table()
annotation jakarta.persistence.MapKeyEnumerated implements java.lang.annotation.Annotation
 jakarta.persistence.EnumType value()
annotation jakarta.persistence.MapKeyJoinColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 jakarta.persistence.ForeignKey foreignKey()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String options()
 java.lang.String referencedColumnName()
 java.lang.String table()
annotation jakarta.persistence.MapKeyJoinColumns implements java.lang.annotation.Annotation
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.MapKeyJoinColumn[] value()
annotation jakarta.persistence.MapKeyTemporal implements java.lang.annotation.Annotation
 jakarta.persistence.TemporalType value()
annotation jakarta.persistence.MappedSuperclass implements java.lang.annotation.Annotation
annotation jakarta.persistence.MapsId implements java.lang.annotation.Annotation
 java.lang.String value()
annotation jakarta.persistence.NamedAttributeNode implements java.lang.annotation.Annotation
 java.lang.String keySubgraph()
 java.lang.String subgraph()
 java.lang.String value()
annotation jakarta.persistence.NamedEntityGraph implements java.lang.annotation.Annotation
 boolean includeAllAttributes()
 jakarta.persistence.NamedAttributeNode[] attributeNodes()
 jakarta.persistence.NamedSubgraph[] subclassSubgraphs()
 jakarta.persistence.NamedSubgraph[] subgraphs()
 java.lang.String name()
annotation jakarta.persistence.NamedEntityGraphs implements java.lang.annotation.Annotation
 jakarta.persistence.NamedEntityGraph[] value()
annotation jakarta.persistence.NamedNativeQueries implements java.lang.annotation.Annotation
 jakarta.persistence.NamedNativeQuery[] value()
annotation jakarta.persistence.NamedNativeQuery implements java.lang.annotation.Annotation
 jakarta.persistence.ColumnResult[] columns()
 jakarta.persistence.ConstructorResult[] classes()
 jakarta.persistence.EntityResult[] entities()
 jakarta.persistence.QueryHint[] hints()
 java.lang.Class<?> resultClass()
 java.lang.String name()
 java.lang.String query()
 java.lang.String resultSetMapping()
annotation jakarta.persistence.NamedQueries implements java.lang.annotation.Annotation
 jakarta.persistence.NamedQuery[] value()
annotation jakarta.persistence.NamedQuery implements java.lang.annotation.Annotation
 jakarta.persistence.LockModeType lockMode()
 jakarta.persistence.QueryHint[] hints()
 java.lang.Class<?> resultClass()
 java.lang.String name()
 java.lang.String query()
annotation jakarta.persistence.NamedStoredProcedureQueries implements java.lang.annotation.Annotation
 jakarta.persistence.NamedStoredProcedureQuery[] value()
annotation jakarta.persistence.NamedStoredProcedureQuery implements java.lang.annotation.Annotation
 jakarta.persistence.QueryHint[] hints()
 jakarta.persistence.StoredProcedureParameter[] parameters()
 java.lang.Class[] resultClasses()
 java.lang.String name()
 java.lang.String procedureName()
 java.lang.String[] resultSetMappings()
annotation jakarta.persistence.NamedSubgraph implements java.lang.annotation.Annotation
 jakarta.persistence.NamedAttributeNode[] attributeNodes()
 java.lang.Class<?> type()
 java.lang.String name()
class jakarta.persistence.NoResultException extends jakarta.persistence.PersistenceException
 void new()
 void new(java.lang.String)
class jakarta.persistence.NonUniqueResultException extends jakarta.persistence.PersistenceException
 void new()
 void new(java.lang.Exception)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
annotation jakarta.persistence.OneToMany implements java.lang.annotation.Annotation
 boolean orphanRemoval()
 jakarta.persistence.CascadeType[] cascade()
 jakarta.persistence.FetchType fetch()
 java.lang.Class<?> targetEntity()
 java.lang.String mappedBy()
annotation jakarta.persistence.OneToOne implements java.lang.annotation.Annotation
 boolean optional()
 boolean orphanRemoval()
 jakarta.persistence.CascadeType[] cascade()
 jakarta.persistence.FetchType fetch()
 java.lang.Class<?> targetEntity()
 java.lang.String mappedBy()
class jakarta.persistence.OptimisticLockException extends jakarta.persistence.PersistenceException
 java.lang.Object getEntity()
 void new()
 void new(java.lang.Object)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, java.lang.Object)
 void new(java.lang.Throwable)
annotation jakarta.persistence.OrderBy implements java.lang.annotation.Annotation
 java.lang.String value()
annotation jakarta.persistence.OrderColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean updatable()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String options()
interface jakarta.persistence.Parameter<T>
 java.lang.Class<T> getParameterType()
 java.lang.Integer getPosition()
 java.lang.String getName()
enum jakarta.persistence.ParameterMode
 static jakarta.persistence.ParameterMode IN
 static jakarta.persistence.ParameterMode INOUT
 static jakarta.persistence.ParameterMode OUT
 static jakarta.persistence.ParameterMode REF_CURSOR
 static jakarta.persistence.ParameterMode valueOf(java.lang.String)
 static jakarta.persistence.ParameterMode[] values()
class jakarta.persistence.Persistence
 protected static java.util.Set<jakarta.persistence.spi.PersistenceProvider> providers
 static jakarta.persistence.EntityManagerFactory createEntityManagerFactory(jakarta.persistence.PersistenceConfiguration)
 static jakarta.persistence.EntityManagerFactory createEntityManagerFactory(java.lang.String)
 static jakarta.persistence.EntityManagerFactory createEntityManagerFactory(java.lang.String, java.util.Map<?, ?>)
 static jakarta.persistence.PersistenceUtil getPersistenceUtil()
 static java.lang.String PERSISTENCE_PROVIDER = "jakarta.persistence.spi.PersistenceProvider"
 static void generateSchema(java.lang.String, java.util.Map<?, ?>)
 void new()
class jakarta.persistence.PersistenceConfiguration
 jakarta.persistence.EntityManagerFactory createEntityManagerFactory()
 jakarta.persistence.PersistenceConfiguration jtaDataSource(java.lang.String)
 jakarta.persistence.PersistenceConfiguration managedClass(java.lang.Class<?>)
 jakarta.persistence.PersistenceConfiguration mappingFile(java.lang.String)
 jakarta.persistence.PersistenceConfiguration nonJtaDataSource(java.lang.String)
 jakarta.persistence.PersistenceConfiguration properties(java.util.Map<java.lang.String, ?>)
 jakarta.persistence.PersistenceConfiguration property(java.lang.String, java.lang.Object)
 jakarta.persistence.PersistenceConfiguration provider(java.lang.String)
 jakarta.persistence.PersistenceConfiguration sharedCacheMode(jakarta.persistence.SharedCacheMode)
 jakarta.persistence.PersistenceConfiguration transactionType(jakarta.persistence.PersistenceUnitTransactionType)
 jakarta.persistence.PersistenceConfiguration validationMode(jakarta.persistence.ValidationMode)
 jakarta.persistence.PersistenceUnitTransactionType transactionType()
 jakarta.persistence.SharedCacheMode sharedCacheMode()
 jakarta.persistence.ValidationMode validationMode()
 java.lang.String jtaDataSource()
 java.lang.String name()
 java.lang.String nonJtaDataSource()
 java.lang.String provider()
 java.util.List<java.lang.Class<?>> managedClasses()
 java.util.List<java.lang.String> mappingFiles()
 java.util.Map<java.lang.String, java.lang.Object> properties()
 static java.lang.String CACHE_MODE = "jakarta.persistence.sharedCache.mode"
 static java.lang.String JDBC_DATASOURCE = "jakarta.persistence.dataSource"
 static java.lang.String JDBC_DRIVER = "jakarta.persistence.jdbc.driver"
 static java.lang.String JDBC_PASSWORD = "jakarta.persistence.jdbc.password"
 static java.lang.String JDBC_URL = "jakarta.persistence.jdbc.url"
 static java.lang.String JDBC_USER = "jakarta.persistence.jdbc.user"
 static java.lang.String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout"
 static java.lang.String QUERY_TIMEOUT = "jakarta.persistence.query.timeout"
 static java.lang.String SCHEMAGEN_CREATE_SCRIPT_SOURCE = "jakarta.persistence.schema-generation.create-script-source"
 static java.lang.String SCHEMAGEN_CREATE_SOURCE = "jakarta.persistence.schema-generation.create-source"
 static java.lang.String SCHEMAGEN_CREATE_TARGET = "jakarta.persistence.schema-generation.create-target"
 static java.lang.String SCHEMAGEN_DATABASE_ACTION = "jakarta.persistence.schema-generation.database.action"
 static java.lang.String SCHEMAGEN_DROP_SCRIPT_SOURCE = "jakarta.persistence.schema-generation.drop-script-source"
 static java.lang.String SCHEMAGEN_DROP_SOURCE = "jakarta.persistence.schema-generation.drop-source"
 static java.lang.String SCHEMAGEN_DROP_TARGET = "jakarta.persistence.schema-generation.drop-target"
 static java.lang.String SCHEMAGEN_SCRIPTS_ACTION = "jakarta.persistence.schema-generation.scripts.action"
 static java.lang.String VALIDATION_FACTORY = "jakarta.persistence.validation.factory"
 static java.lang.String VALIDATION_GROUP_PRE_PERSIST = "jakarta.persistence.validation.group.pre-persist"
 static java.lang.String VALIDATION_GROUP_PRE_REMOVE = "jakarta.persistence.validation.group.pre-remove"
 static java.lang.String VALIDATION_GROUP_PRE_UPDATE = "jakarta.persistence.validation.group.pre-update"
 void new(java.lang.String)
annotation jakarta.persistence.PersistenceContext implements java.lang.annotation.Annotation
 jakarta.persistence.PersistenceContextType type()
 jakarta.persistence.PersistenceProperty[] properties()
 jakarta.persistence.SynchronizationType synchronization()
 java.lang.String name()
 java.lang.String unitName()
enum jakarta.persistence.PersistenceContextType
 static jakarta.persistence.PersistenceContextType EXTENDED
 static jakarta.persistence.PersistenceContextType TRANSACTION
 static jakarta.persistence.PersistenceContextType valueOf(java.lang.String)
 static jakarta.persistence.PersistenceContextType[] values()
annotation jakarta.persistence.PersistenceContexts implements java.lang.annotation.Annotation
 jakarta.persistence.PersistenceContext[] value()
class jakarta.persistence.PersistenceException extends java.lang.RuntimeException
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
annotation jakarta.persistence.PersistenceProperty implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String value()
annotation jakarta.persistence.PersistenceUnit implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String unitName()
enum jakarta.persistence.PersistenceUnitTransactionType
 static jakarta.persistence.PersistenceUnitTransactionType JTA
 static jakarta.persistence.PersistenceUnitTransactionType RESOURCE_LOCAL
 static jakarta.persistence.PersistenceUnitTransactionType valueOf(java.lang.String)
 static jakarta.persistence.PersistenceUnitTransactionType[] values()
interface jakarta.persistence.PersistenceUnitUtil implements jakarta.persistence.PersistenceUtil
 <E> boolean isLoaded(E, jakarta.persistence.metamodel.Attribute<? super E, ?>)
 <E> void load(E, jakarta.persistence.metamodel.Attribute<? super E, ?>)
 <T> java.lang.Class<? extends T> getClass(T)
 boolean isInstance(java.lang.Object, java.lang.Class<?>)
 boolean isLoaded(java.lang.Object)
 boolean isLoaded(java.lang.Object, java.lang.String)
 java.lang.Object getIdentifier(java.lang.Object)
 java.lang.Object getVersion(java.lang.Object)
 void load(java.lang.Object)
 void load(java.lang.Object, java.lang.String)
annotation jakarta.persistence.PersistenceUnits implements java.lang.annotation.Annotation
 jakarta.persistence.PersistenceUnit[] value()
interface jakarta.persistence.PersistenceUtil
 boolean isLoaded(java.lang.Object)
 boolean isLoaded(java.lang.Object, java.lang.String)
class jakarta.persistence.PessimisticLockException extends jakarta.persistence.PersistenceException
 java.lang.Object getEntity()
 void new()
 void new(java.lang.Object)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, java.lang.Object)
 void new(java.lang.Throwable)
enum jakarta.persistence.PessimisticLockScope implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption, jakarta.persistence.LockOption
 static jakarta.persistence.PessimisticLockScope EXTENDED
 static jakarta.persistence.PessimisticLockScope NORMAL
 static jakarta.persistence.PessimisticLockScope valueOf(java.lang.String)
 static jakarta.persistence.PessimisticLockScope[] values()
annotation jakarta.persistence.PostLoad implements java.lang.annotation.Annotation
annotation jakarta.persistence.PostPersist implements java.lang.annotation.Annotation
annotation jakarta.persistence.PostRemove implements java.lang.annotation.Annotation
annotation jakarta.persistence.PostUpdate implements java.lang.annotation.Annotation
annotation jakarta.persistence.PrePersist implements java.lang.annotation.Annotation
annotation jakarta.persistence.PreRemove implements java.lang.annotation.Annotation
annotation jakarta.persistence.PreUpdate implements java.lang.annotation.Annotation
annotation jakarta.persistence.PrimaryKeyJoinColumn implements java.lang.annotation.Annotation
 jakarta.persistence.ForeignKey foreignKey()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String options()
 java.lang.String referencedColumnName()
annotation jakarta.persistence.PrimaryKeyJoinColumns implements java.lang.annotation.Annotation
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.PrimaryKeyJoinColumn[] value()
interface jakarta.persistence.Query
 <T> T getParameterValue(jakarta.persistence.Parameter<T>)
 <T> T unwrap(java.lang.Class<T>)
 <T> jakarta.persistence.Parameter<T> getParameter(int, java.lang.Class<T>)
 <T> jakarta.persistence.Parameter<T> getParameter(java.lang.String, java.lang.Class<T>)
 <T> jakarta.persistence.Query setParameter(jakarta.persistence.Parameter<T>, T)
 boolean isBound(jakarta.persistence.Parameter<?>)
 default java.util.stream.Stream getResultStream()
 int executeUpdate()
 int getFirstResult()
 int getMaxResults()
 jakarta.persistence.CacheRetrieveMode getCacheRetrieveMode()
 jakarta.persistence.CacheStoreMode getCacheStoreMode()
 jakarta.persistence.FlushModeType getFlushMode()
 jakarta.persistence.LockModeType getLockMode()
 jakarta.persistence.Parameter<?> getParameter(int)
 jakarta.persistence.Parameter<?> getParameter(java.lang.String)
 jakarta.persistence.Query setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 jakarta.persistence.Query setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 jakarta.persistence.Query setFirstResult(int)
 jakarta.persistence.Query setFlushMode(jakarta.persistence.FlushModeType)
 jakarta.persistence.Query setHint(java.lang.String, java.lang.Object)
 jakarta.persistence.Query setLockMode(jakarta.persistence.LockModeType)
 jakarta.persistence.Query setMaxResults(int)
 jakarta.persistence.Query setParameter(int, java.lang.Object)
 jakarta.persistence.Query setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.Query setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.Query setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.Query setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.Query setParameter(java.lang.String, java.lang.Object)
 jakarta.persistence.Query setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.Query setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.Query setTimeout(java.lang.Integer)
 java.lang.Integer getTimeout()
 java.lang.Object getParameterValue(int)
 java.lang.Object getParameterValue(java.lang.String)
 java.lang.Object getSingleResult()
 java.lang.Object getSingleResultOrNull()
 java.util.List getResultList()
 java.util.Map<java.lang.String, java.lang.Object> getHints()
 java.util.Set<jakarta.persistence.Parameter<?>> getParameters()
annotation jakarta.persistence.QueryHint implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String value()
class jakarta.persistence.QueryTimeoutException extends jakarta.persistence.PersistenceException
 jakarta.persistence.Query getQuery()
 void new()
 void new(jakarta.persistence.Query)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, jakarta.persistence.Query)
 void new(java.lang.Throwable)
interface jakarta.persistence.RefreshOption
class jakarta.persistence.RollbackException extends jakarta.persistence.PersistenceException
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface jakarta.persistence.SchemaManager
 void create(boolean)
 void drop(boolean)
 void truncate()
 void validate()
class jakarta.persistence.SchemaValidationException extends java.lang.Exception
 java.lang.Exception[] getFailures()
 void new(java.lang.String, java.lang.Exception[])
annotation jakarta.persistence.SecondaryTable implements java.lang.annotation.Annotation
 jakarta.persistence.CheckConstraint[] check()
 jakarta.persistence.ForeignKey foreignKey()
 jakarta.persistence.Index[] indexes()
 jakarta.persistence.PrimaryKeyJoinColumn[] pkJoinColumns()
 jakarta.persistence.UniqueConstraint[] uniqueConstraints()
 java.lang.String catalog()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String options()
 java.lang.String schema()
annotation jakarta.persistence.SecondaryTables implements java.lang.annotation.Annotation
 jakarta.persistence.SecondaryTable[] value()
annotation jakarta.persistence.SequenceGenerator implements java.lang.annotation.Annotation
 int allocationSize()
 int initialValue()
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String options()
 java.lang.String schema()
 java.lang.String sequenceName()
annotation jakarta.persistence.SequenceGenerators implements java.lang.annotation.Annotation
 jakarta.persistence.SequenceGenerator[] value()
enum jakarta.persistence.SharedCacheMode
 static jakarta.persistence.SharedCacheMode ALL
 static jakarta.persistence.SharedCacheMode DISABLE_SELECTIVE
 static jakarta.persistence.SharedCacheMode ENABLE_SELECTIVE
 static jakarta.persistence.SharedCacheMode NONE
 static jakarta.persistence.SharedCacheMode UNSPECIFIED
 static jakarta.persistence.SharedCacheMode valueOf(java.lang.String)
 static jakarta.persistence.SharedCacheMode[] values()
annotation jakarta.persistence.SqlResultSetMapping implements java.lang.annotation.Annotation
 jakarta.persistence.ColumnResult[] columns()
 jakarta.persistence.ConstructorResult[] classes()
 jakarta.persistence.EntityResult[] entities()
 java.lang.String name()
annotation jakarta.persistence.SqlResultSetMappings implements java.lang.annotation.Annotation
 jakarta.persistence.SqlResultSetMapping[] value()
annotation jakarta.persistence.StoredProcedureParameter implements java.lang.annotation.Annotation
 jakarta.persistence.ParameterMode mode()
 java.lang.Class<?> type()
 java.lang.String name()
interface jakarta.persistence.StoredProcedureQuery implements jakarta.persistence.Query
 <T> jakarta.persistence.StoredProcedureQuery setParameter(jakarta.persistence.Parameter<T>, T)
 boolean execute()
 boolean hasMoreResults()
 int executeUpdate()
 int getUpdateCount()
 jakarta.persistence.StoredProcedureQuery registerStoredProcedureParameter(int, java.lang.Class<?>, jakarta.persistence.ParameterMode)
 jakarta.persistence.StoredProcedureQuery registerStoredProcedureParameter(java.lang.String, java.lang.Class<?>, jakarta.persistence.ParameterMode)
 jakarta.persistence.StoredProcedureQuery setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 jakarta.persistence.StoredProcedureQuery setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 jakarta.persistence.StoredProcedureQuery setFlushMode(jakarta.persistence.FlushModeType)
 jakarta.persistence.StoredProcedureQuery setHint(java.lang.String, java.lang.Object)
 jakarta.persistence.StoredProcedureQuery setParameter(int, java.lang.Object)
 jakarta.persistence.StoredProcedureQuery setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.StoredProcedureQuery setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.StoredProcedureQuery setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.StoredProcedureQuery setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.StoredProcedureQuery setParameter(java.lang.String, java.lang.Object)
 jakarta.persistence.StoredProcedureQuery setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.StoredProcedureQuery setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.StoredProcedureQuery setTimeout(java.lang.Integer)
 java.lang.Object getOutputParameterValue(int)
 java.lang.Object getOutputParameterValue(java.lang.String)
 java.lang.Object getSingleResult()
 java.lang.Object getSingleResultOrNull()
 java.util.List getResultList()
interface jakarta.persistence.Subgraph<T> implements jakarta.persistence.Graph<T>
 java.lang.Class<T> getClassType()
enum jakarta.persistence.SynchronizationType
 static jakarta.persistence.SynchronizationType SYNCHRONIZED
 static jakarta.persistence.SynchronizationType UNSYNCHRONIZED
 static jakarta.persistence.SynchronizationType valueOf(java.lang.String)
 static jakarta.persistence.SynchronizationType[] values()
annotation jakarta.persistence.Table implements java.lang.annotation.Annotation
 jakarta.persistence.CheckConstraint[] check()
 jakarta.persistence.Index[] indexes()
 jakarta.persistence.UniqueConstraint[] uniqueConstraints()
 java.lang.String catalog()
 java.lang.String comment()
 java.lang.String name()
 java.lang.String options()
 java.lang.String schema()
annotation jakarta.persistence.TableGenerator implements java.lang.annotation.Annotation
 int allocationSize()
 int initialValue()
 jakarta.persistence.Index[] indexes()
 jakarta.persistence.UniqueConstraint[] uniqueConstraints()
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String options()
 java.lang.String pkColumnName()
 java.lang.String pkColumnValue()
 java.lang.String schema()
 java.lang.String table()
 java.lang.String valueColumnName()
annotation jakarta.persistence.TableGenerators implements java.lang.annotation.Annotation
 jakarta.persistence.TableGenerator[] value()
annotation jakarta.persistence.Temporal implements java.lang.annotation.Annotation
 jakarta.persistence.TemporalType value()
enum jakarta.persistence.TemporalType
 static jakarta.persistence.TemporalType DATE
 static jakarta.persistence.TemporalType TIME
 static jakarta.persistence.TemporalType TIMESTAMP
 static jakarta.persistence.TemporalType valueOf(java.lang.String)
 static jakarta.persistence.TemporalType[] values()
class jakarta.persistence.Timeout implements jakarta.persistence.FindOption, jakarta.persistence.RefreshOption, jakarta.persistence.LockOption
 int milliseconds()
 static jakarta.persistence.Timeout milliseconds(int)
 static jakarta.persistence.Timeout ms(int)
 static jakarta.persistence.Timeout s(int)
 static jakarta.persistence.Timeout seconds(int)
class jakarta.persistence.TransactionRequiredException extends jakarta.persistence.PersistenceException
 void new()
 void new(java.lang.Exception)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Exception)
annotation jakarta.persistence.Transient implements java.lang.annotation.Annotation
interface jakarta.persistence.Tuple
 <X> X get(int, java.lang.Class<X>)
 <X> X get(jakarta.persistence.TupleElement<X>)
 <X> X get(java.lang.String, java.lang.Class<X>)
 java.lang.Object get(int)
 java.lang.Object get(java.lang.String)
 java.lang.Object[] toArray()
 java.util.List<jakarta.persistence.TupleElement<?>> getElements()
interface jakarta.persistence.TupleElement<X>
 java.lang.Class<? extends X> getJavaType()
 java.lang.String getAlias()
interface jakarta.persistence.TypedQuery<X> implements jakarta.persistence.Query
 <T> jakarta.persistence.TypedQuery<X> setParameter(jakarta.persistence.Parameter<T>, T)
 X getSingleResult()
 X getSingleResultOrNull()
 default java.util.stream.Stream<X> getResultStream()
 jakarta.persistence.TypedQuery<X> setCacheRetrieveMode(jakarta.persistence.CacheRetrieveMode)
 jakarta.persistence.TypedQuery<X> setCacheStoreMode(jakarta.persistence.CacheStoreMode)
 jakarta.persistence.TypedQuery<X> setFirstResult(int)
 jakarta.persistence.TypedQuery<X> setFlushMode(jakarta.persistence.FlushModeType)
 jakarta.persistence.TypedQuery<X> setHint(java.lang.String, java.lang.Object)
 jakarta.persistence.TypedQuery<X> setLockMode(jakarta.persistence.LockModeType)
 jakarta.persistence.TypedQuery<X> setMaxResults(int)
 jakarta.persistence.TypedQuery<X> setParameter(int, java.lang.Object)
 jakarta.persistence.TypedQuery<X> setParameter(int, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.TypedQuery<X> setParameter(int, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.TypedQuery<X> setParameter(jakarta.persistence.Parameter<java.util.Calendar>, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.TypedQuery<X> setParameter(jakarta.persistence.Parameter<java.util.Date>, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.TypedQuery<X> setParameter(java.lang.String, java.lang.Object)
 jakarta.persistence.TypedQuery<X> setParameter(java.lang.String, java.util.Calendar, jakarta.persistence.TemporalType)
 jakarta.persistence.TypedQuery<X> setParameter(java.lang.String, java.util.Date, jakarta.persistence.TemporalType)
 jakarta.persistence.TypedQuery<X> setTimeout(java.lang.Integer)
 java.util.List<X> getResultList()
interface jakarta.persistence.TypedQueryReference<R>
 java.lang.Class<? extends R> getResultType()
 java.lang.String getName()
 java.util.Map<java.lang.String, java.lang.Object> getHints()
annotation jakarta.persistence.UniqueConstraint implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String options()
 java.lang.String[] columnNames()
enum jakarta.persistence.ValidationMode
 static jakarta.persistence.ValidationMode AUTO
 static jakarta.persistence.ValidationMode CALLBACK
 static jakarta.persistence.ValidationMode NONE
 static jakarta.persistence.ValidationMode valueOf(java.lang.String)
 static jakarta.persistence.ValidationMode[] values()
annotation jakarta.persistence.Version implements java.lang.annotation.Annotation
interface jakarta.persistence.criteria.AbstractQuery<T> implements jakarta.persistence.criteria.CommonAbstractCriteria
 <X> jakarta.persistence.criteria.Root<X> from(jakarta.persistence.metamodel.EntityType<X>)
 <X> jakarta.persistence.criteria.Root<X> from(java.lang.Class<X>)
 boolean isDistinct()
 jakarta.persistence.criteria.AbstractQuery<T> distinct(boolean)
 jakarta.persistence.criteria.AbstractQuery<T> groupBy(jakarta.persistence.criteria.Expression<?>[])
 jakarta.persistence.criteria.AbstractQuery<T> groupBy(java.util.List<jakarta.persistence.criteria.Expression<?>>)
 jakarta.persistence.criteria.AbstractQuery<T> having(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.AbstractQuery<T> having(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.AbstractQuery<T> having(java.util.List<jakarta.persistence.criteria.Predicate>)
 jakarta.persistence.criteria.AbstractQuery<T> where(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.AbstractQuery<T> where(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.AbstractQuery<T> where(java.util.List<jakarta.persistence.criteria.Predicate>)
 jakarta.persistence.criteria.Predicate getGroupRestriction()
 jakarta.persistence.criteria.Selection<T> getSelection()
 java.lang.Class<T> getResultType()
 java.util.List<jakarta.persistence.criteria.Expression<?>> getGroupList()
 java.util.Set<jakarta.persistence.criteria.Root<?>> getRoots()
interface jakarta.persistence.criteria.CollectionJoin<Z, E> implements jakarta.persistence.criteria.PluralJoin<Z, java.util.Collection<E>, E>
 jakarta.persistence.criteria.CollectionJoin<Z, E> on(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.CollectionJoin<Z, E> on(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.metamodel.CollectionAttribute<? super Z, E> getModel()
interface jakarta.persistence.criteria.CommonAbstractCriteria
 <U> jakarta.persistence.criteria.Subquery<U> subquery(jakarta.persistence.metamodel.EntityType<U>)
 <U> jakarta.persistence.criteria.Subquery<U> subquery(java.lang.Class<U>)
 jakarta.persistence.criteria.Predicate getRestriction()
 java.util.Set<jakarta.persistence.criteria.ParameterExpression<?>> getParameters()
interface jakarta.persistence.criteria.CompoundSelection<X> implements jakarta.persistence.criteria.Selection<X>
interface jakarta.persistence.criteria.CriteriaBuilder
 <C extends java.util.Collection<?>> jakarta.persistence.criteria.Expression<java.lang.Integer> size(C)
 <C extends java.util.Collection<?>> jakarta.persistence.criteria.Expression<java.lang.Integer> size(jakarta.persistence.criteria.Expression<C>)
 <C extends java.util.Collection<?>> jakarta.persistence.criteria.Predicate isEmpty(jakarta.persistence.criteria.Expression<C>)
 <C extends java.util.Collection<?>> jakarta.persistence.criteria.Predicate isNotEmpty(jakarta.persistence.criteria.Expression<C>)
 <C, R> jakarta.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> selectCase(jakarta.persistence.criteria.Expression<? extends C>)
 <E, C extends java.util.Collection<E>> jakarta.persistence.criteria.Predicate isMember(E, jakarta.persistence.criteria.Expression<C>)
 <E, C extends java.util.Collection<E>> jakarta.persistence.criteria.Predicate isMember(jakarta.persistence.criteria.Expression<E>, jakarta.persistence.criteria.Expression<C>)
 <E, C extends java.util.Collection<E>> jakarta.persistence.criteria.Predicate isNotMember(E, jakarta.persistence.criteria.Expression<C>)
 <E, C extends java.util.Collection<E>> jakarta.persistence.criteria.Predicate isNotMember(jakarta.persistence.criteria.Expression<E>, jakarta.persistence.criteria.Expression<C>)
 <K, M extends java.util.Map<K, ?>> jakarta.persistence.criteria.Expression<java.util.Set<K>> keys(M)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> abs(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> ceiling(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> diff(N, jakarta.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> diff(jakarta.persistence.criteria.Expression<? extends N>, N)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> diff(jakarta.persistence.criteria.Expression<? extends N>, jakarta.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> floor(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> max(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> min(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> neg(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> prod(N, jakarta.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> prod(jakarta.persistence.criteria.Expression<? extends N>, N)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> prod(jakarta.persistence.criteria.Expression<? extends N>, jakarta.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> sum(N, jakarta.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> sum(jakarta.persistence.criteria.Expression<? extends N>, N)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> sum(jakarta.persistence.criteria.Expression<? extends N>, jakarta.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<N> sum(jakarta.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> jakarta.persistence.criteria.Expression<java.lang.Double> avg(jakarta.persistence.criteria.Expression<N>)
 <N, T extends java.time.temporal.Temporal> jakarta.persistence.criteria.Expression<N> extract(jakarta.persistence.criteria.TemporalField<N, T>, jakarta.persistence.criteria.Expression<T>)
 <R> jakarta.persistence.criteria.CriteriaBuilder.Case<R> selectCase()
 <T extends java.lang.Number> jakarta.persistence.criteria.Expression<T> round(jakarta.persistence.criteria.Expression<T>, java.lang.Integer)
 <T> jakarta.persistence.criteria.CriteriaBuilder.Coalesce<T> coalesce()
 <T> jakarta.persistence.criteria.CriteriaBuilder.In<T> in(jakarta.persistence.criteria.Expression<? extends T>)
 <T> jakarta.persistence.criteria.CriteriaDelete<T> createCriteriaDelete(java.lang.Class<T>)
 <T> jakarta.persistence.criteria.CriteriaQuery<T> createQuery(java.lang.Class<T>)
 <T> jakarta.persistence.criteria.CriteriaSelect<T> except(jakarta.persistence.criteria.CriteriaSelect<T>, jakarta.persistence.criteria.CriteriaSelect<?>)
 <T> jakarta.persistence.criteria.CriteriaSelect<T> exceptAll(jakarta.persistence.criteria.CriteriaSelect<T>, jakarta.persistence.criteria.CriteriaSelect<?>)
 <T> jakarta.persistence.criteria.CriteriaSelect<T> intersect(jakarta.persistence.criteria.CriteriaSelect<? super T>, jakarta.persistence.criteria.CriteriaSelect<? super T>)
 <T> jakarta.persistence.criteria.CriteriaSelect<T> intersectAll(jakarta.persistence.criteria.CriteriaSelect<? super T>, jakarta.persistence.criteria.CriteriaSelect<? super T>)
 <T> jakarta.persistence.criteria.CriteriaSelect<T> union(jakarta.persistence.criteria.CriteriaSelect<? extends T>, jakarta.persistence.criteria.CriteriaSelect<? extends T>)
 <T> jakarta.persistence.criteria.CriteriaSelect<T> unionAll(jakarta.persistence.criteria.CriteriaSelect<? extends T>, jakarta.persistence.criteria.CriteriaSelect<? extends T>)
 <T> jakarta.persistence.criteria.CriteriaUpdate<T> createCriteriaUpdate(java.lang.Class<T>)
 <T> jakarta.persistence.criteria.Expression<T> function(java.lang.String, java.lang.Class<T>, jakarta.persistence.criteria.Expression<?>[])
 <T> jakarta.persistence.criteria.Expression<T> literal(T)
 <T> jakarta.persistence.criteria.Expression<T> nullLiteral(java.lang.Class<T>)
 <T> jakarta.persistence.criteria.ParameterExpression<T> parameter(java.lang.Class<T>)
 <T> jakarta.persistence.criteria.ParameterExpression<T> parameter(java.lang.Class<T>, java.lang.String)
 <V, M extends java.util.Map<?, V>> jakarta.persistence.criteria.Expression<java.util.Collection<V>> values(M)
 <X extends java.lang.Comparable<? super X>> jakarta.persistence.criteria.Expression<X> greatest(jakarta.persistence.criteria.Expression<X>)
 <X extends java.lang.Comparable<? super X>> jakarta.persistence.criteria.Expression<X> least(jakarta.persistence.criteria.Expression<X>)
 <X, K, T, V extends T> jakarta.persistence.criteria.MapJoin<X, K, V> treat(jakarta.persistence.criteria.MapJoin<X, K, T>, java.lang.Class<V>)
 <X, T extends X> jakarta.persistence.criteria.Path<T> treat(jakarta.persistence.criteria.Path<X>, java.lang.Class<T>)
 <X, T extends X> jakarta.persistence.criteria.Root<T> treat(jakarta.persistence.criteria.Root<X>, java.lang.Class<T>)
 <X, T, E extends T> jakarta.persistence.criteria.CollectionJoin<X, E> treat(jakarta.persistence.criteria.CollectionJoin<X, T>, java.lang.Class<E>)
 <X, T, E extends T> jakarta.persistence.criteria.ListJoin<X, E> treat(jakarta.persistence.criteria.ListJoin<X, T>, java.lang.Class<E>)
 <X, T, E extends T> jakarta.persistence.criteria.SetJoin<X, E> treat(jakarta.persistence.criteria.SetJoin<X, T>, java.lang.Class<E>)
 <X, T, V extends T> jakarta.persistence.criteria.Join<X, V> treat(jakarta.persistence.criteria.Join<X, T>, java.lang.Class<V>)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate between(jakarta.persistence.criteria.Expression<? extends Y>, Y, Y)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate between(jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate greaterThan(jakarta.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate greaterThan(jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate greaterThanOrEqualTo(jakarta.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate greaterThanOrEqualTo(jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate lessThan(jakarta.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate lessThan(jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate lessThanOrEqualTo(jakarta.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> jakarta.persistence.criteria.Predicate lessThanOrEqualTo(jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y> jakarta.persistence.criteria.CompoundSelection<Y> construct(java.lang.Class<Y>, jakarta.persistence.criteria.Selection<?>[])
 <Y> jakarta.persistence.criteria.Expression<Y> all(jakarta.persistence.criteria.Subquery<Y>)
 <Y> jakarta.persistence.criteria.Expression<Y> any(jakarta.persistence.criteria.Subquery<Y>)
 <Y> jakarta.persistence.criteria.Expression<Y> coalesce(jakarta.persistence.criteria.Expression<? extends Y>, Y)
 <Y> jakarta.persistence.criteria.Expression<Y> coalesce(jakarta.persistence.criteria.Expression<? extends Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y> jakarta.persistence.criteria.Expression<Y> nullif(jakarta.persistence.criteria.Expression<Y>, Y)
 <Y> jakarta.persistence.criteria.Expression<Y> nullif(jakarta.persistence.criteria.Expression<Y>, jakarta.persistence.criteria.Expression<?>)
 <Y> jakarta.persistence.criteria.Expression<Y> some(jakarta.persistence.criteria.Subquery<Y>)
 jakarta.persistence.criteria.CompoundSelection<jakarta.persistence.Tuple> tuple(jakarta.persistence.criteria.Selection<?>[])
 jakarta.persistence.criteria.CompoundSelection<jakarta.persistence.Tuple> tuple(java.util.List<jakarta.persistence.criteria.Selection<?>>)
 jakarta.persistence.criteria.CompoundSelection<java.lang.Object[]> array(jakarta.persistence.criteria.Selection<?>[])
 jakarta.persistence.criteria.CompoundSelection<java.lang.Object[]> array(java.util.List<jakarta.persistence.criteria.Selection<?>>)
 jakarta.persistence.criteria.CriteriaQuery<jakarta.persistence.Tuple> createTupleQuery()
 jakarta.persistence.criteria.CriteriaQuery<java.lang.Object> createQuery()
 jakarta.persistence.criteria.Expression<java.lang.Double> exp(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Double> ln(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Double> power(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Double> power(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 jakarta.persistence.criteria.Expression<java.lang.Double> sqrt(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Double> sumAsDouble(jakarta.persistence.criteria.Expression<java.lang.Float>)
 jakarta.persistence.criteria.Expression<java.lang.Double> toDouble(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Float> toFloat(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> length(jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> locate(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> locate(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> locate(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 jakarta.persistence.criteria.Expression<java.lang.Integer> locate(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, int)
 jakarta.persistence.criteria.Expression<java.lang.Integer> mod(jakarta.persistence.criteria.Expression<java.lang.Integer>, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> mod(jakarta.persistence.criteria.Expression<java.lang.Integer>, java.lang.Integer)
 jakarta.persistence.criteria.Expression<java.lang.Integer> mod(java.lang.Integer, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> sign(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Integer> toInteger(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Long> count(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Expression<java.lang.Long> countDistinct(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Expression<java.lang.Long> sumAsLong(jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.Long> toLong(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Number> quot(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.Number> quot(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 jakarta.persistence.criteria.Expression<java.lang.Number> quot(java.lang.Number, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.lang.String> concat(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> concat(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 jakarta.persistence.criteria.Expression<java.lang.String> concat(java.lang.String, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> concat(java.util.List<jakarta.persistence.criteria.Expression<java.lang.String>>)
 jakarta.persistence.criteria.Expression<java.lang.String> left(jakarta.persistence.criteria.Expression<java.lang.String>, int)
 jakarta.persistence.criteria.Expression<java.lang.String> left(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.String> lower(jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> replace(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> replace(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 jakarta.persistence.criteria.Expression<java.lang.String> replace(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> replace(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, java.lang.String)
 jakarta.persistence.criteria.Expression<java.lang.String> right(jakarta.persistence.criteria.Expression<java.lang.String>, int)
 jakarta.persistence.criteria.Expression<java.lang.String> right(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.String> substring(jakarta.persistence.criteria.Expression<java.lang.String>, int)
 jakarta.persistence.criteria.Expression<java.lang.String> substring(jakarta.persistence.criteria.Expression<java.lang.String>, int, int)
 jakarta.persistence.criteria.Expression<java.lang.String> substring(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.String> substring(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Integer>, jakarta.persistence.criteria.Expression<java.lang.Integer>)
 jakarta.persistence.criteria.Expression<java.lang.String> toString(jakarta.persistence.criteria.Expression<java.lang.Character>)
 jakarta.persistence.criteria.Expression<java.lang.String> trim(char, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> trim(jakarta.persistence.criteria.CriteriaBuilder.Trimspec, char, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> trim(jakarta.persistence.criteria.CriteriaBuilder.Trimspec, jakarta.persistence.criteria.Expression<java.lang.Character>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> trim(jakarta.persistence.criteria.CriteriaBuilder.Trimspec, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> trim(jakarta.persistence.criteria.Expression<java.lang.Character>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> trim(jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.lang.String> upper(jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Expression<java.math.BigDecimal> toBigDecimal(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.math.BigInteger> toBigInteger(jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Expression<java.sql.Date> currentDate()
 jakarta.persistence.criteria.Expression<java.sql.Time> currentTime()
 jakarta.persistence.criteria.Expression<java.sql.Timestamp> currentTimestamp()
 jakarta.persistence.criteria.Expression<java.time.LocalDate> localDate()
 jakarta.persistence.criteria.Expression<java.time.LocalDateTime> localDateTime()
 jakarta.persistence.criteria.Expression<java.time.LocalTime> localTime()
 jakarta.persistence.criteria.Order asc(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Order asc(jakarta.persistence.criteria.Expression<?>, jakarta.persistence.criteria.Nulls)
 jakarta.persistence.criteria.Order desc(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Order desc(jakarta.persistence.criteria.Expression<?>, jakarta.persistence.criteria.Nulls)
 jakarta.persistence.criteria.Predicate and(jakarta.persistence.criteria.Expression<java.lang.Boolean>, jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Predicate and(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Predicate and(java.util.List<jakarta.persistence.criteria.Predicate>)
 jakarta.persistence.criteria.Predicate conjunction()
 jakarta.persistence.criteria.Predicate disjunction()
 jakarta.persistence.criteria.Predicate equal(jakarta.persistence.criteria.Expression<?>, jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Predicate equal(jakarta.persistence.criteria.Expression<?>, java.lang.Object)
 jakarta.persistence.criteria.Predicate exists(jakarta.persistence.criteria.Subquery<?>)
 jakarta.persistence.criteria.Predicate ge(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Predicate ge(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 jakarta.persistence.criteria.Predicate gt(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Predicate gt(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 jakarta.persistence.criteria.Predicate isFalse(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Predicate isNotNull(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Predicate isNull(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Predicate isTrue(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Predicate le(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Predicate le(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 jakarta.persistence.criteria.Predicate like(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Predicate like(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, char)
 jakarta.persistence.criteria.Predicate like(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Character>)
 jakarta.persistence.criteria.Predicate like(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 jakarta.persistence.criteria.Predicate like(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, char)
 jakarta.persistence.criteria.Predicate like(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, jakarta.persistence.criteria.Expression<java.lang.Character>)
 jakarta.persistence.criteria.Predicate lt(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, jakarta.persistence.criteria.Expression<? extends java.lang.Number>)
 jakarta.persistence.criteria.Predicate lt(jakarta.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 jakarta.persistence.criteria.Predicate not(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Predicate notEqual(jakarta.persistence.criteria.Expression<?>, jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Predicate notEqual(jakarta.persistence.criteria.Expression<?>, java.lang.Object)
 jakarta.persistence.criteria.Predicate notLike(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>)
 jakarta.persistence.criteria.Predicate notLike(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, char)
 jakarta.persistence.criteria.Predicate notLike(jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.String>, jakarta.persistence.criteria.Expression<java.lang.Character>)
 jakarta.persistence.criteria.Predicate notLike(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 jakarta.persistence.criteria.Predicate notLike(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, char)
 jakarta.persistence.criteria.Predicate notLike(jakarta.persistence.criteria.Expression<java.lang.String>, java.lang.String, jakarta.persistence.criteria.Expression<java.lang.Character>)
 jakarta.persistence.criteria.Predicate or(jakarta.persistence.criteria.Expression<java.lang.Boolean>, jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Predicate or(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Predicate or(java.util.List<jakarta.persistence.criteria.Predicate>)
interface jakarta.persistence.criteria.CriteriaBuilder.Case<R> implements jakarta.persistence.criteria.Expression<R>
 jakarta.persistence.criteria.CriteriaBuilder.Case<R> when(jakarta.persistence.criteria.Expression<java.lang.Boolean>, R)
 jakarta.persistence.criteria.CriteriaBuilder.Case<R> when(jakarta.persistence.criteria.Expression<java.lang.Boolean>, jakarta.persistence.criteria.Expression<? extends R>)
 jakarta.persistence.criteria.Expression<R> otherwise(R)
 jakarta.persistence.criteria.Expression<R> otherwise(jakarta.persistence.criteria.Expression<? extends R>)
interface jakarta.persistence.criteria.CriteriaBuilder.Coalesce<T> implements jakarta.persistence.criteria.Expression<T>
 jakarta.persistence.criteria.CriteriaBuilder.Coalesce<T> value(T)
 jakarta.persistence.criteria.CriteriaBuilder.Coalesce<T> value(jakarta.persistence.criteria.Expression<? extends T>)
interface jakarta.persistence.criteria.CriteriaBuilder.In<T> implements jakarta.persistence.criteria.Predicate
 jakarta.persistence.criteria.CriteriaBuilder.In<T> value(T)
 jakarta.persistence.criteria.CriteriaBuilder.In<T> value(jakarta.persistence.criteria.Expression<? extends T>)
 jakarta.persistence.criteria.Expression<T> getExpression()
interface jakarta.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> implements jakarta.persistence.criteria.Expression<R>
 jakarta.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> when(C, R)
 jakarta.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> when(C, jakarta.persistence.criteria.Expression<? extends R>)
 jakarta.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> when(jakarta.persistence.criteria.Expression<? extends C>, R)
 jakarta.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> when(jakarta.persistence.criteria.Expression<? extends C>, jakarta.persistence.criteria.Expression<? extends R>)
 jakarta.persistence.criteria.Expression<C> getExpression()
 jakarta.persistence.criteria.Expression<R> otherwise(R)
 jakarta.persistence.criteria.Expression<R> otherwise(jakarta.persistence.criteria.Expression<? extends R>)
enum jakarta.persistence.criteria.CriteriaBuilder.Trimspec
 static jakarta.persistence.criteria.CriteriaBuilder.Trimspec BOTH
 static jakarta.persistence.criteria.CriteriaBuilder.Trimspec LEADING
 static jakarta.persistence.criteria.CriteriaBuilder.Trimspec TRAILING
 static jakarta.persistence.criteria.CriteriaBuilder.Trimspec valueOf(java.lang.String)
 static jakarta.persistence.criteria.CriteriaBuilder.Trimspec[] values()
interface jakarta.persistence.criteria.CriteriaDelete<T> implements jakarta.persistence.criteria.CommonAbstractCriteria
 jakarta.persistence.criteria.CriteriaDelete<T> where(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.CriteriaDelete<T> where(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Root<T> from(jakarta.persistence.metamodel.EntityType<T>)
 jakarta.persistence.criteria.Root<T> from(java.lang.Class<T>)
 jakarta.persistence.criteria.Root<T> getRoot()
interface jakarta.persistence.criteria.CriteriaQuery<T> implements jakarta.persistence.criteria.AbstractQuery<T>, jakarta.persistence.criteria.CriteriaSelect<T>
 jakarta.persistence.criteria.CriteriaQuery<T> distinct(boolean)
 jakarta.persistence.criteria.CriteriaQuery<T> groupBy(jakarta.persistence.criteria.Expression<?>[])
 jakarta.persistence.criteria.CriteriaQuery<T> groupBy(java.util.List<jakarta.persistence.criteria.Expression<?>>)
 jakarta.persistence.criteria.CriteriaQuery<T> having(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.CriteriaQuery<T> having(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.CriteriaQuery<T> having(java.util.List<jakarta.persistence.criteria.Predicate>)
 jakarta.persistence.criteria.CriteriaQuery<T> multiselect(jakarta.persistence.criteria.Selection<?>[])
 jakarta.persistence.criteria.CriteriaQuery<T> multiselect(java.util.List<jakarta.persistence.criteria.Selection<?>>)
 jakarta.persistence.criteria.CriteriaQuery<T> orderBy(jakarta.persistence.criteria.Order[])
 jakarta.persistence.criteria.CriteriaQuery<T> orderBy(java.util.List<jakarta.persistence.criteria.Order>)
 jakarta.persistence.criteria.CriteriaQuery<T> select(jakarta.persistence.criteria.Selection<? extends T>)
 jakarta.persistence.criteria.CriteriaQuery<T> where(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.CriteriaQuery<T> where(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.CriteriaQuery<T> where(java.util.List<jakarta.persistence.criteria.Predicate>)
 java.util.List<jakarta.persistence.criteria.Order> getOrderList()
interface jakarta.persistence.criteria.CriteriaSelect<T>
interface jakarta.persistence.criteria.CriteriaUpdate<T> implements jakarta.persistence.criteria.CommonAbstractCriteria
 <Y, X extends Y> jakarta.persistence.criteria.CriteriaUpdate<T> set(jakarta.persistence.criteria.Path<Y>, X)
 <Y, X extends Y> jakarta.persistence.criteria.CriteriaUpdate<T> set(jakarta.persistence.metamodel.SingularAttribute<? super T, Y>, X)
 <Y> jakarta.persistence.criteria.CriteriaUpdate<T> set(jakarta.persistence.criteria.Path<Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 <Y> jakarta.persistence.criteria.CriteriaUpdate<T> set(jakarta.persistence.metamodel.SingularAttribute<? super T, Y>, jakarta.persistence.criteria.Expression<? extends Y>)
 jakarta.persistence.criteria.CriteriaUpdate<T> set(java.lang.String, java.lang.Object)
 jakarta.persistence.criteria.CriteriaUpdate<T> where(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.CriteriaUpdate<T> where(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Root<T> from(jakarta.persistence.metamodel.EntityType<T>)
 jakarta.persistence.criteria.Root<T> from(java.lang.Class<T>)
 jakarta.persistence.criteria.Root<T> getRoot()
interface jakarta.persistence.criteria.Expression<T> implements jakarta.persistence.criteria.Selection<T>
 <X> jakarta.persistence.criteria.Expression<X> as(java.lang.Class<X>)
 <X> jakarta.persistence.criteria.Expression<X> cast(java.lang.Class<X>)
 jakarta.persistence.criteria.Predicate equalTo(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Predicate equalTo(java.lang.Object)
 jakarta.persistence.criteria.Predicate in(jakarta.persistence.criteria.Expression<?>[])
 jakarta.persistence.criteria.Predicate in(jakarta.persistence.criteria.Expression<java.util.Collection<?>>)
 jakarta.persistence.criteria.Predicate in(java.lang.Object[])
 jakarta.persistence.criteria.Predicate in(java.util.Collection<?>)
 jakarta.persistence.criteria.Predicate isNotNull()
 jakarta.persistence.criteria.Predicate isNull()
 jakarta.persistence.criteria.Predicate notEqualTo(jakarta.persistence.criteria.Expression<?>)
 jakarta.persistence.criteria.Predicate notEqualTo(java.lang.Object)
interface jakarta.persistence.criteria.Fetch<Z, X> implements jakarta.persistence.criteria.FetchParent<Z, X>
 jakarta.persistence.criteria.FetchParent<?, Z> getParent()
 jakarta.persistence.criteria.JoinType getJoinType()
 jakarta.persistence.metamodel.Attribute<? super Z, ?> getAttribute()
interface jakarta.persistence.criteria.FetchParent<Z, X>
 <X, Y> jakarta.persistence.criteria.Fetch<X, Y> fetch(java.lang.String)
 <X, Y> jakarta.persistence.criteria.Fetch<X, Y> fetch(java.lang.String, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.Fetch<X, Y> fetch(jakarta.persistence.metamodel.PluralAttribute<? super X, ?, Y>)
 <Y> jakarta.persistence.criteria.Fetch<X, Y> fetch(jakarta.persistence.metamodel.PluralAttribute<? super X, ?, Y>, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.Fetch<X, Y> fetch(jakarta.persistence.metamodel.SingularAttribute<? super X, Y>)
 <Y> jakarta.persistence.criteria.Fetch<X, Y> fetch(jakarta.persistence.metamodel.SingularAttribute<? super X, Y>, jakarta.persistence.criteria.JoinType)
 java.util.Set<jakarta.persistence.criteria.Fetch<X, ?>> getFetches()
interface jakarta.persistence.criteria.From<Z, X> implements jakarta.persistence.criteria.Path<X>, jakarta.persistence.criteria.FetchParent<Z, X>
 <K, V> jakarta.persistence.criteria.MapJoin<X, K, V> join(jakarta.persistence.metamodel.MapAttribute<? super X, K, V>)
 <K, V> jakarta.persistence.criteria.MapJoin<X, K, V> join(jakarta.persistence.metamodel.MapAttribute<? super X, K, V>, jakarta.persistence.criteria.JoinType)
 <X, K, V> jakarta.persistence.criteria.MapJoin<X, K, V> joinMap(java.lang.String)
 <X, K, V> jakarta.persistence.criteria.MapJoin<X, K, V> joinMap(java.lang.String, jakarta.persistence.criteria.JoinType)
 <X, Y> jakarta.persistence.criteria.CollectionJoin<X, Y> joinCollection(java.lang.String)
 <X, Y> jakarta.persistence.criteria.CollectionJoin<X, Y> joinCollection(java.lang.String, jakarta.persistence.criteria.JoinType)
 <X, Y> jakarta.persistence.criteria.Join<X, Y> join(java.lang.String)
 <X, Y> jakarta.persistence.criteria.Join<X, Y> join(java.lang.String, jakarta.persistence.criteria.JoinType)
 <X, Y> jakarta.persistence.criteria.ListJoin<X, Y> joinList(java.lang.String)
 <X, Y> jakarta.persistence.criteria.ListJoin<X, Y> joinList(java.lang.String, jakarta.persistence.criteria.JoinType)
 <X, Y> jakarta.persistence.criteria.SetJoin<X, Y> joinSet(java.lang.String)
 <X, Y> jakarta.persistence.criteria.SetJoin<X, Y> joinSet(java.lang.String, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.CollectionJoin<X, Y> join(jakarta.persistence.metamodel.CollectionAttribute<? super X, Y>)
 <Y> jakarta.persistence.criteria.CollectionJoin<X, Y> join(jakarta.persistence.metamodel.CollectionAttribute<? super X, Y>, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.Join<X, Y> join(jakarta.persistence.metamodel.EntityType<Y>)
 <Y> jakarta.persistence.criteria.Join<X, Y> join(jakarta.persistence.metamodel.EntityType<Y>, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.Join<X, Y> join(jakarta.persistence.metamodel.SingularAttribute<? super X, Y>)
 <Y> jakarta.persistence.criteria.Join<X, Y> join(jakarta.persistence.metamodel.SingularAttribute<? super X, Y>, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.Join<X, Y> join(java.lang.Class<Y>)
 <Y> jakarta.persistence.criteria.Join<X, Y> join(java.lang.Class<Y>, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.ListJoin<X, Y> join(jakarta.persistence.metamodel.ListAttribute<? super X, Y>)
 <Y> jakarta.persistence.criteria.ListJoin<X, Y> join(jakarta.persistence.metamodel.ListAttribute<? super X, Y>, jakarta.persistence.criteria.JoinType)
 <Y> jakarta.persistence.criteria.SetJoin<X, Y> join(jakarta.persistence.metamodel.SetAttribute<? super X, Y>)
 <Y> jakarta.persistence.criteria.SetJoin<X, Y> join(jakarta.persistence.metamodel.SetAttribute<? super X, Y>, jakarta.persistence.criteria.JoinType)
 boolean isCorrelated()
 jakarta.persistence.criteria.From<Z, X> getCorrelationParent()
 java.util.Set<jakarta.persistence.criteria.Join<X, ?>> getJoins()
interface jakarta.persistence.criteria.Join<Z, X> implements jakarta.persistence.criteria.From<Z, X>
 jakarta.persistence.criteria.From<?, Z> getParent()
 jakarta.persistence.criteria.Join<Z, X> on(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Join<Z, X> on(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.JoinType getJoinType()
 jakarta.persistence.criteria.Predicate getOn()
 jakarta.persistence.metamodel.Attribute<? super Z, ?> getAttribute()
enum jakarta.persistence.criteria.JoinType
 static jakarta.persistence.criteria.JoinType INNER
 static jakarta.persistence.criteria.JoinType LEFT
 static jakarta.persistence.criteria.JoinType RIGHT
 static jakarta.persistence.criteria.JoinType valueOf(java.lang.String)
 static jakarta.persistence.criteria.JoinType[] values()
interface jakarta.persistence.criteria.ListJoin<Z, E> implements jakarta.persistence.criteria.PluralJoin<Z, java.util.List<E>, E>
 jakarta.persistence.criteria.Expression<java.lang.Integer> index()
 jakarta.persistence.criteria.ListJoin<Z, E> on(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.ListJoin<Z, E> on(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.metamodel.ListAttribute<? super Z, E> getModel()
class jakarta.persistence.criteria.LocalDateField<N> implements jakarta.persistence.criteria.TemporalField<N, java.time.LocalDate>
 java.lang.String toString()
 static jakarta.persistence.criteria.LocalDateField<java.lang.Integer> DAY
 static jakarta.persistence.criteria.LocalDateField<java.lang.Integer> MONTH
 static jakarta.persistence.criteria.LocalDateField<java.lang.Integer> QUARTER
 static jakarta.persistence.criteria.LocalDateField<java.lang.Integer> WEEK
 static jakarta.persistence.criteria.LocalDateField<java.lang.Integer> YEAR
class jakarta.persistence.criteria.LocalDateTimeField<N> implements jakarta.persistence.criteria.TemporalField<N, java.time.LocalDateTime>
 java.lang.String toString()
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Double> SECOND
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> DAY
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> HOUR
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> MINUTE
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> MONTH
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> QUARTER
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> WEEK
 static jakarta.persistence.criteria.LocalDateTimeField<java.lang.Integer> YEAR
 static jakarta.persistence.criteria.LocalDateTimeField<java.time.LocalDate> DATE
 static jakarta.persistence.criteria.LocalDateTimeField<java.time.LocalTime> TIME
class jakarta.persistence.criteria.LocalTimeField<N> implements jakarta.persistence.criteria.TemporalField<N, java.time.LocalTime>
 java.lang.String toString()
 static jakarta.persistence.criteria.LocalTimeField<java.lang.Double> SECOND
 static jakarta.persistence.criteria.LocalTimeField<java.lang.Integer> HOUR
 static jakarta.persistence.criteria.LocalTimeField<java.lang.Integer> MINUTE
interface jakarta.persistence.criteria.MapJoin<Z, K, V> implements jakarta.persistence.criteria.PluralJoin<Z, java.util.Map<K, V>, V>
 jakarta.persistence.criteria.Expression<java.util.Map.Entry<K, V>> entry()
 jakarta.persistence.criteria.MapJoin<Z, K, V> on(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.MapJoin<Z, K, V> on(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Path<K> key()
 jakarta.persistence.criteria.Path<V> value()
 jakarta.persistence.metamodel.MapAttribute<? super Z, K, V> getModel()
enum jakarta.persistence.criteria.Nulls
 static jakarta.persistence.criteria.Nulls FIRST
 static jakarta.persistence.criteria.Nulls LAST
 static jakarta.persistence.criteria.Nulls NONE
 static jakarta.persistence.criteria.Nulls valueOf(java.lang.String)
 static jakarta.persistence.criteria.Nulls[] values()
interface jakarta.persistence.criteria.Order
 boolean isAscending()
 jakarta.persistence.criteria.Expression<?> getExpression()
 jakarta.persistence.criteria.Nulls getNullPrecedence()
 jakarta.persistence.criteria.Order reverse()
interface jakarta.persistence.criteria.ParameterExpression<T> implements jakarta.persistence.Parameter<T>, jakarta.persistence.criteria.Expression<T>
interface jakarta.persistence.criteria.Path<X> implements jakarta.persistence.criteria.Expression<X>
 <E, C extends java.util.Collection<E>> jakarta.persistence.criteria.Expression<C> get(jakarta.persistence.metamodel.PluralAttribute<? super X, C, E>)
 <K, V, M extends java.util.Map<K, V>> jakarta.persistence.criteria.Expression<M> get(jakarta.persistence.metamodel.MapAttribute<? super X, K, V>)
 <Y> jakarta.persistence.criteria.Path<Y> get(jakarta.persistence.metamodel.SingularAttribute<? super X, Y>)
 <Y> jakarta.persistence.criteria.Path<Y> get(java.lang.String)
 jakarta.persistence.criteria.Expression<java.lang.Class<? extends X>> type()
 jakarta.persistence.criteria.Path<?> getParentPath()
 jakarta.persistence.metamodel.Bindable<X> getModel()
interface jakarta.persistence.criteria.PluralJoin<Z, C, E> implements jakarta.persistence.criteria.Join<Z, E>
 jakarta.persistence.metamodel.PluralAttribute<? super Z, C, E> getModel()
interface jakarta.persistence.criteria.Predicate implements jakarta.persistence.criteria.Expression<java.lang.Boolean>
 boolean isNegated()
 jakarta.persistence.criteria.Predicate not()
 jakarta.persistence.criteria.Predicate.BooleanOperator getOperator()
 java.util.List<jakarta.persistence.criteria.Expression<java.lang.Boolean>> getExpressions()
enum jakarta.persistence.criteria.Predicate.BooleanOperator
 static jakarta.persistence.criteria.Predicate.BooleanOperator AND
 static jakarta.persistence.criteria.Predicate.BooleanOperator OR
 static jakarta.persistence.criteria.Predicate.BooleanOperator valueOf(java.lang.String)
 static jakarta.persistence.criteria.Predicate.BooleanOperator[] values()
interface jakarta.persistence.criteria.Root<X> implements jakarta.persistence.criteria.From<X, X>
 jakarta.persistence.metamodel.EntityType<X> getModel()
interface jakarta.persistence.criteria.Selection<X> implements jakarta.persistence.TupleElement<X>
 boolean isCompoundSelection()
 jakarta.persistence.criteria.Selection<X> alias(java.lang.String)
 java.util.List<jakarta.persistence.criteria.Selection<?>> getCompoundSelectionItems()
interface jakarta.persistence.criteria.SetJoin<Z, E> implements jakarta.persistence.criteria.PluralJoin<Z, java.util.Set<E>, E>
 jakarta.persistence.criteria.SetJoin<Z, E> on(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.SetJoin<Z, E> on(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.metamodel.SetAttribute<? super Z, E> getModel()
interface jakarta.persistence.criteria.Subquery<T> implements jakarta.persistence.criteria.AbstractQuery<T>, jakarta.persistence.criteria.Expression<T>
 <X, K, V> jakarta.persistence.criteria.MapJoin<X, K, V> correlate(jakarta.persistence.criteria.MapJoin<X, K, V>)
 <X, Y> jakarta.persistence.criteria.CollectionJoin<X, Y> correlate(jakarta.persistence.criteria.CollectionJoin<X, Y>)
 <X, Y> jakarta.persistence.criteria.Join<X, Y> correlate(jakarta.persistence.criteria.Join<X, Y>)
 <X, Y> jakarta.persistence.criteria.ListJoin<X, Y> correlate(jakarta.persistence.criteria.ListJoin<X, Y>)
 <X, Y> jakarta.persistence.criteria.SetJoin<X, Y> correlate(jakarta.persistence.criteria.SetJoin<X, Y>)
 <Y> jakarta.persistence.criteria.Root<Y> correlate(jakarta.persistence.criteria.Root<Y>)
 jakarta.persistence.criteria.AbstractQuery<?> getParent()
 jakarta.persistence.criteria.CommonAbstractCriteria getContainingQuery()
 jakarta.persistence.criteria.Expression<T> getSelection()
 jakarta.persistence.criteria.Subquery<T> distinct(boolean)
 jakarta.persistence.criteria.Subquery<T> groupBy(jakarta.persistence.criteria.Expression<?>[])
 jakarta.persistence.criteria.Subquery<T> groupBy(java.util.List<jakarta.persistence.criteria.Expression<?>>)
 jakarta.persistence.criteria.Subquery<T> having(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Subquery<T> having(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Subquery<T> having(java.util.List<jakarta.persistence.criteria.Predicate>)
 jakarta.persistence.criteria.Subquery<T> select(jakarta.persistence.criteria.Expression<T>)
 jakarta.persistence.criteria.Subquery<T> where(jakarta.persistence.criteria.Expression<java.lang.Boolean>)
 jakarta.persistence.criteria.Subquery<T> where(jakarta.persistence.criteria.Predicate[])
 jakarta.persistence.criteria.Subquery<T> where(java.util.List<jakarta.persistence.criteria.Predicate>)
 java.util.Set<jakarta.persistence.criteria.Join<?, ?>> getCorrelatedJoins()
interface jakarta.persistence.criteria.TemporalField<N, T extends java.time.temporal.Temporal>
interface jakarta.persistence.metamodel.Attribute<X, Y>
 boolean isAssociation()
 boolean isCollection()
 jakarta.persistence.metamodel.Attribute.PersistentAttributeType getPersistentAttributeType()
 jakarta.persistence.metamodel.ManagedType<X> getDeclaringType()
 java.lang.Class<Y> getJavaType()
 java.lang.String getName()
 java.lang.reflect.Member getJavaMember()
enum jakarta.persistence.metamodel.Attribute.PersistentAttributeType
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType BASIC
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType ELEMENT_COLLECTION
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType EMBEDDED
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType MANY_TO_MANY
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType MANY_TO_ONE
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType ONE_TO_MANY
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType ONE_TO_ONE
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType valueOf(java.lang.String)
 static jakarta.persistence.metamodel.Attribute.PersistentAttributeType[] values()
interface jakarta.persistence.metamodel.BasicType<X> implements jakarta.persistence.metamodel.Type<X>
interface jakarta.persistence.metamodel.Bindable<T>
 jakarta.persistence.metamodel.Bindable.BindableType getBindableType()
 java.lang.Class<T> getBindableJavaType()
enum jakarta.persistence.metamodel.Bindable.BindableType
 static jakarta.persistence.metamodel.Bindable.BindableType ENTITY_TYPE
 static jakarta.persistence.metamodel.Bindable.BindableType PLURAL_ATTRIBUTE
 static jakarta.persistence.metamodel.Bindable.BindableType SINGULAR_ATTRIBUTE
 static jakarta.persistence.metamodel.Bindable.BindableType valueOf(java.lang.String)
 static jakarta.persistence.metamodel.Bindable.BindableType[] values()
interface jakarta.persistence.metamodel.CollectionAttribute<X, E> implements jakarta.persistence.metamodel.PluralAttribute<X, java.util.Collection<E>, E>
interface jakarta.persistence.metamodel.EmbeddableType<X> implements jakarta.persistence.metamodel.ManagedType<X>
interface jakarta.persistence.metamodel.EntityType<X> implements jakarta.persistence.metamodel.IdentifiableType<X>, jakarta.persistence.metamodel.Bindable<X>
 java.lang.String getName()
interface jakarta.persistence.metamodel.IdentifiableType<X> implements jakarta.persistence.metamodel.ManagedType<X>
 <Y> jakarta.persistence.metamodel.SingularAttribute<? super X, Y> getId(java.lang.Class<Y>)
 <Y> jakarta.persistence.metamodel.SingularAttribute<? super X, Y> getVersion(java.lang.Class<Y>)
 <Y> jakarta.persistence.metamodel.SingularAttribute<X, Y> getDeclaredId(java.lang.Class<Y>)
 <Y> jakarta.persistence.metamodel.SingularAttribute<X, Y> getDeclaredVersion(java.lang.Class<Y>)
 boolean hasSingleIdAttribute()
 boolean hasVersionAttribute()
 jakarta.persistence.metamodel.IdentifiableType<? super X> getSupertype()
 jakarta.persistence.metamodel.Type<?> getIdType()
 java.util.Set<jakarta.persistence.metamodel.SingularAttribute<? super X, ?>> getIdClassAttributes()
interface jakarta.persistence.metamodel.ListAttribute<X, E> implements jakarta.persistence.metamodel.PluralAttribute<X, java.util.List<E>, E>
interface jakarta.persistence.metamodel.ManagedType<X> implements jakarta.persistence.metamodel.Type<X>
 <E> jakarta.persistence.metamodel.CollectionAttribute<? super X, E> getCollection(java.lang.String, java.lang.Class<E>)
 <E> jakarta.persistence.metamodel.CollectionAttribute<X, E> getDeclaredCollection(java.lang.String, java.lang.Class<E>)
 <E> jakarta.persistence.metamodel.ListAttribute<? super X, E> getList(java.lang.String, java.lang.Class<E>)
 <E> jakarta.persistence.metamodel.ListAttribute<X, E> getDeclaredList(java.lang.String, java.lang.Class<E>)
 <E> jakarta.persistence.metamodel.SetAttribute<? super X, E> getSet(java.lang.String, java.lang.Class<E>)
 <E> jakarta.persistence.metamodel.SetAttribute<X, E> getDeclaredSet(java.lang.String, java.lang.Class<E>)
 <K, V> jakarta.persistence.metamodel.MapAttribute<? super X, K, V> getMap(java.lang.String, java.lang.Class<K>, java.lang.Class<V>)
 <K, V> jakarta.persistence.metamodel.MapAttribute<X, K, V> getDeclaredMap(java.lang.String, java.lang.Class<K>, java.lang.Class<V>)
 <Y> jakarta.persistence.metamodel.SingularAttribute<? super X, Y> getSingularAttribute(java.lang.String, java.lang.Class<Y>)
 <Y> jakarta.persistence.metamodel.SingularAttribute<X, Y> getDeclaredSingularAttribute(java.lang.String, java.lang.Class<Y>)
 jakarta.persistence.metamodel.Attribute<? super X, ?> getAttribute(java.lang.String)
 jakarta.persistence.metamodel.Attribute<X, ?> getDeclaredAttribute(java.lang.String)
 jakarta.persistence.metamodel.CollectionAttribute<? super X, ?> getCollection(java.lang.String)
 jakarta.persistence.metamodel.CollectionAttribute<X, ?> getDeclaredCollection(java.lang.String)
 jakarta.persistence.metamodel.ListAttribute<? super X, ?> getList(java.lang.String)
 jakarta.persistence.metamodel.ListAttribute<X, ?> getDeclaredList(java.lang.String)
 jakarta.persistence.metamodel.MapAttribute<? super X, ?, ?> getMap(java.lang.String)
 jakarta.persistence.metamodel.MapAttribute<X, ?, ?> getDeclaredMap(java.lang.String)
 jakarta.persistence.metamodel.SetAttribute<? super X, ?> getSet(java.lang.String)
 jakarta.persistence.metamodel.SetAttribute<X, ?> getDeclaredSet(java.lang.String)
 jakarta.persistence.metamodel.SingularAttribute<? super X, ?> getSingularAttribute(java.lang.String)
 jakarta.persistence.metamodel.SingularAttribute<X, ?> getDeclaredSingularAttribute(java.lang.String)
 java.util.Set<jakarta.persistence.metamodel.Attribute<? super X, ?>> getAttributes()
 java.util.Set<jakarta.persistence.metamodel.Attribute<X, ?>> getDeclaredAttributes()
 java.util.Set<jakarta.persistence.metamodel.PluralAttribute<? super X, ?, ?>> getPluralAttributes()
 java.util.Set<jakarta.persistence.metamodel.PluralAttribute<X, ?, ?>> getDeclaredPluralAttributes()
 java.util.Set<jakarta.persistence.metamodel.SingularAttribute<? super X, ?>> getSingularAttributes()
 java.util.Set<jakarta.persistence.metamodel.SingularAttribute<X, ?>> getDeclaredSingularAttributes()
interface jakarta.persistence.metamodel.MapAttribute<X, K, V> implements jakarta.persistence.metamodel.PluralAttribute<X, java.util.Map<K, V>, V>
 jakarta.persistence.metamodel.Type<K> getKeyType()
 java.lang.Class<K> getKeyJavaType()
interface jakarta.persistence.metamodel.MappedSuperclassType<X> implements jakarta.persistence.metamodel.IdentifiableType<X>
interface jakarta.persistence.metamodel.Metamodel
 <X> jakarta.persistence.metamodel.EmbeddableType<X> embeddable(java.lang.Class<X>)
 <X> jakarta.persistence.metamodel.EntityType<X> entity(java.lang.Class<X>)
 <X> jakarta.persistence.metamodel.ManagedType<X> managedType(java.lang.Class<X>)
 jakarta.persistence.metamodel.EntityType<?> entity(java.lang.String)
 java.util.Set<jakarta.persistence.metamodel.EmbeddableType<?>> getEmbeddables()
 java.util.Set<jakarta.persistence.metamodel.EntityType<?>> getEntities()
 java.util.Set<jakarta.persistence.metamodel.ManagedType<?>> getManagedTypes()
interface jakarta.persistence.metamodel.PluralAttribute<X, C, E> implements jakarta.persistence.metamodel.Attribute<X, C>, jakarta.persistence.metamodel.Bindable<E>
 jakarta.persistence.metamodel.PluralAttribute.CollectionType getCollectionType()
 jakarta.persistence.metamodel.Type<E> getElementType()
enum jakarta.persistence.metamodel.PluralAttribute.CollectionType
 static jakarta.persistence.metamodel.PluralAttribute.CollectionType COLLECTION
 static jakarta.persistence.metamodel.PluralAttribute.CollectionType LIST
 static jakarta.persistence.metamodel.PluralAttribute.CollectionType MAP
 static jakarta.persistence.metamodel.PluralAttribute.CollectionType SET
 static jakarta.persistence.metamodel.PluralAttribute.CollectionType valueOf(java.lang.String)
 static jakarta.persistence.metamodel.PluralAttribute.CollectionType[] values()
interface jakarta.persistence.metamodel.SetAttribute<X, E> implements jakarta.persistence.metamodel.PluralAttribute<X, java.util.Set<E>, E>
interface jakarta.persistence.metamodel.SingularAttribute<X, T> implements jakarta.persistence.metamodel.Attribute<X, T>, jakarta.persistence.metamodel.Bindable<T>
 boolean isId()
 boolean isOptional()
 boolean isVersion()
 jakarta.persistence.metamodel.Type<T> getType()
annotation jakarta.persistence.metamodel.StaticMetamodel implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
interface jakarta.persistence.metamodel.Type<X>
 jakarta.persistence.metamodel.Type.PersistenceType getPersistenceType()
 java.lang.Class<X> getJavaType()
enum jakarta.persistence.metamodel.Type.PersistenceType
 static jakarta.persistence.metamodel.Type.PersistenceType BASIC
 static jakarta.persistence.metamodel.Type.PersistenceType EMBEDDABLE
 static jakarta.persistence.metamodel.Type.PersistenceType ENTITY
 static jakarta.persistence.metamodel.Type.PersistenceType MAPPED_SUPERCLASS
 static jakarta.persistence.metamodel.Type.PersistenceType valueOf(java.lang.String)
 static jakarta.persistence.metamodel.Type.PersistenceType[] values()
