namespace EShop.Supergraph.Tests.Deployment;

/// <summary>The shop of the compose file runs when no other does: it is ten processes more.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ComposeCollection : ICollectionFixture<ComposeShop>
{
    public const string Name = "the compose file";
}
