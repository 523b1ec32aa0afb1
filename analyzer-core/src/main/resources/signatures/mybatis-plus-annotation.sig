# mybatis-plus-annotation-3.5.17.jar
enum com.baomidou.mybatisplus.annotation.DbType
 boolean mysqlSameType()
 boolean oracleSameType()
 boolean postgresqlSameType()
 java.lang.String getDb()
 java.lang.String getDesc()
 static com.baomidou.mybatisplus.annotation.DbType CLICK_HOUSE
 static com.baomidou.mybatisplus.annotation.DbType CUBRID
 static com.baomidou.mybatisplus.annotation.DbType DB2
 static com.baomidou.mybatisplus.annotation.DbType DERBY
 static com.baomidou.mybatisplus.annotation.DbType DM
 static com.baomidou.mybatisplus.annotation.DbType DUCKDB
 static com.baomidou.mybatisplus.annotation.DbType FIREBIRD
 static com.baomidou.mybatisplus.annotation.DbType GAUSS
 static com.baomidou.mybatisplus.annotation.DbType GAUSS_DB
 static com.baomidou.mybatisplus.annotation.DbType GBASE
 static com.baomidou.mybatisplus.annotation.DbType GBASE8S_PG
 static com.baomidou.mybatisplus.annotation.DbType GBASEDBT
 static com.baomidou.mybatisplus.annotation.DbType GBASE_8C
 static com.baomidou.mybatisplus.annotation.DbType GBASE_8S
 static com.baomidou.mybatisplus.annotation.DbType GBASE_INFORMIX
 static com.baomidou.mybatisplus.annotation.DbType GOLDENDB
 static com.baomidou.mybatisplus.annotation.DbType H2
 static com.baomidou.mybatisplus.annotation.DbType HIGH_GO
 static com.baomidou.mybatisplus.annotation.DbType HIVE2
 static com.baomidou.mybatisplus.annotation.DbType HSQL
 static com.baomidou.mybatisplus.annotation.DbType IMPALA
 static com.baomidou.mybatisplus.annotation.DbType INFORMIX
 static com.baomidou.mybatisplus.annotation.DbType KINGBASE_ES
 static com.baomidou.mybatisplus.annotation.DbType LEALONE
 static com.baomidou.mybatisplus.annotation.DbType MARIADB
 static com.baomidou.mybatisplus.annotation.DbType MYSQL
 static com.baomidou.mybatisplus.annotation.DbType OCEAN_BASE
 static com.baomidou.mybatisplus.annotation.DbType OPENGAUSS
 static com.baomidou.mybatisplus.annotation.DbType ORACLE
 static com.baomidou.mybatisplus.annotation.DbType ORACLE_12C
 static com.baomidou.mybatisplus.annotation.DbType OSCAR
 static com.baomidou.mybatisplus.annotation.DbType OTHER
 static com.baomidou.mybatisplus.annotation.DbType PHOENIX
 static com.baomidou.mybatisplus.annotation.DbType POSTGRE_SQL
 static com.baomidou.mybatisplus.annotation.DbType PRESTO
 static com.baomidou.mybatisplus.annotation.DbType REDSHIFT
 static com.baomidou.mybatisplus.annotation.DbType SAP_HANA
 static com.baomidou.mybatisplus.annotation.DbType SINODB
 static com.baomidou.mybatisplus.annotation.DbType SQLITE
 static com.baomidou.mybatisplus.annotation.DbType SQL_SERVER
 static com.baomidou.mybatisplus.annotation.DbType SQL_SERVER2005
 static com.baomidou.mybatisplus.annotation.DbType SUNDB
 static com.baomidou.mybatisplus.annotation.DbType SYBASE
 static com.baomidou.mybatisplus.annotation.DbType TDENGINE
 static com.baomidou.mybatisplus.annotation.DbType TRINO
 static com.baomidou.mybatisplus.annotation.DbType UXDB
 static com.baomidou.mybatisplus.annotation.DbType VASTBASE
 static com.baomidou.mybatisplus.annotation.DbType VERTICA
 static com.baomidou.mybatisplus.annotation.DbType XCloud
 static com.baomidou.mybatisplus.annotation.DbType XU_GU
 static com.baomidou.mybatisplus.annotation.DbType YASDB
 static com.baomidou.mybatisplus.annotation.DbType getDbType(java.lang.String)
 static com.baomidou.mybatisplus.annotation.DbType valueOf(java.lang.String)
 static com.baomidou.mybatisplus.annotation.DbType[] values()
annotation com.baomidou.mybatisplus.annotation.EnumValue implements java.lang.annotation.Annotation
enum com.baomidou.mybatisplus.annotation.FieldFill
 static com.baomidou.mybatisplus.annotation.FieldFill DEFAULT
 static com.baomidou.mybatisplus.annotation.FieldFill INSERT
 static com.baomidou.mybatisplus.annotation.FieldFill INSERT_UPDATE
 static com.baomidou.mybatisplus.annotation.FieldFill UPDATE
 static com.baomidou.mybatisplus.annotation.FieldFill valueOf(java.lang.String)
 static com.baomidou.mybatisplus.annotation.FieldFill[] values()
enum com.baomidou.mybatisplus.annotation.FieldStrategy
 static com.baomidou.mybatisplus.annotation.FieldStrategy ALWAYS
 static com.baomidou.mybatisplus.annotation.FieldStrategy DEFAULT
 static com.baomidou.mybatisplus.annotation.FieldStrategy NEVER
 static com.baomidou.mybatisplus.annotation.FieldStrategy NOT_EMPTY
 static com.baomidou.mybatisplus.annotation.FieldStrategy NOT_NULL
 static com.baomidou.mybatisplus.annotation.FieldStrategy valueOf(java.lang.String)
 static com.baomidou.mybatisplus.annotation.FieldStrategy[] values()
interface com.baomidou.mybatisplus.annotation.IEnum<T extends java.io.Serializable>
 T getValue()
enum com.baomidou.mybatisplus.annotation.IdType
 int getKey()
 static com.baomidou.mybatisplus.annotation.IdType ASSIGN_ID
 static com.baomidou.mybatisplus.annotation.IdType ASSIGN_UUID
 static com.baomidou.mybatisplus.annotation.IdType AUTO
 static com.baomidou.mybatisplus.annotation.IdType INPUT
 static com.baomidou.mybatisplus.annotation.IdType NONE
 static com.baomidou.mybatisplus.annotation.IdType valueOf(java.lang.String)
 static com.baomidou.mybatisplus.annotation.IdType[] values()
annotation com.baomidou.mybatisplus.annotation.InterceptorIgnore implements java.lang.annotation.Annotation
 java.lang.String blockAttack()
 java.lang.String dataPermission()
 java.lang.String dynamicTableName()
 java.lang.String illegalSql()
 java.lang.String tenantLine()
 java.lang.String[] others()
annotation com.baomidou.mybatisplus.annotation.KeySequence implements java.lang.annotation.Annotation
 com.baomidou.mybatisplus.annotation.DbType dbType()
 java.lang.String value()
annotation com.baomidou.mybatisplus.annotation.OrderBy implements java.lang.annotation.Annotation
 boolean asc()
 short sort()
class com.baomidou.mybatisplus.annotation.SqlCondition
 static java.lang.String EQUAL = "%s=#{%s}"
 static java.lang.String LIKE = "%s LIKE CONCAT('%%',#{%s},'%%')"
 static java.lang.String LIKE_LEFT = "%s LIKE CONCAT('%%',#{%s})"
 static java.lang.String LIKE_RIGHT = "%s LIKE CONCAT(#{%s},'%%')"
 static java.lang.String NOT_EQUAL = "%s&lt;&gt;#{%s}"
 static java.lang.String ORACLE_LIKE = "%s LIKE CONCAT(CONCAT('%%',#{%s}),'%%')"
 void new()
annotation com.baomidou.mybatisplus.annotation.TableField implements java.lang.annotation.Annotation
 boolean exist()
 boolean javaType()
 boolean keepGlobalFormat()
 boolean select()
 com.baomidou.mybatisplus.annotation.FieldFill fill()
 com.baomidou.mybatisplus.annotation.FieldStrategy insertStrategy()
 com.baomidou.mybatisplus.annotation.FieldStrategy updateStrategy()
 com.baomidou.mybatisplus.annotation.FieldStrategy whereStrategy()
 java.lang.Class<? extends org.apache.ibatis.type.TypeHandler> typeHandler()
 java.lang.String condition()
 java.lang.String numericScale()
 java.lang.String property()
 java.lang.String update()
 java.lang.String value()
 org.apache.ibatis.type.JdbcType jdbcType()
annotation com.baomidou.mybatisplus.annotation.TableId implements java.lang.annotation.Annotation
 com.baomidou.mybatisplus.annotation.IdType type()
 java.lang.String value()
annotation com.baomidou.mybatisplus.annotation.TableLogic implements java.lang.annotation.Annotation
 java.lang.String delval()
 java.lang.String value()
annotation com.baomidou.mybatisplus.annotation.TableName implements java.lang.annotation.Annotation
 boolean autoResultMap()
 boolean keepGlobalPrefix()
 java.lang.String resultMap()
 java.lang.String schema()
 java.lang.String value()
 java.lang.String[] excludeProperty()
 java.lang.String[] properties()
annotation com.baomidou.mybatisplus.annotation.Version implements java.lang.annotation.Annotation
