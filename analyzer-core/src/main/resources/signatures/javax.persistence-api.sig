# javax.persistence-api-2.2.jar
annotation javax.persistence.Access implements java.lang.annotation.Annotation
 javax.persistence.AccessType value()
enum javax.persistence.AccessType
 static javax.persistence.AccessType FIELD
 static javax.persistence.AccessType PROPERTY
 static javax.persistence.AccessType valueOf(java.lang.String)
 static javax.persistence.AccessType[] values()
annotation javax.persistence.AssociationOverride implements java.lang.annotation.Annotation
 java.lang.String name()
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.JoinColumn[] joinColumns()
 javax.persistence.JoinTable joinTable()
annotation javax.persistence.AssociationOverrides implements java.lang.annotation.Annotation
 javax.persistence.AssociationOverride[] value()
interface javax.persistence.AttributeConverter<X, Y>
 X convertToEntityAttribute(Y)
 Y convertToDatabaseColumn(X)
interface javax.persistence.AttributeNode<T>
 java.lang.String getAttributeName()
 java.util.Map<java.lang.Class, javax.persistence.Subgraph> getKeySubgraphs()
 java.util.Map<java.lang.Class, javax.persistence.Subgraph> getSubgraphs()
annotation javax.persistence.AttributeOverride implements java.lang.annotation.Annotation
 java.lang.String name()
 javax.persistence.Column column()
annotation javax.persistence.AttributeOverrides implements java.lang.annotation.Annotation
 javax.persistence.AttributeOverride[] value()
annotation javax.persistence.Basic implements java.lang.annotation.Annotation
 boolean optional()
 javax.persistence.FetchType fetch()
interface javax.persistence.Cache
 <T> T unwrap(java.lang.Class<T>)
 boolean contains(java.lang.Class, java.lang.Object)
 void evict(java.lang.Class)
 void evict(java.lang.Class, java.lang.Object)
 void evictAll()
enum javax.persistence.CacheRetrieveMode
 static javax.persistence.CacheRetrieveMode BYPASS
 static javax.persistence.CacheRetrieveMode USE
 static javax.persistence.CacheRetrieveMode valueOf(java.lang.String)
 static javax.persistence.CacheRetrieveMode[] values()
enum javax.persistence.CacheStoreMode
 static javax.persistence.CacheStoreMode BYPASS
 static javax.persistence.CacheStoreMode REFRESH
 static javax.persistence.CacheStoreMode USE
 static javax.persistence.CacheStoreMode valueOf(java.lang.String)
 static javax.persistence.CacheStoreMode[] values()
annotation javax.persistence.Cacheable implements java.lang.annotation.Annotation
 boolean value()
enum javax.persistence.CascadeType
 static javax.persistence.CascadeType ALL
 static javax.persistence.CascadeType DETACH
 static javax.persistence.CascadeType MERGE
 static javax.persistence.CascadeType PERSIST
 static javax.persistence.CascadeType REFRESH
 static javax.persistence.CascadeType REMOVE
 static javax.persistence.CascadeType valueOf(java.lang.String)
 static javax.persistence.CascadeType[] values()
annotation javax.persistence.CollectionTable implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.Index[] indexes()
 javax.persistence.JoinColumn[] joinColumns()
 javax.persistence.UniqueConstraint[] uniqueConstraints()
annotation javax.persistence.Column implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 int length()
 int precision()
 int scale()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String table()
annotation javax.persistence.ColumnResult implements java.lang.annotation.Annotation
 java.lang.Class type()
 java.lang.String name()
enum javax.persistence.ConstraintMode
 static javax.persistence.ConstraintMode CONSTRAINT
 static javax.persistence.ConstraintMode NO_CONSTRAINT
 static javax.persistence.ConstraintMode PROVIDER_DEFAULT
 static javax.persistence.ConstraintMode valueOf(java.lang.String)
 static javax.persistence.ConstraintMode[] values()
annotation javax.persistence.ConstructorResult implements java.lang.annotation.Annotation
 java.lang.Class targetClass()
 javax.persistence.ColumnResult[] columns()
annotation javax.persistence.Convert implements java.lang.annotation.Annotation
 boolean disableConversion()
 java.lang.Class converter()
 java.lang.String attributeName()
annotation javax.persistence.Converter implements java.lang.annotation.Annotation
 boolean autoApply()
annotation javax.persistence.Converts implements java.lang.annotation.Annotation
 javax.persistence.Convert[] value()
annotation javax.persistence.DiscriminatorColumn implements java.lang.annotation.Annotation
 int length()
 java.lang.String columnDefinition()
 java.lang.String name()
 javax.persistence.DiscriminatorType discriminatorType()
enum javax.persistence.DiscriminatorType
 static javax.persistence.DiscriminatorType CHAR
 static javax.persistence.DiscriminatorType INTEGER
 static javax.persistence.DiscriminatorType STRING
 static javax.persistence.DiscriminatorType valueOf(java.lang.String)
 static javax.persistence.DiscriminatorType[] values()
annotation javax.persistence.DiscriminatorValue implements java.lang.annotation.Annotation
 java.lang.String value()
annotation javax.persistence.ElementCollection implements java.lang.annotation.Annotation
 java.lang.Class targetClass()
 javax.persistence.FetchType fetch()
annotation javax.persistence.Embeddable implements java.lang.annotation.Annotation
annotation javax.persistence.Embedded implements java.lang.annotation.Annotation
annotation javax.persistence.EmbeddedId implements java.lang.annotation.Annotation
annotation javax.persistence.Entity implements java.lang.annotation.Annotation
 java.lang.String name()
class javax.persistence.EntityExistsException extends javax.persistence.PersistenceException
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
interface javax.persistence.EntityGraph<T>
 <T> javax.persistence.Subgraph<? extends T> addSubclassSubgraph(java.lang.Class<? extends T>)
 <X> javax.persistence.Subgraph<? extends X> addKeySubgraph(javax.persistence.metamodel.Attribute<T, X>, java.lang.Class<? extends X>)
 <X> javax.persistence.Subgraph<? extends X> addSubgraph(javax.persistence.metamodel.Attribute<T, X>, java.lang.Class<? extends X>)
 <X> javax.persistence.Subgraph<X> addKeySubgraph(java.lang.String)
 <X> javax.persistence.Subgraph<X> addKeySubgraph(java.lang.String, java.lang.Class<X>)
 <X> javax.persistence.Subgraph<X> addKeySubgraph(javax.persistence.metamodel.Attribute<T, X>)
 <X> javax.persistence.Subgraph<X> addSubgraph(java.lang.String)
 <X> javax.persistence.Subgraph<X> addSubgraph(java.lang.String, java.lang.Class<X>)
 <X> javax.persistence.Subgraph<X> addSubgraph(javax.persistence.metamodel.Attribute<T, X>)
 java.lang.String getName()
 java.util.List<javax.persistence.AttributeNode<?>> getAttributeNodes()
 void addAttributeNodes(java.lang.String[])
 void addAttributeNodes(javax.persistence.metamodel.Attribute<T, ?>[])
annotation javax.persistence.EntityListeners implements java.lang.annotation.Annotation
 java.lang.Class[] value()
interface javax.persistence.EntityManager
 <T> T find(java.lang.Class<T>, java.lang.Object)
 <T> T find(java.lang.Class<T>, java.lang.Object, java.util.Map<java.lang.String, java.lang.Object>)
 <T> T find(java.lang.Class<T>, java.lang.Object, javax.persistence.LockModeType)
 <T> T find(java.lang.Class<T>, java.lang.Object, javax.persistence.LockModeType, java.util.Map<java.lang.String, java.lang.Object>)
 <T> T getReference(java.lang.Class<T>, java.lang.Object)
 <T> T merge(T)
 <T> T unwrap(java.lang.Class<T>)
 <T> java.util.List<javax.persistence.EntityGraph<? super T>> getEntityGraphs(java.lang.Class<T>)
 <T> javax.persistence.EntityGraph<T> createEntityGraph(java.lang.Class<T>)
 <T> javax.persistence.TypedQuery<T> createNamedQuery(java.lang.String, java.lang.Class<T>)
 <T> javax.persistence.TypedQuery<T> createQuery(java.lang.String, java.lang.Class<T>)
 <T> javax.persistence.TypedQuery<T> createQuery(javax.persistence.criteria.CriteriaQuery<T>)
 boolean contains(java.lang.Object)
 boolean isJoinedToTransaction()
 boolean isOpen()
 java.lang.Object getDelegate()
 java.util.Map<java.lang.String, java.lang.Object> getProperties()
 javax.persistence.EntityGraph<?> createEntityGraph(java.lang.String)
 javax.persistence.EntityGraph<?> getEntityGraph(java.lang.String)
 javax.persistence.EntityManagerFactory getEntityManagerFactory()
 javax.persistence.EntityTransaction getTransaction()
 javax.persistence.FlushModeType getFlushMode()
 javax.persistence.LockModeType getLockMode(java.lang.Object)
 javax.persistence.Query createNamedQuery(java.lang.String)
 javax.persistence.Query createNativeQuery(java.lang.String)
 javax.persistence.Query createNativeQuery(java.lang.String, java.lang.Class)
 javax.persistence.Query createNativeQuery(java.lang.String, java.lang.String)
 javax.persistence.Query createQuery(java.lang.String)
 javax.persistence.Query createQuery(javax.persistence.criteria.CriteriaDelete)
 javax.persistence.Query createQuery(javax.persistence.criteria.CriteriaUpdate)
 javax.persistence.StoredProcedureQuery createNamedStoredProcedureQuery(java.lang.String)
 javax.persistence.StoredProcedureQuery createStoredProcedureQuery(java.lang.String)
 javax.persistence.StoredProcedureQuery createStoredProcedureQuery(java.lang.String, java.lang.Class[])
 javax.persistence.StoredProcedureQuery createStoredProcedureQuery(java.lang.String, java.lang.String[])
 javax.persistence.criteria.CriteriaBuilder getCriteriaBuilder()
 javax.persistence.metamodel.Metamodel getMetamodel()
 void clear()
 void close()
 void detach(java.lang.Object)
 void flush()
 void joinTransaction()
 void lock(java.lang.Object, javax.persistence.LockModeType)
 void lock(java.lang.Object, javax.persistence.LockModeType, java.util.Map<java.lang.String, java.lang.Object>)
 void persist(java.lang.Object)
 void refresh(java.lang.Object)
 void refresh(java.lang.Object, java.util.Map<java.lang.String, java.lang.Object>)
 void refresh(java.lang.Object, javax.persistence.LockModeType)
 void refresh(java.lang.Object, javax.persistence.LockModeType, java.util.Map<java.lang.String, java.lang.Object>)
 void remove(java.lang.Object)
 void setFlushMode(javax.persistence.FlushModeType)
 void setProperty(java.lang.String, java.lang.Object)
interface javax.persistence.EntityManagerFactory
 <T> T unwrap(java.lang.Class<T>)
 <T> void addNamedEntityGraph(java.lang.String, javax.persistence.EntityGraph<T>)
 boolean isOpen()
 java.util.Map<java.lang.String, java.lang.Object> getProperties()
 javax.persistence.Cache getCache()
 javax.persistence.EntityManager createEntityManager()
 javax.persistence.EntityManager createEntityManager(java.util.Map)
 javax.persistence.EntityManager createEntityManager(javax.persistence.SynchronizationType)
 javax.persistence.EntityManager createEntityManager(javax.persistence.SynchronizationType, java.util.Map)
 javax.persistence.PersistenceUnitUtil getPersistenceUnitUtil()
 javax.persistence.criteria.CriteriaBuilder getCriteriaBuilder()
 javax.persistence.metamodel.Metamodel getMetamodel()
 void addNamedQuery(java.lang.String, javax.persistence.Query)
 void close()
class javax.persistence.EntityNotFoundException extends javax.persistence.PersistenceException
 void new()
 void new(java.lang.String)
annotation javax.persistence.EntityResult implements java.lang.annotation.Annotation
 java.lang.Class entityClass()
 java.lang.String discriminatorColumn()
 javax.persistence.FieldResult[] fields()
interface javax.persistence.EntityTransaction
 boolean getRollbackOnly()
 boolean isActive()
 void begin()
 void commit()
 void rollback()
 void setRollbackOnly()
enum javax.persistence.EnumType
 static javax.persistence.EnumType ORDINAL
 static javax.persistence.EnumType STRING
 static javax.persistence.EnumType valueOf(java.lang.String)
 static javax.persistence.EnumType[] values()
annotation javax.persistence.Enumerated implements java.lang.annotation.Annotation
 javax.persistence.EnumType value()
annotation javax.persistence.ExcludeDefaultListeners implements java.lang.annotation.Annotation
annotation javax.persistence.ExcludeSuperclassListeners implements java.lang.annotation.Annotation
enum javax.persistence.FetchType
 static javax.persistence.FetchType EAGER
 static javax.persistence.FetchType LAZY
 static javax.persistence.FetchType valueOf(java.lang.String)
 static javax.persistence.FetchType[] values()
annotation javax.persistence.FieldResult implements java.lang.annotation.Annotation
 java.lang.String column()
 java.lang.String name()
enum javax.persistence.FlushModeType
 static javax.persistence.FlushModeType AUTO
 static javax.persistence.FlushModeType COMMIT
 static javax.persistence.FlushModeType valueOf(java.lang.String)
 static javax.persistence.FlushModeType[] values()
annotation javax.persistence.ForeignKey implements java.lang.annotation.Annotation
 java.lang.String foreignKeyDefinition()
 java.lang.String name()
 javax.persistence.ConstraintMode value()
annotation javax.persistence.GeneratedValue implements java.lang.annotation.Annotation
 java.lang.String generator()
 javax.persistence.GenerationType strategy()
enum javax.persistence.GenerationType
 static javax.persistence.GenerationType AUTO
 static javax.persistence.GenerationType IDENTITY
 static javax.persistence.GenerationType SEQUENCE
 static javax.persistence.GenerationType TABLE
 static javax.persistence.GenerationType valueOf(java.lang.String)
 static javax.persistence.GenerationType[] values()
annotation javax.persistence.Id implements java.lang.annotation.Annotation
annotation javax.persistence.IdClass implements java.lang.annotation.Annotation
 java.lang.Class value()
annotation javax.persistence.Index implements java.lang.annotation.Annotation
 boolean unique()
 java.lang.String columnList()
 java.lang.String name()
annotation javax.persistence.Inheritance implements java.lang.annotation.Annotation
 javax.persistence.InheritanceType strategy()
enum javax.persistence.InheritanceType
 static javax.persistence.InheritanceType JOINED
 static javax.persistence.InheritanceType SINGLE_TABLE
 static javax.persistence.InheritanceType TABLE_PER_CLASS
 static javax.persistence.InheritanceType valueOf(java.lang.String)
 static javax.persistence.InheritanceType[] values()
annotation javax.persistence.JoinColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String referencedColumnName()
 java.lang.String table()
 javax.persistence.ForeignKey foreignKey()
annotation javax.persistence.JoinColumns implements java.lang.annotation.Annotation
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.JoinColumn[] value()
annotation javax.persistence.JoinTable implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.ForeignKey inverseForeignKey()
 javax.persistence.Index[] indexes()
 javax.persistence.JoinColumn[] inverseJoinColumns()
 javax.persistence.JoinColumn[] joinColumns()
 javax.persistence.UniqueConstraint[] uniqueConstraints()
annotation javax.persistence.Lob implements java.lang.annotation.Annotation
enum javax.persistence.LockModeType
 static javax.persistence.LockModeType NONE
 static javax.persistence.LockModeType OPTIMISTIC
 static javax.persistence.LockModeType OPTIMISTIC_FORCE_INCREMENT
 static javax.persistence.LockModeType PESSIMISTIC_FORCE_INCREMENT
 static javax.persistence.LockModeType PESSIMISTIC_READ
 static javax.persistence.LockModeType PESSIMISTIC_WRITE
 static javax.persistence.LockModeType READ
 static javax.persistence.LockModeType WRITE
 static javax.persistence.LockModeType valueOf(java.lang.String)
 static javax.persistence.LockModeType[] values()
class javax.persistence.LockTimeoutException extends javax.persistence.PersistenceException
 java.lang.Object getObject()
 void new()
 void new(java.lang.Object)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, java.lang.Object)
 void new(java.lang.Throwable)
annotation javax.persistence.ManyToMany implements java.lang.annotation.Annotation
 java.lang.Class targetEntity()
 java.lang.String mappedBy()
 javax.persistence.CascadeType[] cascade()
 javax.persistence.FetchType fetch()
annotation javax.persistence.ManyToOne implements java.lang.annotation.Annotation
 boolean optional()
 java.lang.Class targetEntity()
 javax.persistence.CascadeType[] cascade()
 javax.persistence.FetchType fetch()
annotation javax.persistence.MapKey implements java.lang.annotation.Annotation
 java.lang.String name()
annotation javax.persistence.MapKeyClass implements java.lang.annotation.Annotation
 java.lang.Class value()
annotation javax.persistence.MapKeyColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 int length()
 int precision()
 int scale()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String table()
annotation javax.persistence.MapKeyEnumerated implements java.lang.annotation.Annotation
 javax.persistence.EnumType value()
annotation javax.persistence.MapKeyJoinColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean unique()
 boolean updatable()
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String referencedColumnName()
 java.lang.String table()
 javax.persistence.ForeignKey foreignKey()
annotation javax.persistence.MapKeyJoinColumns implements java.lang.annotation.Annotation
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.MapKeyJoinColumn[] value()
annotation javax.persistence.MapKeyTemporal implements java.lang.annotation.Annotation
 javax.persistence.TemporalType value()
annotation javax.persistence.MappedSuperclass implements java.lang.annotation.Annotation
annotation javax.persistence.MapsId implements java.lang.annotation.Annotation
 java.lang.String value()
annotation javax.persistence.NamedAttributeNode implements java.lang.annotation.Annotation
 java.lang.String keySubgraph()
 java.lang.String subgraph()
 java.lang.String value()
annotation javax.persistence.NamedEntityGraph implements java.lang.annotation.Annotation
 boolean includeAllAttributes()
 java.lang.String name()
 javax.persistence.NamedAttributeNode[] attributeNodes()
 javax.persistence.NamedSubgraph[] subclassSubgraphs()
 javax.persistence.NamedSubgraph[] subgraphs()
annotation javax.persistence.NamedEntityGraphs implements java.lang.annotation.Annotation
 javax.persistence.NamedEntityGraph[] value()
annotation javax.persistence.NamedNativeQueries implements java.lang.annotation.Annotation
 javax.persistence.NamedNativeQuery[] value()
annotation javax.persistence.NamedNativeQuery implements java.lang.annotation.Annotation
 java.lang.Class resultClass()
 java.lang.String name()
 java.lang.String query()
 java.lang.String resultSetMapping()
 javax.persistence.QueryHint[] hints()
annotation javax.persistence.NamedQueries implements java.lang.annotation.Annotation
 javax.persistence.NamedQuery[] value()
annotation javax.persistence.NamedQuery implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String query()
 javax.persistence.LockModeType lockMode()
 javax.persistence.QueryHint[] hints()
annotation javax.persistence.NamedStoredProcedureQueries implements java.lang.annotation.Annotation
 javax.persistence.NamedStoredProcedureQuery[] value()
annotation javax.persistence.NamedStoredProcedureQuery implements java.lang.annotation.Annotation
 java.lang.Class[] resultClasses()
 java.lang.String name()
 java.lang.String procedureName()
 java.lang.String[] resultSetMappings()
 javax.persistence.QueryHint[] hints()
 javax.persistence.StoredProcedureParameter[] parameters()
annotation javax.persistence.NamedSubgraph implements java.lang.annotation.Annotation
 java.lang.Class type()
 java.lang.String name()
 javax.persistence.NamedAttributeNode[] attributeNodes()
class javax.persistence.NoResultException extends javax.persistence.PersistenceException
 void new()
 void new(java.lang.String)
class javax.persistence.NonUniqueResultException extends javax.persistence.PersistenceException
 void new()
 void new(java.lang.String)
annotation javax.persistence.OneToMany implements java.lang.annotation.Annotation
 boolean orphanRemoval()
 java.lang.Class targetEntity()
 java.lang.String mappedBy()
 javax.persistence.CascadeType[] cascade()
 javax.persistence.FetchType fetch()
annotation javax.persistence.OneToOne implements java.lang.annotation.Annotation
 boolean optional()
 boolean orphanRemoval()
 java.lang.Class targetEntity()
 java.lang.String mappedBy()
 javax.persistence.CascadeType[] cascade()
 javax.persistence.FetchType fetch()
class javax.persistence.OptimisticLockException extends javax.persistence.PersistenceException
 java.lang.Object getEntity()
 void new()
 void new(java.lang.Object)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, java.lang.Object)
 void new(java.lang.Throwable)
annotation javax.persistence.OrderBy implements java.lang.annotation.Annotation
 java.lang.String value()
annotation javax.persistence.OrderColumn implements java.lang.annotation.Annotation
 boolean insertable()
 boolean nullable()
 boolean updatable()
 java.lang.String columnDefinition()
 java.lang.String name()
interface javax.persistence.Parameter<T>
 java.lang.Class<T> getParameterType()
 java.lang.Integer getPosition()
 java.lang.String getName()
enum javax.persistence.ParameterMode
 static javax.persistence.ParameterMode IN
 static javax.persistence.ParameterMode INOUT
 static javax.persistence.ParameterMode OUT
 static javax.persistence.ParameterMode REF_CURSOR
 static javax.persistence.ParameterMode valueOf(java.lang.String)
 static javax.persistence.ParameterMode[] values()
class javax.persistence.Persistence
 protected static java.util.Set<javax.persistence.spi.PersistenceProvider> providers
 static java.lang.String PERSISTENCE_PROVIDER = "javax.persistence.spi.PeristenceProvider"
 static javax.persistence.EntityManagerFactory createEntityManagerFactory(java.lang.String)
 static javax.persistence.EntityManagerFactory createEntityManagerFactory(java.lang.String, java.util.Map)
 static javax.persistence.PersistenceUtil getPersistenceUtil()
 static void generateSchema(java.lang.String, java.util.Map)
 void new()
annotation javax.persistence.PersistenceContext implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String unitName()
 javax.persistence.PersistenceContextType type()
 javax.persistence.PersistenceProperty[] properties()
 javax.persistence.SynchronizationType synchronization()
enum javax.persistence.PersistenceContextType
 static javax.persistence.PersistenceContextType EXTENDED
 static javax.persistence.PersistenceContextType TRANSACTION
 static javax.persistence.PersistenceContextType valueOf(java.lang.String)
 static javax.persistence.PersistenceContextType[] values()
annotation javax.persistence.PersistenceContexts implements java.lang.annotation.Annotation
 javax.persistence.PersistenceContext[] value()
class javax.persistence.PersistenceException extends java.lang.RuntimeException
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
annotation javax.persistence.PersistenceProperty implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String value()
annotation javax.persistence.PersistenceUnit implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String unitName()
interface javax.persistence.PersistenceUnitUtil implements javax.persistence.PersistenceUtil
 boolean isLoaded(java.lang.Object)
 boolean isLoaded(java.lang.Object, java.lang.String)
 java.lang.Object getIdentifier(java.lang.Object)
annotation javax.persistence.PersistenceUnits implements java.lang.annotation.Annotation
 javax.persistence.PersistenceUnit[] value()
interface javax.persistence.PersistenceUtil
 boolean isLoaded(java.lang.Object)
 boolean isLoaded(java.lang.Object, java.lang.String)
class javax.persistence.PessimisticLockException extends javax.persistence.PersistenceException
 java.lang.Object getEntity()
 void new()
 void new(java.lang.Object)
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, java.lang.Object)
 void new(java.lang.Throwable)
enum javax.persistence.PessimisticLockScope
 static javax.persistence.PessimisticLockScope EXTENDED
 static javax.persistence.PessimisticLockScope NORMAL
 static javax.persistence.PessimisticLockScope valueOf(java.lang.String)
 static javax.persistence.PessimisticLockScope[] values()
annotation javax.persistence.PostLoad implements java.lang.annotation.Annotation
annotation javax.persistence.PostPersist implements java.lang.annotation.Annotation
annotation javax.persistence.PostRemove implements java.lang.annotation.Annotation
annotation javax.persistence.PostUpdate implements java.lang.annotation.Annotation
annotation javax.persistence.PrePersist implements java.lang.annotation.Annotation
annotation javax.persistence.PreRemove implements java.lang.annotation.Annotation
annotation javax.persistence.PreUpdate implements java.lang.annotation.Annotation
annotation javax.persistence.PrimaryKeyJoinColumn implements java.lang.annotation.Annotation
 java.lang.String columnDefinition()
 java.lang.String name()
 java.lang.String referencedColumnName()
 javax.persistence.ForeignKey foreignKey()
annotation javax.persistence.PrimaryKeyJoinColumns implements java.lang.annotation.Annotation
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.PrimaryKeyJoinColumn[] value()
interface javax.persistence.Query
 <T> T getParameterValue(javax.persistence.Parameter<T>)
 <T> T unwrap(java.lang.Class<T>)
 <T> javax.persistence.Parameter<T> getParameter(int, java.lang.Class<T>)
 <T> javax.persistence.Parameter<T> getParameter(java.lang.String, java.lang.Class<T>)
 <T> javax.persistence.Query setParameter(javax.persistence.Parameter<T>, T)
 boolean isBound(javax.persistence.Parameter<?>)
 default java.util.stream.Stream getResultStream()
 int executeUpdate()
 int getFirstResult()
 int getMaxResults()
 java.lang.Object getParameterValue(int)
 java.lang.Object getParameterValue(java.lang.String)
 java.lang.Object getSingleResult()
 java.util.List getResultList()
 java.util.Map<java.lang.String, java.lang.Object> getHints()
 java.util.Set<javax.persistence.Parameter<?>> getParameters()
 javax.persistence.FlushModeType getFlushMode()
 javax.persistence.LockModeType getLockMode()
 javax.persistence.Parameter<?> getParameter(int)
 javax.persistence.Parameter<?> getParameter(java.lang.String)
 javax.persistence.Query setFirstResult(int)
 javax.persistence.Query setFlushMode(javax.persistence.FlushModeType)
 javax.persistence.Query setHint(java.lang.String, java.lang.Object)
 javax.persistence.Query setLockMode(javax.persistence.LockModeType)
 javax.persistence.Query setMaxResults(int)
 javax.persistence.Query setParameter(int, java.lang.Object)
 javax.persistence.Query setParameter(int, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.Query setParameter(int, java.util.Date, javax.persistence.TemporalType)
 javax.persistence.Query setParameter(java.lang.String, java.lang.Object)
 javax.persistence.Query setParameter(java.lang.String, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.Query setParameter(java.lang.String, java.util.Date, javax.persistence.TemporalType)
 javax.persistence.Query setParameter(javax.persistence.Parameter<java.util.Calendar>, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.Query setParameter(javax.persistence.Parameter<java.util.Date>, java.util.Date, javax.persistence.TemporalType)
annotation javax.persistence.QueryHint implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String value()
class javax.persistence.QueryTimeoutException extends javax.persistence.PersistenceException
 javax.persistence.Query getQuery()
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.String, java.lang.Throwable, javax.persistence.Query)
 void new(java.lang.Throwable)
 void new(javax.persistence.Query)
class javax.persistence.RollbackException extends javax.persistence.PersistenceException
 void new()
 void new(java.lang.String)
 void new(java.lang.String, java.lang.Throwable)
 void new(java.lang.Throwable)
annotation javax.persistence.SecondaryTable implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
 javax.persistence.ForeignKey foreignKey()
 javax.persistence.Index[] indexes()
 javax.persistence.PrimaryKeyJoinColumn[] pkJoinColumns()
 javax.persistence.UniqueConstraint[] uniqueConstraints()
annotation javax.persistence.SecondaryTables implements java.lang.annotation.Annotation
 javax.persistence.SecondaryTable[] value()
annotation javax.persistence.SequenceGenerator implements java.lang.annotation.Annotation
 int allocationSize()
 int initialValue()
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
 java.lang.String sequenceName()
annotation javax.persistence.SequenceGenerators implements java.lang.annotation.Annotation
 javax.persistence.SequenceGenerator[] value()
enum javax.persistence.SharedCacheMode
 static javax.persistence.SharedCacheMode ALL
 static javax.persistence.SharedCacheMode DISABLE_SELECTIVE
 static javax.persistence.SharedCacheMode ENABLE_SELECTIVE
 static javax.persistence.SharedCacheMode NONE
 static javax.persistence.SharedCacheMode UNSPECIFIED
 static javax.persistence.SharedCacheMode valueOf(java.lang.String)
 static javax.persistence.SharedCacheMode[] values()
annotation javax.persistence.SqlResultSetMapping implements java.lang.annotation.Annotation
 java.lang.String name()
 javax.persistence.ColumnResult[] columns()
 javax.persistence.ConstructorResult[] classes()
 javax.persistence.EntityResult[] entities()
annotation javax.persistence.SqlResultSetMappings implements java.lang.annotation.Annotation
 javax.persistence.SqlResultSetMapping[] value()
annotation javax.persistence.StoredProcedureParameter implements java.lang.annotation.Annotation
 java.lang.Class type()
 java.lang.String name()
 javax.persistence.ParameterMode mode()
interface javax.persistence.StoredProcedureQuery implements javax.persistence.Query
 <T> javax.persistence.StoredProcedureQuery setParameter(javax.persistence.Parameter<T>, T)
 boolean execute()
 boolean hasMoreResults()
 int executeUpdate()
 int getUpdateCount()
 java.lang.Object getOutputParameterValue(int)
 java.lang.Object getOutputParameterValue(java.lang.String)
 java.lang.Object getSingleResult()
 java.util.List getResultList()
 javax.persistence.StoredProcedureQuery registerStoredProcedureParameter(int, java.lang.Class, javax.persistence.ParameterMode)
 javax.persistence.StoredProcedureQuery registerStoredProcedureParameter(java.lang.String, java.lang.Class, javax.persistence.ParameterMode)
 javax.persistence.StoredProcedureQuery setFlushMode(javax.persistence.FlushModeType)
 javax.persistence.StoredProcedureQuery setHint(java.lang.String, java.lang.Object)
 javax.persistence.StoredProcedureQuery setParameter(int, java.lang.Object)
 javax.persistence.StoredProcedureQuery setParameter(int, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.StoredProcedureQuery setParameter(int, java.util.Date, javax.persistence.TemporalType)
 javax.persistence.StoredProcedureQuery setParameter(java.lang.String, java.lang.Object)
 javax.persistence.StoredProcedureQuery setParameter(java.lang.String, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.StoredProcedureQuery setParameter(java.lang.String, java.util.Date, javax.persistence.TemporalType)
 javax.persistence.StoredProcedureQuery setParameter(javax.persistence.Parameter<java.util.Calendar>, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.StoredProcedureQuery setParameter(javax.persistence.Parameter<java.util.Date>, java.util.Date, javax.persistence.TemporalType)
interface javax.persistence.Subgraph<T>
 <X> javax.persistence.Subgraph<? extends X> addKeySubgraph(javax.persistence.metamodel.Attribute<T, X>, java.lang.Class<? extends X>)
 <X> javax.persistence.Subgraph<? extends X> addSubgraph(javax.persistence.metamodel.Attribute<T, X>, java.lang.Class<? extends X>)
 <X> javax.persistence.Subgraph<X> addKeySubgraph(java.lang.String)
 <X> javax.persistence.Subgraph<X> addKeySubgraph(java.lang.String, java.lang.Class<X>)
 <X> javax.persistence.Subgraph<X> addKeySubgraph(javax.persistence.metamodel.Attribute<T, X>)
 <X> javax.persistence.Subgraph<X> addSubgraph(java.lang.String)
 <X> javax.persistence.Subgraph<X> addSubgraph(java.lang.String, java.lang.Class<X>)
 <X> javax.persistence.Subgraph<X> addSubgraph(javax.persistence.metamodel.Attribute<T, X>)
 java.lang.Class<T> getClassType()
 java.util.List<javax.persistence.AttributeNode<?>> getAttributeNodes()
 void addAttributeNodes(java.lang.String[])
 void addAttributeNodes(javax.persistence.metamodel.Attribute<T, ?>[])
enum javax.persistence.SynchronizationType
 static javax.persistence.SynchronizationType SYNCHRONIZED
 static javax.persistence.SynchronizationType UNSYNCHRONIZED
 static javax.persistence.SynchronizationType valueOf(java.lang.String)
 static javax.persistence.SynchronizationType[] values()
annotation javax.persistence.Table implements java.lang.annotation.Annotation
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String schema()
 javax.persistence.Index[] indexes()
 javax.persistence.UniqueConstraint[] uniqueConstraints()
annotation javax.persistence.TableGenerator implements java.lang.annotation.Annotation
 int allocationSize()
 int initialValue()
 java.lang.String catalog()
 java.lang.String name()
 java.lang.String pkColumnName()
 java.lang.String pkColumnValue()
 java.lang.String schema()
 java.lang.String table()
 java.lang.String valueColumnName()
 javax.persistence.Index[] indexes()
 javax.persistence.UniqueConstraint[] uniqueConstraints()
annotation javax.persistence.TableGenerators implements java.lang.annotation.Annotation
 javax.persistence.TableGenerator[] value()
annotation javax.persistence.Temporal implements java.lang.annotation.Annotation
 javax.persistence.TemporalType value()
enum javax.persistence.TemporalType
 static javax.persistence.TemporalType DATE
 static javax.persistence.TemporalType TIME
 static javax.persistence.TemporalType TIMESTAMP
 static javax.persistence.TemporalType valueOf(java.lang.String)
 static javax.persistence.TemporalType[] values()
class javax.persistence.TransactionRequiredException extends javax.persistence.PersistenceException
 void new()
 void new(java.lang.String)
annotation javax.persistence.Transient implements java.lang.annotation.Annotation
interface javax.persistence.Tuple
 <X> X get(int, java.lang.Class<X>)
 <X> X get(java.lang.String, java.lang.Class<X>)
 <X> X get(javax.persistence.TupleElement<X>)
 java.lang.Object get(int)
 java.lang.Object get(java.lang.String)
 java.lang.Object[] toArray()
 java.util.List<javax.persistence.TupleElement<?>> getElements()
interface javax.persistence.TupleElement<X>
 java.lang.Class<? extends X> getJavaType()
 java.lang.String getAlias()
interface javax.persistence.TypedQuery<X> implements javax.persistence.Query
 <T> javax.persistence.TypedQuery<X> setParameter(javax.persistence.Parameter<T>, T)
 X getSingleResult()
 default java.util.stream.Stream<X> getResultStream()
 java.util.List<X> getResultList()
 javax.persistence.TypedQuery<X> setFirstResult(int)
 javax.persistence.TypedQuery<X> setFlushMode(javax.persistence.FlushModeType)
 javax.persistence.TypedQuery<X> setHint(java.lang.String, java.lang.Object)
 javax.persistence.TypedQuery<X> setLockMode(javax.persistence.LockModeType)
 javax.persistence.TypedQuery<X> setMaxResults(int)
 javax.persistence.TypedQuery<X> setParameter(int, java.lang.Object)
 javax.persistence.TypedQuery<X> setParameter(int, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.TypedQuery<X> setParameter(int, java.util.Date, javax.persistence.TemporalType)
 javax.persistence.TypedQuery<X> setParameter(java.lang.String, java.lang.Object)
 javax.persistence.TypedQuery<X> setParameter(java.lang.String, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.TypedQuery<X> setParameter(java.lang.String, java.util.Date, javax.persistence.TemporalType)
 javax.persistence.TypedQuery<X> setParameter(javax.persistence.Parameter<java.util.Calendar>, java.util.Calendar, javax.persistence.TemporalType)
 javax.persistence.TypedQuery<X> setParameter(javax.persistence.Parameter<java.util.Date>, java.util.Date, javax.persistence.TemporalType)
annotation javax.persistence.UniqueConstraint implements java.lang.annotation.Annotation
 java.lang.String name()
 java.lang.String[] columnNames()
enum javax.persistence.ValidationMode
 static javax.persistence.ValidationMode AUTO
 static javax.persistence.ValidationMode CALLBACK
 static javax.persistence.ValidationMode NONE
 static javax.persistence.ValidationMode valueOf(java.lang.String)
 static javax.persistence.ValidationMode[] values()
annotation javax.persistence.Version implements java.lang.annotation.Annotation
interface javax.persistence.criteria.AbstractQuery<T> implements javax.persistence.criteria.CommonAbstractCriteria
 <X> javax.persistence.criteria.Root<X> from(java.lang.Class<X>)
 <X> javax.persistence.criteria.Root<X> from(javax.persistence.metamodel.EntityType<X>)
 boolean isDistinct()
 java.lang.Class<T> getResultType()
 java.util.List<javax.persistence.criteria.Expression<?>> getGroupList()
 java.util.Set<javax.persistence.criteria.Root<?>> getRoots()
 javax.persistence.criteria.AbstractQuery<T> distinct(boolean)
 javax.persistence.criteria.AbstractQuery<T> groupBy(java.util.List<javax.persistence.criteria.Expression<?>>)
 javax.persistence.criteria.AbstractQuery<T> groupBy(javax.persistence.criteria.Expression<?>[])
 javax.persistence.criteria.AbstractQuery<T> having(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.AbstractQuery<T> having(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.AbstractQuery<T> where(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.AbstractQuery<T> where(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.Predicate getGroupRestriction()
 javax.persistence.criteria.Selection<T> getSelection()
interface javax.persistence.criteria.CollectionJoin<Z, E> implements javax.persistence.criteria.PluralJoin<Z, java.util.Collection<E>, E>
 javax.persistence.criteria.CollectionJoin<Z, E> on(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.CollectionJoin<Z, E> on(javax.persistence.criteria.Predicate[])
 javax.persistence.metamodel.CollectionAttribute<? super Z, E> getModel()
interface javax.persistence.criteria.CommonAbstractCriteria
 <U> javax.persistence.criteria.Subquery<U> subquery(java.lang.Class<U>)
 javax.persistence.criteria.Predicate getRestriction()
interface javax.persistence.criteria.CompoundSelection<X> implements javax.persistence.criteria.Selection<X>
interface javax.persistence.criteria.CriteriaBuilder
 <C extends java.util.Collection<?>> javax.persistence.criteria.Expression<java.lang.Integer> size(C)
 <C extends java.util.Collection<?>> javax.persistence.criteria.Expression<java.lang.Integer> size(javax.persistence.criteria.Expression<C>)
 <C extends java.util.Collection<?>> javax.persistence.criteria.Predicate isEmpty(javax.persistence.criteria.Expression<C>)
 <C extends java.util.Collection<?>> javax.persistence.criteria.Predicate isNotEmpty(javax.persistence.criteria.Expression<C>)
 <C, R> javax.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> selectCase(javax.persistence.criteria.Expression<? extends C>)
 <E, C extends java.util.Collection<E>> javax.persistence.criteria.Predicate isMember(E, javax.persistence.criteria.Expression<C>)
 <E, C extends java.util.Collection<E>> javax.persistence.criteria.Predicate isMember(javax.persistence.criteria.Expression<E>, javax.persistence.criteria.Expression<C>)
 <E, C extends java.util.Collection<E>> javax.persistence.criteria.Predicate isNotMember(E, javax.persistence.criteria.Expression<C>)
 <E, C extends java.util.Collection<E>> javax.persistence.criteria.Predicate isNotMember(javax.persistence.criteria.Expression<E>, javax.persistence.criteria.Expression<C>)
 <K, M extends java.util.Map<K, ?>> javax.persistence.criteria.Expression<java.util.Set<K>> keys(M)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> abs(javax.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> diff(N, javax.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> diff(javax.persistence.criteria.Expression<? extends N>, N)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> diff(javax.persistence.criteria.Expression<? extends N>, javax.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> max(javax.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> min(javax.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> neg(javax.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> prod(N, javax.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> prod(javax.persistence.criteria.Expression<? extends N>, N)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> prod(javax.persistence.criteria.Expression<? extends N>, javax.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> sum(N, javax.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> sum(javax.persistence.criteria.Expression<? extends N>, N)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> sum(javax.persistence.criteria.Expression<? extends N>, javax.persistence.criteria.Expression<? extends N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<N> sum(javax.persistence.criteria.Expression<N>)
 <N extends java.lang.Number> javax.persistence.criteria.Expression<java.lang.Double> avg(javax.persistence.criteria.Expression<N>)
 <R> javax.persistence.criteria.CriteriaBuilder.Case<R> selectCase()
 <T> javax.persistence.criteria.CriteriaBuilder.Coalesce<T> coalesce()
 <T> javax.persistence.criteria.CriteriaBuilder.In<T> in(javax.persistence.criteria.Expression<? extends T>)
 <T> javax.persistence.criteria.CriteriaDelete<T> createCriteriaDelete(java.lang.Class<T>)
 <T> javax.persistence.criteria.CriteriaQuery<T> createQuery(java.lang.Class<T>)
 <T> javax.persistence.criteria.CriteriaUpdate<T> createCriteriaUpdate(java.lang.Class<T>)
 <T> javax.persistence.criteria.Expression<T> function(java.lang.String, java.lang.Class<T>, javax.persistence.criteria.Expression<?>[])
 <T> javax.persistence.criteria.Expression<T> literal(T)
 <T> javax.persistence.criteria.Expression<T> nullLiteral(java.lang.Class<T>)
 <T> javax.persistence.criteria.ParameterExpression<T> parameter(java.lang.Class<T>)
 <T> javax.persistence.criteria.ParameterExpression<T> parameter(java.lang.Class<T>, java.lang.String)
 <V, M extends java.util.Map<?, V>> javax.persistence.criteria.Expression<java.util.Collection<V>> values(M)
 <X extends java.lang.Comparable<? super X>> javax.persistence.criteria.Expression<X> greatest(javax.persistence.criteria.Expression<X>)
 <X extends java.lang.Comparable<? super X>> javax.persistence.criteria.Expression<X> least(javax.persistence.criteria.Expression<X>)
 <X, K, T, V extends T> javax.persistence.criteria.MapJoin<X, K, V> treat(javax.persistence.criteria.MapJoin<X, K, T>, java.lang.Class<V>)
 <X, T extends X> javax.persistence.criteria.Path<T> treat(javax.persistence.criteria.Path<X>, java.lang.Class<T>)
 <X, T extends X> javax.persistence.criteria.Root<T> treat(javax.persistence.criteria.Root<X>, java.lang.Class<T>)
 <X, T, E extends T> javax.persistence.criteria.CollectionJoin<X, E> treat(javax.persistence.criteria.CollectionJoin<X, T>, java.lang.Class<E>)
 <X, T, E extends T> javax.persistence.criteria.ListJoin<X, E> treat(javax.persistence.criteria.ListJoin<X, T>, java.lang.Class<E>)
 <X, T, E extends T> javax.persistence.criteria.SetJoin<X, E> treat(javax.persistence.criteria.SetJoin<X, T>, java.lang.Class<E>)
 <X, T, V extends T> javax.persistence.criteria.Join<X, V> treat(javax.persistence.criteria.Join<X, T>, java.lang.Class<V>)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate between(javax.persistence.criteria.Expression<? extends Y>, Y, Y)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate between(javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate greaterThan(javax.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate greaterThan(javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate greaterThanOrEqualTo(javax.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate greaterThanOrEqualTo(javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate lessThan(javax.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate lessThan(javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate lessThanOrEqualTo(javax.persistence.criteria.Expression<? extends Y>, Y)
 <Y extends java.lang.Comparable<? super Y>> javax.persistence.criteria.Predicate lessThanOrEqualTo(javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y> javax.persistence.criteria.CompoundSelection<Y> construct(java.lang.Class<Y>, javax.persistence.criteria.Selection<?>[])
 <Y> javax.persistence.criteria.Expression<Y> all(javax.persistence.criteria.Subquery<Y>)
 <Y> javax.persistence.criteria.Expression<Y> any(javax.persistence.criteria.Subquery<Y>)
 <Y> javax.persistence.criteria.Expression<Y> coalesce(javax.persistence.criteria.Expression<? extends Y>, Y)
 <Y> javax.persistence.criteria.Expression<Y> coalesce(javax.persistence.criteria.Expression<? extends Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y> javax.persistence.criteria.Expression<Y> nullif(javax.persistence.criteria.Expression<Y>, Y)
 <Y> javax.persistence.criteria.Expression<Y> nullif(javax.persistence.criteria.Expression<Y>, javax.persistence.criteria.Expression<?>)
 <Y> javax.persistence.criteria.Expression<Y> some(javax.persistence.criteria.Subquery<Y>)
 javax.persistence.criteria.CompoundSelection<java.lang.Object[]> array(javax.persistence.criteria.Selection<?>[])
 javax.persistence.criteria.CompoundSelection<javax.persistence.Tuple> tuple(javax.persistence.criteria.Selection<?>[])
 javax.persistence.criteria.CriteriaQuery<java.lang.Object> createQuery()
 javax.persistence.criteria.CriteriaQuery<javax.persistence.Tuple> createTupleQuery()
 javax.persistence.criteria.Expression<java.lang.Double> sqrt(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.Double> sumAsDouble(javax.persistence.criteria.Expression<java.lang.Float>)
 javax.persistence.criteria.Expression<java.lang.Double> toDouble(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.Float> toFloat(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.Integer> length(javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.Integer> locate(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 javax.persistence.criteria.Expression<java.lang.Integer> locate(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String, int)
 javax.persistence.criteria.Expression<java.lang.Integer> locate(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.Integer> locate(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.Integer>)
 javax.persistence.criteria.Expression<java.lang.Integer> mod(java.lang.Integer, javax.persistence.criteria.Expression<java.lang.Integer>)
 javax.persistence.criteria.Expression<java.lang.Integer> mod(javax.persistence.criteria.Expression<java.lang.Integer>, java.lang.Integer)
 javax.persistence.criteria.Expression<java.lang.Integer> mod(javax.persistence.criteria.Expression<java.lang.Integer>, javax.persistence.criteria.Expression<java.lang.Integer>)
 javax.persistence.criteria.Expression<java.lang.Integer> toInteger(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.Long> count(javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Expression<java.lang.Long> countDistinct(javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Expression<java.lang.Long> sumAsLong(javax.persistence.criteria.Expression<java.lang.Integer>)
 javax.persistence.criteria.Expression<java.lang.Long> toLong(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.Number> quot(java.lang.Number, javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.Number> quot(javax.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 javax.persistence.criteria.Expression<java.lang.Number> quot(javax.persistence.criteria.Expression<? extends java.lang.Number>, javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.lang.String> concat(java.lang.String, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> concat(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 javax.persistence.criteria.Expression<java.lang.String> concat(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> lower(javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> substring(javax.persistence.criteria.Expression<java.lang.String>, int)
 javax.persistence.criteria.Expression<java.lang.String> substring(javax.persistence.criteria.Expression<java.lang.String>, int, int)
 javax.persistence.criteria.Expression<java.lang.String> substring(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.Integer>)
 javax.persistence.criteria.Expression<java.lang.String> substring(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.Integer>, javax.persistence.criteria.Expression<java.lang.Integer>)
 javax.persistence.criteria.Expression<java.lang.String> toString(javax.persistence.criteria.Expression<java.lang.Character>)
 javax.persistence.criteria.Expression<java.lang.String> trim(char, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> trim(javax.persistence.criteria.CriteriaBuilder.Trimspec, char, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> trim(javax.persistence.criteria.CriteriaBuilder.Trimspec, javax.persistence.criteria.Expression<java.lang.Character>, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> trim(javax.persistence.criteria.CriteriaBuilder.Trimspec, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> trim(javax.persistence.criteria.Expression<java.lang.Character>, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> trim(javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.lang.String> upper(javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Expression<java.math.BigDecimal> toBigDecimal(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.math.BigInteger> toBigInteger(javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Expression<java.sql.Date> currentDate()
 javax.persistence.criteria.Expression<java.sql.Time> currentTime()
 javax.persistence.criteria.Expression<java.sql.Timestamp> currentTimestamp()
 javax.persistence.criteria.Order asc(javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Order desc(javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Predicate and(javax.persistence.criteria.Expression<java.lang.Boolean>, javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Predicate and(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.Predicate conjunction()
 javax.persistence.criteria.Predicate disjunction()
 javax.persistence.criteria.Predicate equal(javax.persistence.criteria.Expression<?>, java.lang.Object)
 javax.persistence.criteria.Predicate equal(javax.persistence.criteria.Expression<?>, javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Predicate exists(javax.persistence.criteria.Subquery<?>)
 javax.persistence.criteria.Predicate ge(javax.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 javax.persistence.criteria.Predicate ge(javax.persistence.criteria.Expression<? extends java.lang.Number>, javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Predicate gt(javax.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 javax.persistence.criteria.Predicate gt(javax.persistence.criteria.Expression<? extends java.lang.Number>, javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Predicate isFalse(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Predicate isNotNull(javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Predicate isNull(javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Predicate isTrue(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Predicate le(javax.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 javax.persistence.criteria.Predicate le(javax.persistence.criteria.Expression<? extends java.lang.Number>, javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Predicate like(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 javax.persistence.criteria.Predicate like(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String, char)
 javax.persistence.criteria.Predicate like(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String, javax.persistence.criteria.Expression<java.lang.Character>)
 javax.persistence.criteria.Predicate like(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Predicate like(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>, char)
 javax.persistence.criteria.Predicate like(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.Character>)
 javax.persistence.criteria.Predicate lt(javax.persistence.criteria.Expression<? extends java.lang.Number>, java.lang.Number)
 javax.persistence.criteria.Predicate lt(javax.persistence.criteria.Expression<? extends java.lang.Number>, javax.persistence.criteria.Expression<? extends java.lang.Number>)
 javax.persistence.criteria.Predicate not(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Predicate notEqual(javax.persistence.criteria.Expression<?>, java.lang.Object)
 javax.persistence.criteria.Predicate notEqual(javax.persistence.criteria.Expression<?>, javax.persistence.criteria.Expression<?>)
 javax.persistence.criteria.Predicate notLike(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String)
 javax.persistence.criteria.Predicate notLike(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String, char)
 javax.persistence.criteria.Predicate notLike(javax.persistence.criteria.Expression<java.lang.String>, java.lang.String, javax.persistence.criteria.Expression<java.lang.Character>)
 javax.persistence.criteria.Predicate notLike(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>)
 javax.persistence.criteria.Predicate notLike(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>, char)
 javax.persistence.criteria.Predicate notLike(javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.String>, javax.persistence.criteria.Expression<java.lang.Character>)
 javax.persistence.criteria.Predicate or(javax.persistence.criteria.Expression<java.lang.Boolean>, javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Predicate or(javax.persistence.criteria.Predicate[])
interface javax.persistence.criteria.CriteriaBuilder.Case<R> implements javax.persistence.criteria.Expression<R>
 javax.persistence.criteria.CriteriaBuilder.Case<R> when(javax.persistence.criteria.Expression<java.lang.Boolean>, R)
 javax.persistence.criteria.CriteriaBuilder.Case<R> when(javax.persistence.criteria.Expression<java.lang.Boolean>, javax.persistence.criteria.Expression<? extends R>)
 javax.persistence.criteria.Expression<R> otherwise(R)
 javax.persistence.criteria.Expression<R> otherwise(javax.persistence.criteria.Expression<? extends R>)
interface javax.persistence.criteria.CriteriaBuilder.Coalesce<T> implements javax.persistence.criteria.Expression<T>
 javax.persistence.criteria.CriteriaBuilder.Coalesce<T> value(T)
 javax.persistence.criteria.CriteriaBuilder.Coalesce<T> value(javax.persistence.criteria.Expression<? extends T>)
interface javax.persistence.criteria.CriteriaBuilder.In<T> implements javax.persistence.criteria.Predicate
 javax.persistence.criteria.CriteriaBuilder.In<T> value(T)
 javax.persistence.criteria.CriteriaBuilder.In<T> value(javax.persistence.criteria.Expression<? extends T>)
 javax.persistence.criteria.Expression<T> getExpression()
interface javax.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> implements javax.persistence.criteria.Expression<R>
 javax.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> when(C, R)
 javax.persistence.criteria.CriteriaBuilder.SimpleCase<C, R> when(C, javax.persistence.criteria.Expression<? extends R>)
 javax.persistence.criteria.Expression<C> getExpression()
 javax.persistence.criteria.Expression<R> otherwise(R)
 javax.persistence.criteria.Expression<R> otherwise(javax.persistence.criteria.Expression<? extends R>)
enum javax.persistence.criteria.CriteriaBuilder.Trimspec
 static javax.persistence.criteria.CriteriaBuilder.Trimspec BOTH
 static javax.persistence.criteria.CriteriaBuilder.Trimspec LEADING
 static javax.persistence.criteria.CriteriaBuilder.Trimspec TRAILING
 static javax.persistence.criteria.CriteriaBuilder.Trimspec valueOf(java.lang.String)
 static javax.persistence.criteria.CriteriaBuilder.Trimspec[] values()
interface javax.persistence.criteria.CriteriaDelete<T> implements javax.persistence.criteria.CommonAbstractCriteria
 javax.persistence.criteria.CriteriaDelete<T> where(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.CriteriaDelete<T> where(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.Root<T> from(java.lang.Class<T>)
 javax.persistence.criteria.Root<T> from(javax.persistence.metamodel.EntityType<T>)
 javax.persistence.criteria.Root<T> getRoot()
interface javax.persistence.criteria.CriteriaQuery<T> implements javax.persistence.criteria.AbstractQuery<T>
 java.util.List<javax.persistence.criteria.Order> getOrderList()
 java.util.Set<javax.persistence.criteria.ParameterExpression<?>> getParameters()
 javax.persistence.criteria.CriteriaQuery<T> distinct(boolean)
 javax.persistence.criteria.CriteriaQuery<T> groupBy(java.util.List<javax.persistence.criteria.Expression<?>>)
 javax.persistence.criteria.CriteriaQuery<T> groupBy(javax.persistence.criteria.Expression<?>[])
 javax.persistence.criteria.CriteriaQuery<T> having(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.CriteriaQuery<T> having(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.CriteriaQuery<T> multiselect(java.util.List<javax.persistence.criteria.Selection<?>>)
 javax.persistence.criteria.CriteriaQuery<T> multiselect(javax.persistence.criteria.Selection<?>[])
 javax.persistence.criteria.CriteriaQuery<T> orderBy(java.util.List<javax.persistence.criteria.Order>)
 javax.persistence.criteria.CriteriaQuery<T> orderBy(javax.persistence.criteria.Order[])
 javax.persistence.criteria.CriteriaQuery<T> select(javax.persistence.criteria.Selection<? extends T>)
 javax.persistence.criteria.CriteriaQuery<T> where(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.CriteriaQuery<T> where(javax.persistence.criteria.Predicate[])
interface javax.persistence.criteria.CriteriaUpdate<T> implements javax.persistence.criteria.CommonAbstractCriteria
 <Y, X extends Y> javax.persistence.criteria.CriteriaUpdate<T> set(javax.persistence.criteria.Path<Y>, X)
 <Y, X extends Y> javax.persistence.criteria.CriteriaUpdate<T> set(javax.persistence.metamodel.SingularAttribute<? super T, Y>, X)
 <Y> javax.persistence.criteria.CriteriaUpdate<T> set(javax.persistence.criteria.Path<Y>, javax.persistence.criteria.Expression<? extends Y>)
 <Y> javax.persistence.criteria.CriteriaUpdate<T> set(javax.persistence.metamodel.SingularAttribute<? super T, Y>, javax.persistence.criteria.Expression<? extends Y>)
 javax.persistence.criteria.CriteriaUpdate<T> set(java.lang.String, java.lang.Object)
 javax.persistence.criteria.CriteriaUpdate<T> where(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.CriteriaUpdate<T> where(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.Root<T> from(java.lang.Class<T>)
 javax.persistence.criteria.Root<T> from(javax.persistence.metamodel.EntityType<T>)
 javax.persistence.criteria.Root<T> getRoot()
interface javax.persistence.criteria.Expression<T> implements javax.persistence.criteria.Selection<T>
 <X> javax.persistence.criteria.Expression<X> as(java.lang.Class<X>)
 javax.persistence.criteria.Predicate in(java.lang.Object[])
 javax.persistence.criteria.Predicate in(java.util.Collection<?>)
 javax.persistence.criteria.Predicate in(javax.persistence.criteria.Expression<?>[])
 javax.persistence.criteria.Predicate in(javax.persistence.criteria.Expression<java.util.Collection<?>>)
 javax.persistence.criteria.Predicate isNotNull()
 javax.persistence.criteria.Predicate isNull()
interface javax.persistence.criteria.Fetch<Z, X> implements javax.persistence.criteria.FetchParent<Z, X>
 javax.persistence.criteria.FetchParent<?, Z> getParent()
 javax.persistence.criteria.JoinType getJoinType()
 javax.persistence.metamodel.Attribute<? super Z, ?> getAttribute()
interface javax.persistence.criteria.FetchParent<Z, X>
 <X, Y> javax.persistence.criteria.Fetch<X, Y> fetch(java.lang.String)
 <X, Y> javax.persistence.criteria.Fetch<X, Y> fetch(java.lang.String, javax.persistence.criteria.JoinType)
 <Y> javax.persistence.criteria.Fetch<X, Y> fetch(javax.persistence.metamodel.PluralAttribute<? super X, ?, Y>)
 <Y> javax.persistence.criteria.Fetch<X, Y> fetch(javax.persistence.metamodel.PluralAttribute<? super X, ?, Y>, javax.persistence.criteria.JoinType)
 <Y> javax.persistence.criteria.Fetch<X, Y> fetch(javax.persistence.metamodel.SingularAttribute<? super X, Y>)
 <Y> javax.persistence.criteria.Fetch<X, Y> fetch(javax.persistence.metamodel.SingularAttribute<? super X, Y>, javax.persistence.criteria.JoinType)
 java.util.Set<javax.persistence.criteria.Fetch<X, ?>> getFetches()
interface javax.persistence.criteria.From<Z, X> implements javax.persistence.criteria.Path<X>, javax.persistence.criteria.FetchParent<Z, X>
 <K, V> javax.persistence.criteria.MapJoin<X, K, V> join(javax.persistence.metamodel.MapAttribute<? super X, K, V>)
 <K, V> javax.persistence.criteria.MapJoin<X, K, V> join(javax.persistence.metamodel.MapAttribute<? super X, K, V>, javax.persistence.criteria.JoinType)
 <X, K, V> javax.persistence.criteria.MapJoin<X, K, V> joinMap(java.lang.String)
 <X, K, V> javax.persistence.criteria.MapJoin<X, K, V> joinMap(java.lang.String, javax.persistence.criteria.JoinType)
 <X, Y> javax.persistence.criteria.CollectionJoin<X, Y> joinCollection(java.lang.String)
 <X, Y> javax.persistence.criteria.CollectionJoin<X, Y> joinCollection(java.lang.String, javax.persistence.criteria.JoinType)
 <X, Y> javax.persistence.criteria.Join<X, Y> join(java.lang.String)
 <X, Y> javax.persistence.criteria.Join<X, Y> join(java.lang.String, javax.persistence.criteria.JoinType)
 <X, Y> javax.persistence.criteria.ListJoin<X, Y> joinList(java.lang.String)
 <X, Y> javax.persistence.criteria.ListJoin<X, Y> joinList(java.lang.String, javax.persistence.criteria.JoinType)
 <X, Y> javax.persistence.criteria.SetJoin<X, Y> joinSet(java.lang.String)
 <X, Y> javax.persistence.criteria.SetJoin<X, Y> joinSet(java.lang.String, javax.persistence.criteria.JoinType)
 <Y> javax.persistence.criteria.CollectionJoin<X, Y> join(javax.persistence.metamodel.CollectionAttribute<? super X, Y>)
 <Y> javax.persistence.criteria.CollectionJoin<X, Y> join(javax.persistence.metamodel.CollectionAttribute<? super X, Y>, javax.persistence.criteria.JoinType)
 <Y> javax.persistence.criteria.Join<X, Y> join(javax.persistence.metamodel.SingularAttribute<? super X, Y>)
 <Y> javax.persistence.criteria.Join<X, Y> join(javax.persistence.metamodel.SingularAttribute<? super X, Y>, javax.persistence.criteria.JoinType)
 <Y> javax.persistence.criteria.ListJoin<X, Y> join(javax.persistence.metamodel.ListAttribute<? super X, Y>)
 <Y> javax.persistence.criteria.ListJoin<X, Y> join(javax.persistence.metamodel.ListAttribute<? super X, Y>, javax.persistence.criteria.JoinType)
 <Y> javax.persistence.criteria.SetJoin<X, Y> join(javax.persistence.metamodel.SetAttribute<? super X, Y>)
 <Y> javax.persistence.criteria.SetJoin<X, Y> join(javax.persistence.metamodel.SetAttribute<? super X, Y>, javax.persistence.criteria.JoinType)
 boolean isCorrelated()
 java.util.Set<javax.persistence.criteria.Join<X, ?>> getJoins()
 javax.persistence.criteria.From<Z, X> getCorrelationParent()
interface javax.persistence.criteria.Join<Z, X> implements javax.persistence.criteria.From<Z, X>
 javax.persistence.criteria.From<?, Z> getParent()
 javax.persistence.criteria.Join<Z, X> on(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Join<Z, X> on(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.JoinType getJoinType()
 javax.persistence.criteria.Predicate getOn()
 javax.persistence.metamodel.Attribute<? super Z, ?> getAttribute()
enum javax.persistence.criteria.JoinType
 static javax.persistence.criteria.JoinType INNER
 static javax.persistence.criteria.JoinType LEFT
 static javax.persistence.criteria.JoinType RIGHT
 static javax.persistence.criteria.JoinType valueOf(java.lang.String)
 static javax.persistence.criteria.JoinType[] values()
interface javax.persistence.criteria.ListJoin<Z, E> implements javax.persistence.criteria.PluralJoin<Z, java.util.List<E>, E>
 javax.persistence.criteria.Expression<java.lang.Integer> index()
 javax.persistence.criteria.ListJoin<Z, E> on(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.ListJoin<Z, E> on(javax.persistence.criteria.Predicate[])
 javax.persistence.metamodel.ListAttribute<? super Z, E> getModel()
interface javax.persistence.criteria.MapJoin<Z, K, V> implements javax.persistence.criteria.PluralJoin<Z, java.util.Map<K, V>, V>
 javax.persistence.criteria.Expression<java.util.Map.Entry<K, V>> entry()
 javax.persistence.criteria.MapJoin<Z, K, V> on(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.MapJoin<Z, K, V> on(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.Path<K> key()
 javax.persistence.criteria.Path<V> value()
 javax.persistence.metamodel.MapAttribute<? super Z, K, V> getModel()
interface javax.persistence.criteria.Order
 boolean isAscending()
 javax.persistence.criteria.Expression<?> getExpression()
 javax.persistence.criteria.Order reverse()
interface javax.persistence.criteria.ParameterExpression<T> implements javax.persistence.Parameter<T>, javax.persistence.criteria.Expression<T>
interface javax.persistence.criteria.Path<X> implements javax.persistence.criteria.Expression<X>
 <E, C extends java.util.Collection<E>> javax.persistence.criteria.Expression<C> get(javax.persistence.metamodel.PluralAttribute<X, C, E>)
 <K, V, M extends java.util.Map<K, V>> javax.persistence.criteria.Expression<M> get(javax.persistence.metamodel.MapAttribute<X, K, V>)
 <Y> javax.persistence.criteria.Path<Y> get(java.lang.String)
 <Y> javax.persistence.criteria.Path<Y> get(javax.persistence.metamodel.SingularAttribute<? super X, Y>)
 javax.persistence.criteria.Expression<java.lang.Class<? extends X>> type()
 javax.persistence.criteria.Path<?> getParentPath()
 javax.persistence.metamodel.Bindable<X> getModel()
interface javax.persistence.criteria.PluralJoin<Z, C, E> implements javax.persistence.criteria.Join<Z, E>
 javax.persistence.metamodel.PluralAttribute<? super Z, C, E> getModel()
interface javax.persistence.criteria.Predicate implements javax.persistence.criteria.Expression<java.lang.Boolean>
 boolean isNegated()
 java.util.List<javax.persistence.criteria.Expression<java.lang.Boolean>> getExpressions()
 javax.persistence.criteria.Predicate not()
 javax.persistence.criteria.Predicate.BooleanOperator getOperator()
enum javax.persistence.criteria.Predicate.BooleanOperator
 static javax.persistence.criteria.Predicate.BooleanOperator AND
 static javax.persistence.criteria.Predicate.BooleanOperator OR
 static javax.persistence.criteria.Predicate.BooleanOperator valueOf(java.lang.String)
 static javax.persistence.criteria.Predicate.BooleanOperator[] values()
interface javax.persistence.criteria.Root<X> implements javax.persistence.criteria.From<X, X>
 javax.persistence.metamodel.EntityType<X> getModel()
interface javax.persistence.criteria.Selection<X> implements javax.persistence.TupleElement<X>
 boolean isCompoundSelection()
 java.util.List<javax.persistence.criteria.Selection<?>> getCompoundSelectionItems()
 javax.persistence.criteria.Selection<X> alias(java.lang.String)
interface javax.persistence.criteria.SetJoin<Z, E> implements javax.persistence.criteria.PluralJoin<Z, java.util.Set<E>, E>
 javax.persistence.criteria.SetJoin<Z, E> on(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.SetJoin<Z, E> on(javax.persistence.criteria.Predicate[])
 javax.persistence.metamodel.SetAttribute<? super Z, E> getModel()
interface javax.persistence.criteria.Subquery<T> implements javax.persistence.criteria.AbstractQuery<T>, javax.persistence.criteria.Expression<T>
 <X, K, V> javax.persistence.criteria.MapJoin<X, K, V> correlate(javax.persistence.criteria.MapJoin<X, K, V>)
 <X, Y> javax.persistence.criteria.CollectionJoin<X, Y> correlate(javax.persistence.criteria.CollectionJoin<X, Y>)
 <X, Y> javax.persistence.criteria.Join<X, Y> correlate(javax.persistence.criteria.Join<X, Y>)
 <X, Y> javax.persistence.criteria.ListJoin<X, Y> correlate(javax.persistence.criteria.ListJoin<X, Y>)
 <X, Y> javax.persistence.criteria.SetJoin<X, Y> correlate(javax.persistence.criteria.SetJoin<X, Y>)
 <Y> javax.persistence.criteria.Root<Y> correlate(javax.persistence.criteria.Root<Y>)
 java.util.Set<javax.persistence.criteria.Join<?, ?>> getCorrelatedJoins()
 javax.persistence.criteria.AbstractQuery<?> getParent()
 javax.persistence.criteria.CommonAbstractCriteria getContainingQuery()
 javax.persistence.criteria.Expression<T> getSelection()
 javax.persistence.criteria.Subquery<T> distinct(boolean)
 javax.persistence.criteria.Subquery<T> groupBy(java.util.List<javax.persistence.criteria.Expression<?>>)
 javax.persistence.criteria.Subquery<T> groupBy(javax.persistence.criteria.Expression<?>[])
 javax.persistence.criteria.Subquery<T> having(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Subquery<T> having(javax.persistence.criteria.Predicate[])
 javax.persistence.criteria.Subquery<T> select(javax.persistence.criteria.Expression<T>)
 javax.persistence.criteria.Subquery<T> where(javax.persistence.criteria.Expression<java.lang.Boolean>)
 javax.persistence.criteria.Subquery<T> where(javax.persistence.criteria.Predicate[])
interface javax.persistence.metamodel.Attribute<X, Y>
 boolean isAssociation()
 boolean isCollection()
 java.lang.Class<Y> getJavaType()
 java.lang.String getName()
 java.lang.reflect.Member getJavaMember()
 javax.persistence.metamodel.Attribute.PersistentAttributeType getPersistentAttributeType()
 javax.persistence.metamodel.ManagedType<X> getDeclaringType()
enum javax.persistence.metamodel.Attribute.PersistentAttributeType
 static javax.persistence.metamodel.Attribute.PersistentAttributeType BASIC
 static javax.persistence.metamodel.Attribute.PersistentAttributeType ELEMENT_COLLECTION
 static javax.persistence.metamodel.Attribute.PersistentAttributeType EMBEDDED
 static javax.persistence.metamodel.Attribute.PersistentAttributeType MANY_TO_MANY
 static javax.persistence.metamodel.Attribute.PersistentAttributeType MANY_TO_ONE
 static javax.persistence.metamodel.Attribute.PersistentAttributeType ONE_TO_MANY
 static javax.persistence.metamodel.Attribute.PersistentAttributeType ONE_TO_ONE
 static javax.persistence.metamodel.Attribute.PersistentAttributeType valueOf(java.lang.String)
 static javax.persistence.metamodel.Attribute.PersistentAttributeType[] values()
interface javax.persistence.metamodel.BasicType<X> implements javax.persistence.metamodel.Type<X>
interface javax.persistence.metamodel.Bindable<T>
 java.lang.Class<T> getBindableJavaType()
 javax.persistence.metamodel.Bindable.BindableType getBindableType()
enum javax.persistence.metamodel.Bindable.BindableType
 static javax.persistence.metamodel.Bindable.BindableType ENTITY_TYPE
 static javax.persistence.metamodel.Bindable.BindableType PLURAL_ATTRIBUTE
 static javax.persistence.metamodel.Bindable.BindableType SINGULAR_ATTRIBUTE
 static javax.persistence.metamodel.Bindable.BindableType valueOf(java.lang.String)
 static javax.persistence.metamodel.Bindable.BindableType[] values()
interface javax.persistence.metamodel.CollectionAttribute<X, E> implements javax.persistence.metamodel.PluralAttribute<X, java.util.Collection<E>, E>
interface javax.persistence.metamodel.EmbeddableType<X> implements javax.persistence.metamodel.ManagedType<X>
interface javax.persistence.metamodel.EntityType<X> implements javax.persistence.metamodel.IdentifiableType<X>, javax.persistence.metamodel.Bindable<X>
 java.lang.String getName()
interface javax.persistence.metamodel.IdentifiableType<X> implements javax.persistence.metamodel.ManagedType<X>
 <Y> javax.persistence.metamodel.SingularAttribute<? super X, Y> getId(java.lang.Class<Y>)
 <Y> javax.persistence.metamodel.SingularAttribute<? super X, Y> getVersion(java.lang.Class<Y>)
 <Y> javax.persistence.metamodel.SingularAttribute<X, Y> getDeclaredId(java.lang.Class<Y>)
 <Y> javax.persistence.metamodel.SingularAttribute<X, Y> getDeclaredVersion(java.lang.Class<Y>)
 boolean hasSingleIdAttribute()
 boolean hasVersionAttribute()
 java.util.Set<javax.persistence.metamodel.SingularAttribute<? super X, ?>> getIdClassAttributes()
 javax.persistence.metamodel.IdentifiableType<? super X> getSupertype()
 javax.persistence.metamodel.Type<?> getIdType()
interface javax.persistence.metamodel.ListAttribute<X, E> implements javax.persistence.metamodel.PluralAttribute<X, java.util.List<E>, E>
interface javax.persistence.metamodel.ManagedType<X> implements javax.persistence.metamodel.Type<X>
 <E> javax.persistence.metamodel.CollectionAttribute<? super X, E> getCollection(java.lang.String, java.lang.Class<E>)
 <E> javax.persistence.metamodel.CollectionAttribute<X, E> getDeclaredCollection(java.lang.String, java.lang.Class<E>)
 <E> javax.persistence.metamodel.ListAttribute<? super X, E> getList(java.lang.String, java.lang.Class<E>)
 <E> javax.persistence.metamodel.ListAttribute<X, E> getDeclaredList(java.lang.String, java.lang.Class<E>)
 <E> javax.persistence.metamodel.SetAttribute<? super X, E> getSet(java.lang.String, java.lang.Class<E>)
 <E> javax.persistence.metamodel.SetAttribute<X, E> getDeclaredSet(java.lang.String, java.lang.Class<E>)
 <K, V> javax.persistence.metamodel.MapAttribute<? super X, K, V> getMap(java.lang.String, java.lang.Class<K>, java.lang.Class<V>)
 <K, V> javax.persistence.metamodel.MapAttribute<X, K, V> getDeclaredMap(java.lang.String, java.lang.Class<K>, java.lang.Class<V>)
 <Y> javax.persistence.metamodel.SingularAttribute<? super X, Y> getSingularAttribute(java.lang.String, java.lang.Class<Y>)
 <Y> javax.persistence.metamodel.SingularAttribute<X, Y> getDeclaredSingularAttribute(java.lang.String, java.lang.Class<Y>)
 java.util.Set<javax.persistence.metamodel.Attribute<? super X, ?>> getAttributes()
 java.util.Set<javax.persistence.metamodel.Attribute<X, ?>> getDeclaredAttributes()
 java.util.Set<javax.persistence.metamodel.PluralAttribute<? super X, ?, ?>> getPluralAttributes()
 java.util.Set<javax.persistence.metamodel.PluralAttribute<X, ?, ?>> getDeclaredPluralAttributes()
 java.util.Set<javax.persistence.metamodel.SingularAttribute<? super X, ?>> getSingularAttributes()
 java.util.Set<javax.persistence.metamodel.SingularAttribute<X, ?>> getDeclaredSingularAttributes()
 javax.persistence.metamodel.Attribute<? super X, ?> getAttribute(java.lang.String)
 javax.persistence.metamodel.Attribute<X, ?> getDeclaredAttribute(java.lang.String)
 javax.persistence.metamodel.CollectionAttribute<? super X, ?> getCollection(java.lang.String)
 javax.persistence.metamodel.CollectionAttribute<X, ?> getDeclaredCollection(java.lang.String)
 javax.persistence.metamodel.ListAttribute<? super X, ?> getList(java.lang.String)
 javax.persistence.metamodel.ListAttribute<X, ?> getDeclaredList(java.lang.String)
 javax.persistence.metamodel.MapAttribute<? super X, ?, ?> getMap(java.lang.String)
 javax.persistence.metamodel.MapAttribute<X, ?, ?> getDeclaredMap(java.lang.String)
 javax.persistence.metamodel.SetAttribute<? super X, ?> getSet(java.lang.String)
 javax.persistence.metamodel.SetAttribute<X, ?> getDeclaredSet(java.lang.String)
 javax.persistence.metamodel.SingularAttribute<? super X, ?> getSingularAttribute(java.lang.String)
 javax.persistence.metamodel.SingularAttribute<X, ?> getDeclaredSingularAttribute(java.lang.String)
interface javax.persistence.metamodel.MapAttribute<X, K, V> implements javax.persistence.metamodel.PluralAttribute<X, java.util.Map<K, V>, V>
 java.lang.Class<K> getKeyJavaType()
 javax.persistence.metamodel.Type<K> getKeyType()
interface javax.persistence.metamodel.MappedSuperclassType<X> implements javax.persistence.metamodel.IdentifiableType<X>
interface javax.persistence.metamodel.Metamodel
 <X> javax.persistence.metamodel.EmbeddableType<X> embeddable(java.lang.Class<X>)
 <X> javax.persistence.metamodel.EntityType<X> entity(java.lang.Class<X>)
 <X> javax.persistence.metamodel.ManagedType<X> managedType(java.lang.Class<X>)
 java.util.Set<javax.persistence.metamodel.EmbeddableType<?>> getEmbeddables()
 java.util.Set<javax.persistence.metamodel.EntityType<?>> getEntities()
 java.util.Set<javax.persistence.metamodel.ManagedType<?>> getManagedTypes()
interface javax.persistence.metamodel.PluralAttribute<X, C, E> implements javax.persistence.metamodel.Attribute<X, C>, javax.persistence.metamodel.Bindable<E>
 javax.persistence.metamodel.PluralAttribute.CollectionType getCollectionType()
 javax.persistence.metamodel.Type<E> getElementType()
enum javax.persistence.metamodel.PluralAttribute.CollectionType
 static javax.persistence.metamodel.PluralAttribute.CollectionType COLLECTION
 static javax.persistence.metamodel.PluralAttribute.CollectionType LIST
 static javax.persistence.metamodel.PluralAttribute.CollectionType MAP
 static javax.persistence.metamodel.PluralAttribute.CollectionType SET
 static javax.persistence.metamodel.PluralAttribute.CollectionType valueOf(java.lang.String)
 static javax.persistence.metamodel.PluralAttribute.CollectionType[] values()
interface javax.persistence.metamodel.SetAttribute<X, E> implements javax.persistence.metamodel.PluralAttribute<X, java.util.Set<E>, E>
interface javax.persistence.metamodel.SingularAttribute<X, T> implements javax.persistence.metamodel.Attribute<X, T>, javax.persistence.metamodel.Bindable<T>
 boolean isId()
 boolean isOptional()
 boolean isVersion()
 javax.persistence.metamodel.Type<T> getType()
annotation javax.persistence.metamodel.StaticMetamodel implements java.lang.annotation.Annotation
 java.lang.Class<?> value()
interface javax.persistence.metamodel.Type<X>
 java.lang.Class<X> getJavaType()
 javax.persistence.metamodel.Type.PersistenceType getPersistenceType()
enum javax.persistence.metamodel.Type.PersistenceType
 static javax.persistence.metamodel.Type.PersistenceType BASIC
 static javax.persistence.metamodel.Type.PersistenceType EMBEDDABLE
 static javax.persistence.metamodel.Type.PersistenceType ENTITY
 static javax.persistence.metamodel.Type.PersistenceType MAPPED_SUPERCLASS
 static javax.persistence.metamodel.Type.PersistenceType valueOf(java.lang.String)
 static javax.persistence.metamodel.Type.PersistenceType[] values()
