namespace EShop.Messaging.Tests.Support;

public enum Transport
{
    InMemory,
    RabbitMq,
}
