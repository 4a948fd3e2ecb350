namespace EShop.Messaging.Sagas;

/// <summary>Whether the rows of a saga are locked when they are loaded for a message.</summary>
internal sealed record SagaLocking<TSaga>(bool ForUpdate);
