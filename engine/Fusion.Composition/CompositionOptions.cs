namespace Cacao.Fusion.Composition;

/// <summary>What can be chosen for a composition.</summary>
public sealed record CompositionOptions
{
    /// <summary>The gateway gets its own <c>node</c> field, which routes by the type name in the id. Default: false.</summary>
    public bool EnableGlobalObjectIdentification { get; init; }

    /// <summary>Members tagged with one of these names are left out. Default: none.</summary>
    public IReadOnlyList<string> ExcludeByTag { get; init; } = [];

    /// <summary>Arguments of lookup fields make keys. Default: true.</summary>
    public bool InferKeysFromLookups { get; init; } = true;

    /// <summary>Types take over the keys of the interfaces they implement. Default: true.</summary>
    public bool InheritInterfaceKeys { get; init; } = true;

    /// <summary>Definitions that no operation can reach are left out. Default: true.</summary>
    public bool RemoveUnreferencedDefinitions { get; init; } = true;

    /// <summary>Default: <see cref="DirectiveMergeBehavior.Include"/>.</summary>
    public DirectiveMergeBehavior TagMergeBehavior { get; init; } = DirectiveMergeBehavior.Include;

    /// <summary>Default: <see cref="DirectiveMergeBehavior.Include"/>.</summary>
    public DirectiveMergeBehavior CacheControlMergeBehavior { get; init; } = DirectiveMergeBehavior.Include;
}
