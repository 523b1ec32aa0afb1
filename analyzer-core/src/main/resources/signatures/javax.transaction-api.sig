# javax.transaction-api-1.3.jar
class javax.transaction.HeuristicCommitException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class javax.transaction.HeuristicMixedException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class javax.transaction.HeuristicRollbackException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class javax.transaction.InvalidTransactionException extends java.rmi.RemoteException
 void new()
 void new(java.lang.String)
class javax.transaction.NotSupportedException extends java.lang.Exception
 void new()
 void new(java.lang.String)
class javax.transaction.RollbackException extends java.lang.Exception
 void new()
 void new(java.lang.String)
interface javax.transaction.Status
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
interface javax.transaction.Synchronization
 void afterCompletion(int)
 void beforeCompletion()
class javax.transaction.SystemException extends java.lang.Exception
 int errorCode
 void new()
 void new(int)
 void new(java.lang.String)
interface javax.transaction.Transaction
 boolean delistResource(javax.transaction.xa.XAResource, int)
 boolean enlistResource(javax.transaction.xa.XAResource)
 int getStatus()
 void commit()
 void registerSynchronization(javax.transaction.Synchronization)
 void rollback()
 void setRollbackOnly()
interface javax.transaction.TransactionManager
 int getStatus()
 javax.transaction.Transaction getTransaction()
 javax.transaction.Transaction suspend()
 void begin()
 void commit()
 void resume(javax.transaction.Transaction)
 void rollback()
 void setRollbackOnly()
 void setTransactionTimeout(int)
class javax.transaction.TransactionRequiredException extends java.rmi.RemoteException
 void new()
 void new(java.lang.String)
class javax.transaction.TransactionRolledbackException extends java.rmi.RemoteException
 void new()
 void new(java.lang.String)
annotation javax.transaction.TransactionScoped implements java.lang.annotation.Annotation
interface javax.transaction.TransactionSynchronizationRegistry
 boolean getRollbackOnly()
 int getTransactionStatus()
 java.lang.Object getResource(java.lang.Object)
 java.lang.Object getTransactionKey()
 void putResource(java.lang.Object, java.lang.Object)
 void registerInterposedSynchronization(javax.transaction.Synchronization)
 void setRollbackOnly()
annotation javax.transaction.Transactional implements java.lang.annotation.Annotation
 java.lang.Class[] dontRollbackOn()
 java.lang.Class[] rollbackOn()
 javax.transaction.Transactional.TxType value()
enum javax.transaction.Transactional.TxType
 static javax.transaction.Transactional.TxType MANDATORY
 static javax.transaction.Transactional.TxType NEVER
 static javax.transaction.Transactional.TxType NOT_SUPPORTED
 static javax.transaction.Transactional.TxType REQUIRED
 static javax.transaction.Transactional.TxType REQUIRES_NEW
 static javax.transaction.Transactional.TxType SUPPORTS
 static javax.transaction.Transactional.TxType valueOf(java.lang.String)
 static javax.transaction.Transactional.TxType[] values()
class javax.transaction.TransactionalException extends java.lang.RuntimeException
 void new(java.lang.String, java.lang.Throwable)
interface javax.transaction.UserTransaction
 int getStatus()
 void begin()
 void commit()
 void rollback()
 void setRollbackOnly()
 void setTransactionTimeout(int)
