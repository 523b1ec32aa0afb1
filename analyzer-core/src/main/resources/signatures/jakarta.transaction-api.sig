# jakarta.transaction-api-2.0.1.jar
class jakarta.transaction.HeuristicCommitException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class jakarta.transaction.HeuristicMixedException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class jakarta.transaction.HeuristicRollbackException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class jakarta.transaction.InvalidTransactionException extends java.rmi.RemoteException
 void new()
 void new(java.lang.String)
class jakarta.transaction.NotSupportedException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class jakarta.transaction.RollbackException extends java.lang.Exception
 void new()
 void new(java.lang.String)
interface jakarta.transaction.Status
 static int STATUS_ACTIVE = 0
 static int STATUS_COMMITTED = 3
 static int STATUS_COMMITTING = 8
 static int STATUS_MARKED_ROLLBACK = 1
 static int STATUS_NO_TRANSACTION = 6
 static int STATUS_PREPARED = 2
 static int STATUS_PREPARING = 7
 static int STATUS_ROLLEDBACK = 4
 static int STATUS_ROLLING_BACK = 9
 static int STATUS_UNKNOWN = 5
interface jakarta.transaction.Synchronization
 void afterCompletion(int)
 void beforeCompletion()
class jakarta.transaction.SystemException extends java.lang.Exception
 int errorCode
 void new()
 void new(int)
 void new(java.lang.String)
interface jakarta.transaction.Transaction
 boolean delistResource(javax.transaction.xa.XAResource, int)
 boolean enlistResource(javax.transaction.xa.XAResource)
 int getStatus()
 void commit()
 void registerSynchronization(jakarta.transaction.Synchronization)
 void rollback()
 void setRollbackOnly()
interface jakarta.transaction.TransactionManager
 int getStatus()
 jakarta.transaction.Transaction getTransaction()
 jakarta.transaction.Transaction suspend()
 void begin()
 void commit()
 void resume(jakarta.transaction.Transaction)
 void rollback()
 void setRollbackOnly()
 void setTransactionTimeout(int)
class jakarta.transaction.TransactionRequiredException extends java.rmi.RemoteException
 void new()
 void new(java.lang.String)
class jakarta.transaction.TransactionRolledbackException extends java.rmi.RemoteException
 void new()
 void new(java.lang.String)
annotation jakarta.transaction.TransactionScoped implements java.lang.annotation.Annotation
interface jakarta.transaction.TransactionSynchronizationRegistry
 boolean getRollbackOnly()
 int getTransactionStatus()
 java.lang.Object getResource(java.lang.Object)
 java.lang.Object getTransactionKey()
 void putResource(java.lang.Object, java.lang.Object)
 void registerInterposedSynchronization(jakarta.transaction.Synchronization)
 void setRollbackOnly()
annotation jakarta.transaction.Transactional implements java.lang.annotation.Annotation
 jakarta.transaction.Transactional.TxType value()
 java.lang.Class[] dontRollbackOn()
 java.lang.Class[] rollbackOn()
enum jakarta.transaction.Transactional.TxType
 static jakarta.transaction.Transactional.TxType MANDATORY
 static jakarta.transaction.Transactional.TxType NEVER
 static jakarta.transaction.Transactional.TxType NOT_SUPPORTED
 static jakarta.transaction.Transactional.TxType REQUIRED
 static jakarta.transaction.Transactional.TxType REQUIRES_NEW
 static jakarta.transaction.Transactional.TxType SUPPORTS
 static jakarta.transaction.Transactional.TxType valueOf(java.lang.String)
 static jakarta.transaction.Transactional.TxType[] values()
class jakarta.transaction.TransactionalException extends java.lang.RuntimeException
 void new(java.lang.String, java.lang.Throwable)
interface jakarta.transaction.UserTransaction
 int getStatus()
 void begin()
 void commit()
 void rollback()
 void setRollbackOnly()
 void setTransactionTimeout(int)
