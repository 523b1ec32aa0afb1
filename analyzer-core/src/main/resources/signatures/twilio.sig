# twilio-13.0.1.jar
class com.twilio.base.Creator<T extends com.twilio.base.Resource>
 T create()
 T create(com.twilio.http.TwilioRestClient)
 com.twilio.base.TwilioResponse<T> createWithResponse()
 com.twilio.base.TwilioResponse<T> createWithResponse(com.twilio.http.TwilioRestClient)
 java.util.concurrent.CompletableFuture<T> createAsync()
 java.util.concurrent.CompletableFuture<T> createAsync(com.twilio.http.TwilioRestClient)
 void new()
class com.twilio.base.Resource implements java.io.Serializable
 void new()
class com.twilio.rest.api.v2010.account.Message extends com.twilio.base.Resource
 boolean equals(java.lang.Object)
 com.twilio.rest.api.v2010.account.Message.Direction getDirection()
 com.twilio.rest.api.v2010.account.Message.Status getStatus()
 com.twilio.type.PhoneNumber getFrom()
 int hashCode()
 java.lang.Integer getErrorCode()
 java.lang.String getAccountSid()
 java.lang.String getApiVersion()
 java.lang.String getBody()
 java.lang.String getErrorMessage()
 java.lang.String getMessagingServiceSid()
 java.lang.String getNumMedia()
 java.lang.String getNumSegments()
 java.lang.String getPrice()
 java.lang.String getSid()
 java.lang.String getTo()
 java.lang.String getUri()
 java.lang.String toString()
 java.time.ZonedDateTime getDateCreated()
 java.time.ZonedDateTime getDateSent()
 java.time.ZonedDateTime getDateUpdated()
 java.util.Currency getPriceUnit()
 java.util.Map<java.lang.String, java.lang.String> getSubresourceUris()
 static com.twilio.rest.api.v2010.account.Message fromJson(java.io.InputStream, com.fasterxml.jackson.databind.ObjectMapper)
 static com.twilio.rest.api.v2010.account.Message fromJson(java.lang.String, com.fasterxml.jackson.databind.ObjectMapper)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.util.List<java.net.URI>)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(com.twilio.type.PhoneNumber, java.lang.String, java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(com.twilio.type.PhoneNumber, java.lang.String, java.util.List<java.net.URI>)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(java.lang.String, com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(java.lang.String, com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.util.List<java.net.URI>)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(java.lang.String, com.twilio.type.PhoneNumber, java.lang.String, java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageCreator creator(java.lang.String, com.twilio.type.PhoneNumber, java.lang.String, java.util.List<java.net.URI>)
 static com.twilio.rest.api.v2010.account.MessageDeleter deleter(java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageDeleter deleter(java.lang.String, java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageFetcher fetcher(java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageFetcher fetcher(java.lang.String, java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageReader reader()
 static com.twilio.rest.api.v2010.account.MessageReader reader(java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageUpdater updater(java.lang.String)
 static com.twilio.rest.api.v2010.account.MessageUpdater updater(java.lang.String, java.lang.String)
 static java.lang.String toJson(java.lang.Object, com.fasterxml.jackson.databind.ObjectMapper)
enum com.twilio.rest.api.v2010.account.Message.AddressRetention
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.AddressRetention OBFUSCATE
 static com.twilio.rest.api.v2010.account.Message.AddressRetention RETAIN
 static com.twilio.rest.api.v2010.account.Message.AddressRetention forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.AddressRetention valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.AddressRetention[] values()
enum com.twilio.rest.api.v2010.account.Message.ContentRetention
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.ContentRetention DISCARD
 static com.twilio.rest.api.v2010.account.Message.ContentRetention RETAIN
 static com.twilio.rest.api.v2010.account.Message.ContentRetention forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.ContentRetention valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.ContentRetention[] values()
enum com.twilio.rest.api.v2010.account.Message.Direction
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.Direction INBOUND
 static com.twilio.rest.api.v2010.account.Message.Direction OUTBOUND_API
 static com.twilio.rest.api.v2010.account.Message.Direction OUTBOUND_CALL
 static com.twilio.rest.api.v2010.account.Message.Direction OUTBOUND_REPLY
 static com.twilio.rest.api.v2010.account.Message.Direction forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.Direction valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.Direction[] values()
enum com.twilio.rest.api.v2010.account.Message.RiskCheck
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.RiskCheck DISABLE
 static com.twilio.rest.api.v2010.account.Message.RiskCheck ENABLE
 static com.twilio.rest.api.v2010.account.Message.RiskCheck forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.RiskCheck valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.RiskCheck[] values()
enum com.twilio.rest.api.v2010.account.Message.ScheduleType
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.ScheduleType FIXED
 static com.twilio.rest.api.v2010.account.Message.ScheduleType forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.ScheduleType valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.ScheduleType[] values()
enum com.twilio.rest.api.v2010.account.Message.Status
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.Status ACCEPTED
 static com.twilio.rest.api.v2010.account.Message.Status CANCELED
 static com.twilio.rest.api.v2010.account.Message.Status DELIVERED
 static com.twilio.rest.api.v2010.account.Message.Status FAILED
 static com.twilio.rest.api.v2010.account.Message.Status PARTIALLY_DELIVERED
 static com.twilio.rest.api.v2010.account.Message.Status QUEUED
 static com.twilio.rest.api.v2010.account.Message.Status READ
 static com.twilio.rest.api.v2010.account.Message.Status RECEIVED
 static com.twilio.rest.api.v2010.account.Message.Status RECEIVING
 static com.twilio.rest.api.v2010.account.Message.Status SCHEDULED
 static com.twilio.rest.api.v2010.account.Message.Status SENDING
 static com.twilio.rest.api.v2010.account.Message.Status SENT
 static com.twilio.rest.api.v2010.account.Message.Status UNDELIVERED
 static com.twilio.rest.api.v2010.account.Message.Status forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.Status valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.Status[] values()
enum com.twilio.rest.api.v2010.account.Message.TrafficType
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.TrafficType FREE
 static com.twilio.rest.api.v2010.account.Message.TrafficType forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.TrafficType valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.TrafficType[] values()
enum com.twilio.rest.api.v2010.account.Message.UpdateStatus
 java.lang.String toString()
 static com.twilio.rest.api.v2010.account.Message.UpdateStatus CANCELED
 static com.twilio.rest.api.v2010.account.Message.UpdateStatus forValue(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.UpdateStatus valueOf(java.lang.String)
 static com.twilio.rest.api.v2010.account.Message.UpdateStatus[] values()
class com.twilio.rest.api.v2010.account.MessageCreator extends com.twilio.base.Creator<com.twilio.rest.api.v2010.account.Message>
 com.twilio.base.TwilioResponse<com.twilio.rest.api.v2010.account.Message> createWithResponse(com.twilio.http.TwilioRestClient)
 com.twilio.rest.api.v2010.account.Message create(com.twilio.http.TwilioRestClient)
 com.twilio.rest.api.v2010.account.MessageCreator setAddressRetention(com.twilio.rest.api.v2010.account.Message.AddressRetention)
 com.twilio.rest.api.v2010.account.MessageCreator setApplicationSid(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setAttempt(java.lang.Integer)
 com.twilio.rest.api.v2010.account.MessageCreator setBody(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setContentRetention(com.twilio.rest.api.v2010.account.Message.ContentRetention)
 com.twilio.rest.api.v2010.account.MessageCreator setContentSid(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setContentVariables(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setFallbackFrom(com.twilio.type.PhoneNumber)
 com.twilio.rest.api.v2010.account.MessageCreator setFallbackFrom(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setForceDelivery(java.lang.Boolean)
 com.twilio.rest.api.v2010.account.MessageCreator setFrom(com.twilio.type.PhoneNumber)
 com.twilio.rest.api.v2010.account.MessageCreator setFrom(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setMaxPrice(java.math.BigDecimal)
 com.twilio.rest.api.v2010.account.MessageCreator setMediaUrl(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setMediaUrl(java.net.URI)
 com.twilio.rest.api.v2010.account.MessageCreator setMediaUrl(java.util.List<java.net.URI>)
 com.twilio.rest.api.v2010.account.MessageCreator setMessageIntent(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setMessagingServiceSid(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setPersistentAction(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setPersistentAction(java.util.List<java.lang.String>)
 com.twilio.rest.api.v2010.account.MessageCreator setProvideFeedback(java.lang.Boolean)
 com.twilio.rest.api.v2010.account.MessageCreator setRiskCheck(com.twilio.rest.api.v2010.account.Message.RiskCheck)
 com.twilio.rest.api.v2010.account.MessageCreator setScheduleType(com.twilio.rest.api.v2010.account.Message.ScheduleType)
 com.twilio.rest.api.v2010.account.MessageCreator setSendAsMms(java.lang.Boolean)
 com.twilio.rest.api.v2010.account.MessageCreator setSendAt(java.time.ZonedDateTime)
 com.twilio.rest.api.v2010.account.MessageCreator setShortenUrls(java.lang.Boolean)
 com.twilio.rest.api.v2010.account.MessageCreator setSmartEncoded(java.lang.Boolean)
 com.twilio.rest.api.v2010.account.MessageCreator setStatusCallback(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setStatusCallback(java.net.URI)
 com.twilio.rest.api.v2010.account.MessageCreator setTo(com.twilio.type.PhoneNumber)
 com.twilio.rest.api.v2010.account.MessageCreator setTo(java.lang.String)
 com.twilio.rest.api.v2010.account.MessageCreator setTrafficType(com.twilio.rest.api.v2010.account.Message.TrafficType)
 com.twilio.rest.api.v2010.account.MessageCreator setValidityPeriod(java.lang.Integer)
 void new(com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.lang.String)
 void new(com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.util.List<java.net.URI>)
 void new(com.twilio.type.PhoneNumber, java.lang.String, java.lang.String)
 void new(com.twilio.type.PhoneNumber, java.lang.String, java.util.List<java.net.URI>)
 void new(java.lang.String, com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.lang.String)
 void new(java.lang.String, com.twilio.type.PhoneNumber, com.twilio.type.PhoneNumber, java.util.List<java.net.URI>)
 void new(java.lang.String, com.twilio.type.PhoneNumber, java.lang.String, java.lang.String)
 void new(java.lang.String, com.twilio.type.PhoneNumber, java.lang.String, java.util.List<java.net.URI>)
