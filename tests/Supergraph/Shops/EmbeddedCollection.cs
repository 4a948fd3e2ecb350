namespace EShop.Supergraph.Tests.Shops;

/// <summary>Tests that share one shop in this process.</summary>
[CollectionDefinition(Name)]
public sealed class EmbeddedCollection : ICollectionFixture<EmbeddedShop>
{
    public const string Name = "one process, messages in memory";
}
