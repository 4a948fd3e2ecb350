namespace EShop.Supergraph.Tests.Shops;

/// <summary>Tests that share one shop of many processes.</summary>
[CollectionDefinition(Name)]
public sealed class ProcessCollection : ICollectionFixture<ProcessShop>
{
    public const string Name = "many processes, messages over RabbitMQ";
}
